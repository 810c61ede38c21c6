import { beforeAll, expect, test } from 'vitest'
import type { Actor } from '#domain/actor.ts'
import { addLibraryCase } from '#domain/library/addLibraryCase.ts'
import { findLibraryCases, type LibraryQuestion } from '#domain/library/find.ts'
import { Reader } from '#domain/read/reader.ts'
import { told } from '#tests/support/past.ts'
import { asSuperuser } from '#tests/support/postgres.ts'
import { type World, world } from '#tests/support/world.ts'
import { asking } from './reader.ts'

const MANY = 1_100
let house: World
let claire: Actor

/** Over a thousand cases that say the same word, the first of which began last. */
beforeAll(async () => {
  house = await world()
  claire = await house.who('claire')
  const { libraryCaseId } = await addLibraryCase(claire, told)
  const [{ columns = '' } = {}] = await asSuperuser<{ columns: string }>(
    "select string_agg(column_name, ', ') as columns from information_schema.columns where table_name = 'own_library_cases' and column_name not in ('id', 'slug', 'started_on')",
  )
  await asSuperuser(
    `with made as (insert into own_library_cases (id, slug, started_on, ${columns})
       select gen_random_uuid(), 'many-' || n, to_char(date '2020-01-01' - n, 'YYYY-MM-DD'), ${columns} from own_library_cases, generate_series(1, ${MANY}) n where id = $1 returning org_id, id, slug)
     insert into own_library_search (org_id, case_id, language, name_key, title, body)
     select org_id, id, language, 'quokka', 'Quokka', case when slug = 'many-${MANY}' then 'wombat' when slug = 'many-900' then 'quokka quokka quokka' else 'once' end from made, unnest(array['fr', 'en']) language`,
    [libraryCaseId],
  )
  await asSuperuser('analyze own_library_cases, own_library_search')
})

const list = async (actor: Actor, question: Partial<LibraryQuestion>) => {
  const read = new Reader(actor, () => null)
  const page = asking({ nodes: { slug: true }, totalCount: { value: true }, facets: { facet: true } })
  try {
    const { rows, ...answer } = await findLibraryCases(read, page, { first: 100, ...question })
    return { ...answer, slugs: rows.map(({ node }) => node.slug as string) }
  } finally {
    read.end()
  }
}

test('of more matches than can be ranked, those that began last are ranked and counted, and the count says so', async () => {
  const { total, bounded, facets, slugs } = await list(claire, { search: 'quokka' })
  expect([total, bounded]).toEqual([1_000, true])
  expect(facets).toContainEqual({ facet: 'owners', value: 'own', count: 1_000 })
  expect(slugs[0]).toBe('many-900')
  const newest = await list(claire, { search: 'quokka', order: 'newest' })
  expect(newest.slugs.slice(0, 2)).toEqual(['many-1', 'many-2'])
  expect(newest.slugs).not.toContain(`many-${MANY}`)
})

test('a rare word finds the oldest of them, and counts exactly', async () => {
  expect(await list(claire, { search: 'wombat' })).toMatchObject({ total: 1, bounded: false, slugs: [`many-${MANY}`] })
  expect(await list(claire, { search: 'quokka -wombat' })).toMatchObject({ total: 1_000, bounded: true })
})

test('no question of words, mistyped or half wanted, answers more', async () => {
  for (const search of ['quoka', 'quokka once nowhere'])
    expect((await list(claire, { search })).total, search).toBeLessThanOrEqual(1_000)
})

test('another house sees none of it', async () => {
  expect(await list(await house.outsider(), { search: 'quokka' })).toMatchObject({ total: 0, bounded: false })
})

test('the search still belongs to its own role', async () => {
  const [found] = await asSuperuser(
    "select pg_get_userbyid(proowner) as owner, prosecdef as definer, has_function_privilege('sangfroid_app', oid, 'execute') as app, has_function_privilege('public', oid, 'execute') as everybody from pg_proc where proname = 'find_past_cases'",
  )
  expect(found).toEqual({ owner: 'sangfroid_find', definer: true, app: true, everybody: false })
})
