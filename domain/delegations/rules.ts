import type { Lane } from '#db/schema/words.ts'
import { type Actor, can, holds } from '../actor.ts'
import type { RefusalCode } from '../refusal.ts'

const LONGEST = 30 * 24 * 60 * 60_000

/** A lane is one's own to give by its role on the case, by its capacity, or as a backup the policies name. */
export function refusalToDelegate(
  actor: Actor,
  { lane, caseId, isBackup }: { lane: Lane; caseId: string | null; isBackup: boolean },
): RefusalCode | null {
  const held = caseId ? holds(actor, lane, caseId) : [...actor.roles.values()].some((roles) => roles.has(lane))
  return held || isBackup || (!caseId && can(actor, lane)) ? null : 'NOT_YOUR_ROLE'
}

/** What is wrong with the dates; null when nothing is. */
export function wrongDate(startsAt: Date, endsAt: Date, now: Date): 'startsAt' | 'endsAt' | null {
  if (startsAt.getTime() - now.getTime() > 12 * LONGEST) return 'startsAt'
  return endsAt > now && endsAt > startsAt && endsAt.getTime() - startsAt.getTime() <= LONGEST ? null : 'endsAt'
}

export type Delegate = {
  readonly lane: Lane
  readonly capacities: readonly string[]
  readonly guest: boolean
  readonly gone: boolean
  /** Their standing on the one case it is about; null when it is about all. */
  readonly onCase: { readonly restricted: boolean; readonly held: boolean; readonly named: boolean } | null
}

/** Somebody of the trade who sees the case, or outside counsel with a role on it. */
export function mayActFor({ lane, capacities, guest, gone, onCase }: Delegate): boolean {
  if (gone) return false
  if (guest) return onCase?.held ?? true
  return capacities.includes(lane) && (!onCase?.restricted || onCase.named)
}

export type DelegationFacts = {
  readonly principalId: string
  readonly delegateId: string
  readonly caseId: string | null
  readonly over: boolean
}

/** Ending one only ever takes a vote away: whoever gave it or got it, the case's lead, and administrators may. */
export function refusalToRevoke(actor: Actor, of: DelegationFacts): RefusalCode | null {
  const theirs = [of.principalId, of.delegateId].includes(actor.memberId)
  const run = (of.caseId !== null && holds(actor, 'lead', of.caseId)) || (can(actor, 'admin') && !actor.guest)
  if (!theirs && !run) return 'NOT_YOUR_ROLE'
  return of.over ? 'WRONG_STATE' : null
}
