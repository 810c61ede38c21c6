import fc from 'fast-check'
import { expect, test } from 'vitest'
import { canonicalBytes } from '#domain/canonical.ts'
import { defaultPolicies } from '#domain/statements/defaultPolicies.ts'
import { resolve } from '#domain/statements/policy.ts'
import { readFrozenPolicy, readRule, ruleSchema } from '#domain/statements/policySchema.ts'
import { everywhere, ofCase, policy } from './anyPolicy.ts'

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
