import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { closeDatabase, openDatabase } from '#db/client.ts'
import { type Contract, openContract } from '#tests/support/contract.ts'
import { adminUrl, appUrl, asSuperuser } from '#tests/support/postgres.ts'
import type { Visit } from '../../bench/data.ts'
import { fillLibrary } from '../../bench/library/fill.ts'
import { library } from '../../bench/library/subject.ts'
import { plansDuring, tellPlans } from '../../bench/plans.ts'

let contract: Contract
/** Somebody of the largest house, and of one of average size. */
let visits: readonly Visit[] = []

/** A hundred houses with ten thousand past cases of their own, each told in two languages. */
beforeAll(async () => {
  const all = await fillLibrary(adminUrl(), { organisations: 100, past: 10_000 })
  visits = ['0001', '0013'].map((house) => all.find(({ orgId }) => orgId.split('-')[1] === house) as Visit)
  const admin = new pg.Client(adminUrl())
  await admin.connect()
  await tellPlans(admin)
  await admin.end()
  await closeDatabase()
  openDatabase(appUrl(), { max: 2, patience: 30_000 })
  contract = await openContract()
}, 120_000)
afterAll(() => contract.close())

test.each(library.questions)(
  'of what %s asks, no plan that ran for the application reads a table of the houses whole',
  async (question) => {
    const tables = await asSuperuser<{ relname: string }>(
      "select relname from pg_class where relnamespace = 'public'::regnamespace and reltuples > 1000",
    )
    const large = new Set(tables.map(({ relname }) => relname))
    expect([...large]).toEqual(expect.arrayContaining(['cases', 'own_library_cases', 'own_library_search']))
    for (const visit of visits) {
      const plans = await plansDuring(async () => {
        const answer = await contract.ask(visit.token, library.ours[question] ?? '', library.variables(question, visit))
        expect(answer.errors).toBeUndefined()
        expect(library.tell(answer.data, question)).not.toEqual([])
      })
      expect(plans.length).toBeGreaterThan(0)
      expect(plans.flatMap(({ wholly }) => wholly).filter((table) => large.has(table))).toEqual([])
    }
  },
)
