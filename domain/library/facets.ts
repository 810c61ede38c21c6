import type { Step } from '#db/schema/words.ts'
import type { Value } from './search.ts'

export type PastOwner = 'own' | 'shipped'

export type LibraryFilter = {
  readonly categories?: readonly string[] | null
  readonly clusters?: readonly string[] | null
  readonly channels?: readonly string[] | null
  readonly sectors?: readonly string[] | null
  readonly countries?: readonly string[] | null
  readonly decades?: readonly number[] | null
  readonly strategies?: readonly string[] | null
  readonly did?: readonly Step[] | null
  readonly owners?: readonly PastOwner[] | null
  /** Instead of the others, the shipped cases that the house has hidden. */
  readonly hidden?: boolean | null
}

/** What each case answers to a question of the filters. `all`: a case must hold every value asked for; else any of them. */
type Facet = { readonly values: string; readonly type: 'text' | 'int'; readonly all?: boolean }

const did = `array_remove(array[case when c.confirmed_facts then 'facts' end, case when c.corrective_action then 'action' end, case when c.apologised then 'apology' end, case when c.recalled_values then 'values' end], null)`

export const facets: Readonly<Record<Exclude<keyof LibraryFilter, 'hidden'>, Facet>> = {
  categories: { values: 'array[c.category]', type: 'text' },
  clusters: { values: 'array[c.cluster]', type: 'text' },
  channels: { values: 'array[c.channel]', type: 'text' },
  sectors: { values: 'array[c.sector]', type: 'text' },
  countries: { values: 'array[c.country]', type: 'text' },
  decades: { values: `array[left(c.started_on, 3)::int * 10]`, type: 'int' },
  strategies: { values: 'c.strategies', type: 'text', all: true },
  did: { values: did, type: 'text', all: true },
  owners: { values: `array[case when c.org_id is null then 'shipped' else 'own' end]`, type: 'text' },
}
const names = Object.keys(facets) as (keyof typeof facets)[]

/** What all of them are answered from. */
export const judgedBy =
  'c.org_id, c.started_on, c.category, c.cluster, c.channel, c.sector, c.country, c.strategies, c.confirmed_facts, c.corrective_action, c.apologised, c.recalled_values'

/** The filters that a case fails, by name: empty for a case of the list. */
export function misses(filter: LibraryFilter, searching: boolean, value: Value): string {
  const tests = names.flatMap((name) => {
    const given = filter[name]
    if (!given?.length) return []
    const { values, type, all } = facets[name]
    return [
      `case when not ${values} ${all ? '@>' : '&&'} ${value([...new Set(given as readonly unknown[])], `${type}[]`)} then '${name}' end`,
    ]
  })
  if (searching) tests.push(`case when f.case_id is null then 'search' end`)
  return tests.length > 0 ? `array_remove(array[${tests.join(', ')}], null)` : `'{}'::text[]`
}

/**
 * For each value, how many cases choosing it would leave. A question whose answers widen the list is counted as if it
 * were not asked; one whose answers narrow it is counted within the list.
 */
export function counts(judged: string): string {
  const each = names.map((name) => {
    const { values, all } = facets[name]
    const fits = all ? `c.misses = '{}'` : `c.misses <@ array['${name}']`
    return `select '${name}' as facet, v::text as value, count(*) filter (where ${fits}) as count from ${judged} c, unnest(${values}) v group by v`
  })
  return `(select json_agg(json_build_object('facet', q.facet, 'value', q.value, 'count', q.count) order by q.facet, q.count desc, q.value) from (${each.join(' union all ')}) q)`
}
