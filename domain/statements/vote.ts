import { z } from 'zod'
import { vetoes } from '#db/schema/vetoes.ts'
import { lanes } from '#db/schema/words.ts'
import { newId } from '../id.ts'
import { notify } from '../inbox/notify.ts'
import { idOf, lines, maybe, reason } from '../input.ts'
import { Refusal } from '../refusal.ts'
import { type Act, verb } from '../verb.ts'
import { type Ballot, cast, takeBallot } from './ballot.ts'
import { liftOwnVeto } from './liftVeto.ts'
import { lockNewestWords, variantsOf } from './lock.ts'
import { moveVersion } from './move.ts'
import type { CastVote } from './policy.ts'
import { reviewOf, standingOf } from './review.ts'
import { settle } from './settle.ts'
import { unfitClaims } from './submitStatement.ts'
import { callOffScheduled } from './supersede.ts'

const hash = z.string().regex(/^[0-9a-f]{64}$/)

const Vote = z.object({
  statementId: idOf('Statement'),
  lane: z.enum(lanes),
  contentHash: hash,
  policyHash: hash,
  onBehalfOf: maybe(idOf('Person')),
})

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
    // Where a lane had more votes than it needs, the words stay cleared by the others.
    const falls = locked.version.state === 'approved' && !(await isStillCleared(act, ballot))
    const othersAsk = review.votes.some((vote) => vote !== mine && vote.verdict === 'request_changes')
    const asked = mine.verdict === 'request_changes' && !othersAsk && locked.version.state === 'changes_requested'
    const returns =
      falls || (asked && (await unfitClaims(act, await variantsOf(act.tx, actor, locked.version.id))).length === 0)
    if (falls) await callOffScheduled(act, ballot, 'NOT_CLEARED')
    if (returns) await moveVersion(act, ballot, 'in_review', 'statement.back_in_review')
    // What was asked for may have been all that stood against the votes of every lane.
    if (returns && asked) await settle(act, { ...ballot, version: { ...ballot.version, state: 'in_review' } })
    return { statementId: locked.statement.id, voteId }
  },
  { reserved: true },
)

async function isStillCleared(act: Act<unknown>, ballot: Ballot): Promise<boolean> {
  const review = await reviewOf(act, act.actor, ballot.version.id)
  return review !== null && (await standingOf(act, act.actor, ballot, review)).satisfied
}

/** Cast by this person, or in their name. */
const isOf = (vote: CastVote, member: string): boolean => vote.memberId === member || vote.onBehalfOf === member

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
