import { and, eq, isNull } from 'drizzle-orm'
import { z } from 'zod'
import { libraryHides } from '#db/schema/ownLibrary.ts'
import { newId } from '../id.ts'
import { idOf } from '../input.ts'
import { Refusal, refuse } from '../refusal.ts'
import { verb } from '../verb.ts'
import { refusalToAnnotatePast } from './rules.ts'
import { anyPast } from './shipped.ts'

const One = z.object({ libraryCaseId: idOf('LibraryCase') })

/** Out of this house's lists, counts, searches and precedents. Its page stays, and says who hid it. */
export const hideLibraryCase = verb('hideLibraryCase', One, async ({ actor, tx, now, record, input }) => {
  const { libraryCaseId } = input
  refuse(refusalToAnnotatePast(actor, await anyPast(tx, libraryCaseId)))
  const made = await tx
    .insert(libraryHides)
    .values({ orgId: actor.orgId, id: newId(), libraryCaseId, hiddenBy: actor.memberId, hiddenAt: now })
    .onConflictDoNothing()
    .returning({ id: libraryHides.id })
  if (made.length === 0) throw new Refusal('WRONG_STATE')
  await record('library_case.hidden', { subject: { type: 'LibraryCase', id: libraryCaseId } })
  return { libraryCaseId }
})

/** Back in sight. */
export const showLibraryCase = verb('showLibraryCase', One, async ({ actor, tx, now, record, input }) => {
  const { libraryCaseId } = input
  refuse(refusalToAnnotatePast(actor, await anyPast(tx, libraryCaseId)))
  const shown = await tx
    .update(libraryHides)
    .set({ shownBy: actor.memberId, shownAt: now })
    .where(
      and(
        eq(libraryHides.orgId, actor.orgId),
        eq(libraryHides.libraryCaseId, libraryCaseId),
        isNull(libraryHides.shownAt),
      ),
    )
    .returning({ id: libraryHides.id })
  if (shown.length === 0) throw new Refusal('WRONG_STATE')
  await record('library_case.shown', { subject: { type: 'LibraryCase', id: libraryCaseId } })
  return { libraryCaseId }
})
