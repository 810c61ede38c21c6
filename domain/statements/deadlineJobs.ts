import { sql } from 'drizzle-orm'
import { deadlineMarks } from '#db/schema/words.ts'
import type { Actor } from '../actor.ts'
import type { Work } from '../transact.ts'
import { shareGone, timeOf } from './deadlineTimes.ts'
import type { MarkOfLane } from './passDeadline.ts'

/** Adds the three jobs of each lane in the transaction that asks it: no question without its clock. */
export async function startClocks(
  { tx }: Pick<Work, 'tx'>,
  { orgId, claimedAt }: Actor,
  reviewId: string,
  askedAt: Date,
  asked: readonly { readonly lane: string; readonly dueAt: Date }[],
): Promise<void> {
  if (claimedAt) return
  const marks = asked.flatMap(({ lane, dueAt }) =>
    deadlineMarks.map((mark) => ({ lane, mark, at: timeOf(mark, askedAt, dueAt).toISOString() })),
  )
  const column = (name: 'lane' | 'mark' | 'at') => sql`${sql.param(marks.map((each) => each[name]))}::text[]`
  await tx.execute(sql`select graphile_worker.add_job('lane_deadline',
      json_build_object('orgId', ${orgId}::text, 'reviewId', ${reviewId}::text, 'lane', t.lane, 'mark', t.mark),
      run_at => t.at::timestamptz, max_attempts => 10)
    from unnest(${column('lane')}, ${column('mark')}, ${column('at')}) as t(lane, mark, at)`)
}

/** Marks that passed and were not told: a job that a crash lost, or a house that was down. Entered history is nobody's deadline. */
export async function marksMissed({ tx, now }: Pick<Work, 'tx' | 'now'>, { orgId }: Actor): Promise<MarkOfLane[]> {
  const marks = sql.join(
    deadlineMarks.map((mark) => sql`(${mark}::text, ${shareGone[mark]}::float8)`),
    sql`, `,
  )
  const { rows } = await tx.execute<MarkOfLane>(sql`
    select r.id as "reviewId", l.lane, m.mark from versions v
      join events e on e.org_id = v.org_id and e.id = v.state_event_id and e.claimed_at is null
      join reviews r on r.org_id = v.org_id and r.version_id = v.id
      join review_lanes l on l.org_id = r.org_id and l.review_id = r.id
      cross join lateral lane_turn(l.org_id, l.review_id, l.lane) t
      cross join (values ${marks}) as m(mark, share)
     where v.org_id = ${orgId}::uuid and v.state = 'in_review'
       and r.round = (select max(z.round) from reviews z where z.org_id = r.org_id and z.version_id = r.version_id)
       and t.asked_at + (t.due_at - t.asked_at) * m.share <= ${now.toISOString()}::timestamptz
       and l.min > (select count(*) from counting_votes(r.org_id, r.id) w where w.lane = l.lane and w.verdict = 'approve')
       and not exists (select from deadlines d where d.org_id = r.org_id and d.review_id = r.id and d.lane = l.lane and d.mark = m.mark and d.turn = t.turn)
     order by r.opened_at, l.lane, m.share`)
  return [...rows]
}
