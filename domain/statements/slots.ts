import { z } from 'zod'
import type { LineTerms, Slot, SlotValue } from '#db/schema/lines.ts'
import { caseKinds, categories, slotKinds } from '#db/schema/words.ts'
import { idOf, line, maybe } from '../input.ts'
import { Refusal } from '../refusal.ts'

// The blanks of a line: what each kind takes.

const name = z.string().regex(/^[a-z][a-z0-9_]{0,29}$/)
const Choice = z.object({ key: name, fr: line(80), en: line(80) })
const slot = z
  .object({ name, kind: z.enum(slotKinds), choices: z.array(Choice).max(12).nullish() })
  .superRefine(({ kind, choices }, context) => {
    const given = choices ?? []
    const twice = new Set(given.map(({ key }) => key)).size < given.length
    if ((kind === 'choice') !== given.length >= 2 || (kind !== 'choice' && given.length > 0) || twice)
      context.addIssue({ code: 'custom', path: ['choices'], message: 'choices' })
  })
  .transform(({ choices, ...rest }): Slot => (choices?.length ? { ...rest, choices } : rest))

const some = <T extends z.ZodType>(item: T) =>
  z
    .array(item)
    .max(20)
    .nullish()
    .transform((list) => (list?.length ? [...new Set(list)].sort() : undefined))

export const termsInput = z.object({
  name: line(80),
  slots: z
    .array(slot)
    .max(20)
    .refine((slots) => new Set(slots.map((each) => each.name)).size === slots.length, { message: 'repeated' }),
  severities: some(z.int().min(1).max(4)),
  categories: some(z.enum(categories)),
  kinds: some(z.enum(caseKinds)),
})

export const termsOf = ({ name: label, slots, severities, categories: of, kinds }: z.output<typeof termsInput>) =>
  ({
    name: label,
    slots,
    match: {
      ...(severities && { severity: severities }),
      ...(of && { category: of }),
      ...(kinds && { kind: kinds }),
    },
  }) satisfies LineTerms

export const fillingInput = z.array(
  z.object({ name: z.string().max(30), value: z.string().max(200), claimId: maybe(idOf('Claim')) }),
)

/** Letters, digits and what place names are written with: nothing that Markdown or a link is made of. */
const PLACE = /^[\p{L}\p{N}][\p{L}\p{M}\p{N} '’,.\-/]{0,39}$/u
const DATE = /^\d{4}-\d{2}-\d{2}$/
const TIME = /^([01]\d|2[0-3]):[0-5]\d$/
const NUMBER = /^(0|[1-9]\d{0,8})(\.\d{1,2})?$/

const isDay = (value: string): boolean => {
  const at = new Date(`${value}T00:00:00Z`)
  return DATE.test(value) && !Number.isNaN(at.getTime()) && at.toISOString().startsWith(value)
}

function takes({ kind, choices }: Slot, value: string): boolean {
  if (kind === 'choice') return choices?.some(({ key }) => key === value) ?? false
  if (kind === 'date') return isDay(value)
  if (kind === 'time') return TIME.test(value)
  if (kind === 'place') return PLACE.test(value) && [...value].length <= 40
  if (kind === 'number') return NUMBER.test(value)
  const [day = '', time = '', ...more] = value.split('T')
  return isDay(day) && TIME.test(time) && more.length === 0
}

/** Every blank filled once, each with what its kind takes; a number with the claim that carries it, nothing else with one. */
export function readFilling(slots: readonly Slot[], given: z.output<typeof fillingInput>): Record<string, SlotValue> {
  const wrong = (found: string) => new Refusal('INVALID_INPUT', { path: ['holdingLine', 'slots', found], found })
  const stray = given.find(({ name: each }, at) => !slots.some((one) => one.name === each) || isAgain(given, at))
  if (stray) throw wrong(stray.name)
  return Object.fromEntries(
    slots.map((each) => {
      const filled = given.find((one) => one.name === each.name)
      const value = filled?.value.normalize('NFC').trim() ?? ''
      if (!takes(each, value) || (each.kind === 'number') !== Boolean(filled?.claimId)) throw wrong(each.name)
      return [each.name, filled?.claimId ? { value, claim: filled.claimId } : { value }]
    }),
  )
}

const isAgain = (given: readonly { name: string }[], at: number) =>
  given.findIndex(({ name: each }) => each === given[at]?.name) < at
