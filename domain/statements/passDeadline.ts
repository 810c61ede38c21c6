import { and, eq } from 'drizzle-orm'
import { z } from 'zod'
import { deadlines } from '#db/schema/deadlines.ts'
import { reviews, versions } from '#db/schema/versions.ts'
import { type CaseRole, type DeadlineMark, deadlineMarks, lanes } from '#db/schema/words.ts'
import { holdersOn } from '../cases/holders.ts'
import { notify } from '../inbox/notify.ts'
import { NotFound } from '../refusal.ts'
import { type Act, verb } from '../verb.ts'
import { askedIn } from './asked.ts'
import { lateLanes, timeOf } from './deadlineTimes.ts'
import { directVoters, laneHolders, standInsOn } from './directory.ts'
import { type LockedWords, lockNewestWords } from './lock.ts'
import { recordOnVersion } from './move.ts'
import { offeredIn } from './offered.ts'
import { evaluate, type LaneRule } from './policy.ts'
import { type OpenReview, reviewOf } from './review.ts'

const Mark = z.object({ reviewId: z.uuid(), lane: z.enum(lanes), mark: z.enum(deadlineMarks) })
export type MarkOfLane = z.input<typeof Mark>

/**
 * A lane's time is half gone, gone, or gone twice: whoever can help is told, once, late if it could not be in time.
 * Only tells: a deadline adds no vote and moves no version.
 */
export const passDeadline = verb('passDeadline', Mark, async (act) => {
  const { actor, tx, now, input } = act
  const locked = await lockReviewed(act)
  if (locked.version.state !== 'in_review') return { told: false }
  const review = await reviewOf(act, actor, locked.version.id)
  const rule = review?.policy.lanes.find(({ lane }) => lane === input.lane)
  if (!review || !rule || review.id !== input.reviewId) return { told: false }
  const clock = review.lanes.find(({ lane }) => lane === input.lane)
  if (!clock || timeOf(input.mark, clock.askedAt, clock.dueAt) > now) return { told: false }
  const { turn, dueAt } = clock
  if (await isTold(act, turn)) return { told: false }
  const [holders, standIns] = [
    await laneHolders(act, actor, locked.subject.id),
    await standInsOn(act, actor, locked.subject.id),
  ]
  const voters = await directVoters(act, actor, holders, review.policy)
  const missing = evaluate(review.policy, review.votes, voters, standIns, now).lanes.filter((lane) => lane.missing > 0)
  if (!missing.some(({ lane }) => lane === input.lane)) return { told: false }
  const eventId = await recordOnVersion(act.record, locked, event[input.mark], { lane: input.lane })
  await tx.insert(deadlines).values({ orgId: actor.orgId, ...input, turn, toldAt: now, eventId })
  const late = lateLanes(review, missing, now)
  const offered = await offeredIn(act, actor, locked.subject.id)
  const asked = askedIn(rule, { holders, offered, voters, standIns }, locked.contributors)
  await tell(act, { locked, review, rule, dueAt, asked, late })
  return { told: true }
})

const event: Readonly<Record<DeadlineMark, string>> = {
  half: 'lane.reminded',
  due: 'lane.late',
  double: 'lane.undecided',
}

/** The newest version of the statement under this review, locked as a vote would: two tellings are one after the other. */
async function lockReviewed({ actor, tx, input }: Act<MarkOfLane>): Promise<LockedWords> {
  const [found] = await tx
    .select({ statementId: versions.statementId })
    .from(reviews)
    .innerJoin(versions, and(eq(versions.orgId, reviews.orgId), eq(versions.id, reviews.versionId)))
    .where(and(eq(reviews.orgId, actor.orgId), eq(reviews.id, input.reviewId)))
  if (!found) throw new NotFound()
  return lockNewestWords(tx, actor, found.statementId)
}

async function isTold({ actor, tx, input: { reviewId, lane, mark } }: Act<MarkOfLane>, turn: number): Promise<boolean> {
  const [told] = await tx
    .select({ mark: deadlines.mark })
    .from(deadlines)
    .where(
      and(
        eq(deadlines.orgId, actor.orgId),
        eq(deadlines.reviewId, reviewId),
        eq(deadlines.lane, lane),
        eq(deadlines.mark, mark),
        eq(deadlines.turn, turn),
      ),
    )
  return told !== undefined
}

type Telling = {
  readonly locked: LockedWords
  readonly review: OpenReview
  readonly rule: LaneRule
  readonly dueAt: Date
  readonly asked: ReturnType<typeof askedIn>
  readonly late: readonly string[]
}

/** Half: those asked, and on the express way the backups. Gone: backups, and whoever the rule says. Twice: the lead decides; of a line, whoever wrote it. */
async function tell(act: Act<MarkOfLane>, { locked, review, rule, dueAt, asked, late }: Telling): Promise<void> {
  const { actor, tx, now, input } = act
  const { subject, statement, version } = locked
  const seated = new Set(review.votes.flatMap(({ memberId, onBehalfOf }) => [memberId, onBehalfOf]))
  const about = {
    caseId: subject.id,
    subject: { type: 'StatementVersion' as const, id: version.id },
    data: { lane: input.lane, number: statement.number, n: version.n },
  }
  const ask = (members: readonly string[], because: 'lane' | 'offered' | 'delegate' | 'backup') =>
    notify(tx, actor, now, {
      ...about,
      members: members.filter((member) => !seated.has(member)),
      kind: 'review_asked',
      asks: true,
      dueAt,
      because,
    })
  if (input.mark === 'half') {
    await ask(asked.holders, 'lane')
    await ask(asked.offered, 'offered')
    await ask(asked.delegates, 'delegate')
    if (review.route === 'express') await ask(asked.backups, 'backup')
    return
  }
  // One line says it of the statement: it names the lane where only one is late.
  const named = { ...about.data, lane: late.length === 1 ? late[0] : undefined }
  if (input.mark === 'due') {
    await ask(asked.backups, 'backup')
    await notify(tx, actor, now, {
      ...about,
      ...(await whoHelps(act, locked, rule.escalateTo)),
      kind: 'lane_late',
      asks: false,
      data: named,
    })
    return
  }
  await notify(tx, actor, now, {
    ...about,
    ...(await whoHelps(act, locked, ['lead'])),
    kind: 'lane_undecided',
    asks: true,
    data: named,
  })
}

/** Who holds one of these roles on the case; a line has no case, and whoever wrote it can turn to somebody else. */
async function whoHelps(
  act: Act<unknown>,
  { subject, contributors }: LockedWords,
  wanted: readonly CaseRole[],
): Promise<{ members: readonly string[]; because?: 'author' }> {
  if (subject.id === null) return { members: contributors, because: 'author' }
  return { members: await holdersOn(act, subject.id, wanted) }
}
