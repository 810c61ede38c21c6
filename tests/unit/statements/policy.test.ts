import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
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
import { canonicalBytes } from '#domain/canonical.ts'
import { defaultPolicies } from '#domain/statements/defaultPolicies.ts'
import {
  applies,
  type Facts,
  type Holders,
  type LaneRule,
  lanesNobodyCanClear,
  type Match,
  type Policy,
  type Resolved,
  resolve,
} from '#domain/statements/policy.ts'
import { readFrozenPolicy, readRule, ruleSchema } from '#domain/statements/policySchema.ts'

const some = <T>(items: readonly T[]) => fc.subarray([...items], { minLength: 1 })
const countries = ['FR', 'DE', 'BE'] as const

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
const policy: fc.Arbitrary<Policy> = fc.record({
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
const policies = fc.uniqueArray(policy, { maxLength: 6, selector: ({ id }) => id })
const facts: fc.Arbitrary<Facts> = fc.record({
  severity: fc.option(fc.integer({ min: 1, max: 4 }), { freq: 6 }),
  kind: fc.constantFrom(...statementKinds),
  channels: some(channelTypes),
  audiences: some(audiences),
  elements: fc.subarray([...elements]),
  insideInformation: fc.boolean(),
  jurisdictions: fc.subarray([...countries]),
})
const everywhere = (one: Policy): Policy => ({ ...one, match: {} })
const ofCase: Facts = {
  severity: 2,
  kind: 'social_post',
  channels: ['x'],
  audiences: ['public'],
  elements: ['known'],
  insideInformation: false,
  jurisdictions: [],
}

describe('policies that apply together', () => {
  test('give one answer in whatever order they are read', () =>
    fc.assert(
      fc.property(policies, facts, fc.infiniteStream(fc.nat()), (all, about, order) => {
        const shuffled = all.map((one) => [order.next().value ?? 0, one] as const).sort(([a], [b]) => a - b)
        const again = shuffled.map(([, one]) => one)
        expect(resolve(again, about)).toEqual(resolve(all, about))
      }),
    ))

  test('are not more than one when read twice', () =>
    fc.assert(
      fc.property(policies, facts, (all, about) => {
        expect(resolve([...all, ...all], about)).toEqual(resolve(all, about))
      }),
    ))

  test('never become looser by one more of them', () =>
    fc.assert(
      fc.property(fc.array(policy, { minLength: 1, maxLength: 5 }), policy, (all, more) => {
        const before = resolve(all.map(everywhere), ofCase)
        const after = resolve([...all, more].map(everywhere), ofCase)
        if (!before || !after) throw new Error('a policy that matches everything did not match')
        expect(loosened(before, after)).toEqual([])
      }),
    ))

  test('only count when every key they name is met', () =>
    fc.assert(
      fc.property(policies, facts, (all, about) => {
        const named = resolve(all, about)?.sources.map(({ id }) => id) ?? []
        expect([...named].sort()).toEqual(
          all
            .filter(({ match: asked }) => applies(asked, about))
            .map(({ id }) => id)
            .sort(),
        )
      }),
    ))
})

/** Everything in which `after` asks less than `before`. */
function loosened(before: Resolved, after: Resolved): string[] {
  const within = <T>(inner: readonly T[], outer: readonly T[]) => inner.every((item) => outer.includes(item))
  const hard = ({ requiredElements, waivable }: Resolved) => requiredElements.filter((one) => !waivable.includes(one))
  const checks: Record<string, boolean> = {
    requiredElements: within(before.requiredElements, after.requiredElements),
    waivable: within(hard(before), hard(after)),
    threads: before.threads === 'marked' || after.threads === 'all',
    voteLife: after.voteLifeMin <= before.voteLifeMin,
    window: after.windowMaxMin <= before.windowMaxMin,
    publisher: before.publisherMayApprove || !after.publisherMayApprove,
    express: before.routes.express || !after.routes.express,
    holdingLine: before.routes.holdingLine || !after.routes.holdingLine,
    breakGlass: within(after.routes.breakGlass, before.routes.breakGlass),
    sources: within(
      before.sources.map(({ id }) => id),
      after.sources.map(({ id }) => id),
    ),
  }
  for (const was of before.lanes) {
    const is = after.lanes.find(({ lane }) => lane === was.lane)
    checks[`lane ${was.lane}`] =
      is !== undefined &&
      is.min >= was.min &&
      vetoKinds.indexOf(is.veto) >= vetoKinds.indexOf(was.veto) &&
      (was.stepUp === 'recent' || is.stepUp === 'passkey') &&
      (was.byToken || !is.byToken) &&
      (was.delegable || !is.delegable) &&
      is.dueMin <= was.dueMin &&
      is.expressDueMin <= was.expressDueMin &&
      within(was.backups, is.backups) &&
      within(was.escalateTo, is.escalateTo)
  }
  return Object.entries(checks).flatMap(([name, holds]) => (holds ? [] : [name]))
}

test('a review can be finished exactly when some seating of people finishes it (I12)', () => {
  const people = ['a', 'b', 'c', 'd', 'e']
  const directory: fc.Arbitrary<Holders> = fc
    .tuple(...lanes.map((lane) => fc.subarray(people).map((who) => [lane, new Set(who)] as const)))
    .map((entries) => new Map(entries))
  fc.assert(
    fc.property(policy.map(everywhere), directory, fc.subarray(people), (one, holders, wrote) => {
      const resolved = resolve([one], ofCase)
      if (!resolved) throw new Error('a policy that matches everything did not match')
      const missing = lanesNobodyCanClear(resolved, holders, new Set(wrote))
      expect(missing.length === 0).toBe(someSeating(resolved, holders, new Set(wrote)))
    }),
    { numRuns: 500 },
  )
})

function someSeating({ lanes: asked }: Resolved, holders: Holders, wrote: ReadonlySet<string>): boolean {
  const seats = asked.flatMap(({ lane, min }) => Array.from({ length: min }, () => lane))
  const fill = (seat: number, used: ReadonlySet<string>): boolean => {
    const lane = seats[seat]
    if (!lane) return true
    return [...(holders.get(lane) ?? [])].some(
      (person) => !used.has(person) && !wrote.has(person) && fill(seat + 1, new Set([...used, person])),
    )
  }
  return fill(0, new Set())
}

test('a policy kept in a row or frozen in a review reads as it was', () =>
  fc.assert(
    fc.property(policy.map(everywhere), (one) => {
      const { id: _id, version: _version, ...rule } = one
      expect(readRule(JSON.parse(JSON.stringify(rule)))).toEqual(rule)
      const resolved = resolve([one], ofCase)
      expect(readFrozenPolicy(canonicalBytes(resolved))).toEqual(resolved)
    }),
  ))

test('a policy frozen before there were stand-ins, threads and other routes still reads, and opens none of them', () => {
  const frozen = {
    schema: 'policy/1',
    lanes: [{ lane: 'legal', min: 1, veto: 'sticky', byToken: true, dueMin: 60, expressDueMin: 20 }],
    requiredElements: [],
    waivable: [],
    voteLifeMin: 1440,
    windowMaxMin: 4320,
    publisherMayApprove: true,
    express: true,
    sources: [{ id: 'policy', version: 1 }],
  }
  expect(readFrozenPolicy(canonicalBytes(frozen))).toMatchObject({
    lanes: [{ lane: 'legal', stepUp: 'recent', backups: [], escalateTo: ['lead'], delegable: true }],
    threads: 'marked',
    routes: { express: true, holdingLine: false, breakGlass: [] },
  })
})

test('a key nobody knows is refused, in a proposal and in a frozen policy', () => {
  const [base] = defaultPolicies
  if (!base) throw new Error('no base')
  const { name: _name, ...rule } = base
  expect(ruleSchema.safeParse(rule).success).toBe(true)
  expect(ruleSchema.safeParse({ ...rule, skipVotes: true }).success).toBe(false)
  expect(ruleSchema.safeParse({ ...rule, match: { mood: 'calm' } }).success).toBe(false)
  expect(() => readFrozenPolicy(canonicalBytes({ ...rule, match: undefined, sources: [], skipVotes: true }))).toThrow()
})

describe('the policies a house starts with', () => {
  const seeded: Policy[] = defaultPolicies.map(({ name, ...rule }) => ({ ...rule, id: name, version: 1 }))
  const named = (about: Partial<Facts>) =>
    resolve(seeded, { ...ofCase, ...about })?.lanes.map(({ lane, min }) => `${lane} ${min}`)

  test('read as rules', () => {
    for (const { name: _name, ...rule } of defaultPolicies) expect(ruleSchema.safeParse(rule).success).toBe(true)
  })
  test('ask legal and communications for a post at severity 2', () => {
    expect(named({})).toEqual(['communications 1', 'legal 1'])
  })
  test('ask two executives of inside information, and let nobody stand in for them', () => {
    const resolved = resolve(seeded, { ...ofCase, insideInformation: true })
    expect(resolved).toMatchObject({ threads: 'all', voteLifeMin: 240, routes: { holdingLine: false, breakGlass: [] } })
    expect(resolved?.lanes.map(({ lane, min, delegable }) => [lane, min, delegable])).toEqual([
      ['communications', 1, true],
      ['executive', 2, false],
      ['legal', 1, false],
    ])
  })
  test('judge a line cleared in advance by its own rule alone', () => {
    const resolved = resolve(seeded, { ...ofCase, severity: null, kind: 'holding_line' })
    expect(resolved?.lanes.map(({ lane, dueMin, veto }) => [lane, dueMin, veto])).toEqual([
      ['communications', 2880, 'version'],
      ['executive', 2880, 'version'],
      ['legal', 2880, 'version'],
    ])
    expect(resolved?.windowMaxMin).toBe(180 * 1440)
  })
  test('leave nothing to break the glass with in a notice to a regulator', () => {
    expect(resolve(seeded, ofCase)?.routes.breakGlass).toEqual(['intranet', 'linkedin', 'website', 'x'])
    expect(resolve(seeded, { ...ofCase, kind: 'regulator_notice' })?.routes).toEqual({
      express: true,
      holdingLine: false,
      breakGlass: [],
    })
  })
})
