import { caseRoles } from '#db/schema/words.ts'
import { type Actor, holdsAny } from '../actor.ts'
import type { RefusalCode } from '../refusal.ts'

/** Whoever works on the case marks what the post-mortem should tell, also once it is closed; what is learned is written. */
export function refusalToStar(
  actor: Actor,
  { id, stage }: { readonly id: string; readonly stage: string },
): RefusalCode | null {
  if (!holdsAny(actor, caseRoles, id)) return 'NOT_YOUR_ROLE'
  return stage === 'learned' ? 'CASE_CLOSED' : null
}
