import { type CaseRole, caseRoles, lanes, type Stage, type VersionState } from '#db/schema/words.ts'
import { type Actor, holdsAny, privileged } from '../actor.ts'
import { isLive } from '../cases/lifecycle.ts'
import type { RefusalCode } from '../refusal.ts'
import { isUnderReview } from '../statements/lifecycle.ts'
import { refusalToEdit, type VersionFacts } from '../statements/rules.ts'

export type ThreadFacts = {
  readonly caseId: string
  readonly stage: Stage
  readonly state: VersionState
  readonly contributors: readonly string[]
  readonly openedBy: string
  readonly blocking: boolean
  readonly privileged: boolean
  readonly resolved: boolean
}

const settlers: readonly CaseRole[] = [...lanes, 'lead']

/** Anyone with a role on the case, on words that may still change. */
export function refusalToRemark(
  actor: Actor,
  { caseId, stage, state }: Pick<VersionFacts, 'caseId' | 'stage' | 'state'>,
): RefusalCode | null {
  if (!holdsAny(actor, caseRoles, caseId)) return 'NOT_YOUR_ROLE'
  if (!isLive(stage)) return 'CASE_CLOSED'
  return state === 'draft' || isUnderReview(state) ? null : 'WRONG_STATE'
}

export function refusalToRemarkInConfidence(
  actor: Actor,
  version: Pick<VersionFacts, 'caseId' | 'stage' | 'state'>,
): RefusalCode | null {
  return refusalToRemark(actor, version) ?? (holdsAny(actor, privileged, version.caseId) ? null : 'NOT_YOUR_ROLE')
}

export function refusalToReply(
  actor: Actor,
  { caseId, stage, privileged: apart, resolved }: ThreadFacts,
): RefusalCode | null {
  if (!holdsAny(actor, apart ? privileged : caseRoles, caseId)) return 'NOT_YOUR_ROLE'
  if (!isLive(stage)) return 'CASE_CLOSED'
  return resolved ? 'WRONG_STATE' : null
}

/** Whoever opened it, a reviewer or the lead; but nobody lets their own words pass an objection that another raised. */
export function refusalToResolve(actor: Actor, thread: ThreadFacts): RefusalCode | null {
  const refusal = refusalToReply(actor, thread)
  if (refusal || thread.openedBy === actor.memberId) return refusal
  if (!holdsAny(actor, settlers, thread.caseId)) return 'NOT_YOUR_ROLE'
  return thread.blocking && thread.contributors.includes(actor.memberId) ? 'OWN_WORDS' : null
}

/** Taking other words, or not, is for those who write. */
export function refusalToDecide(actor: Actor, thread: ThreadFacts & { readonly decided: boolean }): RefusalCode | null {
  return refusalToEdit(actor, thread) ?? (thread.resolved || thread.decided ? 'WRONG_STATE' : null)
}
