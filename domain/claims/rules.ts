import { type ClaimState, caseRoles, type Stage } from '#db/schema/words.ts'
import { type Actor, holdsAny } from '../actor.ts'
import { isLive } from '../cases/lifecycle.ts'
import { refusalToNote } from '../cases/rules.ts'
import type { RefusalCode } from '../refusal.ts'
import { mayBecome } from './lifecycle.ts'

export type ClaimFacts = {
  readonly id: string
  readonly caseId: string
  readonly state: ClaimState
  readonly stage: Stage
  readonly checkerId: string | null
}

/** Working on claims: whoever holds a role on the case, while it lives. */
export const refusalToWorkOn = (
  actor: Actor,
  { caseId, stage }: Pick<ClaimFacts, 'caseId' | 'stage'>,
): RefusalCode | null => {
  if (!holdsAny(actor, caseRoles, caseId)) return 'NOT_YOUR_ROLE'
  return isLive(stage) ? null : 'CASE_CLOSED'
}

/** Taking a claim up, or over from someone else, while nobody has settled it. */
export const refusalToCheck = (actor: Actor, claim: ClaimFacts): RefusalCode | null =>
  refusalToWorkOn(actor, claim) ??
  (mayBecome(claim.state, 'checking') && claim.checkerId !== actor.memberId ? null : 'WRONG_STATE')

/** Saying what is so, and otherwise once the facts say otherwise. */
export const refusalToSettle = (actor: Actor, claim: ClaimFacts): RefusalCode | null => refusalToWorkOn(actor, claim)

export const refusalToSettleAs = (actor: Actor, claim: ClaimFacts, to: ClaimState): RefusalCode | null =>
  refusalToSettle(actor, claim) ?? (mayBecome(claim.state, to) ? null : 'WRONG_STATE')

/** A proof may come from anybody who sees the case, as the claim itself may. */
export const refusalToAddEvidence = (
  actor: Actor,
  { caseId, stage }: Pick<ClaimFacts, 'caseId' | 'stage'>,
): RefusalCode | null => refusalToNote(actor, { id: caseId, stage, heldAt: null, confidentiality: 'open' })
