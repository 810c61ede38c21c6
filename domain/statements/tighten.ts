import { and, asc, desc, eq, inArray, ne } from 'drizzle-orm'
import { statements } from '#db/schema/statements.ts'
import { reviews, versions } from '#db/schema/versions.ts'
import type { Route } from '#db/schema/words.ts'
import { canonicalBytes } from '../canonical.ts'
import type { LockedCase } from '../cases/lock.ts'
import { settleNotices } from '../inbox/notify.ts'
import type { Act } from '../verb.ts'
import { isRouteClosed } from './closedRoute.ts'
import { directVoters, laneHolders } from './directory.ts'
import { contributorsOf, type Locked, variantsOf } from './lock.ts'
import { moveVersion, recordOnVersion } from './move.ts'
import { offeredIn } from './offered.ts'
import { type Resolved, unite } from './policy.ts'
import { readFrozenPolicy } from './policySchema.ts'
import { reviewOf } from './review.ts'
import { boundTo, newRound } from './round.ts'
import { openReview, policyNow } from './submitStatement.ts'
import { callOffScheduled } from './supersede.ts'

const running = ['in_review', 'changes_requested', 'approved'] as const

/** The case is graver than it was: words under review or cleared are asked about again where the rules now ask more. */
export async function tightenReviews(act: Act<unknown>, subject: LockedCase): Promise<void> {
  const { actor, tx } = act
  const found = await tx
    .select({ statement: statements, version: versions })
    .from(versions)
    .innerJoin(statements, and(eq(statements.orgId, versions.orgId), eq(statements.id, versions.statementId)))
    .where(
      and(eq(versions.orgId, actor.orgId), eq(statements.caseId, subject.id), inArray(versions.state, [...running])),
    )
    .orderBy(asc(versions.id))
    .for('update', { of: versions })
  for (const { statement, version } of found)
    await tightenReview(act, {
      subject,
      statement,
      version,
      contributors: await contributorsOf(tx, actor, version.id),
    })
}

/**
 * A new round on the same words, under what both the frozen policy and those in force ask: never less than was promised.
 * Words cleared without votes of their own are asked about only where the rules now exclude the route by which they came.
 * Every vote of the round before is kept and no longer counts; a change that was asked for stays asked for.
 */
export async function tightenReview(act: Act<unknown>, locked: Locked): Promise<void> {
  const { actor, tx, now } = act
  const { version } = locked
  const review = await reviewOf(act, actor, version.id)
  const asks = await policyNow(act, locked, await variantsOf(tx, actor, version.id))
  if (!review || !asks || !isRunning(version.state)) return
  const voted = review.route === 'standard' || review.route === 'express'
  const promised = review.route === 'break_glass' ? await waitedFor(act, version.id) : review.policy
  const policy = unite(promised, asks)
  const same = voted ? demands(policy).equals(demands(promised)) : !(await isRouteClosed(act, locked, review, asks))
  if (same) return
  await callOffScheduled(act, locked)
  const route = review.route === 'express' && policy.routes.express ? 'express' : 'standard'
  const round = newRound(policy, route, review.round + 1)
  const sealed = {
    bind: { contentHash: review.contentHash, ...boundTo(round) },
    data: { round: round.round, route, contributors: [...locked.contributors].sort() },
  }
  const type = events[review.route]
  if (version.state === 'approved') await moveVersion(act, locked, 'in_review', type, sealed)
  else await recordOnVersion(act.record, locked, type, sealed)
  await settleNotices(tx, actor, now, version.id, ['review_asked', 'statement_cleared', 'override_asked'])
  const holders = await laneHolders(act, actor, locked.subject.id)
  const voters = await directVoters(act, actor, holders, policy)
  const offered = await offeredIn(act, actor, locked.subject.id)
  await openReview(act, locked, policy, review.contentHash, { holders, offered, voters }, round)
}

/** Of words let through by break-glass: what the round asked whose votes were missing. */
async function waitedFor({ tx, actor }: Act<unknown>, versionId: string): Promise<Resolved> {
  const [waited] = await tx
    .select({ policy: reviews.policy })
    .from(reviews)
    .where(and(eq(reviews.orgId, actor.orgId), eq(reviews.versionId, versionId), ne(reviews.route, 'break_glass')))
    .orderBy(desc(reviews.round))
    .limit(1)
  if (!waited) throw new Error('Break-glass passes over the votes of a round.')
  return readFrozenPolicy(waited.policy)
}

/** Why they are asked again: by which route they came, which the rules of now do not let them take. */
const events: Readonly<Record<Route, string>> = {
  standard: 'statement.tightened',
  express: 'statement.tightened',
  holding_line: 'statement.line_excluded',
  break_glass: 'statement.break_glass_excluded',
}

const isRunning = (state: string): boolean => running.some((one) => one === state)

/** What a policy asks, without who may answer in whose place and whom lateness reaches: more people are not more demands. */
const demands = ({ sources: _sources, lanes, ...rest }: Resolved): Buffer =>
  Buffer.from(canonicalBytes({ ...rest, lanes: lanes.map((lane) => ({ ...lane, backups: [], escalateTo: [] })) }))
