import * as z from 'zod'
import { capacities, lanes, versionStates } from '#db/schema/words.ts'

// What the schemas of events are made of.

export const uuid = z.uuid()
export const hash = z.string().regex(/^[0-9a-f]{64}$/)
export const instant = z.iso.datetime({ precision: 3 })
export const count = z.int().min(0)
export const text = z.string()
export const one = <const T extends readonly string[]>(values: T) => z.enum(values)

export type Fields = Readonly<Record<string, z.ZodType>>

export type Says = {
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

export function each<const T extends readonly string[]>(
  values: T,
  name: (value: T[number]) => string,
  schema: z.ZodType,
): Record<string, z.ZodType> {
  return Object.fromEntries(values.map((value) => [name(value), schema]))
}

export const moved = <const T extends readonly string[]>(states: T) => ({ from: one(states), to: one(states) })
export const entered = <const T extends readonly string[]>(states: T) => ({ to: one(states) })

/** Who could do what before there was a case to hold a role on. */
export const able = z.array(
  z.strictObject({ id: uuid, capacities: z.array(one(capacities)), guest: z.literal(true).optional() }),
)

export const named = { number: count, n: count }
export const ofText = { ...named, variantKey: text }

/** What a round is opened by: rounds opened before these keys were written cannot be replayed. */
export const round = {
  contentHash: hash,
  policyHash: hash.optional(),
  review: uuid.optional(),
  round: count.optional(),
}

export const onVersion = (says: Says = {}) => event('StatementVersion', { ...says, data: { ...named, ...says.data } })

export const versionMoved = (says: Says = {}) => onVersion({ ...moved(versionStates), ...says })
