import { rowId } from '#domain/id.ts'
import { libraryImportShape } from '#domain/library/importing/shape.ts'
import { importLibraryCases, mapLibraryImport, prepareLibraryImport } from '#domain/library/importing/verbs.ts'
import { NotFound } from '#domain/refusal.ts'
import type { Selection } from '#domain/selection.ts'
import { acts } from '#graphql/acts.ts'
import type { Context } from '#graphql/context.ts'
import type { Noun } from '#graphql/schema.ts'

const theImport = { libraryImport: [libraryImportShape, 'importId'] } as const

export const libraryImports: Noun = {
  shapes: [libraryImportShape],
  resolvers: {
    Query: {
      libraryImport: async (_: unknown, { id }: { id: string }, { read }: Context, selection: Selection) => {
        const found = await read.byId(libraryImportShape, selection, rowId('LibraryImport', id))
        if (!found) throw new NotFound()
        return found
      },
    },
    Mutation: {
      prepareLibraryImport: acts(prepareLibraryImport, theImport),
      mapLibraryImport: acts(mapLibraryImport, theImport),
      importLibraryCases: acts(importLibraryCases, theImport),
    },
  },
}
