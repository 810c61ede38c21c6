import { z } from 'zod'
import { constructIn } from './construct.ts'
import { type NodeType, rowId } from './id.ts'
import { NotFound } from './refusal.ts'
import { readNewEmail } from './sign-in/email.ts'
import { misleadingLink, piledMarks, refusedCharacter, tidy } from './text.ts'

const fault = (refusal: string, message: string) => ({ code: 'custom' as const, message, params: { refusal } })

/** The id of a thing of this type, as a caller gives it; out comes the row's key. */
export const idOf = (type: NodeType) =>
  z.string().transform((id, context) => {
    try {
      return rowId(type, id)
    } catch (error) {
      context.addIssue(
        error instanceof NotFound ? fault('NOT_FOUND', 'not found') : fault('BAD_INPUT', (error as Error).message),
      )
      return z.NEVER
    }
  })

/** A person's words: normalised in sight of the author, refused where they hold what a reader cannot see. */
const written = (max: number, several: boolean) =>
  z.string().transform((raw, context) => {
    const piled = piledMarks(raw)
    const text = piled ? '' : tidy(raw)
    const bad = piled ?? refusedCharacter(text, several)
    if (bad) {
      context.addIssue(fault('TEXT_REFUSED', bad))
      return z.NEVER
    }
    if (text.length > max) {
      context.addIssue(fault('INVALID_INPUT', `${max}`))
      return z.NEVER
    }
    return text
  })

export const line = (max = 200) => written(max, false).refine((text) => text.length > 0, { message: 'required' })
export const lines = (max = 5_000) => written(max, true).refine((text) => text.length > 0, { message: 'required' })
/** What may be left out: absent, null and an empty field of a form are one. A preprocessed key would count as required. */
export const maybe = <T extends z.ZodType>(schema: T) =>
  z.preprocess(
    (value) => (value === '' || value === undefined ? null : value),
    schema.nullable(),
  ) as unknown as Maybe<T>

type Maybe<T extends z.ZodType> = z.ZodType<z.output<T> | null, z.input<T> | null | undefined> & {
  readonly _zod: { readonly optin: 'optional' }
}

export const reason = (least = 1) =>
  z
    .preprocess((value) => value ?? '', written(2_000, true))
    .superRefine((text, context) => {
      if (text.length === 0) context.addIssue(fault('REASON_REQUIRED', 'reason'))
      else if (text.length < least) context.addIssue(fault('REASON_TOO_SHORT', `${least}`))
    })

/** A mail address that is new to the house. */
export const mailbox = () =>
  z.string().transform((raw, context) => {
    const email = readNewEmail(raw)
    if (email) return email
    context.addIssue(fault('INVALID_INPUT', 'mail address'))
    return z.NEVER
  })

/** An address people may follow: http or https, without a user part. */
export const link = () =>
  z
    .string()
    .max(2_000)
    .transform((raw, context) => {
      const url = URL.parse(raw.trim())
      if (!url || !['http:', 'https:'].includes(url.protocol) || url.username || url.password) {
        context.addIssue(fault('INVALID_INPUT', 'link'))
        return z.NEVER
      }
      return url.href
    })

/** A moment, as the contract hands it over. */
export const moment = () =>
  z.union([z.date(), z.string()]).transform((value, context) => {
    const at = new Date(value)
    if (!Number.isNaN(at.getTime())) return at
    context.addIssue(fault('INVALID_INPUT', 'moment'))
    return z.NEVER
  })

/** The body of a statement: the Markdown subset, checked by name. */
export const body = (max = 65_536) =>
  written(max, true).superRefine((text, context) => {
    const construct = constructIn(text)
    if (construct) return context.addIssue(fault('TEXT_REFUSED', construct))
    const misleading = misleadingLink(text)
    if (misleading) context.addIssue(fault('LINK_MISLEADS', misleading))
  })
