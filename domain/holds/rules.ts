import { type Actor, can } from '../actor.ts'
import type { RefusalCode } from '../refusal.ts'

/** Administrators and legal keep what a court may ask for, and let it go. */
export function refusalToHoldForLaw(actor: Actor): RefusalCode | null {
  return can(actor, 'admin', 'legal') && !actor.guest ? null : 'NOT_YOUR_ROLE'
}
