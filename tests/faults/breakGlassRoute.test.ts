import { beforeAll, expect, test } from 'vitest'
import { openBreakGlass, secondBreakGlass } from '#domain/statements/breakGlass.ts'
import { asSuperuser } from '#tests/support/postgres.ts'
import { statementInReview } from '#tests/support/room.ts'
import { asApplication } from './arrange.ts'
import { arrange, forge, forgeRound, house, karim, release, type Words, wordsOf } from './forgedRoute.ts'

const reason = 'A child is in hospital and the lamp is still on sale in four shops.'

beforeAll(arrange)

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
