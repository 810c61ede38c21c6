import { beforeEach, expect, test } from 'vitest'
import { qualifyCase, restrictCase } from '#domain/cases/changeCase.ts'
import { acceptRole, offerRole } from '#domain/cases/roles.ts'
import { openBreakGlass, secondBreakGlass } from '#domain/statements/breakGlass.ts'
import { draftStatement } from '#domain/statements/draftStatement.ts'
import { markInsideInformation } from '#domain/statements/markInside.ts'
import { publishVariant } from '#domain/statements/publish.ts'
import { saveDraft } from '#domain/statements/saveDraft.ts'
import { submitStatement } from '#domain/statements/submitStatement.ts'
import { approveStatement, requestChanges } from '#domain/statements/vote.ts'
import { ending } from '#tests/faults/arrange.ts'
import { adopted, laneOf } from '#tests/support/legislature.ts'
import { clearedLine, filling } from '#tests/support/lines.ts'
import { asSuperuser } from '#tests/support/postgres.ts'
import {
  caseWithTeam,
  confirmedClaim,
  type Reading,
  reading,
  statementInReview,
  stateOf,
  timelineOf,
  variant,
} from '#tests/support/room.ts'
import { type World, world } from '#tests/support/world.ts'

let house: World
beforeEach(async () => {
  house = await world()
})

const clear = async (
  read: Reading,
  key: 'elise' | 'ines' | 'philippe' | 'nadia' | 'paul',
  lane: 'communications' | 'legal' | 'executive',
) => approveStatement(await house.who(key), { ...read, lane })
const qualify = async (
  caseId: string,
  change: { severity?: number; jurisdictions?: string[] },
  expectedVersion: number,
) => qualifyCase(await house.who('claire'), { caseId, expectedVersion, ...change })
const versionOf = async (caseId: string) =>
  (await asSuperuser<{ version: number }>('select version from cases where id = $1', [caseId]))[0]?.version ?? 0
const roundsOf = async (statementId: string) =>
  (
    await asSuperuser<{ lanes: string }>(
      `select (select string_agg(l.lane || ' ' || l.min, ', ' order by l.lane) from review_lanes l where l.org_id = r.org_id and l.review_id = r.id) as lanes
         from reviews r join versions v on v.org_id = r.org_id and v.id = r.version_id where v.statement_id = $1 order by v.n, r.round`,
      [statementId],
    )
  ).map(({ lanes }) => lanes)

test('severity raised to 4 asks cleared words again, in the lanes that this severity asks', async () => {
  const { statementId, caseId, ...read } = await statementInReview(house)
  const vote = { statementId, ...read }
  await clear(vote, 'elise', 'communications')
  await clear(vote, 'ines', 'legal')
  expect(await stateOf(statementId)).toBe('approved')
  await qualify(caseId, { severity: 4 }, await versionOf(caseId))
  expect(await stateOf(statementId)).toBe('in_review')
  expect(await roundsOf(statementId)).toEqual(['communications 1, legal 1', 'communications 1, executive 1, legal 1'])
  expect((await timelineOf(caseId)).slice(-2)).toEqual(['case.qualified', 'statement.tightened'])

  const again = await reading(statementId)
  expect(again.contentHash).toBe(read.contentHash)
  await expect(clear(vote, 'paul', 'legal')).rejects.toMatchObject({ code: 'POLICY_CHANGED' })
  await clear(again, 'elise', 'communications')
  await clear(again, 'ines', 'legal')
  expect(await stateOf(statementId)).toBe('in_review')
  await clear(again, 'philippe', 'executive')
  expect(await stateOf(statementId)).toBe('approved')
})

test('words cleared before the case grew graver are not published by those votes', async () => {
  const { statementId, caseId, ...read } = await statementInReview(house)
  await clear({ statementId, ...read }, 'elise', 'communications')
  await clear({ statementId, ...read }, 'ines', 'legal')
  await qualify(caseId, { severity: 4 }, await versionOf(caseId))
  const [text] = await asSuperuser<{ key: string; hash: string }>(
    `select a.key, encode(a.variant_hash, 'hex') as hash from variants a join versions v on v.org_id = a.org_id and v.id = a.version_id where v.statement_id = $1 order by a.key limit 1`,
    [statementId],
  )
  const attempt = publishVariant(await house.who('karim'), {
    statementId,
    variantKey: text?.key ?? '',
    variantHash: text?.hash ?? '',
  })
  await expect(attempt).rejects.toMatchObject({ code: 'NOT_CLEARED' })
})

