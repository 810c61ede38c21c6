import { beforeAll, expect, test } from 'vitest'
import { qualifyCase } from '#domain/cases/changeCase.ts'
import { draftHoldingLine, draftStatement } from '#domain/statements/draftStatement.ts'
import { markInsideInformation } from '#domain/statements/markInside.ts'
import { publishVariant } from '#domain/statements/publish.ts'
import { saveDraft } from '#domain/statements/saveDraft.ts'
import { submitStatement } from '#domain/statements/submitStatement.ts'
import { approveStatement, rejectStatement, withdrawVote } from '#domain/statements/vote.ts'
import { clearedLine, clearLine, filling, line, terms, textOf } from '#tests/support/lines.ts'
import { asSuperuser, pastEveryGuard } from '#tests/support/postgres.ts'
import { caseWithTeam, confirmedClaim, reading, stateOf, timelineOf } from '#tests/support/room.ts'
import { arrange, caseId, fill, house, lineId, submit } from './filledLine.ts'

beforeAll(arrange)

test('a case that leaves what its line is for holds back words already filled', async () => {
  const on = await caseWithTeam(house, { severity: 3 })
  const claim = await confirmedClaim(house, on, 'We counted 12 replies.')
  const { statementId } = await draftStatement(await house.who('maya'), {
    caseId: on,
    kind: 'holding_line',
    holdingLine: { id: lineId, slots: filling(claim) },
  })
  await submit(statementId)
  await asSuperuser(`update cases set category = 'fraud' where id = $1`, [on])
  await expect(publishVariant(await house.who('maya'), await textOf(statementId))).rejects.toMatchObject({
    code: 'ROUTE_NOT_ALLOWED',
  })
})

test('a policy that closes the route closes it for this line too', async () => {
  const { statementId } = await fill()
  const shut = `update policies set rule = jsonb_set(rule, '{routes,holdingLine}', $2::jsonb) where org_id = $1 and name = 'base'`
  await pastEveryGuard(shut, [house.lumen.orgId, 'false'])
  await expect(submit(statementId)).rejects.toMatchObject({ code: 'ROUTE_NOT_ALLOWED' })
  await pastEveryGuard(shut, [house.lumen.orgId, 'true'])
  await submit(statementId)
})

test('a line lives until the day that was cleared, and no further', async () => {
  const soon = await clearedLine(house)
  const { statementId } = await fill({}, { id: soon })
  await submit(statementId)
  const [day] = await asSuperuser<{ end: Date }>('select not_after as end from versions where statement_id = $1', [
    soon,
  ])
  expect(day?.end.getTime()).toBeGreaterThan(Date.now())
  await pastEveryGuard(`update versions set not_after = now() - interval '1 second' where statement_id = $1`, [soon])
  await expect(publishVariant(await house.who('maya'), await textOf(statementId))).rejects.toMatchObject({
    code: 'OUTSIDE_WINDOW',
  })
  await expect(fill({}, { id: soon })).rejects.toMatchObject({ code: 'OUTSIDE_WINDOW' })
})

test.each([
  ['without an end', { notAfter: null }, 'WINDOW_INVALID'],
  ['for longer than 180 days', { notAfter: new Date(Date.now() + 181 * 86_400_000) }, 'WINDOW_INVALID'],
  [
    'with a blank that is declared and used nowhere',
    { line: { ...terms, slots: [...terms.slots, { name: 'more', kind: 'place' }] } },
    'INVALID_INPUT',
  ],
  ['with a blank that is used and not declared', { line: { ...terms, slots: terms.slots.slice(1) } }, 'INVALID_INPUT'],
])('a line %s is not submitted', async (_, change, code) => {
  const { statementId } = await draftHoldingLine(await house.who('hugo'), line(change))
  await expect(submitStatement(await house.who('hugo'), { statementId, expectedRevision: 1 })).rejects.toMatchObject({
    code,
  })
})

