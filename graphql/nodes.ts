import { readGlobalId } from '#domain/id.ts'
import { NotFound } from '#domain/refusal.ts'
import type { Selection } from '#domain/selection.ts'
import type { Context } from '#graphql/context.ts'

export type Row = Readonly<Record<string, unknown>>

/** How one type of thing is found by its key: the same finding as behind its own root field. */
export type Finder = (id: string, context: Context, selection: Selection) => Promise<Row | null>
export type Nodes = Readonly<Record<string, Finder>>
export type Find = (node: { type: string; id: string }, context: Context, selection: Selection) => Promise<Row | null>

/** One door for `node`, `nodes` and everything else that names a thing by id. */
export function finder(nodes: Nodes): Find {
  return async ({ type, id }, context, selection) => {
    const row = await nodes[type]?.(id, context, selection)
    return row ? { ...row, __typename: type } : null
  }
}

export async function findNode(find: Find, globalId: string, context: Context, selection: Selection): Promise<Row> {
  const { type, uuid } = readGlobalId(globalId)
  const row = await find({ type, id: uuid }, context, selection)
  if (!row) throw new NotFound()
  return row
}

export const isOurs = (type: { name: string }) => !type.name.startsWith('__')

/** What a resolver may answer for a type of the contract: a value as it is, a thing as a row that holds at least what was asked. */
export type Answer<Type> = Type extends object ? Row | null : Type
