import {
  compareLibraryCases,
  findLibraryCase,
  findLibraryCases,
  LIBRARY_CASES,
  type LibraryAnswer,
  type LibraryQuestion,
} from '#domain/library/find.ts'
import { type Asked, findPrecedents } from '#domain/library/precedents.ts'
import { libraryCaseShape } from '#domain/library/shape.ts'
import { snippet } from '#domain/library/snippet.ts'
import type { Selection } from '#domain/selection.ts'
import { connection, countOf } from '#graphql/connection.ts'
import type { Context } from '#graphql/context.ts'
import type { Row } from '#graphql/nodes.ts'
import type { Noun } from '#graphql/schema.ts'

export const library: Noun = {
  shapes: [libraryCaseShape],
  resolvers: {
    Query: {
      libraryCase: (_: unknown, { slug }: { slug: string }, { read }: Context, selection: Selection) =>
        findLibraryCase(read, selection, slug),
      libraryCases: async (_: unknown, args: LibraryQuestion, context: Context, selection: Selection) => {
        const answer = await findLibraryCases(context.read, selection, args)
        const page = connection(answer, args, context, LIBRARY_CASES)
        const edges = page.edges.map((edge, index) => ({ ...edge, match: matchOf(answer.rows[index]) }))
        const { value, exact } = countOf(answer.total)
        const totalCount = { value, exact: exact && !answer.bounded }
        return { ...page, edges, totalCount, facets: answer.facets, library: answer.library }
      },
      compareLibraryCases: (
        _: unknown,
        { slugs }: { slugs: readonly string[] },
        { read }: Context,
        selection: Selection,
      ) => compareLibraryCases(read, selection, slugs),
      precedents: (_: unknown, args: Asked, { read }: Context, selection: Selection) =>
        findPrecedents(read, selection, args),
    },
    LibraryFacet: { value: (row) => wordOf(row, row?.facet === 'sectors') },
    PrecedentReason: { value: (row) => (row?.value ? wordOf(row, row.trait === 'sector') : null) },
  },
}

function matchOf(row: LibraryAnswer['rows'][number] | undefined) {
  if (!row?.hits) return null
  const hits = row.hits.map(({ language, title, text }) => ({ language, title: snippet(title), text: snippet(text) }))
  return { fuzzy: row.fuzzy, hits }
}

/** Closed words are shown as the enum values they are; an open list stays as written. */
function wordOf(row: Row | null, open: boolean): string {
  const word = String(row?.value ?? '')
  return open ? word : word.toUpperCase()
}
