import { type Actor, can } from '../actor.ts'
import type { RefusalCode } from '../refusal.ts'

export type RiskFacts = { readonly ownerId: string; readonly retired: boolean }

/** Whoever writes and clears lines for the day it happens says what may happen: the house's own, never its guests. */
export function refusalToKeepRisks(actor: Actor): RefusalCode | null {
  return can(actor, 'lead', 'communications', 'legal', 'executive', 'admin') && !actor.guest ? null : 'NOT_YOUR_ROLE'
}

export function refusalToRevise(actor: Actor, { retired }: RiskFacts): RefusalCode | null {
  return refusalToKeepRisks(actor) ?? (retired ? 'WRONG_STATE' : null)
}

/** Its owner looks at it again, whatever else they do here. */
export function refusalToReview(actor: Actor, { ownerId, retired }: RiskFacts): RefusalCode | null {
  if (ownerId !== actor.memberId && refusalToKeepRisks(actor)) return 'NOT_YOUR_ROLE'
  return retired ? 'WRONG_STATE' : null
}

/** Letting it go has a name and a reason, and it is not its owner's to do. */
export function refusalToRetire(actor: Actor, { retired }: RiskFacts): RefusalCode | null {
  return refusalToKeepRisks(actor) ?? (retired ? 'WRONG_STATE' : null)
}
