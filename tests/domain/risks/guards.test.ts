import { beforeAll, expect, test } from 'vitest'
import { noteRisk } from '#domain/risks/noteRisk.ts'
import { retireRisk } from '#domain/risks/retireRisk.ts'
import { reviewRisk } from '#domain/risks/reviewRisk.ts'
import { asApplication, type Sql } from '#tests/faults/arrange.ts'
import { asSuperuser } from '#tests/support/postgres.ts'
import { daysAhead, risk } from '#tests/support/risks.ts'
import { type PersonKey, type World, world } from '#tests/support/world.ts'

let house: World
let riskId: string
beforeAll(async () => {
  house = await world()
  ;({ riskId } = await noteRisk(await house.who('claire'), risk(house.memberId('hugo'))))
})

const attack = async (text: string, values: unknown[] = [riskId], who: PersonKey = 'claire') =>
  asApplication(await house.who(who), (sql: Sql) => sql(text, values))

test.each([
  ['update risks set likelihood = 5, version = 2 where id = $1', 'risks_likelihood'],
  ['update risks set impact_on_staff = 0, version = 2 where id = $1', 'risks_impact_on_staff'],
  ['update risks set impact_on_customers = null, impact_on_press = null, version = 2 where id = $1', 'risks_hits'],
  ['update risks set likelihood = 4 where id = $1', 'moves by one version'],
  ['update risks set likelihood = 4, version = 3 where id = $1', 'moves by one version'],
  ['update risks set review_on = review_on + 30, version = 2 where id = $1', 'moves with a review'],
  ['update risks set retired_at = now(), version = 2 where id = $1', 'risks_retired'],
  ['update risks set noted_by = owner_id, version = 2 where id = $1', 'permission denied'],
  ['delete from risks where id = $1', 'permission denied'],
])('the table holds a risk when the code is wrong: %s', async (text, refusal) => {
  await expect(attack(text)).rejects.toThrow(refusal)
})

test('a review is of a risk that stands, makes its next version, and is never rewritten', async () => {
  const { memberId, orgId } = await house.who('claire')
  const review = (version: number, next = "'2099-01-01'") =>
    attack(
      `insert into risk_reviews (org_id, id, risk_id, version, next_on, reviewed_by, event_id)
       select $2, gen_random_uuid(), $1, ${version}, ${next}, $3, id from events where org_id = $2 limit 1`,
      [riskId, orgId, memberId],
    )
  await review(2)
  await expect(review(3)).rejects.toThrow('only a risk that stands')
  await expect(review(2, "'2001-01-01'")).rejects.toThrow('risk_reviews_next')
  await reviewRisk(await house.who('claire'), { riskId, expectedVersion: 1, reviewAt: daysAhead(10) })
  for (const text of ["update risk_reviews set next_on = '2099-01-01'", 'delete from risk_reviews']) {
    await expect(attack(`${text} where risk_id = $1`)).rejects.toThrow('permission denied')
    await expect(asSuperuser(`${text} where risk_id = $1`, [riskId])).rejects.toThrow('append-only')
  }
})

test('what was retired does not change, is not reviewed and is compared with nothing', async () => {
  const claire = await house.who('claire')
  const gone = await noteRisk(claire, risk(house.memberId('hugo')))
  await retireRisk(claire, { riskId: gone.riskId, expectedVersion: 1, reason: 'Sold.' })
  const values = [gone.riskId]
  await expect(attack('update risks set likelihood = 1, version = 3 where id = $1', values)).rejects.toThrow(
    'does not change',
  )
  await expect(
    attack(
      'update risks set retired_at = null, retired_by = null, retired_event_id = null, version = 3 where id = $1',
      values,
    ),
  ).rejects.toThrow('does not change')
  await expect(
    attack(
      `insert into risk_precedents (org_id, id, risk_id, library_case_id, added_by)
       select $2, gen_random_uuid(), $1, id, $3 from library_cases limit 1`,
      [gone.riskId, claire.orgId, claire.memberId],
    ),
  ).rejects.toThrow('only a risk that stands')
})

test('employees, guests and another house read no row of the register; everyone else of the house does', async () => {
  const seen = async (who: Parameters<typeof asApplication>[0]) =>
    asApplication(who, async (sql) => (await sql('select id from risks where id = $1', [riskId])).rows.length)
  for (const who of ['claire', 'maya', 'karim', 'sophie', 'anne'] as const)
    expect(await seen(await house.who(who)), who).toBe(1)
  for (const who of ['lea', 'tom'] as const) expect(await seen(await house.who(who)), who).toBe(0)
  expect(await seen(await house.outsider())).toBe(0)
  expect(await seen(null), 'nobody at all').toBe(0)
})
