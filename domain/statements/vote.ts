import { and, eq, max, or, sql } from 'drizzle-orm'
import { z } from 'zod'
import type { Tx } from '#db/client.ts'
import { seats, versions, votes } from '#db/schema/statements.ts'
import { vetoes } from '#db/schema/vetoes.ts'
import { type Lane, lanes, type Verdict } from '#db/schema/words.ts'
import type { Actor } from '../actor.ts'
import { accept } from '../cases/roles.ts'
import { newId } from '../id.ts'
import { notify, settleNotices } from '../inbox/notify.ts'
import { idOf, lines, maybe, reason } from '../input.ts'
import { NotFound, Refusal, refuse } from '../refusal.ts'
import { type Act, verb } from '../verb.ts'
import { type LockedWords, lockNewestWords, variantsOf } from './lock.ts'
import { moveVersion, recordOnVersion } from './move.ts'
import { offersTo } from './offered.ts'
import type { CastVote } from './policy.ts'
import { mandatesOf, type OpenReview, openVetoes, reviewOf, seatOf } from './review.ts'
import { refusalToStepUp, refusalToVote, type VersionFacts } from './rules.ts'
import { settle } from './settle.ts'
import { unfitClaims } from './submitStatement.ts'
import { callOffScheduled } from './supersede.ts'
import { asTheyAreNow } from './voter.ts'

const hash = z.string().regex(/^[0-9a-f]{64}$/)
const Vote = z.object({
  statementId: idOf('Statement'),
  lane: z.enum(lanes),
  contentHash: hash,
  policyHash: hash,
  onBehalfOf: maybe(idOf('Person')),
})

type Cast = {
  readonly statementId: string
  readonly lane: Lane
  readonly contentHash: string
  readonly policyHash: string
  readonly onBehalfOf?: string | null
  readonly reason?: string | null
}
type Ballot = LockedWords & { readonly review: OpenReview; readonly facts: VersionFacts }

/** These words, on these channels, in this window, under this policy: clear. Approved is derived from the votes, never set. */
export const approveStatement = verb(
  'approveStatement',
  Vote.extend({ reason: maybe(lines(2_000)) }),
  async (act) => {
    const ballot = await takeBallot(act, act.input)
    if (ballot.version.state !== 'in_review') throw new Refusal('NOT_IN_REVIEW', { found: ballot.version.state })
    if (ballot.facts.myVerdict === 'approve') throw new Refusal('ALREADY_VOTED')
    const voteId = await cast(act, ballot, act.input, 'approve', 'statement.approved')
    await liftOwnVeto(act, ballot, act.input.lane)
    await settle(act, ballot)
    return { statementId: ballot.statement.id, voteId }
  },
  { reserved: true },
)

/** Not yet: with a reason. The other lanes may still ask or refuse, so that all remarks come in one round. */
export const requestChanges = verb(
  'requestChanges',
  Vote.extend({ reason: reason() }),
  async (act) => {
    const ballot = await takeBallot(act, act.input)
    if (ballot.facts.myVerdict === 'request_changes') throw new Refusal('ALREADY_VOTED')
    const voteId = await cast(act, ballot, act.input, 'request_changes', 'statement.changes_asked')
    if (ballot.version.state === 'in_review')
      await moveVersion(act, ballot, 'changes_requested', 'statement.changes_requested')
    await tellAuthors(act, ballot, 'changes_asked')
    return { statementId: ballot.statement.id, voteId }
  },
  { reserved: true },
)

/** No: these words end here. In a lane with a veto, nothing of the statement goes out until its owner lifts it. */
export const rejectStatement = verb(
  'rejectStatement',
  Vote.extend({ reason: reason() }),
  async (act) => {
    const { actor, tx, now, input } = act
    const ballot = await takeBallot(act, input)
    const rule = ballot.review.lanes.find(({ lane }) => lane === input.lane)
    if (!rule || rule.veto === 'none') throw new Refusal('NO_VETO_IN_THIS_LANE')
    const voteId = await cast(act, ballot, input, 'reject', 'statement.vetoed')
    if (rule.veto === 'sticky')
      await tx.insert(vetoes).values({
        orgId: actor.orgId,
        id: newId(),
        statementId: ballot.statement.id,
        voteId,
        lane: input.lane,
        ownerId: actor.memberId,
        openedAt: now,
      })
    await moveVersion(act, ballot, 'rejected', 'statement.rejected')
    await tellAuthors(act, ballot, 'statement_rejected')
    return { statementId: ballot.statement.id, voteId }
  },
  { reserved: true },
)

