import { and, eq, isNull } from 'drizzle-orm'
import type { Tx } from '#db/client.ts'
import type { improvements } from '#db/schema/improvements.ts'
import type { postMortemPassages } from '#db/schema/postMortemPassages.ts'
import { postMortemReviews, postMortemVotes } from '#db/schema/postMortemReviews.ts'
import { postMortemContributors, postMortems } from '#db/schema/postMortems.ts'
import type { Actor } from '../actor.ts'
import { type LockedCase, lockCase, shareCase } from '../cases/lock.ts'
import { NotFound, Refusal } from '../refusal.ts'
import { laneHolders } from '../statements/directory.ts'
import { type CastVote, evaluate, type Standing } from '../statements/policy.ts'
import { readFrozenPolicy } from '../statements/policySchema.ts'
import type { Work } from '../transact.ts'
import type { PostMortemFacts } from './rules.ts'

export type PostMortem = typeof postMortems.$inferSelect
export type Passage = typeof postMortemPassages.$inferSelect
export type Improvement = typeof improvements.$inferSelect
export type OpenRound = typeof postMortemReviews.$inferSelect & { readonly votes: readonly CastVote[] }
export type LockedPostMortem = {
  readonly subject: LockedCase
  readonly postMortem: PostMortem
  readonly contributors: readonly string[]
  readonly round: OpenRound | null
}

/** Case, then post-mortem: the order in which everybody locks. Unseen and unknown are both NotFound. */
export async function lockPostMortem(
  tx: Tx,
  actor: Actor,
  postMortemId: string,
  strength: 'share' | 'update' = 'share',
): Promise<LockedPostMortem> {
  const theOne = and(eq(postMortems.orgId, actor.orgId), eq(postMortems.id, postMortemId))
  const [seen] = await tx.select({ caseId: postMortems.caseId }).from(postMortems).where(theOne)
  if (!seen) throw new NotFound()
  const subject = await (strength === 'update' ? lockCase : shareCase)(tx, actor, seen.caseId)
  const [postMortem] = await tx.select().from(postMortems).where(theOne).for('update')
  if (!postMortem) throw new NotFound()
  const wrote = await tx
    .select({ id: postMortemContributors.memberId })
    .from(postMortemContributors)
    .where(and(eq(postMortemContributors.orgId, actor.orgId), eq(postMortemContributors.postMortemId, postMortemId)))
  return {
    subject,
    postMortem,
    contributors: wrote.map(({ id }) => id),
    round: await openRound(tx, actor, postMortemId),
  }
}

async function openRound(tx: Tx, actor: Actor, postMortemId: string): Promise<OpenRound | null> {
  const [round] = await tx
    .select()
    .from(postMortemReviews)
    .where(
      and(
        eq(postMortemReviews.orgId, actor.orgId),
        eq(postMortemReviews.postMortemId, postMortemId),
        isNull(postMortemReviews.closedAt),
      ),
    )
  if (!round) return null
  const cast = await tx
    .select()
    .from(postMortemVotes)
    .where(and(eq(postMortemVotes.orgId, actor.orgId), eq(postMortemVotes.reviewId, round.id)))
  return { ...round, votes: cast.map((vote) => ({ ...vote, onBehalfOf: null })) }
}

/** How the open round stands: the statements' own evaluator over the frozen rule. */
export async function standingOf(
  work: Pick<Work, 'tx' | 'now'>,
  actor: Actor,
  { subject, round }: LockedPostMortem,
): Promise<Standing | null> {
  if (!round) return null
  return evaluate(readFrozenPolicy(round.policy), round.votes, await laneHolders(work, actor, subject.id), [], work.now)
}

export const factsOf = (
  { subject, postMortem, contributors, round }: LockedPostMortem,
  actor: Actor,
  cleared = false,
): PostMortemFacts => ({
  caseId: subject.id,
  stage: subject.stage,
  state: postMortem.state,
  contributors,
  voted: round?.votes.some(({ memberId }) => memberId === actor.memberId) ?? false,
  asked: round && readFrozenPolicy(round.policy).lanes.map(({ lane }) => lane),
  cleared,
})

/** As many as whoever clears is shown: what nobody can read cannot be cleared. */
export const MOST_SHOWN = 200

export function expectRoom(standing: number): void {
  if (standing >= MOST_SHOWN) throw new Refusal('INVALID_INPUT', { path: ['words'], found: `more than ${MOST_SHOWN}` })
}

/** Whoever writes says which text they read; of two at once, the second is told what stands. */
export function expectVersion(
  type: 'PostMortem' | 'Passage' | 'Improvement',
  { id, version }: { readonly id: string; readonly version: number },
  expected: number,
): void {
  if (version !== expected) throw new Refusal('CONFLICT', { current: { type, id, version } })
}
