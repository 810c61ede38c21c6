import { and, eq, inArray, isNotNull, lte, or, sql } from 'drizzle-orm'
import { z } from 'zod'
import { lapses } from '#db/schema/lapses.ts'
import { members } from '#db/schema/people.ts'
import type { LapseReason } from '#db/schema/words.ts'
import { asSystem } from '../asSystem.ts'
import { settleNotices } from '../inbox/notify.ts'
import { type Act, verb } from '../verb.ts'
import { askLane } from './askLane.ts'
import { startClocks } from './deadlineJobs.ts'
import { directVoters, laneHolders, standInsOn } from './directory.ts'
import { lockWordsOf } from './expire.ts'
import { isInFlight } from './inFlight.ts'
import { isUnderReview } from './lifecycle.ts'
import type { LockedWords } from './lock.ts'
import { moveVersion, recordOnVersion } from './move.ts'
import { offeredIn } from './offered.ts'
import { evaluate, type Holders, type LaneStanding } from './policy.ts'
import { type OpenReview, reviewOf } from './review.ts'
import { callOffScheduled } from './supersede.ts'

/** Somebody's part in clearing ended by this act: whatever their votes carried falls in the same transaction. */
export async function lapseVotesOf(act: Act<unknown>, memberId: string, caseId: string | null = null): Promise<void> {
  await asSystem(act, async (system) => {
    const { rows } = await system.tx.execute<{ id: string }>(sql`
      select distinct v.id from votes w join reviews r on r.org_id = w.org_id and r.id = w.review_id
        join versions v on v.org_id = r.org_id and v.id = r.version_id join statements s on s.org_id = v.org_id and s.id = v.statement_id
       where w.org_id = ${act.actor.orgId}::uuid and (w.member_id = ${memberId}::uuid or w.on_behalf_of = ${memberId}::uuid) and w.verdict = 'approve'
         and v.state in ('in_review', 'changes_requested', 'approved') and (${caseId}::uuid is null or s.case_id = ${caseId}::uuid)
       order by v.id`)
    for (const { id } of rows) await lapseStale(system, await lockWordsOf(system, id))
  })
}

/** What lapsed while these words might have been out, and was kept from them until that was known. */
export const lapseVotesOn = (act: Act<unknown>, versionId: string): Promise<unknown> =>
  asSystem(act, async (system) => lapseStale(system, await lockWordsOf(system, versionId)))

/** By the clock: a vote past its life, a delegation or a guest's time that ended. Run early, late or twice, it does the same. */
export const lapseVotes = verb('lapseVotes', z.object({ versionId: z.uuid() }), async (act) =>
  lapseStale(act, await lockWordsOf(act, act.input.versionId)),
)

/**
 * Votes of the running round that no longer count fall, each once and with its reason; the people of a lane that lacks
 * one are asked again, with its whole time. Cleared words go back under review, unless a permit runs: those may be out.
 */
export async function lapseStale(act: Act<unknown>, locked: LockedWords): Promise<{ fell: boolean }> {
  const { actor, now } = act
  const { subject, version } = locked
  const review = isUnderReview(version.state) ? await reviewOf(act, actor, version.id) : null
  if (!review || (review.route !== 'standard' && review.route !== 'express')) return { fell: false }
  const holders = await laneHolders(act, actor, subject.id)
  const voters = await directVoters(act, actor, holders, review.policy)
  const standing = evaluate(review.policy, review.votes, voters, await standInsOn(act, actor, subject.id), now)
  for (const lane of standing.lanes) await fall(act, locked, review, lane, voters)
  const fallsBack = version.state === 'approved' && !standing.satisfied && !(await isInFlight(act, version.id))
  if (fallsBack) {
    await callOffScheduled(act, locked, 'VOTE_STALE')
    await moveVersion(act, locked, 'in_review', 'statement.votes_lapsed')
    await settleNotices(act.tx, actor, now, version.id, ['statement_cleared'])
  }
  const offered = await offeredIn(act, actor, subject.id)
  for (const lane of standing.lanes.filter(({ stale, missing }) => stale.length > 0 && missing > 0))
    await askAgain(act, locked, review, lane, { holders, voters, offered })
  return { fell: fallsBack || standing.lanes.some(({ stale }) => stale.length > 0) }
}

async function fall(
  act: Act<unknown>,
  locked: LockedWords,
  review: OpenReview,
  { lane, stale, missing }: LaneStanding,
  voters: Holders,
): Promise<void> {
  const { actor, tx, now, record } = act
  for (const { memberId, because: why } of stale) {
    const vote = review.votes.find((each) => each.memberId === memberId && each.lane === lane)
    if (!vote) continue
    const people = [memberId, ...(vote.onBehalfOf ? [vote.onBehalfOf] : [])]
    const because: LapseReason =
      why === 'vote_life'
        ? 'too_old'
        : (await isGone(act, people))
          ? 'suspended'
          : vote.onBehalfOf && voters.get(lane)?.has(vote.onBehalfOf)
            ? 'delegation_ended'
            : 'role_ended'
    const eventId = await recordOnVersion(record, locked, 'vote.lapsed', { lane, data: { member: memberId, because } })
    await tx
      .insert(lapses)
      .values({ orgId: actor.orgId, voteId: vote.id, because, askedAgain: missing > 0, at: now, eventId })
  }
}

/** Whether any of them may not act here at all now. */
async function isGone({ actor, tx, now }: Act<unknown>, people: readonly string[]): Promise<boolean> {
  const gone = or(isNotNull(members.suspendedAt), and(isNotNull(members.endsAt), lte(members.endsAt, now)))
  const rows = await tx
    .select({ id: members.id })
    .from(members)
    .where(and(eq(members.orgId, actor.orgId), inArray(members.id, [...people]), gone))
  return rows.length > 0
}

async function askAgain(
  act: Act<unknown>,
  locked: LockedWords,
  review: OpenReview,
  { lane }: LaneStanding,
  sitting: Parameters<typeof askLane>[3],
): Promise<void> {
  const { actor, now } = act
  const rule = review.policy.lanes.find((each) => each.lane === lane)
  if (!rule) return
  const minutes = review.route === 'express' ? rule.expressDueMin : rule.dueMin
  const dueAt = new Date(now.getTime() + minutes * 60_000)
  const fresh = await reviewOf(act, actor, locked.version.id)
  const answered = fresh?.votes.flatMap(({ memberId, onBehalfOf }) => [memberId, ...(onBehalfOf ? [onBehalfOf] : [])])
  await askLane(act, locked, rule, sitting, { dueAt, answered: answered ?? [] })
  await startClocks(act, actor, review.id, now, [{ lane, dueAt }])
}
