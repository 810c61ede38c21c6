import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { closeDatabase, openDatabase } from '#db/client.ts'
import { type Contract, openContract } from '#tests/support/contract.ts'
import { adminUrl, appUrl, asSuperuser } from '#tests/support/postgres.ts'
import type { Visit } from '../../bench/data.ts'
import { fillLibrary } from '../../bench/library/fill.ts'
import { library } from '../../bench/library/subject.ts'
import { counting, plansDuring, tellPlans } from '../../bench/plans.ts'

let contract: Contract
/** Somebody of each house. */
let visits: readonly Visit[] = []

/** Two houses with more than five and two and a half thousand past cases of their own, each told in two languages. */
beforeAll(async () => {
  const all = await fillLibrary(adminUrl(), { organisations: 2, past: 8_100 })
  visits = ['0001', '0002'].map((house) => all.find(({ orgId }) => orgId.split('-')[1] === house) as Visit)
  const admin = new pg.Client(adminUrl())
  await admin.connect()
  await tellPlans(admin, counting)
  await admin.end()
  await closeDatabase()
  openDatabase(appUrl(), { max: 2, patience: 30_000 })
  contract = await openContract()
}, 180_000)
afterAll(() => contract.close())

/** The newest thousand, and the newest 250 that share category, channel or cluster. */
const CONSIDERED = 1_000 + 3 * 250

test('precedents read no more of a house that has thousands of past cases than their bound, however many it has', async () => {
  const [large] = await asSuperuser<{ n: number }>(
    'select count(*)::int as n from own_library_cases group by org_id order by 1 desc limit 1',
  )
  expect(large?.n).toBeGreaterThan(3 * CONSIDERED)
  for (const visit of visits) {
    const plans = await plansDuring(async () => {
      const { data, errors } = await contract.ask(
        visit.token,
        library.ours.precedents ?? '',
        library.variables('precedents', visit),
      )
      expect(errors).toBeUndefined()
      expect(data?.case.precedents).toHaveLength(3)
    })
    const read = (table: string) => plans.reduce((sum, { rows }) => sum + (rows.get(table) ?? 0), 0)
    expect(read('own_library_search')).toBeGreaterThan(0)
    expect(read('own_library_search'), 'two languages each').toBeLessThanOrEqual(2 * CONSIDERED)
    expect(read('own_library_cases'), 'considered, looked at, and told').toBeLessThanOrEqual(2 * CONSIDERED + 10)
  }
})
