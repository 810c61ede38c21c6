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

/** What each case answers to a question of the filters: one value or, `many`, several. `all`: a case must hold every value asked for; else any of them. */
type Facet = {
  readonly value: string
  readonly type: 'text' | 'int'
  readonly many?: boolean
  readonly all?: boolean
}

const did = `array_remove(array[case when c.confirmed_facts then 'facts' end, case when c.corrective_action then 'action' end, case when c.apologised then 'apology' end, case when c.recalled_values then 'values' end], null)`

export const facets: Readonly<Record<Exclude<keyof LibraryFilter, 'hidden'>, Facet>> = {
  categories: { value: 'c.category', type: 'text' },
  clusters: { value: 'c.cluster', type: 'text' },
  channels: { value: 'c.channel', type: 'text' },
  sectors: { value: 'c.sector', type: 'text' },
  countries: { value: 'c.country', type: 'text' },
  decades: { value: 'left(c.started_on, 3)::int * 10', type: 'int' },
  strategies: { value: 'c.strategies', type: 'text', many: true, all: true },
  did: { value: did, type: 'text', many: true, all: true },
  owners: { value: `case when c.org_id is null then 'shipped' else 'own' end`, type: 'text' },
}
const names = Object.keys(facets) as (keyof typeof facets)[]

/** What all of them are answered from. */
export const judgedBy =
  'c.org_id, c.started_on, c.category, c.cluster, c.channel, c.sector, c.country, c.strategies, c.confirmed_facts, c.corrective_action, c.apologised, c.recalled_values'

/** A bit for each filter, and one more for the search: a number is compared for each case and value, where a list of names took most of the time. */
const bitOf = (name: keyof typeof facets) => 1 << names.indexOf(name)
const ofSearch = 1 << names.length

/** The filters that a case fails, as bits: 0 for a case of the list. */
export function misses(filter: LibraryFilter, searching: boolean, value: Value): string {
  const tests = names.flatMap((name) => {
    const given = filter[name]
    if (!given?.length) return []
    const { value: answer, type, many, all } = facets[name]
    const asked = value([...new Set(given as readonly unknown[])], `${type}[]`)
    const holds = many ? `${answer} ${all ? '@>' : '&&'} ${asked}` : `${answer} = any(${asked})`
    return [`case when ${holds} then 0 else ${bitOf(name)} end`]
  })
  if (searching) tests.push(`case when f.case_id is null then ${ofSearch} else 0 end`)
  return tests.length > 0 ? tests.join(' + ') : '0'
}

/**
 * For each value, how many cases choosing it would leave. A question whose answers widen the list is counted as if it
 * were not asked; one whose answers narrow it is counted within the list.
 */
export function counts(judged: string): string {
  const each = names.map((name) => {
    const { value, many, all } = facets[name]
    const fits = all ? 'c.misses = 0' : `c.misses | ${bitOf(name)} = ${bitOf(name)}`
    const told = many ? `${judged} c, unnest(${value}) v` : `${judged} c, lateral (select ${value}) q (v)`
    return `select '${name}' as facet, v::text as value, count(*) filter (where ${fits}) as count from ${told} where v is not null group by v`
  })
  return `(select json_agg(json_build_object('facet', q.facet, 'value', q.value, 'count', q.count) order by q.facet, q.count desc, q.value) from (${each.join(' union all ')}) q)`
}
