import * as z from 'zod'
import {
  capacities,
  caseRoles,
  categories,
  claimStates,
  claimUses,
  confidentialities,
  lanes,
  proposalStates,
  publicationStates,
  routes,
  stages,
  triggerChannels,
  versionStates,
} from '#db/schema/words.ts'

// What the schemas of events are made of.

export const uuid = z.uuid()
export const hash = z.string().regex(/^[0-9a-f]{64}$/)
export const instant = z.iso.datetime({ precision: 3 })
export const count = z.int().min(0)
export const text = z.string()
export const one = <const T extends readonly string[]>(values: T) => z.enum(values)

type Fields = Readonly<Record<string, z.ZodType>>
type Says = {
  readonly from?: z.ZodType
  readonly to?: z.ZodType
  readonly data?: Fields
  readonly bind?: Fields
  /** The fields whose values are kept apart, each by its commitment. */
  readonly private?: readonly string[]
  readonly lane?: true
}

export function event(subject: string, { from, to, data, bind, private: kept, lane }: Says = {}) {
  const whole = (fields: Fields) => {
    const shape = z.strictObject(fields)
    return Object.values(fields).every((field) => field.isOptional()) ? shape.optional() : shape
  }
  return z.strictObject({
    schema: z.literal('event/1'),
    org: uuid,
    id: uuid,
    type: text,
    at: instant,
    claimedAt: instant.optional(),
    case: uuid.optional(),
    subject: z.strictObject({ type: z.literal(subject), id: uuid, after: hash.optional() }),
    touched: z.array(z.strictObject({ type: text, id: uuid, after: hash })).optional(),
    ...(from && { from }),
    ...(to && { to }),
    actor: z.strictObject({
      kind: z.enum(['person', 'token', 'system']),
      member: uuid.optional(),
      ...(lane && { lane: one(lanes) }),
      auth: z.strictObject({ provedAt: instant }).optional(),
    }),
    ...(bind && { bind: whole(bind) }),
    ...(data && { data: whole(data) }),
    ...(kept && {
      private: z.strictObject(Object.fromEntries(kept.map((field) => [field, hash.optional()]))).optional(),
    }),
    corrects: uuid.optional(),
  })
}

/** Who could do what before there was a case to hold a role on. */
export const able = z.array(
  z.strictObject({ id: uuid, capacities: z.array(one(capacities)), guest: z.literal(true).optional() }),
)

export const moved = <const T extends readonly string[]>(states: T) => ({ from: one(states), to: one(states) })
export const entered = <const T extends readonly string[]>(states: T) => ({ to: one(states) })
export const stage = moved(stages)
export const claimMove = { ...moved(claimStates), data: { number: count }, private: ['finding'] } as const
export const declared = {
  ...entered(stages),
  data: {
    reference: text,
    severity: count,
    channel: one(triggerChannels),
    awareAt: instant,
    category: one(categories).optional(),
    confidentiality: one(confidentialities).optional(),
  },
} as const
export const named = { number: count, n: count }
export const ofText = { ...named, variantKey: text }
export const onVersion = (says: Says = {}) => event('StatementVersion', { ...says, data: { ...named, ...says.data } })
export const versionMoved = (says: Says = {}) => onVersion({ ...moved(versionStates), ...says })
export const begun = (says: Fields = {}) =>
  event('StatementVersion', { ...entered(versionStates), data: { ...named, ...says } })
/** What a round is opened by: rounds opened before these keys were written cannot be replayed. */
export const round = {
  contentHash: hash,
  policyHash: hash.optional(),
  review: uuid.optional(),
  round: count.optional(),
}
export const opens = { route: one(routes).optional(), contributors: z.array(uuid).optional() }
export const ballot = onVersion({
  bind: { contentHash: hash, policyHash: hash, review: uuid, round: count.optional() },
  data: { onBehalfOf: uuid.optional() },
  private: ['reason'],
  lane: true,
})
/** One of two people passes over a veto: in person, and with what they rest it on. */
export const overriding = (says: Fields = {}) =>
  onVersion({
    data: { owner: uuid, because: one(['suspended', 'silent']), ...says },
    private: ['reason'],
    lane: true,
  }).extend({
    actor: z.strictObject({
      kind: z.literal('person'),
      member: uuid,
      lane: one(lanes),
      auth: z.strictObject({ provedAt: instant }),
    }),
  })
export const publicationMoved = (says: Says = {}) =>
  event('Publication', { ...moved(publicationStates), ...says, data: { ...ofText, ...says.data } })
export const standing = z.partialRecord(one(lanes), count).optional()
export const atGate = {
  variantHash: hash,
  contentHash: hash.optional(),
  policyHash: hash.optional(),
  review: uuid.optional(),
}
export const passes = (says: Says) =>
  event('Publication', {
    ...says,
    bind: atGate,
    data: { ...ofText, onBehalfOf: uuid.optional(), standing, releasedAt: instant.optional(), ...says.data },
    private: ['staffNotTold'],
  })
export const inThread = (data: Fields = {}) =>
  event('Thread', { data: { ...ofText, ...data }, bind: { words: hash.optional() }, private: ['words'] })
export const leftState = {
  data: { claimId: uuid, claim: count, use: one(claimUses), claimFrom: one(claimStates), claimTo: one(claimStates) },
}
export const ofRole = (says: Says) =>
  event('Role', { ...says, data: { role: one(caseRoles), member: uuid.optional() } })
export const proposal = { name: text, version: count }
export const decided = {
  ...moved(proposalStates),
  bind: { ruleHash: hash.optional() },
  data: { ...proposal, policy: uuid.optional(), adopted: uuid.optional(), warnings: z.array(text).optional() },
  private: ['reason'],
} as const
export const words = { private: ['words'], data: { corrects: uuid.optional() } } as const
export const told = onVersion({ lane: true })
export const wording = z.strictObject({
  acknowledged: z.boolean().optional(),
  advice: z.record(text, count).optional(),
  contradictions: z.record(text, count).optional(),
})

export function each<const T extends readonly string[]>(
  values: T,
  name: (value: T[number]) => string,
  schema: z.ZodType,
): Record<string, z.ZodType> {
  return Object.fromEntries(values.map((value) => [name(value), schema]))
}
