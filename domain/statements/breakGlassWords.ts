import { and, eq, isNotNull, isNull, sql } from 'drizzle-orm'
import { breakGlasses } from '#db/schema/breakGlass.ts'
import { reviews } from '#db/schema/versions.ts'
import { Refusal, refuse } from '../refusal.ts'
import type { Act } from '../verb.ts'
import { type BreakGlassFacts, refusalToOpenBreakGlass } from './breakGlassRules.ts'
import { type Locked, variantsOf } from './lock.ts'
import { type OpenReview, openVetoes, reviewOf } from './review.ts'
import { newRound, type Round } from './round.ts'

/** At the gate: whether this round was opened by two people for this text. */
export async function coversText({ tx, actor }: Act<unknown>, reviewId: string, key: string): Promise<boolean> {
  const [use] = await tx
    .select({ keys: breakGlasses.variantKeys })
    .from(breakGlasses)
    .where(
      and(eq(breakGlasses.orgId, actor.orgId), eq(breakGlasses.reviewId, reviewId), isNotNull(breakGlasses.secondedBy)),
    )
  return use?.keys.includes(key) ?? false
}

export async function wordsToFree(act: Act<unknown>, { subject, version, contributors }: Locked) {
  const review = await reviewOf(act, act.actor, version.id)
  const facts: BreakGlassFacts = {
    caseId: subject.id,
    stage: subject.stage,
    state: version.state,
    severity: subject.severity,
    contributors,
    opens: review?.policy.routes.breakGlass ?? [],
  }
  if (!review) {
    refuse(refusalToOpenBreakGlass(act.actor, facts), { found: version.state })
    throw new Refusal('WRONG_STATE', { found: version.state })
  }
  return { review, facts }
}

/** Only channels the policy opens; over no objection; and not while the last use waits for its review. */
export async function refuseTexts(
  act: Act<unknown>,
  locked: Locked,
  { opens }: BreakGlassFacts,
  keys: readonly string[],
) {
  if (keys.length === 0) throw new Refusal('INVALID_INPUT', { path: ['variantKeys'], found: 'required' })
  const texts = await variantsOf(act.tx, act.actor, locked.version.id)
  for (const key of keys) {
    const text = texts.find((each) => each.key === key)
    if (!text) throw new Refusal('INVALID_INPUT', { path: ['variantKeys'], found: key })
    if (!opens.includes(text.channel))
      throw new Refusal('CHANNEL_NOT_ALLOWED', { path: ['variantKeys'], found: text.channel })
  }
  if ((await openVetoes(act, act.actor, locked.statement.id)).length > 0) throw new Refusal('VETO_STANDS')
  await act.tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`break-glass/${act.actor.orgId}`}, 0))`)
  const [open] = await act.tx
    .select({ id: breakGlasses.id })
    .from(breakGlasses)
    .where(
      and(eq(breakGlasses.orgId, act.actor.orgId), isNotNull(breakGlasses.secondedAt), isNull(breakGlasses.closedAt)),
    )
  if (open) throw new Refusal('REVIEW_OF_LAST_USE_OPEN')
}

/** A round that asks nobody: what clears it is the use that names it. */
export async function openRound(
  { tx, actor, now }: Act<unknown>,
  { version }: Locked,
  review: OpenReview,
): Promise<Round> {
  const [last] = await tx
    .select({ round: sql<number>`max(${reviews.round})::int` })
    .from(reviews)
    .where(and(eq(reviews.orgId, actor.orgId), eq(reviews.versionId, version.id)))
  const opened = newRound({ ...review.policy, lanes: [] }, 'break_glass', (last?.round ?? 0) + 1)
  const { id, round, policy } = opened
  await tx.insert(reviews).values({
    orgId: actor.orgId,
    id,
    versionId: version.id,
    round,
    route: 'break_glass',
    contentHash: Buffer.from(review.contentHash, 'hex'),
    policy,
    openedAt: now,
  })
  return opened
}
