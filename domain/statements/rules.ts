import type { CaseRole, ClaimState, ClaimUse, Lane, PublicationState, Stage, VersionState } from '#db/schema/words.ts'
import { type Actor, holds, holdsAny, provedRecently } from '../actor.ts'
import { isLive } from '../cases/lifecycle.ts'
import type { RefusalCode } from '../refusal.ts'

/** Somebody the asker may vote for now: the lane, the seat they took already, and whether they voted themselves. */
export type Mandate = {
  readonly lane: Lane
  readonly principalId: string
  readonly seat: Lane | null
  readonly voted: boolean
}

export type VersionFacts = {
  /** Null for a line cleared before there is a case: capacities stand in for roles. */
  readonly caseId: string | null
  readonly stage: Stage
  readonly state: VersionState
  readonly contributors: readonly string[]
  /** Lanes whose role on the case is offered to the asker: a vote there accepts it. */
  readonly offered: readonly Lane[]
  readonly lanes: readonly {
    readonly lane: Lane
    readonly veto: string
    readonly byToken: boolean
    readonly backups: readonly string[]
  }[]
  readonly seat: Lane | null
  readonly mandates: readonly Mandate[]
  readonly myVerdict: string | null
  readonly byApprover: boolean
  /** Its window has closed, whether or not the clock has come round to say so. */
  readonly isOver: boolean
}

const writers: readonly CaseRole[] = ['communications', 'spokesperson', 'community', 'lead']
const publishers: readonly CaseRole[] = ['spokesperson', 'community', 'communications', 'lead']

export function refusalToEdit(
  actor: Actor,
  { caseId, stage, state }: Pick<VersionFacts, 'caseId' | 'stage' | 'state'>,
): RefusalCode | null {
  if (!holdsAny(actor, writers, caseId)) return 'NOT_YOUR_ROLE'
  if (!isLive(stage)) return 'CASE_CLOSED'
  return state === 'cancelled' ? 'WRONG_STATE' : null
}

/** Before there is a case: whoever leads or writes for the organisation. */
export const refusalToDraftLine = (actor: Actor): RefusalCode | null =>
  holdsAny(actor, ['lead', 'communications'], null) ? null : 'NOT_YOUR_ROLE'

export function refusalToSubmit(
  actor: Actor,
  version: Pick<VersionFacts, 'caseId' | 'stage' | 'state' | 'contributors'>,
): RefusalCode | null {
  const refusal = refusalToEdit(actor, version)
  if (refusal) return refusal
  if (version.state !== 'draft') return 'WRONG_STATE'
  return version.contributors.includes(actor.memberId) || holds(actor, 'lead', version.caseId) ? null : 'NOT_YOUR_ROLE'
}

export function refusalToCancel(
  actor: Actor,
  { caseId, state, contributors }: Pick<VersionFacts, 'caseId' | 'state' | 'contributors'>,
): RefusalCode | null {
  if (!holds(actor, 'lead', caseId) && !(state === 'draft' && contributors.includes(actor.memberId)))
    return 'NOT_YOUR_ROLE'
  return ['draft', 'in_review', 'changes_requested', 'approved'].includes(state) ? null : 'WRONG_STATE'
}

/** May this person vote in this lane at all: asked by the button before the text is read, and again by the vote. */
export function refusalToVote(
  actor: Actor,
  version: VersionFacts,
  lane: Lane,
  onBehalfOf: string | null = null,
): RefusalCode | null {
  const rule = version.lanes.find((candidate) => candidate.lane === lane)
  if (actor.kind === 'token' && rule && !rule.byToken) return 'TOKEN_MAY_NOT_VOTE'
  if (!rule) return 'NOT_IN_THIS_LANE'
  const mandate = version.mandates.find((each) => each.lane === lane && each.principalId === onBehalfOf)
  if (onBehalfOf !== null && !mandate) return 'DELEGATION_INVALID'
  const own = holds(actor, lane, version.caseId) || version.offered.includes(lane)
  if (!mandate && !own && !rule.backups.includes(actor.memberId)) return 'NOT_IN_THIS_LANE'
  const people = [actor.memberId, ...(mandate ? [mandate.principalId] : [])]
  if (people.some((member) => version.contributors.includes(member))) return 'OWN_WORDS'
  if (version.isOver) return 'OUTSIDE_WINDOW'
  if (version.state !== 'in_review' && version.state !== 'changes_requested') return 'NOT_IN_REVIEW'
  if (mandate?.voted) return 'ALREADY_COUNTED'
  return [version.seat, mandate?.seat ?? null].some((seat) => seat !== null && seat !== lane) ? 'ALREADY_COUNTED' : null
}

