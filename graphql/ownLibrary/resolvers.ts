import { addLibraryCase } from '#domain/library/addLibraryCase.ts'
import { annotateLibraryCase } from '#domain/library/annotateLibraryCase.ts'
import { editLibraryCase } from '#domain/library/editLibraryCase.ts'
import { hideLibraryCase, showLibraryCase } from '#domain/library/hideLibraryCase.ts'
import { libraryCaseShape } from '#domain/library/shape.ts'
import { acts } from '#graphql/acts.ts'
import type { Noun } from '#graphql/schema.ts'

const thePastCase = { libraryCase: [libraryCaseShape, 'libraryCaseId'] } as const

export const ownLibrary: Noun = {
  resolvers: {
    Mutation: {
      addLibraryCase: acts(addLibraryCase, thePastCase),
      editLibraryCase: acts(editLibraryCase, thePastCase),
      annotateLibraryCase: acts(annotateLibraryCase, thePastCase),
      hideLibraryCase: acts(hideLibraryCase, thePastCase),
      showLibraryCase: acts(showLibraryCase, thePastCase),
    },
  },
}
