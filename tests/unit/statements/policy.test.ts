import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { audiences, channelTypes, elements, lanes, statementKinds, vetoKinds } from '#db/schema/words.ts'
import {
  applies,
  type Facts,
  type Holders,
  lanesNobodyCanClear,
  type Resolved,
  resolve,
} from '#domain/statements/policy.ts'
import { countries, everywhere, ofCase, policy, some } from './anyPolicy.ts'

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
