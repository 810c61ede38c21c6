import fc from 'fast-check'
import {
  audiences,
  caseRoles,
  channelTypes,
  elements,
  type Lane,
  lanes,
  statementKinds,
  vetoKinds,
} from '#db/schema/words.ts'
import type { Facts, LaneRule, Match, Policy } from '#domain/statements/policy.ts'

export const some = <T>(items: readonly T[]) => fc.subarray([...items], { minLength: 1 })
export const countries = ['FR', 'DE', 'BE'] as const

const match: fc.Arbitrary<Match> = fc.record(
  {
    severity: some([1, 2, 3, 4]),
    kind: some(statementKinds),
    channel: some(channelTypes),
    audience: some(audiences),
    element: some(elements),
    insideInformation: fc.constant(true as const),
    jurisdiction: some(countries),
    inAdvance: fc.constant(true as const),
  },
  { requiredKeys: [] },
)

const laneRule = (lane: Lane): fc.Arbitrary<LaneRule> =>
  fc.record({
    lane: fc.constant(lane),
    min: fc.integer({ min: 1, max: 3 }),
    veto: fc.constantFrom(...vetoKinds),
    stepUp: fc.constantFrom('recent' as const, 'passkey' as const),
    byToken: fc.boolean(),
    dueMin: fc.integer({ min: 30, max: 90 }),
    expressDueMin: fc.integer({ min: 1, max: 30 }),
    backups: fc.array(fc.uuid(), { maxLength: 3 }),
    escalateTo: fc.subarray([...caseRoles]),
    delegable: fc.boolean(),
  })

const rules = fc.subarray([...lanes]).chain((names) => fc.tuple(...names.map(laneRule)))

export const policy: fc.Arbitrary<Policy> = fc.record({
  schema: fc.constant('policy/1' as const),
  id: fc.uuid(),
  version: fc.integer({ min: 1, max: 3 }),
  match,
  lanes: rules,
  requiredElements: fc.subarray([...elements]),
  waivable: fc.subarray([...elements]),
  threads: fc.constantFrom('marked' as const, 'all' as const),
  voteLifeMin: fc.integer({ min: 1, max: 1440 }),
  windowMaxMin: fc.integer({ min: 1, max: 4320 }),
  publisherMayApprove: fc.boolean(),
  routes: fc.record({
    express: fc.boolean(),
    holdingLine: fc.boolean(),
    breakGlass: fc.subarray([...channelTypes]),
  }),
})

export const everywhere = (one: Policy): Policy => ({ ...one, match: {} })

export const ofCase: Facts = {
  severity: 2,
  kind: 'social_post',
  channels: ['x'],
  audiences: ['public'],
  elements: ['known'],
  insideInformation: false,
  jurisdictions: [],
}
