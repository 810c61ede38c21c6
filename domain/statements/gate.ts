import { and, eq, notInArray } from 'drizzle-orm'
import { publications, variants, versions } from '#db/schema/versions.ts'
import type { Actor } from '../actor.ts'
import { hex } from '../canonical.ts'
import { Refusal, refuse } from '../refusal.ts'
import { refuseOpenThreads } from '../threads/inTheWay.ts'
import type { Act } from '../verb.ts'
import { clockAfterLocks } from './clock.ts'
import { channelDirectory } from './directory.ts'
import { type Locked, type Variant, variantsOf } from './lock.ts'
import type { Standing } from './policy.ts'
import type { TextToRelease } from './publish.ts'
import { type OpenReview, openVetoes, reviewOf } from './review.ts'
import { standingByRoute } from './routes.ts'
import { refusalToPublish, refusalToStepUp } from './rules.ts'
import { refuseBeforeStaff } from './staffFirst.ts'
import { unfitClaims } from './submitStatement.ts'

/** For whom the gate opens, and at which moment: somebody here and now, or somebody who scheduled it. */
export type For = { readonly who: Actor; readonly at?: Date }

export type Passed = {
  readonly review: OpenReview
  /** Per lane, the approvals that stood at the gate. */
  readonly standing: Readonly<Record<string, number>>
  readonly variant: Variant
  readonly scheduled: typeof publications.$inferSelect | null
  readonly staffNotTold: string | null
  readonly at: Date
}

/** What passed the gate, and by which round: what a verifier replays. */
export const boundAtGate = ({ review, variant }: Passed) => ({
  variantHash: hex(variant.variantHash ?? new Uint8Array()),
  contentHash: review.contentHash,
  policyHash: review.policyHash,
  review: review.id,
})

export async function passTheGate(
  act: Act<unknown>,
  locked: Locked,
  { variantKey, variantHash, staffNotToldReason }: TextToRelease,
  { who, at: planned }: For,
): Promise<Passed> {
  const { actor, tx, now } = act
  const { subject, statement, version } = locked
  const review = await reviewOf(act, actor, version.id)
  const byApprover =
    review !== null &&
    !review.policy.publisherMayApprove &&
    review.votes.some(
      ({ memberId, onBehalfOf, verdict }) =>
        verdict === 'approve' && (memberId === who.memberId || onBehalfOf === who.memberId),
    )
  const refusal = refusalToPublish(who, { caseId: subject.id, stage: subject.stage, state: 'published', byApprover })
  refuse(refusal ?? refusalToStepUp(actor, now))
  if (subject.heldAt) throw new Refusal('ON_HOLD')
  if (subject.kind === 'drill') throw new Refusal('DRILL_STAYS_INSIDE')
  const variant = (await variantsOf(tx, actor, version.id)).find(({ key }) => key === variantKey)
  if (!variant?.variantHash || hex(variant.variantHash) !== variantHash)
    throw await supersededOrUnknown(act, locked, variantHash)
  if ((await openVetoes(act, actor, statement.id)).length > 0) throw new Refusal('VETO_STANDS')
  await refuseOpenThreads(act, statement.id, review?.policy)
  if (!review) throw new Refusal('NOT_CLEARED', { found: version.state })
  const unfit = await unfitClaims(act, [variant])
  const at = planned ?? (await clockAfterLocks(act))
  const standing = await standingByRoute({ ...act, now: at }, locked, review, variant)
  if (!standing.satisfied) throw notCleared(standing, review)
  refuse(refusalToPublish(who, { caseId: subject.id, stage: subject.stage, state: version.state, byApprover }), {
    found: version.state,
  })
  if (unfit.length > 0) throw new Refusal('CLAIM_NOT_CONFIRMED', { items: unfit.map((id) => ({ type: 'Claim', id })) })
  if ((version.notBefore && at < version.notBefore) || (version.notAfter && at > version.notAfter))
    throw new Refusal('OUTSIDE_WINDOW')
  if (!(await channelDirectory(act, actor)).get(variant.channel)?.ownerId)
    throw new Refusal('CHANNEL_WITHOUT_OWNER', { found: variant.channel })
  const scheduled = await refuseSecondRelease(act, version.id, variantKey)
  const reason = staffNotToldReason ?? scheduled?.staffNotTold ?? null
  const staffNotTold = await refuseBeforeStaff(act, subject, variant, reason)
  const approvals = Object.fromEntries(standing.lanes.map((lane) => [lane.lane, lane.approvals]))
  return { review, standing: approvals, variant, scheduled, staffNotTold, at }
}

/** A lane that was cleared and no longer is says so; one that never was says that. */
function notCleared({ lanes }: Standing, { lanes: clocks }: OpenReview): Refusal {
  const missing = lanes.filter((each) => each.missing > 0)
  const fell = ({ lane, stale }: (typeof lanes)[number]) =>
    stale.length > 0 || clocks.some((each) => each.lane === lane && each.turn > 0)
  return new Refusal(missing.some(fell) ? 'VOTE_STALE' : 'NOT_CLEARED', { lanes: missing.map(({ lane }) => lane) })
}

async function supersededOrUnknown(
  { tx, actor }: Act<unknown>,
  { statement }: Locked,
  variantHash: string,
): Promise<Error> {
  const [older] = await tx
    .select({ key: variants.key })
    .from(variants)
    .innerJoin(versions, and(eq(versions.orgId, variants.orgId), eq(versions.id, variants.versionId)))
    .where(
      and(
        eq(variants.orgId, actor.orgId),
        eq(versions.statementId, statement.id),
        eq(variants.variantHash, Buffer.from(variantHash, 'hex')),
      ),
    )
  return new Refusal(older ? 'SUPERSEDED' : 'TEXT_CHANGED')
}

/** What is out, or may be, is not released again. Answers the release that waits for its time, if there is one. */
async function refuseSecondRelease({ tx, actor }: Act<unknown>, versionId: string, variantKey: string) {
  const [live] = await tx
    .select()
    .from(publications)
    .where(
      and(
        eq(publications.orgId, actor.orgId),
        eq(publications.versionId, versionId),
        eq(publications.variantKey, variantKey),
        notInArray(publications.state, ['failed', 'called_off', 'found']),
      ),
    )
    .for('update')
  if (live && live.state !== 'scheduled')
    throw new Refusal(['publishing', 'unknown'].includes(live.state) ? 'PUBLISHING_NOW' : 'ALREADY_PUBLISHED')
  return live ?? null
}
