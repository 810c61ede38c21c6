import { beforeAll, expect, test } from 'vitest'
import type { Actor } from '#domain/actor.ts'
import { newId } from '#domain/id.ts'
import { openBreakGlass, secondBreakGlass } from '#domain/statements/breakGlass.ts'
import { draftStatement } from '#domain/statements/draftStatement.ts'
import { submitStatement } from '#domain/statements/submitStatement.ts'
import { withdrawVote } from '#domain/statements/vote.ts'
import { clearedLine, filling } from '#tests/support/lines.ts'
import { asSuperuser } from '#tests/support/postgres.ts'
import { caseWithTeam, confirmedClaim, statementInReview } from '#tests/support/room.ts'
import { type World, world } from '#tests/support/world.ts'
import { asApplication, type Sql } from './arrange.ts'

// The two routes without votes of their own, with the code taken away: the application's role writes what it likes.

const reason = 'A child is in hospital and the lamp is still on sale in four shops.'

let house: World
let karim: Actor
let caseId: string
let claimId: string
beforeAll(async () => {
  house = await world()
  caseId = await caseWithTeam(house, { severity: 3 })
  claimId = await confirmedClaim(house, caseId, 'We counted 12 replies.')
  karim = await house.who('karim')
})

type Words = { version: string; review: string; key: string; hash: string }

const wordsOf = async (statementId: string): Promise<Words> =>
  (
    await asSuperuser<Words>(
      `select v.id as version, r.id as review, a.key, encode(a.variant_hash, 'hex') as hash from versions v left join reviews r on r.version_id = v.id
         join variants a on a.version_id = v.id where v.statement_id = $1 and a.key = 'x/fr/public' order by v.n desc, r.round desc limit 1`,
      [statementId],
    )
  )[0] as Words

async function release(sql: Sql, { orgId, memberId }: Actor, { version, review, key, hash }: Words) {
  const [id, event] = [newId(), newId()]
  await sql(
    `with t as (select date_trunc('milliseconds', now()) as at) insert into events (org_id, id, type, subject_type, subject_id, at, data, canonical)
     select $1::uuid, $2::uuid, 'test.forged', 'Publication', $3::uuid, at, '{}', convert_to(json_build_object('org', $1::text, 'id', $2::text, 'type', 'test.forged', 'at', at, 'subject', json_build_object('type', 'Publication', 'id', $3::text))::text, 'UTF8') from t`,
    [orgId, event, id],
  )
  await sql(
    `insert into publications (org_id, id, version_id, variant_key, variant_hash, review_id, state, state_event_id, opened_by) values ($1, $2, $3, $4, decode($5, 'hex'), $6, 'publishing', $7, $8)`,
    [orgId, id, version, key, hash, review, event, memberId],
  )
}

const forge = (words: Words, first: (sql: Sql) => Promise<unknown> = async () => {}) =>
  asApplication(karim, async (sql) => {
    await first(sql)
    await release(sql, karim, words)
  })

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