/** One's own vote, or the one cast for oneself, taken back with a reason: what it made possible no longer is. */
export const withdrawVote = verb(
  'withdrawVote',
  z.object({ statementId: idOf('Statement'), reason: reason() }),
  async (act) => {
    const { actor, input } = act
    const locked = await lockNewestWords(act.tx, actor, input.statementId)
    const review = await reviewOf(act, actor, locked.version.id)
    const mine = review?.votes.find((vote) => isOf(vote, actor.memberId) && vote.verdict !== 'withdraw')
    if (!review || !mine) throw new Refusal('NOT_YOUR_VOTE')
    if (!['in_review', 'changes_requested', 'approved'].includes(locked.version.state))
      throw new Refusal('NOT_IN_REVIEW', { found: locked.version.state })
    const ballot: Ballot = { ...locked, review, facts: null as never }
    const voteId = await cast(
      act,
      ballot,
      { ...input, lane: mine.lane, contentHash: review.contentHash, policyHash: review.policyHash },
      'withdraw',
      'vote.withdrawn',
    )
    const othersAsk = review.votes.some((vote) => vote !== mine && vote.verdict === 'request_changes')
    const asked = mine.verdict === 'request_changes' && !othersAsk && locked.version.state === 'changes_requested'
    const returns =
      locked.version.state === 'approved' ||
      (asked && (await unfitClaims(act, await variantsOf(act.tx, actor, locked.version.id))).length === 0)
    if (locked.version.state === 'approved') await callOffScheduled(act, ballot, 'NOT_CLEARED')
    if (returns) await moveVersion(act, ballot, 'in_review', 'statement.back_in_review')
    // What was asked for may have been all that stood against the votes of every lane.
    if (returns && asked) await settle(act, { ...ballot, version: { ...ballot.version, state: 'in_review' } })
    return { statementId: locked.statement.id, voteId }
  },
  { reserved: true },
)

export const liftVeto = verb(
  'liftVeto',
  z.object({ statementId: idOf('Statement'), reason: maybe(lines(2_000)) }),
  async (act) => {
    const locked = await lockNewestWords(act.tx, act.actor, act.input.statementId)
    const standing = await openVetoes(act, act.actor, locked.statement.id)
    if (standing.length === 0) throw new Refusal('WRONG_STATE')
    const mine = standing.filter(({ ownerId }) => ownerId === act.actor.memberId)
    if (mine.length === 0) throw new Refusal('NOT_YOUR_VETO')
    for (const veto of mine) await lift(act, locked, veto, act.input.reason)
    if (locked.version.state === 'in_review') await settle(act, locked)
    return { statementId: locked.statement.id }
  },
)

async function takeBallot(
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

async function cast(
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

/** Cast by this person, or in their name. */
const isOf = (vote: CastVote, member: string): boolean => vote.memberId === member || vote.onBehalfOf === member

async function liftOwnVeto(act: Act<unknown>, ballot: Ballot, lane: Lane): Promise<void> {
  for (const veto of await openVetoes(act, act.actor, ballot.statement.id))
    if (veto.ownerId === act.actor.memberId && veto.lane === lane) await lift(act, ballot, veto, null)
}

async function lift(
  { actor, tx, now, record }: Act<unknown>,
  locked: LockedWords,
  veto: { readonly id: string; readonly lane: Lane },
  why: string | null,
): Promise<void> {
  const [lifted] = await tx
    .update(vetoes)
    .set({ liftedAt: now, liftedBy: actor.memberId })
    .where(and(eq(vetoes.orgId, actor.orgId), eq(vetoes.id, veto.id)))
    .returning({ id: vetoes.id })
  if (!lifted) throw new NotFound()
  await recordOnVersion(record, locked, 'veto.lifted', { lane: veto.lane, words: { reason: why } })
  await settleNotices(tx, actor, now, locked.version.id, ['override_asked'])
}

async function tellAuthors(
  { actor, tx, now }: Act<unknown>,
  { subject, statement, version, contributors }: Ballot,
  kind: 'changes_asked' | 'statement_rejected',
): Promise<void> {
  await notify(tx, actor, now, {
    members: contributors,
    kind,
    asks: true,
    caseId: subject.id,
    subject: { type: 'StatementVersion', id: version.id },
    data: { number: statement.number, n: version.n },
  })
}
