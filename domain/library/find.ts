import { cursorScope, expectKey, type Key, openCursor } from '#domain/cursor.ts'
import { Statement } from '#domain/read/compile.ts'
import type { Reader, Row } from '#domain/read/reader.ts'
import { BadInput, NotFound } from '#domain/refusal.ts'
import { part, type Selection, selects } from '#domain/selection.ts'
import { counts, judgedBy, type LibraryFilter, misses, type facets as questions } from './facets.ts'
import { isHidden } from './hidden.ts'
import { foundCases, hitsOf, type Value } from './search.ts'
import { libraryCaseShape } from './shape.ts'
import { type Wanted, wanted } from './words.ts'

/** One past case by the name it has in addresses. */
export async function findLibraryCase(read: Reader, selection: Selection, slug: string): Promise<Row> {
  // A slug that ships later than somebody's own: the house goes on finding its own.
  const [found] = await read.list(libraryCaseShape, selection, '~.slug = %', [slug], '~.org_id nulls last', 1)
  if (!found) throw new NotFound()
  return found
}

/** Most cases that can be read side by side. */
const COMPARED = 4

/** Past cases by their names, in the order asked; a name that matches nothing is left out. */
export async function compareLibraryCases(
  read: Reader,
  selection: Selection,
  slugs: readonly string[],
): Promise<Row[]> {
  if (slugs.length > COMPARED) throw new BadInput(`At most ${COMPARED} cases are compared.`, ['slugs'])
  const inOrder = 'array_position(%::text[], ~.slug)'
  return read.list(libraryCaseShape, selection, '~.slug = any(%::text[])', [slugs, slugs], inOrder, COMPARED)
}

/** Most cases that a search considers, those that began last: what `find_past_cases` says. */
const RANKED = 1_000

export type LibraryQuestion = {
  readonly first: number
  readonly after?: string | null
  readonly search?: string | null
  readonly filter?: LibraryFilter | null
  readonly order?: 'newest' | 'relevance' | null
}
export type LibraryAnswer = {
  rows: {
    key: [string | number, string]
    node: Row
    hits?: { language: string; title: string; text: string }[] | null
    fuzzy: boolean
  }[]
  more: boolean
  total: number
  /** As many as a search ranks: there may be more. */
  bounded: boolean
  library: {
    cases: number
    own: number
    hidden: number | null
    firstYear: number | null
    lastYear: number | null
  } | null
  facets: { facet: keyof typeof questions; value: string; count: number }[] | null
}

export const LIBRARY_CASES = 'Query.libraryCases'

/** One page of the library with its counts, hits and facets, in one statement. */
export async function findLibraryCases(
  read: Reader,
  selection: Selection,
  asked: LibraryQuestion,
): Promise<LibraryAnswer> {
  const statement = new Statement(() => null)
  const [answer] = await read.query<LibraryAnswer>(
    listOf(statement, selection, asked, afterOf(read, asked)),
    statement.values,
  )
  if (!answer) throw new Error('The list of past cases is one row, always.')
  return answer
}

function afterOf(read: Reader, asked: LibraryQuestion): Key | null {
  return typeof asked.after === 'string'
    ? openCursor(cursorScope(read.asking.actor.orgId, LIBRARY_CASES, asked), asked.after)
    : null
}

function listOf(
  statement: Statement,
  selection: Selection,
  { first, search, filter, order }: LibraryQuestion,
  opened: Key | null,
): string {
  const value: Value = (given, type) => statement.value(given, type)
  const words = wanted(search)
  const key = sortKey(words, order)
  const after = opened && expectKey(opened, [key.type, 'uuid'])
  const size = value(first, 'int')
  const edge = part(selection, 'edges')
  const fields = { fields: [...part(selection, 'nodes').fields, ...part(edge, 'node').fields] }
  const hits = words && selects(edge, 'match') ? hitsOf('r') : 'null'
  // Rows are wide: what is judged of each is not the row, and where nothing but hits is asked about, no other is judged.
  const facets = selects(selection, 'facets')
  const library = selects(selection, 'library')
  const found = words ? `${facets || library ? 'left ' : ''}join found f on f.case_id = c.id` : ''
  return `with ${words ? `${foundCases(words, value)},` : ''}
    judged as materialized (
      select c.id, ${judgedBy}, ${words ? 'coalesce(f.fuzzy, false)' : 'false'} as fuzzy, ${key.sql} as key, ${misses(filter ?? {}, words !== null, value)} as misses
      from past_cases c ${found} where ${filter?.hidden ? '' : 'not '}${isHidden('c')}),
    page as (
      select c.id, c.key, c.fuzzy from judged c where c.misses = 0${after ? ` and (c.key, c.id) < (${value(after[0], key.type)}, ${value(after[1], 'uuid')})` : ''}
      order by c.key desc, c.id desc limit ${size} + 1),
    shown as (
      select c.*, g.key, g.fuzzy from (select * from page order by key desc, id desc limit ${size}) g join past_cases c on c.id = g.id)
    select json_build_object(
      'rows', (select coalesce(json_agg(json_build_object('key', json_build_array(r.key, r.id), 'node', ${statement.object(libraryCaseShape, fields, 'r')}, 'hits', ${hits}, 'fuzzy', r.fuzzy) order by r.key desc, r.id desc), '[]') from shown r),
      'more', (select count(*) from page) > ${size},
      'total', (select count(*) from judged where misses = 0),
      'bounded', ${words ? `(select count(*) >= ${RANKED} from found)` : 'false'},
      'library', ${library ? `(select json_build_object('cases', count(*), 'own', count(org_id), 'hidden', ${selects(part(selection, 'library'), 'hidden') ? hiddenCount : 'null'}, 'firstYear', left(min(started_on) filter (where org_id is null), 4)::int, 'lastYear', left(max(started_on) filter (where org_id is null), 4)::int) from judged)` : 'null'},
      'facets', ${facets ? counts('judged') : 'null'}) as x`
}

const hiddenCount = '(select count(*) from library_hides where shown_at is null)'

/** Without words there is no relevance to sort by. */
function sortKey(words: Wanted | null, order: LibraryQuestion['order']) {
  if (words && order !== 'newest') return { sql: 'coalesce(f.rank, 0)::int', type: 'integer' } as const
  return { sql: 'c.started_on', type: 'text' } as const
}
