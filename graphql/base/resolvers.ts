import { NotFound, type RefusalCode } from '#domain/refusal.ts'
import type { Selection } from '#domain/selection.ts'
import type { Character } from '#graphql/caller.ts'
import { readCursor } from '#graphql/connection.ts'
import type { Context } from '#graphql/context.ts'
import { badInput } from '#graphql/errors.ts'
import { type Find, findNode, type Row } from '#graphql/nodes.ts'

/** The sentence of a refusal. The noun that has a kind of refusal of its own gives it this. */
export const message = (refusal: Row | null, _: object, { say, language }: Context) =>
  say(refusal?.code as RefusalCode, language, characterOf(refusal))

/** In words of several passages, the path says in which. */
function characterOf(refusal: Row | null): Character | null {
  const { codePoint, construct, offset, path } = (refusal ?? {}) as Partial<Character> & {
    readonly path?: readonly string[]
  }
  if (codePoint === undefined || construct === undefined || offset === undefined) return null
  const block = path?.[path.indexOf('blocks') + 1]
  return { codePoint, construct, offset, block: path?.includes('blocks') && block ? Number(block) : null }
}

/** What belongs to no noun. */
export const base = (find: Find) => ({
  Query: {
    node: (_: unknown, { id }: { id: string }, context: Context, selection: Selection) =>
      findNode(find, id, context, selection),
    nodes: (_: unknown, { ids }: { ids: readonly string[] }, context: Context, selection: Selection) => {
      if (ids.length < 1 || ids.length > 100) throw badInput('`ids` holds 1 to 100 ids.')
      return Promise.all(ids.map((id) => findNode(find, id, context, selection).catch(nullWhenUnseen)))
    },
  },
  PageInfo: { startCursor: readCursor.start, endCursor: readCursor.end },
  Refused: { message },
  StillOpen: { message },
  TextRefused: { message },
  VersionConflict: { message },
})

function nullWhenUnseen(error: unknown): null {
  if (error instanceof NotFound) return null
  throw error
}