test('severity lowered loosens nothing that runs', async () => {
  const { statementId, caseId } = await statementInReview(house, { severity: 4 })
  await qualify(caseId, { severity: 1 }, await versionOf(caseId))
  expect(await roundsOf(statementId)).toEqual(['communications 1, executive 1, legal 1'])
})

test('a severity that asks no more opens no new round, and a policy adopted since is not brought in by a new title', async () => {
  const { statementId, caseId, ...read } = await statementInReview(house)
  await adopted(house, 'posts', { lanes: [laneOf('executive')] })
  await qualifyCase(await house.who('claire'), { caseId, expectedVersion: await versionOf(caseId), title: 'Lamps' })
  expect(await reading(statementId)).toMatchObject({ policyHash: read.policyHash })
})

test('a change that was asked for stays asked for, and its author answers it under the stricter rules', async () => {
  const { statementId, caseId, claimId, ...read } = await statementInReview(house)
  await requestChanges(await house.who('ines'), { statementId, ...read, lane: 'legal', reason: 'Say who.' })
  await qualify(caseId, { severity: 4 }, await versionOf(caseId))
  expect(await stateOf(statementId)).toBe('changes_requested')
  await saveDraft(await house.who('hugo'), { statementId, expectedRevision: 1, variants: [variant('en', claimId)] })
  await submitStatement(await house.who('hugo'), { statementId, expectedRevision: 2 })
  expect((await roundsOf(statementId)).at(-1)).toBe('communications 1, executive 1, legal 1')
})

test('a case restricted asks again under what the house adopted since', async () => {
  const { statementId, caseId } = await statementInReview(house)
  await adopted(house, 'posts', { lanes: [laneOf('executive')] })
  await restrictCase(await house.who('claire'), { caseId, reason: 'Names of minors.' })
  expect(await roundsOf(statementId)).toEqual(['communications 1, legal 1', 'communications 1, executive 1, legal 1'])
})

test('a country that comes in brings its policies with it', async () => {
  await adopted(house, 'germany', { match: { jurisdiction: ['DE'] }, lanes: [laneOf('legal', { min: 2 })] })
  const { statementId, caseId } = await statementInReview(house)
  await qualify(caseId, { jurisdictions: ['DE', 'FR'] }, await versionOf(caseId))
  expect(await roundsOf(statementId)).toEqual(['communications 1, legal 1', 'communications 1, legal 2'])
})

test('words marked as inside information by those who write them ask for two executives', async () => {
  const { statementId, claimId } = await statementInReview(house)
  const hugo = await house.who('hugo')
  await saveDraft(hugo, {
    statementId,
    expectedRevision: 1,
    variants: [variant('en', claimId)],
    insideInformation: true,
  })
  await expect(submitStatement(hugo, { statementId, expectedRevision: 2 })).rejects.toMatchObject({
    code: 'NOBODY_CAN_CLEAR',
    details: { lanes: ['executive'] },
  })
})

test('words submitted as inside information say so in the bytes that votes are bound to, for good', async () => {
  const { statementId, caseId, claimId } = await statementInReview(house)
  const claire = await house.who('claire')
  const { roleId } = await offerRole(claire, { caseId, memberId: house.memberId('nadia'), role: 'executive' })
  await acceptRole(await house.who('nadia'), { roleId })
  const hugo = await house.who('hugo')
  await saveDraft(hugo, {
    statementId,
    expectedRevision: 1,
    variants: [variant('en', claimId)],
    insideInformation: true,
  })
  await submitStatement(hugo, { statementId, expectedRevision: 2 })
  expect((await roundsOf(statementId)).at(-1)).toBe('communications 1, executive 2, legal 1')
  const [row] = await asSuperuser<{ said: boolean; since: boolean }>(
    `select (convert_from(v.canonical, 'UTF8')::jsonb -> 'insideInformation')::boolean as said, s.inside_since is not null as since
       from versions v join statements s on s.org_id = v.org_id and s.id = v.statement_id where s.id = $1 order by v.n desc limit 1`,
    [statementId],
  )
  expect(row).toEqual({ said: true, since: true })
})

