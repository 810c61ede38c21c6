import pg from 'pg'
import { beforeEach, expect, onTestFinished, test } from 'vitest'
import type { Actor } from '#domain/actor.ts'
import { changeCapacities, suspendPerson } from '#domain/people/administer.ts'
import { noteRisk } from '#domain/risks/noteRisk.ts'
import { retireRisk } from '#domain/risks/retireRisk.ts'
import { reviewRisk } from '#domain/risks/reviewRisk.ts'
import { reviseRisk } from '#domain/risks/reviseRisk.ts'
import { tellOverdueReviews } from '#domain/risks/tellOverdue.ts'
import { systemActor } from '#domain/system.ts'
import { sweepRiskReviews } from '#jobs/riskReviews.ts'
import { adminUrl, asSuperuser } from '#tests/support/postgres.ts'
import { dayOf, daysAhead, risk } from '#tests/support/risks.ts'
import { type PersonKey, type World, world } from '#tests/support/world.ts'

let house: World
beforeEach(async () => {
  house = await world()
})

/** Taken once: a run over midnight has one day throughout. */
const past = daysAhead(-3)
const on = dayOf(past)

/** Noted a hundred days ago by Claire, to be looked at again three days ago, unless it is told otherwise. */
async function longAgo(told: Parameters<typeof risk>[1] = {}) {
  const claire = { ...(await house.who('claire')), claimedAt: daysAhead(-100) }
  const { riskId } = await noteRisk(claire, risk(house.memberId('hugo'), { language: 'en', reviewAt: past, ...told }))
  return riskId
}
const round = (at?: Date) => tellOverdueReviews(machine(house.lumen.orgId, at))
const machine = (orgId: string, at?: Date): Actor => ({ ...systemActor(orgId), ...(at && { claimedAt: at }) })
const lines = async (riskId: string) =>
  asSuperuser<{ who: string; because: string; on: string; asks: boolean; due: Date | null; done: boolean }>(
    `select p.name as who, n.data ->> 'because' as because, n.data ->> 'reviewOn' as on, n.asks, n.due_at as due, n.settled_at is not null as done
       from notifications n join members m on m.id = n.member_id join people p on p.id = m.person_id
      where n.subject_id = $1 and n.kind = 'risk_review_due' order by 1`,
    [riskId],
  )
const mails = async (riskId: string) =>
  (
    await asSuperuser<{ n: number }>(
      `select count(*)::int as n from graphile_worker._private_jobs j join notifications n on n.id = (j.payload ->> 'notificationId')::uuid where n.subject_id = $1`,
      [riskId],
    )
  )[0]?.n
const open = (who: string, because = 'owner') => ({ who, because, on, asks: true, due: null, done: false })

test('whoever answers for a risk past its day is asked once, by one mail, however often the round is made', async () => {
  const riskId = await longAgo()
  expect(await round()).toBe(1)
  expect(await lines(riskId)).toEqual([open('Hugo Lefranc')])
  expect([await round(), await round(), await round()]).toEqual([0, 0, 0])
  await Promise.all([round(), round()])
  expect(await mails(riskId)).toBe(1)
  expect(await lines(riskId)).toEqual([open('Hugo Lefranc')])
})

test('two rounds at once ask once', async () => {
  const riskId = await longAgo()
  expect((await Promise.all([round(), round(), round()])).reduce((sum, n) => sum + n, 0)).toBe(1)
  expect(await mails(riskId)).toBe(1)
})

test('a round holds nothing that was told already: whoever is at work on such a risk keeps it from no other', async () => {
  const told = await longAgo()
  await round()
  const fresh = await longAgo()
  const holder = new pg.Client(adminUrl())
  onTestFinished(() => holder.end())
  await holder.connect()
  await holder.query('begin')
  await holder.query('select from risks where id = $1 for update', [told])
  expect(await round()).toBe(1)
  expect(await lines(fresh)).toEqual([open('Hugo Lefranc')])
})

test('more than are told of in one go are each told of once, by two rounds at once', async () => {
  const riskId = await longAgo()
  await asSuperuser(
    `insert into risks select r.* from risks x, generate_series(1, 119) n,
       jsonb_populate_record(x, jsonb_build_object('id', md5(n::text)::uuid)) r where x.id = $1`,
    [riskId],
  )
  expect((await Promise.all([round(), round()])).reduce((sum, n) => sum + n, 0)).toBe(120)
  const asked = await asSuperuser<{ lines: number; jobs: number }>(
    `select count(*)::int as lines, count(j.id)::int as jobs from notifications n left join graphile_worker._private_jobs j on (j.payload ->> 'notificationId')::uuid = n.id
      where n.org_id = $1 and n.kind = 'risk_review_due'`,
    [house.lumen.orgId],
  )
  expect(asked).toEqual([{ lines: 120, jobs: 120 }])
})