test('the votes of a line are those of its filled words: one taken back holds them, newer words of the line too', async () => {
  const moving = await clearedLine(house)
  const { statementId } = await fill({}, { id: moving })
  await submit(statementId)
  await withdrawVote(await house.who('ines'), { statementId: moving, reason: 'The law changed on Monday.' })
  await expect(publishVariant(await house.who('maya'), await textOf(statementId))).rejects.toMatchObject({
    code: 'NOT_CLEARED',
  })
  await approveStatement(await house.who('ines'), { ...(await reading(moving)), lane: 'legal' })
  await saveDraft(await house.who('hugo'), { statementId: moving, expectedRevision: 1, ...line(), line: terms })
  await expect(publishVariant(await house.who('maya'), await textOf(statementId))).rejects.toMatchObject({
    code: 'NOT_CLEARED',
  })
  await submitStatement(await house.who('hugo'), { statementId: moving, expectedRevision: 2 })
  await clearLine(house, moving)
  await expect(publishVariant(await house.who('maya'), await textOf(statementId))).rejects.toMatchObject({
    code: 'NOT_CLEARED',
  })
  await submit((await fill({}, { id: moving })).statementId)
})

test('a line that a lane refused is not filled', async () => {
  const { statementId: refused } = await draftHoldingLine(await house.who('hugo'), line())
  await submitStatement(await house.who('hugo'), { statementId: refused, expectedRevision: 1 })
  await rejectStatement(await house.who('ines'), {
    ...(await reading(refused)),
    lane: 'legal',
    reason: 'It promises what we cannot keep.',
  })
  await expect(fill({}, { id: refused })).rejects.toMatchObject({ code: 'NOT_CLEARED' })
})

test('a line is not released by itself, and only those who write for the organisation draft one', async () => {
  await expect(publishVariant(await house.who('claire'), await textOf(lineId))).rejects.toThrow('NOT_FOUND')
  await expect(draftHoldingLine(await house.who('sophie'), line())).rejects.toMatchObject({ code: 'NOT_YOUR_ROLE' })
  await expect(
    saveDraft(await house.who('sophie'), { statementId: lineId, expectedRevision: 1, variants: [] }),
  ).rejects.toThrow('NOT_FOUND')
  await expect(
    saveDraft(await house.outsider(), { statementId: lineId, expectedRevision: 1, variants: [] }),
  ).rejects.toThrow('NOT_FOUND')
})

test('who wrote a line does not clear it', async () => {
  const { statementId } = await draftHoldingLine(await house.who('hugo'), line())
  await submitStatement(await house.who('hugo'), { statementId, expectedRevision: 1 })
  await expect(
    approveStatement(await house.who('hugo'), { ...(await reading(statementId)), lane: 'communications' }),
  ).rejects.toMatchObject({ code: 'OWN_WORDS' })
  await expect(
    approveStatement(await house.who('karim'), { ...(await reading(statementId)), lane: 'legal' }),
  ).rejects.toMatchObject({ code: 'NOT_IN_THIS_LANE' })
})

test('found to be inside information, words cleared by their line are asked of people, and do not go out by it', async () => {
  const { statementId } = await fill()
  await submit(statementId)
  expect(await stateOf(statementId)).toBe('approved')
  await markInsideInformation(await house.who('claire'), { statementId, reason: 'The accounts are not out.' })
  expect(await stateOf(statementId)).toBe('in_review')
  expect((await timelineOf(caseId)).slice(-2)).toEqual(['statement.marked_inside', 'statement.line_excluded'])
  const lanes = await asSuperuser<{ lane: string; route: string }>(
    `select l.lane, r.route from reviews r join review_lanes l on l.org_id = r.org_id and l.review_id = r.id join versions v on v.id = r.version_id where v.statement_id = $1 order by 1`,
    [statementId],
  )
  expect(lanes.map(({ lane }) => lane)).toEqual(expect.arrayContaining(['executive', 'legal']))
  expect(lanes.every(({ route }) => route === 'standard')).toBe(true)
  await expect(publishVariant(await house.who('maya'), await textOf(statementId))).rejects.toMatchObject({
    code: 'NOT_CLEARED',
  })
})

test('a case that grows graver leaves words on their line, while the rules still let them take it', async () => {
  const { statementId } = await fill()
  await submit(statementId)
  const [subject] = await asSuperuser<{ version: number }>('select version from cases where id = $1', [caseId])
  await qualifyCase(await house.who('claire'), { caseId, expectedVersion: subject?.version ?? 0, severity: 4 })
  expect(await stateOf(statementId)).toBe('approved')
})
