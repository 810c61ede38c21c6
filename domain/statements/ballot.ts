import { and, eq, max, or, sql } from 'drizzle-orm'
import type { Tx } from '#db/client.ts'
import { versions } from '#db/schema/versions.ts'
import { seats, votes } from '#db/schema/votes.ts'
import type { Lane, Verdict } from '#db/schema/words.ts'
import type { Actor } from '../actor.ts'
import { accept } from '../cases/roles.ts'
import { newId } from '../id.ts'
import { settleNotices } from '../inbox/notify.ts'
import { Refusal, refuse } from '../refusal.ts'
import type { Act } from '../verb.ts'
import { type LockedWords, lockNewestWords } from './lock.ts'
import { recordOnVersion } from './move.ts'
import { offersTo } from './offered.ts'
import { mandatesOf, type OpenReview, reviewOf, seatOf } from './review.ts'
import { refusalToStepUp, refusalToVote, type VersionFacts } from './rules.ts'
import { asTheyAreNow } from './voter.ts'

export type Cast = {
  readonly statementId: string
  readonly lane: Lane
  readonly contentHash: string
  readonly policyHash: string
  readonly onBehalfOf?: string | null
  readonly reason?: string | null
}

export type Ballot = LockedWords & { readonly review: OpenReview; readonly facts: VersionFacts }

export async function takeBallot(
  act: Act<Cast>,
  { statementId, lane, contentHash, policyHash, onBehalfOf = null }: Cast,
): Promise<Ballot> {
  const { tx, now } = act
  refuse(refusalToStepUp(act.actor, now))
  const locked = await lockNewestWords(tx, act.actor, statementId)
  const actor = await asTheyAreNow(act, locked.subject.id)
  const { subject, version, contributors } = locked
  const review = await reviewOf(act, actor, version.id)
  if (!review) throw await staleOrNotInReview(act, statementId, contentHash, version.state)
  const offers = await offersTo(act, actor, subject.id)
  const facts: VersionFacts = {
    caseId: subject.id,
    stage: subject.stage,
    state: version.state,
    contributors,
    offered: offers.map(({ role }) => role as Lane),
    lanes: review.lanes,
    seat: await seatOf(act, actor, review.id),
    mandates: onBehalfOf && subject.id ? await mandatesOf(act, actor, subject.id, review.id) : [],
    myVerdict: verdictOf(review, actor.memberId, now),
    byApprover: false,
    isOver: isOver(version, now),
  }
  const refusal = refusalToVote(actor, facts, lane, onBehalfOf)
  if ((refusal === 'NOT_IN_REVIEW' || refusal === 'OUTSIDE_WINDOW') && review.contentHash !== contentHash)
    throw await staleOrNotInReview(act, statementId, contentHash, version.state)
  refuse(
    refusal,
    refusal === 'DELEGATION_INVALID' ? { path: ['onBehalfOf'], found: 'not_now' } : { found: version.state },
  )
  if (review.contentHash !== contentHash) throw new Refusal('TEXT_CHANGED')
  if (review.policyHash !== policyHash) throw new Refusal('POLICY_CHANGED')
  // Until passkeys are offered, a lane that asks for one is closed rather than open to less.
  if (review.policy.lanes.some((rule) => rule.lane === lane && rule.stepUp === 'passkey'))
    throw new Refusal('STEP_UP_REQUIRED')
  const offer = onBehalfOf ? undefined : offers.find(({ role, state }) => role === lane && state === 'offered')
  if (offer) await accept(act, offer)
  return { ...locked, review, facts }
}

function isOver({ state, notAfter }: LockedWords['version'], now: Date): boolean {
  const isAsked = state === 'in_review' || state === 'changes_requested'
  return state === 'expired' || (isAsked && notAfter !== null && notAfter < now)
}

/** What somebody said and stands by: an approval past its life is none, and may be given again. */
function verdictOf({ votes: cast, policy }: OpenReview, member: string, now: Date): Verdict | null {
  const mine = cast.find(({ memberId }) => memberId === member)
  const isPast = mine?.verdict === 'approve' && now.getTime() - mine.at.getTime() > policy.voteLifeMin * 60_000
  return isPast ? null : (mine?.verdict ?? null)
}

/** Somebody who read older words of this statement is told so; anything else was never theirs to vote on. */
async function staleOrNotInReview(
  { tx, actor }: Act<unknown>,
  statementId: string,
  contentHash: string,
  found: string,
): Promise<Refusal> {
  const [older] = await tx
    .select({ id: versions.id })
    .from(versions)
    .where(
      and(
        eq(versions.orgId, actor.orgId),
        eq(versions.statementId, statementId),
        eq(versions.contentHash, Buffer.from(contentHash, 'hex')),
      ),
    )
  return older ? new Refusal('TEXT_CHANGED') : new Refusal('NOT_IN_REVIEW', { found })
}

export async function cast(
  { actor, tx, now, record }: Act<unknown>,
  ballot: Ballot,
  { lane, contentHash, policyHash, onBehalfOf = null, reason: why }: Cast,
  verdict: Verdict,
  type: string,
): Promise<string> {
  const id = newId()
  const eventId = await recordOnVersion(record, ballot, type, {
    lane,
    data: { onBehalfOf },
    words: { reason: why },
    bind: { contentHash, policyHash, review: ballot.review.id, round: ballot.review.round },
  })
  const seat = { orgId: actor.orgId, reviewId: ballot.review.id, memberId: actor.memberId, lane }
  const taken = [seat, ...(onBehalfOf ? [{ ...seat, memberId: onBehalfOf }] : [])]
  await tx.insert(seats).values(taken).onConflictDoNothing()
  await tx.insert(votes).values({
    ...seat,
    id,
    onBehalfOf,
    verdict,
    contentHash: Buffer.from(contentHash, 'hex'),
    policyHash: Buffer.from(policyHash, 'hex'),
    reason: why ?? null,
    at: await after(tx, actor, ballot.review.id, onBehalfOf ?? actor.memberId, now),
    provedAt: actor.provedAt,
    byToken: actor.tokenId,
    eventId,
  })
  for (const { memberId } of taken) await settleNotices(tx, actor, now, ballot.version.id, ['review_asked'], memberId)
  return id
}

/** Two acts of one person or voice may lock in another order than they began in: the one that locks last is the newest vote. */
async function after(tx: Tx, actor: Actor, reviewId: string, voice: string, now: Date): Promise<Date> {
  const ofEither = or(
    eq(votes.memberId, actor.memberId),
    eq(sql`coalesce(${votes.onBehalfOf}, ${votes.memberId})`, voice),
  )
  const [before] = await tx
    .select({ at: max(votes.at) })
    .from(votes)
    .where(and(eq(votes.orgId, actor.orgId), eq(votes.reviewId, reviewId), ofEither))
  return before?.at && before.at >= now ? new Date(before.at.getTime() + 1) : now
}
