import { caseShape } from '../cases/shape.ts'
import { claimShape } from '../claims/shape.ts'
import { cursorScope, expectKey, type Key, openCursor } from '../cursor.ts'
import { globalId, type NodeType } from '../id.ts'
import { libraryCaseShape } from '../library/shape.ts'
import { wanted } from '../library/words.ts'
import { personShape } from '../people/shape.ts'
import type { Reader, Row } from '../read/reader.ts'
import type { Shape } from '../read/shape.ts'
import { riskShape } from '../risks/shape.ts'
import { part, type SelectedField, type Selection } from '../selection.ts'
import { statementShape } from '../statements/shape.ts'
import { begun } from './begun.ts'
import { type Asked, pageSql } from './page.ts'

/** What is found, and how it is read: the same shapes, under the same rules, as behind its own field. */
const things = {
  case: ['Case', caseShape],
  claim: ['Claim', claimShape],
  statement: ['Statement', statementShape],
  library_case: ['LibraryCase', libraryCaseShape],
  person: ['Person', personShape],
  risk: ['Risk', riskShape],
} as const satisfies Record<string, readonly [NodeType, Shape]>
export type SearchKind = keyof typeof things
/** In the order of the contract. */
export const searchKinds = Object.keys(things) as readonly SearchKind[]

export type SearchQuestion = {
  readonly text: string
  readonly kinds?: readonly SearchKind[] | null
  readonly perKind?: number | null
  readonly first: number
  readonly after?: string | null
}
/** A text with its hits marked as PostgreSQL marks them. */
export type Hit = { readonly language: string; readonly title: string; readonly text: string }
type Found = {
  readonly key: Key
  readonly kind: SearchKind
  readonly id: string
  readonly fuzzy: boolean
  readonly hit: Hit | null
}
export type SearchRow = { readonly key: Key; readonly node: Row }
export type SearchAnswer = {
  readonly rows: readonly SearchRow[]
  readonly more: boolean
  readonly total: number
  /** How many of each kind, as far as they were counted. */
  readonly counts: readonly { readonly kind: SearchKind; readonly n: number }[]
}

export const SEARCH = 'Query.search'
/** Of each kind, the newest so many are ranked and counted. */
export const COUNTED = 200

/** One page of what the words are found in, the nearest first: one statement for the hits, and one for each kind of thing that is asked about. */
export async function search(read: Reader, selection: Selection, question: SearchQuestion): Promise<SearchAnswer> {
  const words = wanted(question.text, 'text')
  const after =
    typeof question.after === 'string'
      ? expectKey(openCursor(cursorScope(read.asking.actor.orgId, SEARCH, question), question.after), [
          'integer',
          'uuid',
        ])
      : null
  if (!words) return { rows: [], more: false, total: 0, counts: [] }
  const asked: Asked = {
    ...question,
    ...words,
    ...begun(words.text),
    most: COUNTED,
    language: read.asking.actor.language,
    after,
  }
  const { sql, values } = pageSql(asked)
  const [page] = await read.query<{ rows: Found[]; more: boolean; counts: { kind: SearchKind; n: number }[] }>(
    sql,
    values,
  )
  if (!page) throw new Error('A page of hits is one row, always.')
  const asking = question.kinds ?? searchKinds
  const total = page.counts.filter(({ kind }) => asking.includes(kind)).reduce((sum, { n }) => sum + n, 0)
  return { ...page, rows: await withThings(read, selection, page.rows), total }
}

async function withThings(read: Reader, selection: Selection, found: readonly Found[]): Promise<SearchRow[]> {
  const wantedOf = thingsAsked(selection)
  const kinds = wantedOf.length > 0 ? [...new Set(found.map(({ kind }) => kind))] : []
  const rows = await Promise.all(kinds.map((kind) => readThings(read, wantedOf, kind, found)))
  const byId = new Map(rows.flat().map((row) => [row.id, row]))
  return found.flatMap(({ key, kind, id, fuzzy, hit }) => {
    const [type] = things[kind]
    const target = globalId(type, id)
    const thing = byId.get(target)
    // The fence of the rows has the last word: what it hides was not found.
    if (!hit || (wantedOf.length > 0 && !thing)) return []
    return [
      {
        key,
        node: {
          kind,
          target,
          fuzzy,
          hit,
          language: hit.language,
          ...(thing && { thing: { ...thing, __typename: type } }),
        },
      },
    ]
  })
}

async function readThings(
  read: Reader,
  fields: readonly SelectedField[],
  kind: SearchKind,
  found: readonly Found[],
): Promise<Row[]> {
  const [, shape] = things[kind]
  const ids = found.filter((one) => one.kind === kind).map(({ id }) => id)
  return read.list(shape, { fields: [...fields, ownId] }, '~.id = any(%::uuid[])', [ids], '~.id')
}

const ownId: SelectedField = { name: 'id', on: null, args: {}, argsKey: '', children: null }

/** What is asked of the things themselves, by either way of asking. */
function thingsAsked(selection: Selection): readonly SelectedField[] {
  const nodes = [part(selection, 'nodes'), part(part(selection, 'edges'), 'node')]
  return nodes.flatMap((node) =>
    node.fields.filter(({ name }) => name === 'thing').flatMap(({ children }) => children?.fields ?? []),
  )
}
