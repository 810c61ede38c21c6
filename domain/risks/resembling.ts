import { and, eq, inArray } from 'drizzle-orm'
import { libraryHides } from '#db/schema/ownLibrary.ts'
import { riskPrecedents } from '#db/schema/risks.ts'
import { newId } from '../id.ts'
import { anyPast } from '../library/shipped.ts'
import { NotFound } from '../refusal.ts'
import type { Act } from '../verb.ts'

type Working = Pick<Act<unknown>, 'tx' | 'actor' | 'now'>

/** Puts these past cases, and no others, beside the risk. Those that this person does not see stay: they took none of them away. */
export async function setResembling(act: Working, riskId: string, wanted: readonly string[]): Promise<void> {
  const { tx, actor, now } = act
  const ofRisk = and(eq(riskPrecedents.orgId, actor.orgId), eq(riskPrecedents.riskId, riskId))
  const seen = await tx.select().from(riskPrecedents).where(ofRisk)
  const keyOf = ({ libraryCaseId, ownCaseId }: (typeof seen)[number]) => libraryCaseId ?? ownCaseId ?? ''
  const gone = seen.filter((one) => !wanted.includes(keyOf(one))).map(({ id }) => id)
  if (gone.length > 0) await tx.delete(riskPrecedents).where(and(ofRisk, inArray(riskPrecedents.id, gone)))
  const standing = new Set(seen.map(keyOf))
  for (const pastId of new Set(wanted)) {
    if (standing.has(pastId)) continue
    const { own } = await inSight(act, pastId)
    await tx.insert(riskPrecedents).values({
      orgId: actor.orgId,
      id: newId(),
      riskId,
      ...(own ? { ownCaseId: pastId } : { libraryCaseId: pastId }),
      addedBy: actor.memberId,
      addedAt: now,
    })
  }
}

/** A past case one can see, that the house has not put out of its sight. */
async function inSight({ tx, actor }: Working, pastId: string): Promise<{ own: boolean }> {
  const past = await anyPast(tx, pastId)
  const hides = await tx
    .select({ shownAt: libraryHides.shownAt })
    .from(libraryHides)
    .where(and(eq(libraryHides.orgId, actor.orgId), eq(libraryHides.libraryCaseId, pastId)))
  if (hides.some(({ shownAt }) => shownAt === null)) throw new NotFound()
  return past
}
