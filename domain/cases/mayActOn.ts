import type { Stage } from '#db/schema/words.ts'
import { type Actor, holdsAny } from '../actor.ts'
import { refusalToWorkOn } from '../claims/rules.ts'
import { type Permission, permitted } from '../permission.ts'
import type { RefusalCode } from '../refusal.ts'
import type { Decision } from './decision.ts'
import {
  type CaseFacts,
  refusalToDecideAction,
  refusalToMove,
  refusalToOfferRole,
  refusalToReleaseHold,
  refusalToWrite,
} from './rules.ts'

/** Each thing that waits, with whether this viewer may do it. What is done on a page of its own is judged there: here one may go and read. */
export const withPermission =
  (actor: Actor, subject: CaseFacts) =>
  (decision: Decision): Decision & { readonly viewerMayAct: Permission } => ({
    ...decision,
    viewerMayAct: permitted(refusalToAct(actor, subject, decision.kind)),
  })

function refusalToAct(actor: Actor, subject: CaseFacts, kind: Decision['kind']): RefusalCode | null {
  const held = (...roles: Parameters<typeof holdsAny>[1]) =>
    holdsAny(actor, roles, subject.id) ? null : ('NOT_YOUR_ROLE' as const)
  switch (kind) {
    case 'lift_hold':
      return refusalToReleaseHold(actor, subject)
    case 'give_lead':
      return refusalToOfferRole(actor, subject)
    case 'publish':
    case 'reconcile':
      return held('spokesperson', 'community', 'communications', 'lead')
    case 'check_claim':
      return refusalToWorkOn(actor, { caseId: subject.id, stage: subject.stage as Stage })
    case 'write_first_words':
    case 'write_step':
      return refusalToWrite(actor, subject)
    case 'give_owner':
      return refusalToDecideAction(actor, subject)
    case 'contain':
      return refusalToMove(actor, subject, 'contained')
    default:
      return null
  }
}
