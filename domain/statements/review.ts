import { and, desc, eq, sql } from 'drizzle-orm'
import { reviews } from '#db/schema/versions.ts'
import { vetoes } from '#db/schema/vetoes.ts'
import { seats, votes } from '#db/schema/votes.ts'
import type { Lane, Route } from '#db/schema/words.ts'
import type { Actor } from '../actor.ts'
import { hex } from '../canonical.ts'
import type { Work } from '../transact.ts'
import { directVoters, holdDelegations, laneHolders, momentOf, standInsOn } from './directory.ts'
import type { LockedWords } from './lock.ts'
import { type CastVote, evaluate, type Resolved, type Standing } from './policy.ts'
import { readFrozenPolicy } from './policySchema.ts'
import type { Mandate, VersionFacts } from './rules.ts'

/** Since when a lane is asked, by when, and how often it was asked again within the round. */
export type LaneTurn = { readonly turn: number; readonly askedAt: Date; readonly dueAt: Date }

export type OpenReview = {
  readonly id: string
  readonly round: number
  readonly route: Route
  readonly lineVersionId: string | null
  readonly contentHash: string
  readonly policyHash: string
  readonly policy: Resolved
  readonly openedAt: Date
  readonly lanes: readonly (VersionFacts['lanes'][number] & LaneTurn)[]
  readonly votes: readonly (CastVote & { readonly id: string })[]
}

/** The newest round of a version's review, with the votes that count. */
export async function reviewOf({ tx }: Pick<Work, 'tx'>, actor: Actor, versionId: string): Promise<OpenReview | null> {
  const [row] = await tx
    .select()
    .from(reviews)
    .where(and(eq(reviews.orgId, actor.orgId), eq(reviews.versionId, versionId)))
    .orderBy(desc(reviews.round))
    .limit(1)
  if (!row) return null
  const policy = readFrozenPolicy(row.policy)
  const { rows: lanes } = await tx.execute<{ lane: Lane; veto: string; turn: number; asked: string; due: string }>(
    sql`select l.lane, l.veto, t.turn, to_json(t.asked_at) #>> '{}' as asked, to_json(t.due_at) #>> '{}' as due from review_lanes l
      cross join lateral lane_turn(l.org_id, l.review_id, l.lane) t where l.org_id = ${actor.orgId}::uuid and l.review_id = ${row.id}::uuid order by l.lane`,
  )
  const counting = await tx
    .select({
      id: votes.id,
      memberId: votes.memberId,
      onBehalfOf: votes.onBehalfOf,
      lane: votes.lane,
      verdict: votes.verdict,
      at: votes.at,
    })
    .from(votes)
    .where(
      and(
        eq(votes.orgId, actor.orgId),
        sql`${votes.id} in (select w.id from counting_votes(${actor.orgId}, ${row.id}) w)`,
      ),
    )
  return {
    id: row.id,
    round: row.round,
    route: row.route,
    lineVersionId: row.lineVersionId,
    contentHash: hex(row.contentHash),
    policyHash: hex(row.policyHash),
    policy,
    openedAt: row.openedAt,
    lanes: lanes.map(({ lane, veto, turn, asked, due }) => {
      const rule = policy.lanes.find((frozen) => frozen.lane === lane)
      const clock = { turn, askedAt: new Date(asked), dueAt: new Date(due) }
      return { lane, veto, ...clock, byToken: rule?.byToken ?? false, backups: rule?.backups ?? [] }
    }),
    votes: counting,
  }
}

export async function seatOf({ tx }: Pick<Work, 'tx'>, actor: Actor, reviewId: string): Promise<Lane | null> {
  const [seat] = await tx
    .select({ lane: seats.lane })
    .from(seats)
    .where(and(eq(seats.orgId, actor.orgId), eq(seats.reviewId, reviewId), eq(seats.memberId, actor.memberId)))
  return seat?.lane ?? null
}

/** For whom this person may vote in a review at this moment; what it rests on is held still meanwhile. */
export async function mandatesOf(
  work: Pick<Work, 'tx' | 'now'>,
  actor: Actor,
  caseId: string,
  reviewId: string,
): Promise<Mandate[]> {
  await holdDelegations(work, actor, caseId)
  const [org, review, member] = [sql`${actor.orgId}::uuid`, sql`${reviewId}::uuid`, sql`${actor.memberId}::uuid`]
  const seat = sql`(select t.lane from seats t where t.org_id = ${org} and t.review_id = ${review} and t.member_id = m.principal_id)`
  const voted = sql`exists (select from counting_votes(${org}, ${review}) w where w.member_id = m.principal_id and w.on_behalf_of is null and w.verdict <> 'withdraw')`
  const { rows } = await work.tx.execute<Mandate>(
    sql`select m.lane, m.principal_id as "principalId", ${seat} as seat, ${voted} as voted from mandates_of(${org}, ${review}, ${momentOf(actor, work.now)}) m where m.delegate_id = ${member}`,
  )
  return [...rows]
}

export async function openVetoes({ tx }: Pick<Work, 'tx'>, actor: Actor, statementId: string) {
  const rows = await tx
    .select()
    .from(vetoes)
    .where(and(eq(vetoes.orgId, actor.orgId), eq(vetoes.statementId, statementId)))
  return rows.filter(({ liftedAt }) => liftedAt === null)
}

/** How the review stands now: the answer the gate and `settle` share. */
export async function standingOf(
  work: Pick<Work, 'tx' | 'now'>,
  actor: Actor,
  { subject }: Pick<LockedWords, 'subject'>,
  review: OpenReview,
): Promise<Standing> {
  const holders = await laneHolders(work, actor, subject.id)
  const voters = await directVoters(work, actor, holders, review.policy)
  return evaluate(review.policy, review.votes, voters, await standInsOn(work, actor, subject.id), work.now)
}
