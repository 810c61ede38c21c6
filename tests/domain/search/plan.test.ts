import { beforeAll, expect, test } from 'vitest'
import { transact } from '#domain/transact.ts'
import { asSuperuser } from '#tests/support/postgres.ts'
import type { World } from '#tests/support/world.ts'
import { houseWithLamp } from './lamp.ts'

const ROWS = 24_000

let house: World
beforeAll(async () => {
  const it = await houseWithLamp()
  house = it.house
  // Most of it one house's own, a common word in each, and every third on a case that few see.
  await asSuperuser(
    `insert into search_entry (org_id, kind, id, language, case_id, restricted, at, name_key, title, body)
     select $1::uuid, (array['claim', 'statement', 'person', 'claim', 'statement', 'risk'])[1 + n % 6], gen_random_uuid(), (array['fr', 'en'])[1 + n % 2], case n % 3 when 2 then null else $2::uuid end, n % 3 = 1,
            now() - make_interval(mins => n), case n % 3 when 0 then '' else 'nom ' || md5(n::text) end, md5(n::text), 'ordinary ordinaire ' || md5((n * 7)::text) from generate_series(1, ${ROWS}) n`,
    [house.lumen.orgId, it.lamp],
  )
  await asSuperuser('analyze search_entry')
})

/** How the table was read in this very transaction, as the application. */
const readings = `select seq_scan::int as whole, idx_scan::int as by_index from pg_stat_xact_user_tables where relname = 'search_entry'`

test.each([
  ['a rare word', 'chevet', '', 'chevet', '', ''],
  ['a common word', 'ordinaire', '', 'ordinaire', '', ''],
  ['the beginning of a common word', 'ordin', '', 'ordin', '', ''],
  ['a phrase', '"lampe de chevet"', '', '', '', ''],
  ['a word but not another', 'ordinary -nothing', '', '', '', 'nothing'],
  ['a mistyped name', 'duhmel', '', 'duhmel', '', ''],
  ['a reference', 'SF-2026-K7Q2', 'SF-2026-', 'K7Q2', '', ''],
  ['a name of which each word is half typed', 'evac zibel', 'evac ', 'zibel', 'evac zibel', ''],
])('%s is found by an index, in a house of thousands of entries', async (_, ...asked) => {
  const { rows } = await transact(await house.who('philippe'), async ({ tx }) => {
    const given = asked.map((one) => `'${one}'`).join()
    await tx.execute(`select * from find_entries(${given}, 200)`)
    return tx.execute<{ whole: number; by_index: number }>(readings)
  })
  expect(rows[0]?.whole).toBe(0)
  expect(rows[0]?.by_index).toBeGreaterThan(0)
})

test('of a common word the newest two hundred of each kind are ranked, and no more', async () => {
  const { rows } = await transact(await house.who('philippe'), ({ tx }) =>
    tx.execute<{ kind: string; n: number }>(
      `select kind, count(*)::int as n from find_entries('ordinaire or ordinary', '', '', '', '', 200) where kind <> 'library_case' group by kind order by kind`,
    ),
  )
  expect(rows).toEqual(['claim', 'person', 'risk'].map((kind) => ({ kind, n: 200 })))
})
