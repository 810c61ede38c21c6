import type { Lane, Stage } from '#db/schema/words.ts'
import { type Actor, holds } from '../actor.ts'
import { isLive } from '../cases/lifecycle.ts'
import type { RefusalCode } from '../refusal.ts'

/** How long a first signature waits for the second. */
export const SIGNATURE_HOURS = 24

/** What the owner of a veto was asked again, and whether they can still answer. */
export type OwnerFacts = {
  readonly suspended: boolean
  /** From when on they are silent; null where nothing newer was asked of them. */
  readonly silentFrom: Date | null
  readonly answered: boolean
}
export type Seats = { readonly executive: boolean; readonly inLane: boolean }
export type OverrideFacts = OwnerFacts & {
  readonly caseId: string | null
  readonly stage: Stage
  readonly contributors: readonly string[]
  readonly lane: Lane
  readonly ownerId: string
  /** The first of the two, on these words and in this round, while it waits: by somebody who still may. */
  readonly signed: (Seats & { readonly memberId: string; readonly at: Date }) | null
}
export type Because = 'suspended' | 'silent'

/** Why the owner can no longer answer for their veto; null while they can. */
export function whyOverridable(owner: OwnerFacts, now: Date): Because | null {
  if (owner.suspended) return 'suspended'
  return !owner.answered && owner.silentFrom !== null && owner.silentFrom <= now ? 'silent' : null
}

/** One of them an executive, the other of the veto's lane. */
export const arePair = (one: Seats, other: Seats): boolean =>
  (one.executive && other.inLane) || (one.inLane && other.executive)

export const isWaiting = (signed: { readonly at: Date }, now: Date): boolean =>
  now.getTime() - signed.at.getTime() <= SIGNATURE_HOURS * 3_600_000

/** Two people who did not write the words, once the veto's owner is gone or silent. A stored secret proves nobody: it is done by people. */
export function refusalToOverride(actor: Actor, veto: OverrideFacts, now: Date): RefusalCode | null {
  const mine = { executive: holds(actor, 'executive', veto.caseId), inLane: holds(actor, veto.lane, veto.caseId) }
  if (actor.memberId === veto.ownerId || !(mine.executive || mine.inLane)) return 'NOT_YOUR_ROLE'
  if (actor.kind === 'token') return 'IN_PERSON_ONLY'
  if (!isLive(veto.stage)) return 'CASE_CLOSED'
  if (veto.contributors.includes(actor.memberId)) return 'OWN_WORDS'
  if (!whyOverridable(veto, now)) return 'OWNER_HAS_TIME'
  if (!veto.signed || !isWaiting(veto.signed, now)) return null
  return veto.signed.memberId !== actor.memberId && arePair(mine, veto.signed) ? null : 'SECOND_PERSON_NEEDED'
}