/** Opens a round of this route on words under review, as the code never would. */
async function forgeRound(sql: Sql, { version }: Words, route: string, lineVersion: string | null = null) {
  const id = newId()
  await sql(
    `insert into reviews (org_id, id, version_id, round, route, line_version_id, content_hash, policy)
     select org_id, $2, id, 9, $3, $4::uuid, content_hash, convert_to('{"lanes":[],"routes":{"holdingLine":true,"breakGlass":["x"],"express":true}}', 'UTF8') from versions where id = $1`,
    [version, id, route, lineVersion],
  )
  return id
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

// Break-glass.

async function openedUse() {
  const read = await statementInReview(house, { severity: 3 })
  const { breakGlassId } = await openBreakGlass(await house.who('karim'), {
    statementId: read.statementId,
    variantKeys: ['x/fr/public'],
    reason,
  })
  return { ...read, breakGlassId, words: await wordsOf(read.statementId) }
}

const close = (id: string) =>
  asSuperuser(
    `update break_glasses set closed_by = $2, closed_at = now(), finding = 'Seen.' where id = $1 and seconded_by is not null`,
    [id, house.memberId('ines')],
  )

const second = (by: string, set = '') =>
  `update break_glasses set seconded_by = '${by}', seconded_at = now(), seconded_proved_at = now(), skipped = '{legal}', due_at = now() + interval '24 hours', review_id = $2${set} where id = $1`

test('words seconded by two people pass, and only the texts they named (I1)', async () => {
  const { breakGlassId, statementId } = await openedUse()
  await secondBreakGlass(await house.who('claire'), { breakGlassId })
  const words = await wordsOf(statementId)
  await forge(words)
  const [other] = await asSuperuser<Words>(
    `select key, encode(variant_hash, 'hex') as hash from variants where version_id = $1 and key = 'x/en/public'`,
    [words.version],
  )
  await expect(forge({ ...words, ...other })).rejects.toThrow('NOT_CLEARED')
  await close(breakGlassId)
})

test('a round of this route without its two people clears nothing (I1)', async () => {
  const { words } = await openedUse()
  const attack = asApplication(karim, async (sql) => {
    const review = await forgeRound(sql, words, 'break_glass')
    await release(sql, karim, { ...words, review })
  })
  await expect(attack).rejects.toThrow('NOT_CLEARED')
})

test('nobody seconds their own use, nor from outside the case, nor without somebody who decides, nor for both authors', async () => {
  const { breakGlassId, words } = await openedUse()
  for (const key of ['karim', 'nadia', 'maya'] as const) {
    const attack = asApplication(karim, async (sql) => {
      const review = await forgeRound(sql, words, 'break_glass')
      await sql(second(house.memberId(key)), [breakGlassId, review])
    })
    await expect(attack, key).rejects.toThrow(/SECOND_PERSON_NEEDED|two_people/)
  }
})

test('it takes a proof of ten minutes, half an hour, a grave case, an open channel and a reason', async () => {
  const { breakGlassId, words, caseId: on } = await openedUse()
  const claire = house.memberId('claire')
  const attempt = (set: string) =>
    asApplication(karim, async (sql) => {
      const review = await forgeRound(sql, words, 'break_glass')
      await sql(second(claire).replace('seconded_proved_at = now()', set), [breakGlassId, review])
    })
  await expect(attempt("seconded_proved_at = now() - interval '11 minutes'")).rejects.toThrow('proved')
  await expect(
    asApplication(karim, async (sql) => {
      const review = await forgeRound(sql, words, 'break_glass')
      await sql(second(claire).replace('seconded_at = now()', "seconded_at = now() + interval '31 minutes'"), [
        breakGlassId,
        review,
      ])
    }),
  ).rejects.toThrow(/promptly|proved/)
  await asSuperuser('update cases set severity = 2 where id = $1', [on])
  await expect(attempt('seconded_proved_at = now()')).rejects.toThrow('ROUTE_NOT_ALLOWED')
  await asSuperuser('update cases set severity = 3 where id = $1', [on])
  await attempt('seconded_proved_at = now()')
  for (const attack of [
    `insert into break_glasses (org_id, id, case_id, version_id, waited_id, variant_keys, reason, opened_by, opened_at, opened_proved_at)
       select org_id, gen_random_uuid(), case_id, version_id, waited_id, variant_keys, 'Too short.', opened_by, opened_at, opened_proved_at from break_glasses where id = $1`,
    `insert into break_glasses (org_id, id, case_id, version_id, waited_id, variant_keys, reason, opened_by, opened_at, opened_proved_at)
       select org_id, gen_random_uuid(), case_id, version_id, waited_id, variant_keys, reason, opened_by, opened_at, opened_at - interval '11 minutes' from break_glasses where id = $1`,
    `update break_glasses set variant_keys = '{x/en/public}' where id = $1`,
    `update break_glasses set reason = repeat('x', 60) where id = $1`,
    `update break_glasses set opened_by = '${claire}' where id = $1`,
    'delete from break_glasses where id = $1',
  ])
    await expect(
      asApplication(karim, (sql) => sql(attack, [breakGlassId])),
      attack,
    ).rejects.toThrow(/reason|proved|does not change|permission denied/)
})

test('of two uses in one organisation, one is open at a time (I18)', async () => {
  const [first, other] = [await openedUse(), await openedUse()]
  await secondBreakGlass(await house.who('claire'), { breakGlassId: first.breakGlassId })
  const attack = asApplication(karim, async (sql) => {
    const review = await forgeRound(sql, other.words, 'break_glass')
    await sql(second(house.memberId('claire')), [other.breakGlassId, review])
  })
  await expect(attack).rejects.toThrow('break_glasses_one_open')
  await close(first.breakGlassId)
})

test('neither of the two closes the review, nor does anybody reopen it (I18)', async () => {
  const { breakGlassId } = await openedUse()
  await secondBreakGlass(await house.who('claire'), { breakGlassId })
  const closing = (by: string) =>
    asApplication(karim, (sql) =>
      sql(`update break_glasses set closed_by = $2, closed_at = now(), finding = 'Fine.' where id = $1`, [
        breakGlassId,
        by,
      ]),
    )
  for (const key of ['karim', 'claire'] as const)
    await expect(closing(house.memberId(key))).rejects.toThrow('third_person')
  for (const attack of [
    'update break_glasses set seconded_by = null, seconded_at = null, seconded_proved_at = null, skipped = null, review_id = null, due_at = null where id = $1',
    `update break_glasses set due_at = due_at + interval '30 days' where id = $1`,
  ])
    await expect(
      asApplication(karim, (sql) => sql(attack, [breakGlassId])),
      attack,
    ).rejects.toThrow('does not change')
  await close(breakGlassId)
  await expect(closing(house.memberId('ines'))).rejects.toThrow('does not change')
})
