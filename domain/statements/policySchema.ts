import * as z from 'zod'
import { audiences, caseRoles, channelTypes, elements, lanes, statementKinds, vetoKinds } from '#db/schema/words.ts'
import type { Policy, Resolved } from './policy.ts'

export type Rule = Omit<Policy, 'id' | 'version'>

const YEAR = 525_600
const minutes = z.int().min(1).max(YEAR)
const some = <T extends z.ZodType>(item: T) => z.array(item).min(1).max(20)

const Match = z.strictObject({
  severity: some(z.int().min(1).max(4)).optional(),
  kind: some(z.enum(statementKinds)).optional(),
  channel: some(z.enum(channelTypes)).optional(),
  audience: some(z.enum(audiences)).optional(),
  element: some(z.enum(elements)).optional(),
  insideInformation: z.literal(true).optional(),
  jurisdiction: some(z.string().regex(/^[A-Z]{2}$/)).optional(),
  inAdvance: z.literal(true).optional(),
})

/** What a lane rule frozen before these keys existed meant by leaving them out. */
const Lane = z.strictObject({
  lane: z.enum(lanes),
  min: z.int().min(1).max(20),
  veto: z.enum(vetoKinds),
  stepUp: z.enum(['recent', 'passkey']).default('recent'),
  byToken: z.boolean(),
  dueMin: minutes,
  expressDueMin: minutes,
  backups: z.array(z.uuid()).max(50).default([]),
  escalateTo: z.array(z.enum(caseRoles)).max(caseRoles.length).default(['lead']),
  delegable: z.boolean().default(true),
})

const rest = {
  schema: z.literal('policy/1'),
  lanes: z.array(Lane).max(lanes.length),
  requiredElements: z.array(z.enum(elements)).max(elements.length),
  waivable: z.array(z.enum(elements)).max(elements.length),
  threads: z.enum(['marked', 'all']).default('marked'),
  voteLifeMin: minutes,
  windowMaxMin: minutes,
  publisherMayApprove: z.boolean(),
  routes: z.strictObject({
    express: z.boolean(),
    holdingLine: z.boolean(),
    breakGlass: z.array(z.enum(channelTypes)).max(channelTypes.length),
  }),
}

/** What was adopted before the other ways through existed opened none of them: nobody had agreed to them. */
function withRoutes(raw: unknown): unknown {
  if (typeof raw !== 'object' || raw === null || !('express' in raw)) return raw
  const { express, ...others } = raw
  return { routes: { express, holdingLine: false, breakGlass: [] }, ...others }
}

export const ruleSchema = z.strictObject({ ...rest, match: Match }).superRefine(({ lanes: asked }, context) => {
  asked.forEach((rule, at) => {
    if (asked.findIndex(({ lane }) => lane === rule.lane) < at)
      context.addIssue({ code: 'custom', path: ['lanes', at, 'lane'], message: 'repeated' })
    if (rule.expressDueMin > rule.dueMin)
      context.addIssue({ code: 'custom', path: ['lanes', at, 'expressDueMin'], message: `${rule.dueMin}` })
  })
})

const Stored = z.preprocess(withRoutes, z.strictObject({ ...rest, match: Match }))
const Frozen = z.preprocess(
  withRoutes,
  z.strictObject({ ...rest, sources: z.array(z.strictObject({ id: z.string(), version: z.int() })) }),
)

/** A policy as its row holds it, of whatever year. */
export const readRule = (stored: unknown): Rule => Stored.parse(stored) as Rule

/** The policy a review was opened under, of whatever year: a key nobody knows is refused rather than overlooked. */
export const readFrozenPolicy = (bytes: Uint8Array): Resolved =>
  Frozen.parse(JSON.parse(new TextDecoder().decode(bytes))) as Resolved
