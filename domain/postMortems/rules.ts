import {
  type CaseRole,
  caseRoles,
  type Lane,
  type PassageKind,
  type PostMortemState,
  type Stage,
} from '#db/schema/words.ts'
import { type Actor, holds, holdsAny } from '../actor.ts'
import { refusalToLegislate } from '../policies/rules.ts'
import type { RefusalCode } from '../refusal.ts'
import { refusalToKeepRisks } from '../risks/rules.ts'
import { refusalToDraftLine } from '../statements/rules.ts'
import { isOpen, mayBecome } from './lifecycle.ts'

/** What the rules ask of a post-mortem: nothing that needs another look at the database. */
export type PostMortemFacts = {
  readonly caseId: string
  readonly stage: Stage
  readonly state: PostMortemState
  readonly contributors: readonly string[]
  /** Whom the open round asks; null without one. */
  readonly asked: readonly Lane[] | null
  /** Whether this person voted in the open round. */
  readonly voted: boolean
  readonly cleared: boolean
}

const signers: readonly CaseRole[] = ['lead', 'executive']

/** Whoever worked on the case tells of it, while it is closed and nothing is published. */
export function refusalToWrite(actor: Actor, subject: PostMortemFacts): RefusalCode | null {
  if (!holdsAny(actor, caseRoles, subject.caseId)) return 'NOT_YOUR_ROLE'
  return subject.stage === 'closed' && isOpen(subject.state) ? null : 'WRONG_STATE'
}

export function refusalToStart(
  actor: Actor,
  { caseId, stage }: Pick<PostMortemFacts, 'caseId' | 'stage'>,
): RefusalCode | null {
  if (!holdsAny(actor, caseRoles, caseId)) return 'NOT_YOUR_ROLE'
  return stage === 'closed' ? null : 'WRONG_STATE'
}

/** What a court may not read is for legal to say, and to take back. */
export function refusalToMark(actor: Actor, subject: PostMortemFacts): RefusalCode | null {
  if (!holds(actor, 'legal', subject.caseId)) return 'NOT_YOUR_ROLE'
  return refusalToWrite(actor, subject)
}

export function refusalToSubmit(actor: Actor, subject: PostMortemFacts): RefusalCode | null {
  const refusal = refusalToWrite(actor, subject)
  if (refusal) return refusal
  if (!subject.contributors.includes(actor.memberId) && !holds(actor, 'lead', subject.caseId)) return 'NOT_YOUR_ROLE'
  return mayBecome(subject.state, 'in_review') ? null : 'WRONG_STATE'
}

export function refusalToVote(actor: Actor, subject: PostMortemFacts, lane: Lane): RefusalCode | null {
  const asked = subject.asked?.includes(lane) ?? true
  if (actor.kind === 'token' && asked) return 'TOKEN_MAY_NOT_VOTE'
  if (!asked || !holds(actor, lane, subject.caseId)) return 'NOT_IN_THIS_LANE'
  if (subject.contributors.includes(actor.memberId)) return 'OWN_WORDS'
  if (subject.state !== 'in_review' || subject.stage !== 'closed') return 'NOT_IN_REVIEW'
  return subject.voted ? 'ALREADY_VOTED' : null
}

export function refusalToPublish(actor: Actor, subject: PostMortemFacts): RefusalCode | null {
  if (!holdsAny(actor, signers, subject.caseId)) return 'NOT_YOUR_ROLE'
  if (subject.stage !== 'closed' || !mayBecome(subject.state, 'published')) return 'WRONG_STATE'
  return subject.cleared ? null : 'NOT_CLEARED'
}

export type ImprovementFacts = { readonly caseId: string; readonly ownerId: string | null; readonly state: string }

/** Its owner says that it is done, or whoever leads. */
export function refusalToFinish(actor: Actor, { caseId, ownerId, state }: ImprovementFacts): RefusalCode | null {
  if (ownerId !== actor.memberId && !holdsAny(actor, signers, caseId)) return 'NOT_YOUR_ROLE'
  return state === 'open' ? null : 'WRONG_STATE'
}

/** Letting it go has a name and a reason, and it is not its owner's to do. */
export function refusalToWaive(actor: Actor, { caseId, state }: ImprovementFacts): RefusalCode | null {
  if (!holdsAny(actor, signers, caseId)) return 'NOT_YOUR_ROLE'
  return state === 'open' ? null : 'WRONG_STATE'
}

/** Owner and date can be given until it is done, also after publication. */
export function refusalToChange(actor: Actor, { caseId, state }: ImprovementFacts): RefusalCode | null {
  if (!holdsAny(actor, caseRoles, caseId)) return 'NOT_YOUR_ROLE'
  return state === 'open' ? null : 'WRONG_STATE'
}

/** What a lesson may change. */
export type Target = 'line' | 'policy' | 'risk'
export type LessonFacts = {
  readonly caseId: string
  readonly stage: Stage
  readonly kind: PassageKind
  readonly privileged: boolean
}

/** Whoever tells of the case links what it changed, and whoever answers for that; once it is closed, also after publication. */
export function refusalToApply(actor: Actor, lesson: LessonFacts, target: Target): RefusalCode | null {
  const refusal = refusalToLink(actor, lesson.caseId, target)
  if (refusal) return refusal
  const over = lesson.stage === 'closed' || lesson.stage === 'learned'
  return over && lesson.kind === 'lesson' && !lesson.privileged ? null : 'WRONG_STATE'
}

export function refusalToTakeBack(
  actor: Actor,
  { caseId, takenBack }: { readonly caseId: string; readonly takenBack: boolean },
  target: Target,
): RefusalCode | null {
  return refusalToLink(actor, caseId, target) ?? (takenBack ? 'WRONG_STATE' : null)
}

function refusalToLink(actor: Actor, caseId: string, target: Target): RefusalCode | null {
  if (holdsAny(actor, caseRoles, caseId)) return null
  if (target === 'risk') return refusalToKeepRisks(actor)
  return target === 'line' ? refusalToDraftLine(actor) : refusalToLegislate(actor)
}
