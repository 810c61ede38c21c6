import type { LibraryFilter, LibraryOrder } from '#app/gql/graphql.ts'
import { lookedFor } from '#app/ui/looked-for.ts'

/** The questions by which the library is narrowed, in the order in which they are put. */
export const questions = [
  'owner',
  'category',
  'cluster',
  'did',
  'country',
  'channel',
  'sector',
  'decade',
  'strategy',
] as const
export type Question = (typeof questions)[number]

/** What an address of the library asks for. Every state of the page has an address, to be sent or kept. */
export type Asked = {
  readonly text: string
  readonly chosen: Readonly<Record<Question, readonly string[]>>
  readonly newest: boolean
  readonly after: string | null
  /** The shipped cases that the house has hidden, instead of the others. */
  readonly hidden: boolean
}

type Params = Readonly<Record<string, string | string[] | undefined>>

const longest = 200
const open: readonly Question[] = ['country', 'sector', 'decade']

/** Values that no question has (an old link, a typing error) are left out rather than held against the reader. */
export function askedBy(params: Params, isAnswer: (question: Question, value: string) => boolean): Asked {
  const chosen = questions.map((question) => {
    const given = [params[question] ?? []]
      .flat()
      .map((value) => (open.includes(question) ? value : value.toUpperCase()))
    return [question, [...new Set(given)].filter((value) => isAnswer(question, value)).slice(0, 20)] as const
  })
  return {
    text: lookedFor(one(params.q), longest),
    chosen: Object.fromEntries(chosen) as Record<Question, string[]>,
    newest: one(params.order) === 'newest',
    after: one(params.after) || null,
    hidden: one(params.hidden) === '1',
  }
}

const one = (value: string | string[] | undefined) => [value ?? ''].flat()[0] ?? ''

/** The same page asked otherwise. Another question begins at its first page. */
export function hrefOf({ text, chosen, newest, after, hidden }: Asked): string {
  const params = new URLSearchParams()
  if (text) params.set('q', text)
  for (const question of questions)
    for (const value of chosen[question]) params.append(question, open.includes(question) ? value : value.toLowerCase())
  if (newest) params.set('order', 'newest')
  if (hidden) params.set('hidden', '1')
  if (after) params.set('after', after)
  const query = params.toString()
  return query ? `/library?${query}` : '/library'
}

export function toggled(asked: Asked, question: Question, value: string): Asked {
  const before = asked.chosen[question]
  const now = before.includes(value) ? before.filter((each) => each !== value) : [...before, value]
  return { ...asked, chosen: { ...asked.chosen, [question]: now }, after: null }
}

export const chosenOf = ({ chosen }: Asked) =>
  questions.flatMap((question) => chosen[question].map((value) => ({ question, value })))

const filters = {
  owner: 'owners',
  category: 'categories',
  cluster: 'clusters',
  did: 'did',
  country: 'countries',
  channel: 'channels',
  sector: 'sectors',
  decade: 'decades',
  strategy: 'strategies',
} as const satisfies Record<Question, keyof LibraryFilter>

export const facetOf = (question: Question) => filters[question].toUpperCase()

export function variablesOf(asked: Asked) {
  const given = questions.filter((question) => asked.chosen[question].length > 0)
  const values = (question: Question) =>
    question === 'decade' ? asked.chosen.decade.map(Number) : asked.chosen[question]
  const chosen = Object.fromEntries(given.map((question) => [filters[question], values(question)])) as LibraryFilter
  const filter: LibraryFilter = asked.hidden ? { ...chosen, hidden: true } : chosen
  const order: LibraryOrder | null = asked.newest ? 'NEWEST' : null
  return { search: asked.text || null, filter, order, after: asked.after }
}
