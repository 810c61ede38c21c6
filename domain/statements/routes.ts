import { Refusal } from '../refusal.ts'
import type { Act } from '../verb.ts'
import { coversText } from './breakGlassWords.ts'
import { standingOnLine } from './clearedLine.ts'
import type { Locked, Variant } from './lock.ts'
import type { Standing } from './policy.ts'
import { type OpenReview, standingOf } from './review.ts'

/**
 * By which route these words came decides what clears them at the gate: their own votes, those of the line they were
 * filled from, or two people and a reason. All else the gate asks of every route.
 */
export async function standingByRoute(
  act: Act<unknown>,
  locked: Locked,
  review: OpenReview,
  variant: Variant,
): Promise<Standing> {
  if (review.route === 'holding_line') return standingOnLine(act, locked, review, [variant])
  if (review.route !== 'break_glass') return standingOf(act, act.actor, locked, review)
  if (!(await coversText(act, review.id, variant.key))) throw new Refusal('NOT_CLEARED', { found: variant.key })
  return { satisfied: true, lanes: [] }
}
