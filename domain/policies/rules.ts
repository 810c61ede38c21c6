import { type Actor, can, provedRecently } from '../actor.ts'
import type { RefusalCode } from '../refusal.ts'

export type ProposalFacts = { readonly state: string; readonly proposedBy: string }

export const legislating = ['admin', 'legal', 'executive'] as const

/** Whoever looks after the house, and those who answer for its words: any two of them, never one. */
export function refusalToLegislate(actor: Actor): RefusalCode | null {
  return can(actor, ...legislating) && !actor.guest ? null : 'NOT_YOUR_ROLE'
}

export function refusalToPropose(actor: Actor, now: Date): RefusalCode | null {
  return refusalToLegislate(actor) ?? (provedRecently(actor, now) ? null : 'STEP_UP_REQUIRED')
}

export function refusalToConfirm(actor: Actor, { state, proposedBy }: ProposalFacts, now: Date): RefusalCode | null {
  const refusal = refusalToLegislate(actor)
  if (refusal) return refusal
  if (state !== 'open') return 'WRONG_STATE'
  if (proposedBy === actor.memberId) return 'POLICY_NEEDS_SECOND_PERSON'
  return provedRecently(actor, now) ? null : 'STEP_UP_REQUIRED'
}

/** Taking back one's own, or saying no to another's: it changes no rule, so one person suffices. */
export function refusalToWithdrawProposal(actor: Actor, { state }: Pick<ProposalFacts, 'state'>): RefusalCode | null {
  return refusalToLegislate(actor) ?? (state === 'open' ? null : 'WRONG_STATE')
}
