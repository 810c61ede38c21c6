import { snippet } from '#domain/library/snippet.ts'
import { COUNTED, type Hit, SEARCH, type SearchQuestion, search, searchKinds } from '#domain/search/find.ts'
import type { Selection } from '#domain/selection.ts'
import { connection } from '#graphql/connection.ts'
import type { Context } from '#graphql/context.ts'
import { badInput } from '#graphql/errors.ts'
import type { Noun } from '#graphql/schema.ts'

const countOf = (value: number, exact: boolean) => ({ value, exact })

export const searching: Noun = {
  resolvers: {
    Query: {
      search: async (_: unknown, args: SearchQuestion, context: Context, selection: Selection) => {
        if (args.perKind != null && (args.perKind < 1 || args.perKind > 100))
          throw badInput('`perKind` must be from 1 to 100.')
        const answer = await search(context.read, selection, args)
        const page = connection(answer, args, context, SEARCH)
        const asked = answer.counts.filter(({ kind }) => args.kinds?.includes(kind) ?? true)
        return {
          ...page,
          totalCount: countOf(
            answer.total,
            asked.every(({ n }) => n < COUNTED),
          ),
          counts: searchKinds.flatMap((kind) =>
            answer.counts.filter((one) => one.kind === kind).map(({ n }) => ({ kind, count: countOf(n, n < COUNTED) })),
          ),
        }
      },
    },
    SearchHit: {
      title: (row) => (hitOf(row).title ? snippet(hitOf(row).title) : null),
      text: (row) => snippet(hitOf(row).text),
    },
  },
}

const hitOf = (row: unknown) => (row as { hit: Hit }).hit
