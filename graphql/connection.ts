import { type GraphQLOutputType, getNamedType } from 'graphql'
import { cursorScope, type Key, sealCursor } from '#domain/cursor.ts'
import { keyOf } from '#domain/selection.ts'
import type { Context } from '#graphql/context.ts'
import type { Row } from '#graphql/nodes.ts'

/** What a reader answers for a list: the rows of one page, and one too many when more follow. Keys come where cursors are asked for. */
export type Page = { rows: readonly { key?: Key; node: Row }[]; more: boolean; total?: number }

const countedUpTo = 10_000

export const isConnection = (type: GraphQLOutputType) => getNamedType(type).name.endsWith('Connection')

export function connection({ rows, more, total }: Page, args: Row, { actor }: Context, field: string) {
  const shown = rows.slice(0, Number(args.first))
  const scope = () => cursorScope(actor.orgId, field, args)
  return {
    edges: shown.map(({ key, node }) => ({ key, node, scope })),
    nodes: shown.map(({ node }) => node),
    pageInfo: {
      hasNextPage: more,
      hasPreviousPage: typeof args.after === 'string',
      scope,
      start: shown[0]?.key,
      end: shown.at(-1)?.key,
    },
    totalCount: typeof total === 'number' ? countOf(total) : null,
  }
}

export const countOf = (total: number) => ({ value: Math.min(total, countedUpTo), exact: total <= countedUpTo })

/** Where a cursor would point to; it is sealed only when somebody reads it. */
export type Placed = { scope(): string; key?: Key; start?: Key; end?: Key }

export const readCursor = {
  edge: ({ scope, key }: Placed) => cursorAt(scope, key),
  start: ({ scope, start }: Placed) => cursorAt(scope, start),
  end: ({ scope, end }: Placed) => cursorAt(scope, end),
}

const cursorAt = (scope: Placed['scope'], key: Key | undefined) => (key ? sealCursor(scope(), key) : null)

/** A list inside a row: the reader left its page under the field's key. */
export const nestedConnection = (typeName: string, field: string) => (parent: Row, args: Row, context: Context) => {
  const page = parent[keyOf(field, args)] as Page | null | undefined
  return page ? connection(page, args, context, `${typeName}.${field}`) : null
}