test('inside information found in a running review asks again, and stays in every later version', async () => {
  const { statementId, caseId, claimId, ...read } = await statementInReview(house)
  await clear({ statementId, ...read }, 'ines', 'legal')
  await markInsideInformation(await house.who('paul'), { statementId, reason: 'It names the result.' })
  expect(await roundsOf(statementId)).toEqual(['communications 1, legal 1', 'communications 1, executive 2, legal 1'])
  expect((await timelineOf(caseId)).slice(-2)).toEqual(['statement.marked_inside', 'statement.tightened'])
  await saveDraft(await house.who('hugo'), {
    statementId,
    expectedRevision: 1,
    variants: [variant('en', claimId)],
    insideInformation: false,
  })
  const [row] = await asSuperuser<{ inside: boolean }>(
    'select inside_information as inside from versions where statement_id = $1 order by n desc limit 1',
    [statementId],
  )
  expect(row?.inside).toBe(true)
  await expect(
    markInsideInformation(await house.who('ines'), { statementId, reason: 'Once more.' }),
  ).rejects.toMatchObject({ code: 'WRONG_STATE' })
  await expect(
    markInsideInformation(await house.who('maya'), { statementId, reason: 'I think so.' }),
  ).rejects.toMatchObject({ code: 'NOT_YOUR_ROLE' })
})

test('the flag is inside what votes are bound to, and the table holds both to one answer', async () => {
  const { statementId } = await statementInReview(house)
  const said = await asSuperuser<{ inside: boolean }>(
    `select (convert_from(canonical, 'UTF8')::jsonb -> 'insideInformation')::boolean as inside from versions where statement_id = $1`,
    [statementId],
  )
  expect(said).toEqual([{ inside: false }])
  await expect(
    asSuperuser('update versions set inside_information = true where statement_id = $1', [statementId]),
  ).rejects.toThrow('the version does not say whether it is inside information')
  await markInsideInformation(await house.who('paul'), { statementId, reason: 'It names the result.' })
  await expect(
    asSuperuser('update statements set inside_since = null, inside_by = null where id = $1', [statementId]),
  ).rejects.toThrow('inside information stays so')
})

test('words filled from a line go on resting on its votes when the case becomes graver, and are asked about once they are inside information', async () => {
  const caseId = await caseWithTeam(house, { severity: 2 })
  const claimId = await confirmedClaim(house, caseId, 'We counted 12 replies.')
  const [maya, claire] = [await house.who('maya'), await house.who('claire')]
  const holdingLine = { id: await clearedLine(house), slots: filling(claimId) }
  const { statementId } = await draftStatement(maya, { caseId, kind: 'holding_line', holdingLine })
  await submitStatement(maya, { statementId, expectedRevision: 1, route: 'holding_line' })
  await qualify(caseId, { severity: 4 }, await versionOf(caseId))
  expect([await stateOf(statementId), (await roundsOf(statementId)).length]).toEqual(['approved', 1])
  await markInsideInformation(claire, { statementId, reason: 'It moves the price.' })
  expect(await stateOf(statementId)).toBe('in_review')
  expect((await roundsOf(statementId)).at(-1)).toBe('communications 1, executive 2, legal 1')
})

test('words let through by break-glass stay so when the case becomes graver; as inside information they are asked about', async () => {
  const { statementId, caseId } = await statementInReview(house, { severity: 3 })
  const { breakGlassId } = await openBreakGlass(await house.who('karim'), {
    statementId,
    variantKeys: ['x/fr/public'],
    reason: 'A child is in hospital and the lamp is still on sale in four shops.',
  })
  await secondBreakGlass(await house.who('philippe'), { breakGlassId })
  await qualify(caseId, { severity: 4 }, await versionOf(caseId))
  expect(await stateOf(statementId)).toBe('approved')
  await markInsideInformation(await house.who('claire'), { statementId, reason: 'It moves the price.' })
  expect(await stateOf(statementId)).toBe('in_review')
  expect((await timelineOf(caseId)).slice(-2)).toEqual(['statement.marked_inside', 'statement.break_glass_excluded'])
  expect((await roundsOf(statementId)).at(-1)).toBe('communications 1, executive 2, legal 1')
})

test('of two who find at once that words are inside information, one has found it and the other is told so (I15)', async () => {
  const { statementId } = await statementInReview(house)
  const found = { statementId, reason: 'It moves the price.' }
  const ends = await Promise.all(
    [await house.who('claire'), await house.who('ines'), await house.who('philippe')].map((who) =>
      ending(markInsideInformation(who, found)),
    ),
  )
  expect(ends.sort()).toEqual(['WRONG_STATE', 'WRONG_STATE', 'done'])
})
