import { z } from 'zod'
import { libraryAnnotations } from '#db/schema/ownLibrary.ts'
import { newId } from '../id.ts'
import { idOf, lines } from '../input.ts'
import { refuse } from '../refusal.ts'
import { verb } from '../verb.ts'
import { refusalToAnnotatePast } from './rules.ts'
import { anyPast } from './shipped.ts'

const Annotate = z.object({ libraryCaseId: idOf('LibraryCase'), words: lines(2_000) })

/** What a shipped case means for this house, said beside it: the case itself stays as it ships. */
export const annotateLibraryCase = verb('annotateLibraryCase', Annotate, async ({ actor, tx, now, record, input }) => {
  const { libraryCaseId, words } = input
  refuse(refusalToAnnotatePast(actor, await anyPast(tx, libraryCaseId)))
  const row = { orgId: actor.orgId, id: newId(), libraryCaseId, words, writtenBy: actor.memberId, writtenAt: now }
  await tx.insert(libraryAnnotations).values(row)
  await record('library_case.annotated', { subject: { type: 'LibraryCase', id: libraryCaseId } })
  return { libraryCaseId }
})
