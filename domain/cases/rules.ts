import type { Capacity, CaseRole, Stage } from '#db/schema/words.ts'
import { type Actor, can, holds, holdsAny, sees } from '../actor.ts'
import type { RefusalCode } from '../refusal.ts'
import { isLive, mayGo } from './lifecycle.ts'

/** What the rules ask of a case: nothing that needs another look at the database. */
export type CaseFacts = {
  readonly id: string
  readonly stage: Stage
  readonly heldAt: Date | string | null
  readonly confidentiality: string
}

const runners: readonly CaseRole[] = ['lead']
const writers: readonly CaseRole[] = ['lead', 'communications', 'spokesperson', 'community']
const holders: readonly CaseRole[] = ['lead', 'legal', 'executive', 'communications']
const declarers: readonly Capacity[] = ['lead', 'community', 'communications']

export const refusalToDeclare = (actor: Actor): RefusalCode | null =>
  can(actor, ...declarers) ? null : 'NOT_YOUR_ROLE'

/** Anyone who belongs to the organisation may say what they saw; an auditor changes nothing. */
export const refusalToSignal = (actor: Actor): RefusalCode | null => (onlyReads(actor) ? 'NOT_YOUR_ROLE' : null)

export function refusalToRun(actor: Actor, subject: CaseFacts): RefusalCode | null {
  return holdsAny(actor, runners, subject.id) ? null : 'NOT_YOUR_ROLE'
}

export function refusalToMove(actor: Actor, subject: CaseFacts, to: Stage): RefusalCode | null {
  const mayRun = to === 'dismissed' && takesSignal(actor, subject) ? null : refusalToRun(actor, subject)
  return mayRun ?? (mayGo(subject.stage, to) ? null : 'WRONG_STATE')
}

/** A decision, a waiver, a promise: the lead's, on a case that lives. */
export function refusalToDecide(actor: Actor, subject: CaseFacts): RefusalCode | null {
  return refusalToRun(actor, subject) ?? (isLive(subject.stage) ? null : 'CASE_CLOSED')
}

/** A signal is nobody's yet: whoever may lead takes it up, or says that it was nothing. */
export function refusalToQualify(actor: Actor, subject: CaseFacts): RefusalCode | null {
  return takesSignal(actor, subject) ? null : refusalToDecide(actor, subject)
}

export const takesSignal = (actor: Actor, subject: CaseFacts): boolean =>
  subject.stage === 'signal' && can(actor, 'lead') && !actor.guest

export function refusalToDecideAction(actor: Actor, subject: CaseFacts): RefusalCode | null {
  return holdsAny(actor, ['lead', 'executive'], subject.id)
    ? isLive(subject.stage)
      ? null
      : 'CASE_CLOSED'
    : 'NOT_YOUR_ROLE'
}

export function refusalToWrite(actor: Actor, subject: CaseFacts): RefusalCode | null {
  if (!holdsAny(actor, writers, subject.id)) return 'NOT_YOUR_ROLE'
  return isLive(subject.stage) ? null : 'CASE_CLOSED'
}

/** Notes and claims: everyone with a role on the case, and members who see it, but not those who only read. */
export function refusalToNote(actor: Actor, subject: CaseFacts): RefusalCode | null {
  if (onlyReads(actor) || (sees(actor) === 'named' && !actor.roles.has(subject.id))) return 'NOT_YOUR_ROLE'
  return isLive(subject.stage) ? null : 'CASE_CLOSED'
}

export function refusalToHold(actor: Actor, subject: CaseFacts): RefusalCode | null {
  if (!holdsAny(actor, holders, subject.id)) return 'NOT_YOUR_ROLE'
  return subject.heldAt ? 'WRONG_STATE' : null
}

export function refusalToReleaseHold(actor: Actor, subject: CaseFacts): RefusalCode | null {
  if (!holds(actor, 'lead', subject.id) && !holds(actor, 'executive', subject.id)) return 'NOT_YOUR_ROLE'
  return subject.heldAt ? null : 'WRONG_STATE'
}

export function refusalToOfferRole(actor: Actor, subject: CaseFacts): RefusalCode | null {
  return refusalToRun(actor, subject) === null || (can(actor, 'lead') && !actor.guest) ? null : 'NOT_YOUR_ROLE'
}

const onlyReads = (actor: Actor): boolean => [...actor.capacities].every((capacity) => capacity === 'auditor')

export type RoleFacts = { readonly memberId: string; readonly state: string }

export function refusalToAnswerRole(actor: Actor, role: RoleFacts): RefusalCode | null {
  if (role.memberId !== actor.memberId) return 'NOT_YOUR_ROLE'
  return role.state === 'offered' ? null : 'WRONG_STATE'
}

export function refusalToHandOver(actor: Actor, role: RoleFacts): RefusalCode | null {
  if (role.memberId !== actor.memberId) return 'NOT_YOUR_ROLE'
  return role.state === 'held' ? null : 'WRONG_STATE'
}
