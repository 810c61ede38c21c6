import { and, eq } from 'drizzle-orm'
import { breakGlasses } from '#db/schema/breakGlass.ts'
import type { Act } from '../verb.ts'
import { lockLine } from './clearedLine.ts'
import { refusalToUse } from './holdingLine.ts'
import { type Locked, variantsOf } from './lock.ts'
import type { Resolved } from './policy.ts'
import type { OpenReview } from './review.ts'

/** Whether the rules of now no longer let these words out by the route that cleared them without votes of their own. */
export async function isRouteClosed(
  act: Act<unknown>,
  locked: Locked,
  review: OpenReview,
  { routes }: Resolved,
): Promise<boolean> {
  const { subject, version } = locked
  if (review.route === 'holding_line') {
    if (!review.lineVersionId) return true
    const { state, notBefore, notAfter, line } = await lockLine(act, review.lineVersionId)
    const facts = { cleared: state === 'approved', notBefore, notAfter, match: line.match }
    return refusalToUse(facts, subject, routes.holdingLine, act.now) === 'ROUTE_NOT_ALLOWED'
  }
  const [use] = await act.tx
    .select({ keys: breakGlasses.variantKeys })
    .from(breakGlasses)
    .where(and(eq(breakGlasses.orgId, act.actor.orgId), eq(breakGlasses.reviewId, review.id)))
  const texts = await variantsOf(act.tx, act.actor, version.id)
  const freed = texts.filter(({ key }) => use?.keys.includes(key))
  return freed.some(({ channel }) => !routes.breakGlass.some((open) => open === channel))
}
