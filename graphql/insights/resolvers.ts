import { findInsights } from '#domain/insights/find.ts'
import type { Selection } from '#domain/selection.ts'
import type { Context } from '#graphql/context.ts'
import type { Noun } from '#graphql/schema.ts'

export const insights: Noun = {
  resolvers: {
    Query: {
      insights: (_: unknown, _args: object, { read }: Context, selection: Selection) => findInsights(read, selection),
    },
    Pattern: { value: (row) => String(row?.value ?? '').toUpperCase() },
  },
}
