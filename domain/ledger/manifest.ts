import * as z from 'zod'

// What a bundle says of itself: `bundle/1`. Written by the house, read by the verifier.

export const hash = z.string().regex(/^[0-9a-f]{64}$/)
export const classes = ['privileged', 'restricted', 'erased', 'other_case', 'out_of_range'] as const
export type WithheldClass = (typeof classes)[number]

export const manifestSchema = z.strictObject({
  schema: z.literal('bundle/1'),
  org: z.uuid(),
  /** Absent while nothing was ever signed. */
  origin: z.string().optional(),
  scope: z.strictObject({ case: z.uuid().optional(), from: z.int().min(0).optional(), to: z.int().min(0).optional() }),
  size: z.int().min(0).max(99_999_999),
  root: hash,
  included: z.int().min(0),
  withheld: z.int().min(0),
  files: z.record(z.string(), hash),
  generator: z.strictObject({ name: z.literal('sangfroid'), version: z.string() }),
})
export type Manifest = z.output<typeof manifestSchema>

/** Stretches of positions that are not here, and values of events that are; each by why. */
export const withheldSchema = z.strictObject({
  schema: z.literal('withheld/1'),
  events: z.array(z.strictObject({ from: z.int().min(0), to: z.int().min(0), class: z.enum(classes) })),
  values: z.array(z.strictObject({ position: z.int().min(0), field: z.string(), class: z.enum(classes) })),
})
export type Withheld = z.output<typeof withheldSchema>

/** Of one event, its values with their salts, by field. */
export const valuesSchema = z.record(z.string(), z.strictObject({ salt: hash, value: z.string() }))

/** What was said under privilege by one event: HMAC-SHA-256(salt, JCS([remark, "words", words])) is what it binds. */
export const remarkSchema = z.strictObject({ remark: z.uuid(), salt: hash, words: z.string() })
export type Remark = z.output<typeof remarkSchema>

export const receiptSchema = z.strictObject({
  schema: z.literal('receipt/1'),
  origin: z.string(),
  position: z.int().min(0),
  size: z.int().min(0),
  leaf: hash,
  path: z.array(hash).max(63),
  checkpoint: z.string(),
})

/** What proves that a signed root stood under a root over all organisations: the leaf is SHA-256(0x00 ‖ salt ‖ checkpoint). */
export const commonRootSchema = z.strictObject({
  schema: z.literal('common-root/1'),
  checkpoint: z.string(),
  salt: hash,
  index: z.int().min(0),
  size: z.int().min(0),
  path: z.array(hash).max(30),
  root: hash,
  note: z.string(),
})
export type CommonRootProof = z.output<typeof commonRootSchema>

/** Whose word is taken: given by the organisation in another way than the bundle. */
export const trustSchema = z.strictObject({
  origin: z.string(),
  keys: z.array(z.string()).min(1),
  revoked: z.array(z.strictObject({ keyId: z.string(), lastSize: z.int().min(0) })).optional(),
  /** Who signs the roots over all organisations. */
  installation: z.strictObject({ origin: z.string(), keys: z.array(z.string()).min(1) }).optional(),
})
export type Trust = z.output<typeof trustSchema>

export const eventName = (position: number): string => `events/${String(position).padStart(8, '0')}.json`
/** By the size of the signed root that it is about. */
export const anchorName = (size: number): string => `anchors/${String(size).padStart(8, '0')}.json`
/** Beyond, a bundle holds no leaves: a path for each of its events, and one for each signed root, in place of 32 bytes for each event there ever was. */
export const mostLeaves = 1_000_000
export type ProofsHead = { readonly schema: 'proofs/1' | 'consistency/1'; readonly size: number; readonly root: string }
/** `proofs.json` and `consistency.json` are one canonical document each, written and read an item at a time. */
export const proofsStart = '{"proofs":['
export const proofsEnd = ({ root, schema, size }: ProofsHead): string =>
  `],"root":"${root}","schema":"${schema}","size":${size}}`
/** `private.json` and `remarks.json` likewise: what belongs to each event, in the order of their ids. */
export const byEventStart = (name: 'private.json' | 'remarks.json'): string =>
  name === 'private.json' ? '{"schema":"private/1","values":{' : '{"remarks":{'
export const byEventEnd = (name: 'private.json' | 'remarks.json'): string =>
  name === 'private.json' ? '}}' : '},"schema":"remarks/1"}'
/** Notes one under another: each ends with its signatures, and an empty line leads to the next. */
export const joinNotes = (notes: readonly string[]): string => notes.join('\n')
export const splitNotes = (text: string): string[] =>
  text === '' ? [] : text.split(/\n\n(?!— )/u).map((note, at, all) => (at < all.length - 1 ? `${note}\n` : note))
/** What a signed manifest says under its note. */
export const manifestBody = (origin: string, manifestHash: string): string => `${origin}\nbundle\n${manifestHash}\n`
/** What an older key signs of the one that follows it. */
export const introductionBody = (name: string, key: string): string => `${name}\nnext key\n${key}\n`
