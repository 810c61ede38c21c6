import type { Stage, VersionState } from '#db/schema/words.ts'
import { type Actor, holdsAny } from '../actor.ts'
import { isLive } from '../cases/lifecycle.ts'
import type { RefusalCode } from '../refusal.ts'

export const LEAST_REASON = 40
const PROVED_MINUTES = 10
const TO_SECOND_MINUTES = 30
export const REVIEW_HOURS = 24

export type BreakGlassFacts = {
  readonly caseId: string
  readonly stage: Stage
  readonly state: VersionState
  readonly severity: number
  readonly contributors: readonly string[]
  /** Channels the frozen policy opens; none where it says no. */
  readonly opens: readonly string[]
}
export type UseFacts = {
  readonly caseId: string
  readonly openedBy: string
  readonly openedAt: Date
  /** Whether whoever opened it leads the case or is its executive, now. */
  readonly openerDecides: boolean
  readonly openerIsOn: boolean
  readonly openerWrote: boolean
  readonly secondedBy: string | null
  readonly closedBy: string | null
}

/** On the case is who holds a role of it now. A secret kept for a machine proves nobody: this is done by people. */
function refusalToTouch(actor: Actor, caseId: string): RefusalCode | null {
  if (!actor.roles.has(caseId)) return 'NOT_YOUR_ROLE'
  return actor.kind === 'token' ? 'IN_PERSON_ONLY' : null
}

export function refusalToOpenBreakGlass(actor: Actor, words: BreakGlassFacts): RefusalCode | null {
  const refusal = refusalToTouch(actor, words.caseId)
  if (refusal) return refusal
  if (!isLive(words.stage)) return 'CASE_CLOSED'
  if (words.state !== 'in_review') return 'WRONG_STATE'
  return words.severity >= 3 && words.opens.length > 0 ? null : 'ROUTE_NOT_ALLOWED'
}

/** Another person, in time; between the two, one who decides and one who did not write. */
export function refusalToSecond(actor: Actor, words: BreakGlassFacts, use: UseFacts, now: Date): RefusalCode | null {
  const refusal = refusalToTouch(actor, words.caseId)
  if (refusal) return refusal
  if (use.secondedBy) return 'WRONG_STATE'
  if (actor.memberId === use.openedBy || !use.openerIsOn) return 'SECOND_PERSON_NEEDED'
  const decides = use.openerDecides || holdsAny(actor, ['lead', 'executive'], words.caseId)
  const bothWrote = use.openerWrote && words.contributors.includes(actor.memberId)
  if (!decides || bothWrote) return 'SECOND_PERSON_NEEDED'
  const late = now.getTime() - use.openedAt.getTime() > TO_SECOND_MINUTES * 60_000
  return late ? 'WRONG_STATE' : refusalToOpenBreakGlass(actor, words)
}

/** A third person who may judge it: one who leads, decides or knows the law on this case. */
export function refusalToCloseReview(
  actor: Actor,
  use: Pick<UseFacts, 'caseId' | 'openedBy' | 'secondedBy' | 'closedBy'>,
): RefusalCode | null {
  const judges = ['lead', 'executive', 'legal', 'communications'] as const
  if (!holdsAny(actor, judges, use.caseId)) return 'NOT_YOUR_ROLE'
  if (!use.secondedBy || use.closedBy) return 'WRONG_STATE'
  return actor.memberId === use.openedBy || actor.memberId === use.secondedBy ? 'SECOND_PERSON_NEEDED' : null
}

/** Ten minutes for everybody, whatever the organisation allows elsewhere. */
export function refusalToProof(actor: Actor, now: Date): RefusalCode | null {
  const fresh = actor.provedAt !== null && now.getTime() - actor.provedAt.getTime() <= PROVED_MINUTES * 60_000
  return fresh ? null : 'STEP_UP_REQUIRED'
}
