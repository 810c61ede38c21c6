import * as z from 'zod'
import type { ChannelType, Language } from '#db/schema/words.ts'
import { audiences, channelTypes, elements, languages, statementKinds } from '#db/schema/words.ts'
import type { LineText } from '../../statements/holdingLine.ts'

// The canonical bytes of words, as they are read back: `statement/1` and `variant/1`.

const hash = z.string().regex(/^[0-9a-f]{64}$/)
const claims = z.array(z.strictObject({ id: z.uuid(), revision: z.int() }))
const instant = z.iso.datetime({ precision: 3 })

export const variantBytes = z.strictObject({
  schema: z.literal('variant/1'),
  nonce: z.string(),
  key: z.string(),
  channel: z.enum(channelTypes),
  locale: z.enum(languages),
  audience: z.array(z.enum(audiences)).length(1),
  title: z.string().optional(),
  blocks: z.array(
    z.strictObject({
      elements: z.array(z.enum(elements)),
      text: z.string(),
      asserts: claims,
      denies: claims,
      acknowledges: claims,
      decisions: z.array(z.uuid()),
    }),
  ),
  attachments: z.array(z.unknown()),
})

const slot = z.strictObject({
  name: z.string(),
  kind: z.enum(['choice', 'date', 'time', 'place', 'next_update', 'number']),
  choices: z.array(z.strictObject({ key: z.string(), fr: z.string(), en: z.string() })).optional(),
})

export const versionBytes = z.strictObject({
  schema: z.literal('statement/1'),
  org: z.uuid(),
  statement: z.uuid(),
  n: z.int(),
  kind: z.enum(statementKinds),
  nonce: z.string(),
  parent: hash.optional(),
  variants: z.array(z.strictObject({ key: z.string(), hash })),
  waivers: z.array(z.strictObject({ element: z.string() })),
  window: z.strictObject({ notBefore: instant.optional(), notAfter: instant.optional() }),
  confidentiality: z.string(),
  insideInformation: z.boolean(),
  corrects: z.strictObject({ publication: z.uuid(), sentence: z.string() }).optional(),
  line: z
    .strictObject({
      name: z.string(),
      slots: z.array(slot),
      match: z.strictObject({
        severity: z.array(z.int()).optional(),
        category: z.array(z.string()).optional(),
        kind: z.array(z.string()).optional(),
      }),
    })
    .optional(),
  origin: z
    .strictObject({
      line: z.uuid(),
      version: z.uuid(),
      contentHash: hash,
      slots: z.record(z.string(), z.strictObject({ value: z.string(), claim: z.uuid().optional() })),
    })
    .optional(),
})

export type VersionBytes = z.output<typeof versionBytes>
export type VariantBytes = z.output<typeof variantBytes>
/** Where the replay finds words and policies, by their hash; null where they were withheld. */
export type Shelf = {
  version(hash: string): Promise<VersionBytes | null>
  variant(hash: string): Promise<VariantBytes | null>
  policy(hash: string): Promise<Uint8Array | null>
}

export const usesOf = ({ blocks }: VariantBytes) =>
  blocks.flatMap((block) =>
    (['asserts', 'denies', 'acknowledges'] as const).flatMap((use) => block[use].map(({ id }) => ({ id, use }))),
  )

export const asWritten = ({ channel, title, blocks }: VariantBytes) => ({ channel, title: title ?? null, blocks })

/** As the pure functions of holding lines take a text. */
export function asLineText({ key, channel, locale, audience, title, blocks }: VariantBytes): LineText {
  const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id)
  return {
    key,
    channel: channel as ChannelType,
    language: locale as Language,
    audience: audience[0] ?? '',
    title: title ?? null,
    blocks: blocks.map((block) => ({
      ...block,
      elements: [...block.elements],
      asserts: ids(block.asserts),
      denies: ids(block.denies),
      acknowledges: ids(block.acknowledges),
    })),
  }
}
