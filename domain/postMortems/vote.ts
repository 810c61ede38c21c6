import { and, eq } from 'drizzle-orm'
import { z } from 'zod'
import { postMortemReviews, postMortemVotes } from '#db/schema/postMortemReviews.ts'
import { type Lane, lanes, type Verdict } from '#db/schema/words.ts'
import { hex } from '../canonical.ts'
import { newId } from '../id.ts'
import { notify, settleNotices } from '../inbox/notify.ts'
import { idOf, reason } from '../input.ts'
import { Refusal, refuse } from '../refusal.ts'
import { refusalToStepUp } from '../statements/rules.ts'
import { asTheyAreNow } from '../statements/voter.ts'
import { type Act, verb } from '../verb.ts'
import { factsOf, type LockedPostMortem, lockPostMortem, type OpenRound } from './lock.ts'
import { movePostMortem } from './move.ts'
import { refusalToVote } from './rules.ts'

const hash = z.string().regex(/^[0-9a-f]{64}$/)
const Vote = z.object({ postMortemId: idOf('PostMortem'), lane: z.enum(lanes), contentHash: hash, policyHash: hash })
type Cast = z.output<typeof Vote> & { readonly reason?: string }

/** This record, these passages and these actions, as read: clear. */
export const approvePostMortem = verb('approvePostMortem', Vote, async (act) => {
  const ballot = await takeBallot(act)
  await cast(act, ballot, 'approve', 'post_mortem.approved')
  return { postMortemId: ballot.postMortem.id, caseId: ballot.subject.id }
})

/** Not yet, with a reason: it goes back to whoever writes it. */
export const requestPostMortemChanges = verb(
  'requestPostMortemChanges',
  Vote.extend({ reason: reason() }),
  async (act) => {
    const ballot = await takeBallot(act)
    await cast(act, ballot, 'request_changes', 'post_mortem.changes_asked')
    await movePostMortem(act, ballot.postMortem, 'drafting', 'post_mortem.drafting')
    await notify(act.tx, act.actor, act.now, {
      members: ballot.contributors,
      kind: 'post_mortem_sent_back',
      asks: true,
      caseId: ballot.subject.id,
      subject: { type: 'PostMortem', id: ballot.postMortem.id },
    })
    return { postMortemId: ballot.postMortem.id, caseId: ballot.subject.id }
  },
)

type Ballot = LockedPostMortem & { readonly round: OpenRound }

async function takeBallot(act: Act<Cast>): Promise<Ballot> {
  const { tx, input, now } = act
  refuse(refusalToStepUp(act.actor, now))
  const locked = await lockPostMortem(tx, act.actor, input.postMortemId)
  const actor = await asTheyAreNow(act, locked.subject.id)
  const { round, postMortem } = locked
  const refusal = refusalToVote(actor, factsOf(locked, actor), input.lane)
  if (refusal === 'NOT_IN_REVIEW' && (await wasOnceAsked(act))) throw new Refusal('TEXT_CHANGED')
  refuse(refusal, { found: postMortem.state })
  if (!round) throw new Refusal('NOT_IN_REVIEW', { found: postMortem.state })
  if (hashOf(round.contentHash) !== input.contentHash) throw new Refusal('TEXT_CHANGED')
  if (hashOf(round.policyHash) !== input.policyHash) throw new Refusal('POLICY_CHANGED')
  return { ...locked, round }
}

/** Somebody who read what was once under review is told that it changed. */
async function wasOnceAsked({ tx, actor, input }: Act<Cast>): Promise<boolean> {
  const [older] = await tx
    .select({ id: postMortemReviews.id })
    .from(postMortemReviews)
    .where(
      and(
        eq(postMortemReviews.orgId, actor.orgId),
        eq(postMortemReviews.postMortemId, input.postMortemId),
        eq(postMortemReviews.contentHash, Buffer.from(input.contentHash, 'hex')),
      ),
    )
  return older !== undefined
}

async function cast(
  { actor, tx, now, record, input }: Act<Cast>,
  { round, postMortem }: Ballot,
  verdict: Verdict,
  type: string,
): Promise<void> {
  const lane: Lane = input.lane
  const eventId = await record(type, {
    subject: { type: 'PostMortem', id: postMortem.id },
    caseId: postMortem.caseId,
    lane,
    words: { reason: input.reason },
    bind: { contentHash: input.contentHash, policyHash: input.policyHash, review: round.id, round: round.round },
  })
  await tx.insert(postMortemVotes).values({
    orgId: actor.orgId,
    id: newId(),
    reviewId: round.id,
    lane,
    memberId: actor.memberId,
    verdict,
    contentHash: Buffer.from(input.contentHash, 'hex'),
    policyHash: Buffer.from(input.policyHash, 'hex'),
    at: now,
    provedAt: actor.provedAt,
    eventId,
  })
  await settleNotices(tx, actor, now, postMortem.id, ['post_mortem_review_asked'], actor.memberId)
}

export const hashOf = (bytes: Uint8Array | null): string => (bytes ? hex(bytes) : '')