export function refusalToApprove(
  actor: Actor,
  version: VersionFacts,
  lane: Lane,
  onBehalfOf: string | null = null,
): RefusalCode | null {
  return (
    refusalToVote(actor, version, lane, onBehalfOf) ??
    (version.state === 'in_review' ? (version.myVerdict === 'approve' ? 'ALREADY_VOTED' : null) : 'NOT_IN_REVIEW')
  )
}

type Asked = typeof refusalToVote

/** In one's own name where one may, else for the first whose delegation allows it. */
export function voices(actor: Actor, version: VersionFacts, lane: Lane, refusalTo: Asked = refusalToVote) {
  const own = { onBehalfOf: null, refusal: refusalTo(actor, version, lane) }
  const others = version.mandates
    .filter((mandate) => mandate.lane === lane)
    .map(({ principalId }) => ({
      onBehalfOf: principalId,
      refusal: refusalTo(actor, version, lane, principalId),
    }))
  return own.refusal === 'NOT_IN_THIS_LANE' && others.length > 0 ? others : [own, ...others]
}

/** What stands in the way of any vote of this person in this lane, in whoever's name: null when one may be cast. */
export function refusalToAnyVote(
  actor: Actor,
  version: VersionFacts,
  lane: Lane,
  refusalTo?: Asked,
): RefusalCode | null {
  const found = voices(actor, version, lane, refusalTo)
  return found.some(({ refusal }) => refusal === null) ? null : (found[0]?.refusal ?? 'NOT_IN_THIS_LANE')
}

/** Whoever answers for the words of the case may find that they are inside information: it only ever asks for more. */
export function refusalToMarkInside(
  actor: Actor,
  { caseId, stage }: Pick<VersionFacts, 'caseId' | 'stage'>,
): RefusalCode | null {
  if (!holdsAny(actor, ['lead', 'legal', 'executive', 'communications'], caseId)) return 'NOT_YOUR_ROLE'
  return isLive(stage) ? null : 'CASE_CLOSED'
}

export const refusalToStepUp = (actor: Actor, now: Date): RefusalCode | null =>
  provedRecently(actor, now) ? null : 'STEP_UP_REQUIRED'

export function refusalToPublish(
  actor: Actor,
  { caseId, stage, state, byApprover }: Pick<VersionFacts, 'caseId' | 'stage' | 'state' | 'byApprover'>,
): RefusalCode | null {
  if (!holdsAny(actor, publishers, caseId)) return 'NOT_YOUR_ROLE'
  if (byApprover) return 'PUBLISHER_IS_APPROVER'
  if (!isLive(stage)) return 'CASE_CLOSED'
  return state === 'approved' || state === 'published' ? null : state === 'superseded' ? 'SUPERSEDED' : 'NOT_CLEARED'
}

/** What became of a release is for whoever may publish to say, cleared words or no longer. */
export const refusalToSayOutcome = (
  actor: Actor,
  { caseId, stage }: Pick<VersionFacts, 'caseId' | 'stage'>,
): RefusalCode | null => refusalToPublish(actor, { caseId, stage, state: 'published', byApprover: false })

/** Whoever writes may correct what is out, or say in public what a withdrawal left unsaid. */
export function refusalToCorrect(
  actor: Actor,
  { caseId, stage, state }: Pick<VersionFacts, 'caseId' | 'stage'> & { readonly state: PublicationState },
): RefusalCode | null {
  if (!holdsAny(actor, writers, caseId)) return 'NOT_YOUR_ROLE'
  if (!isLive(stage)) return 'CASE_CLOSED'
  return state === 'published' || state === 'withdrawn' ? null : 'WRONG_STATE'
}

/** Stopping what waits for its time takes less than letting it out: whoever publishes, and whoever may withdraw. */
export function refusalToCallOff(actor: Actor, { caseId }: { caseId: string }): RefusalCode | null {
  return holdsAny(actor, [...publishers, 'legal', 'executive'], caseId) ? null : 'NOT_YOUR_ROLE'
}

/** Anybody with a part in the case may read words back where they went out; an onlooker's word is none. */
export function refusalToCheck(actor: Actor, { id }: { id: string }): RefusalCode | null {
  return actor.roles.has(id) ? null : 'NOT_YOUR_ROLE'
}

export function refusalToWithdraw(actor: Actor, { caseId }: { caseId: string }): RefusalCode | null {
  return holdsAny(actor, ['lead', 'communications', 'legal', 'executive'], caseId) ? null : 'NOT_YOUR_ROLE'
}

/** A claim may be asserted when confirmed, denied when refuted, and only acknowledged as not known while it is open. */
export function supports(state: ClaimState, use: ClaimUse): boolean {
  if (use === 'asserts') return state === 'confirmed'
  if (use === 'denies') return state === 'refuted'
  return state !== 'confirmed' && state !== 'refuted'
}
