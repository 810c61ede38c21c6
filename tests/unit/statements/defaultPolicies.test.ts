import { describe, expect, test } from 'vitest'
import { defaultPolicies } from '#domain/statements/defaultPolicies.ts'
import { type Facts, type Policy, resolve } from '#domain/statements/policy.ts'
import { ruleSchema } from '#domain/statements/policySchema.ts'
import { ofCase } from './anyPolicy.ts'

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
