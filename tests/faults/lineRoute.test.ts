import { beforeAll, expect, test } from 'vitest'
import { newId } from '#domain/id.ts'
import { draftStatement } from '#domain/statements/draftStatement.ts'
import { submitStatement } from '#domain/statements/submitStatement.ts'
import { withdrawVote } from '#domain/statements/vote.ts'
import { clearedLine, filling } from '#tests/support/lines.ts'
import { asSuperuser } from '#tests/support/postgres.ts'
import { statementInReview } from '#tests/support/room.ts'
import { asApplication } from './arrange.ts'
import { arrange, caseId, claimId, forge, forgeRound, house, karim, release, wordsOf } from './forgedRoute.ts'

beforeAll(arrange)

async function filledFrom(lineId: string): Promise<string> {
  const maya = await house.who('maya')
  const { statementId } = await draftStatement(maya, {
    caseId,
    kind: 'holding_line',
    holdingLine: { id: lineId, slots: filling(claimId) },
  })
  await submitStatement(maya, { statementId, expectedRevision: 1, route: 'holding_line' })
  return statementId
}

test('words filled from a line that stands pass: the attacks below fail for their own reason', async () => {
  await forge(await wordsOf(await filledFrom(await clearedLine(house))))
})

test('when a vote of the line is taken back, or its day is over, its filled words no longer pass (I1, I14)', async () => {
  const lineId = await clearedLine(house)
  const words = await wordsOf(await filledFrom(lineId))
  await withdrawVote(await house.who('ines'), { statementId: lineId, reason: 'The law changed on Monday.' })
  await expect(forge(words)).rejects.toThrow('NOT_CLEARED')
  const short = await clearedLine(house, { notAfter: new Date(Date.now() + 1_500) })
  const late = await wordsOf(await filledFrom(short))
  await new Promise((done) => setTimeout(done, 1_600))
  await expect(forge(late)).rejects.toThrow('NOT_CLEARED')
})

test('a line that is approved by its state alone, its votes gone, clears nothing (I1)', async () => {
  const lineId = await clearedLine(house)
  const words = await wordsOf(await filledFrom(lineId))
  await asSuperuser('alter table votes disable trigger all')
  await asSuperuser(
    "update votes set verdict = 'request_changes', reason = 'x' where lane = 'executive' and review_id = (select r.id from reviews r join versions v on v.id = r.version_id where v.statement_id = $1)",
    [lineId],
  )
  await asSuperuser('alter table votes enable trigger all')
  await asSuperuser('alter table votes enable always trigger append_only')
  await expect(forge(words)).rejects.toThrow('NOT_CLEARED')
})

test('words of one’s own do not pass by naming a line in their round (I1)', async () => {
  const line = await wordsOf(await clearedLine(house))
  const words = await wordsOf((await statementInReview(house, { severity: 3 })).statementId)
  const attack = asApplication(karim, async (sql) => {
    const review = await forgeRound(sql, words, 'holding_line', line.version)
    await release(sql, karim, { ...words, review })
  })
  await expect(attack).rejects.toThrow('NOT_CLEARED')
})

test('a round by a line names one, and no other round does', async () => {
  const words = await wordsOf((await statementInReview(house)).statementId)
  for (const [route, line] of [
    ['holding_line', null],
    ['standard', words.version],
    ['break_glass', words.version],
  ] as const)
    await expect(
      asApplication(karim, (sql) => forgeRound(sql, words, route, line)),
      route,
    ).rejects.toThrow('reviews_names_its_line')
})

test('what a version is filled from, and what a line is for, stand once they are submitted (I2)', async () => {
  const lineId = await clearedLine(house)
  const [line, filled] = [await wordsOf(lineId), await wordsOf(await filledFrom(lineId))]
  const claire = await house.who('claire')
  for (const [id, attack] of [
    [line.version, `update versions set line = jsonb_set(line, '{match}', '{}') where id = $1`],
    [line.version, 'update versions set line = null where id = $1'],
    [filled.version, `update versions set origin = jsonb_set(origin, '{slots,place,value}', '"Lyon"') where id = $1`],
    [filled.version, 'update versions set origin = null where id = $1'],
  ] as const)
    await expect(
      asApplication(claire, (sql) => sql(attack, [id])),
      attack,
    ).rejects.toThrow('does not change')
})

test('a statement stays on its case, and only a holding line has none', async () => {
  const { statementId } = await statementInReview(house)
  const claire = await house.who('claire')
  await expect(
    asApplication(claire, (sql) => sql('update statements set case_id = null where id = $1', [statementId])),
  ).rejects.toThrow('stays on its case')
  await expect(
    asApplication(claire, (sql) =>
      sql(
        `insert into statements (org_id, id, case_id, number, kind, created_by) values ($1, $2, null, 900, 'press_release', $3)`,
        [claire.orgId, newId(), claire.memberId],
      ),
    ),
  ).rejects.toThrow('statements_of_a_case')
})

test.each([
  ['claire', 1],
  ['ines', 1],
  ['philippe', 1],
  ['olivier', 1],
  ['anne', 1],
  ['maya', 0],
  ['sophie', 0],
  ['lea', 0],
] as const)('%s finds the lines of the house: %i', async (key, found) => {
  const lineId = await clearedLine(house)
  const { rowCount } = await asApplication(await house.who(key), (sql) =>
    sql('select from statements where id = $1', [lineId]),
  )
  expect(rowCount).toBe(found)
})

test('another house finds none, and nobody at all finds none', async () => {
  const lineId = await clearedLine(house)
  for (const who of [await house.outsider(), null]) {
    const { rowCount } = await asApplication(who, (sql) => sql('select from statements where id = $1', [lineId]))
    expect(rowCount).toBe(0)
  }
})

test('whoever may not see lines cannot make one either', async () => {
  const maya = await house.who('maya')
  await expect(
    asApplication(maya, (sql) =>
      sql(
        `insert into statements (org_id, id, case_id, number, kind, created_by) values ($1, $2, null, 901, 'holding_line', $3)`,
        [maya.orgId, newId(), maya.memberId],
      ),
    ),
  ).rejects.toThrow('row-level security')
})