test('nobody is asked on the day itself, of what was retired, or in another house', async () => {
  const now = new Date()
  const today = await longAgo({ reviewAt: now })
  const gone = await longAgo()
  await retireRisk(await house.who('claire'), { riskId: gone, expectedVersion: 1, reason: 'Sold.' })
  expect(await round(now)).toBe(0)
  expect(await tellOverdueReviews(machine(house.nord.orgId))).toBe(0)
  for (const riskId of [today, gone]) expect(await lines(riskId)).toEqual([])
})

test('the minute’s round is made of every house', async () => {
  const [vera, before] = [await house.outsider(), daysAhead(-100)]
  const theirs = await noteRisk({ ...vera, claimedAt: before }, risk(vera.memberId, { reviewAt: past }))
  const ours = await longAgo()
  await sweepRiskReviews()
  expect(await lines(ours)).toEqual([open('Hugo Lefranc')])
  expect(await lines(theirs.riskId)).toEqual([open(vera.name)])
})

test('a review settles it, and the next day that passes asks again', async () => {
  const riskId = await longAgo()
  await round()
  const next = daysAhead(30)
  await reviewRisk(await house.who('hugo'), { riskId, expectedVersion: 1, reviewAt: next })
  expect(await lines(riskId)).toMatchObject([{ done: true, on }])
  expect(await round()).toBe(0)
  expect(await round(daysAhead(32))).toBe(1)
  expect(await lines(riskId)).toEqual([{ ...open('Hugo Lefranc'), on: dayOf(next) }])
})

test('a risk that is let go asks nobody any more', async () => {
  const riskId = await longAgo()
  await round()
  await retireRisk(await house.who('claire'), { riskId, expectedVersion: 1, reason: 'Sold.' })
  expect(await lines(riskId)).toMatchObject([{ done: true }])
})

test('given to somebody else, it is theirs to look at, and no longer the other’s; what else is revised asks nobody again', async () => {
  const riskId = await longAgo()
  await round()
  const claire = await house.who('claire')
  const { reviewAt: _day, ...said } = risk(house.memberId('hugo'), { language: 'en' })
  await reviseRisk(claire, { riskId, expectedVersion: 1, ...said, title: 'Another title' })
  expect(await round()).toBe(0)
  await reviseRisk(claire, { riskId, expectedVersion: 2, ...said, ownerId: house.memberId('maya') })
  expect(await round()).toBe(1)
  expect((await lines(riskId)).map(({ who, done }) => [who, done])).toEqual([
    ['Hugo Lefranc', true],
    ['Maya Rossi', false],
  ])
  await reviseRisk(claire, { riskId, expectedVersion: 3, ...said })
  expect(await round()).toBe(1)
  expect((await lines(riskId)).filter(({ done }) => !done)).toEqual([open('Hugo Lefranc')])
})

const away: readonly [string, (who: PersonKey) => Promise<unknown>][] = [
  ['is suspended', async (who) => suspendPerson(await house.who('olivier'), { personId: house.memberId(who) })],
  [
    'is an employee like the others now, and is told of no risk',
    async (who) =>
      changeCapacities(await house.who('olivier'), { personId: house.memberId(who), capacities: ['employee'] }),
  ],
  [
    'was here until yesterday',
    (who) =>
      asSuperuser("update members set guest = true, ends_at = now() - interval '1 day' where id = $1", [
        house.memberId(who),
      ]),
  ],
]
test.each(away)('where its owner %s, whoever may lead is asked, once each, and told why', async (_, leave) => {
  const riskId = await longAgo()
  await leave('hugo')
  const leads = (
    await asSuperuser<{ name: string }>(
      "select p.name from members m join people p on p.id = m.person_id where m.org_id = $1 and 'lead' = any (m.capacities) order by 1",
      [house.lumen.orgId],
    )
  ).map(({ name }) => open(name, 'ownerless'))
  expect(leads.length).toBeGreaterThan(0)
  expect(await round()).toBe(1)
  expect(await lines(riskId)).toEqual(leads)
  expect(await round()).toBe(0)
})

test('in a house without a lead its administrators are asked', async () => {
  const riskId = await longAgo()
  await asSuperuser(
    "update members set suspended_at = now() where org_id = $1 and ('lead' = any (capacities) or id = $2)",
    [house.lumen.orgId, house.memberId('hugo')],
  )
  await round()
  expect(await lines(riskId)).toEqual([open('Olivier Brandt', 'ownerless')])
})
