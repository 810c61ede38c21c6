import { and, eq, notInArray } from 'drizzle-orm'
import { z } from 'zod'
import { publications, statements, variants, versions, votes } from '#db/schema/statements.ts'
import type { Actor } from '../actor.ts'
import { hex } from '../canonical.ts'
import { newId } from '../id.ts'
import { notify, settleNotices } from '../inbox/notify.ts'
import { idOf, line, lines, link, maybe, moment, reason } from '../input.ts'
import { NotFound, Refusal, type RefusalCode, refuse } from '../refusal.ts'
import { refuseOpenThreads } from '../threads/inTheWay.ts'
import { type Act, verb } from '../verb.ts'
import { clockAfterLocks } from './clock.ts'
import { correctEarlier } from './correctEarlier.ts'
import { channelDirectory } from './directory.ts'
import { lapseVotesOn } from './lapse.ts'
import { publicationTransitions } from './lifecycle.ts'
import { type Locked, lockNewestVersion, type Variant, variantsOf } from './lock.ts'
import { moveVersion } from './move.ts'
import type { Standing } from './policy.ts'
import { type OpenReview, openVetoes, reviewOf } from './review.ts'
import { standingByRoute } from './routes.ts'
import { refusalToPublish, refusalToStepUp, refusalToWithdraw } from './rules.ts'
import { refuseBeforeStaff } from './staffFirst.ts'
import { unfitClaims } from './submitStatement.ts'

const PERMIT_MINUTES = 15
export const permitEnd = (at: Date): Date => new Date(at.getTime() + PERMIT_MINUTES * 60_000)
export const textToRelease = z.object({
  variantKey: line(60),
  variantHash: z.string().regex(/^[0-9a-f]{64}$/),
})
/** Why outside readers hear of it before the staff: asked where the staff was told nothing yet. */
export const staffReason = { staffNotToldReason: maybe(lines(2_000)) }
const Publish = textToRelease.extend({ statementId: idOf('Statement'), ...staffReason })

export type TextToRelease = z.output<typeof textToRelease> & { readonly staffNotToldReason: string | null }
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

/** The one gate, for every route and every caller. Answers the text to post and a permit to say that it is out. */
export const publishVariant = verb(
  'publishVariant',
  Publish,
  async (act) => {
    const { actor, tx, input } = act
    const locked = await lockNewestVersion(tx, actor, input.statementId)
    const publicationId = await release(act, locked, await passTheGate(act, locked, input, { who: actor }), actor)
    return { statementId: locked.statement.id, publicationId }
  },
  { reserved: true },
)

/** Opens the permit: a new release, or the one that was waiting for its time. */
export async function release(
  { actor, tx, record }: Act<unknown>,
  { subject, statement, version }: Locked,
  passed: Passed,
  who: Actor,
): Promise<string> {
  const { review, variant, scheduled, staffNotTold, at } = passed
  const id = scheduled?.id ?? newId()
  const stateEventId = await record(actor.kind === 'system' ? 'publication.came_due' : 'publication.opened', {
    subject: { type: 'Publication', id },
    caseId: subject.id,
    from: scheduled?.state,
    to: 'publishing',
    data: {
      number: statement.number,
      n: version.n,
      variantKey: variant.key,
      onBehalfOf: actor.kind === 'system' ? who.memberId : undefined,
      standing: passed.standing,
      releasedAt: at.toISOString(),
    },
    words: { staffNotTold },
    bind: boundAtGate(passed),
  })
  const opened = {
    state: 'publishing' as const,
    stateEventId,
    releasedBy: who.memberId,
    releasedAt: at,
    permitEndsAt: permitEnd(at),
    staffNotTold,
  }
  if (scheduled) {
    await tx
      .update(publications)
      .set(opened)
      .where(and(eq(publications.orgId, actor.orgId), eq(publications.id, id)))
    return id
  }
  const made = await tx
    .insert(publications)
    .values({
      orgId: actor.orgId,
      id,
      versionId: version.id,
      variantKey: variant.key,
      variantHash: variant.variantHash ?? new Uint8Array(),
      reviewId: review.id,
      openedBy: who.memberId,
      openedAt: at,
      ...opened,
    })
    .onConflictDoNothing()
    .returning({ id: publications.id })
  if (made.length === 0) throw new Refusal('ALREADY_PUBLISHED')
  return id
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

const Posted = z.object({
  publicationId: idOf('Publication'),
  link: maybe(link()),
  note: maybe(lines(2_000)),
  postedAt: maybe(moment()),
})

/** It is out: where, by whose word. Kept as testimony, never shown as verified. */
export const recordPublication = verb(
  'recordPublication',
  Posted,
  async (act) => {
    const { publication, locked } = await lockPublication(act, act.input.publicationId)
    refuse(refusalToSayOutcome(act.actor, locked))
    await sayOut(act, locked, publication, act.input)
    return { statementId: locked.statement.id, publicationId: publication.id }
  },
  { reserved: true },
)

/** What became of a release is for whoever may publish to say, cleared words or no longer. */
export const refusalToSayOutcome = (actor: Actor, { subject }: Pick<Locked, 'subject'>): RefusalCode | null =>
  refusalToPublish(actor, { caseId: subject.id, stage: subject.stage, state: 'published', byApprover: false })

export type Publication = typeof publications.$inferSelect
export type Evidence = Pick<z.output<typeof Posted>, 'link' | 'note' | 'postedAt'>

export async function sayOut(
  act: Act<unknown>,
  locked: Locked,
  publication: Publication,
  { link, note, postedAt }: Evidence,
): Promise<void> {
  const { actor, tx, now, record } = act
  if (!publicationTransitions[publication.state].includes('published'))
    throw new Refusal(publication.state === 'published' ? 'ALREADY_PUBLISHED' : 'WRONG_STATE', {
      found: publication.state,
    })
  if (!link && !note) throw new Refusal('EVIDENCE_MISSING', { path: ['link'] })
  const at = postedAt ?? now
  if (at > now || at < (publication.releasedAt ?? publication.openedAt))
    throw new Refusal('INVALID_INPUT', { path: ['postedAt'] })
  await correctEarlier(act, locked, publication)
  const eventId = await record('publication.published', {
    subject: { type: 'Publication', id: publication.id },
    caseId: locked.subject.id,
    from: publication.state,
    to: 'published',
    data: { number: locked.statement.number, n: locked.version.n, variantKey: publication.variantKey, link },
    words: { note },
  })
  await tx
    .update(publications)
    .set({
      state: 'published',
      stateEventId: eventId,
      publishedBy: actor.memberId,
      publishedAt: at,
      link,
      note,
      permitEndsAt: null,
    })
    .where(and(eq(publications.orgId, actor.orgId), eq(publications.id, publication.id)))
  await settleNotices(tx, actor, now, publication.id, ['time_to_post', 'permit_lapsed'])
  if (locked.version.state === 'approved') await moveVersion(act, locked, 'published', 'statement.published')
  await notify(tx, actor, now, {
    members: locked.contributors,
    kind: 'statement_published',
    asks: false,
    caseId: locked.subject.id,
    subject: { type: 'Publication', id: publication.id },
    data: { number: locked.statement.number, n: locked.version.n },
  })
}

/** The channel would not take it: the permit ends, and publishing passes the gate again. */
export const reportFailure = verb(
  'reportFailure',
  z.object({ publicationId: idOf('Publication'), reason: reason() }),
  (act) => endPublication(act, 'failed', 'publication.failed'),
)

/** Text, votes and captures stay; the public sees it gone. */
export const withdrawPublication = verb(
  'withdrawPublication',
  z.object({ publicationId: idOf('Publication'), reason: reason() }),
  (act) => endPublication(act, 'withdrawn', 'publication.withdrawn'),
)

async function endPublication(
  act: Act<{ publicationId: string; reason: string }>,
  to: 'failed' | 'withdrawn',
  type: string,
) {
  const { actor, tx, now, input } = act
  const { publication, locked } = await lockPublication(act, input.publicationId)
  refuse(
    to === 'withdrawn' ? refusalToWithdraw(actor, { caseId: locked.subject.id }) : refusalToSayOutcome(actor, locked),
  )
  await endRelease(act, locked, publication, to, input.reason, type)
  if (to === 'withdrawn') {
    await settleNotices(tx, actor, now, locked.version.id, ['claim_left_state'])
    await notify(tx, actor, now, {
      members: [...locked.contributors, ...(await votersOf(act, publication.reviewId))],
      kind: 'publication_withdrawn',
      asks: false,
      caseId: locked.subject.id,
      subject: { type: 'Publication', id: publication.id },
      data: { number: locked.statement.number, n: locked.version.n },
    })
  }
  return { statementId: locked.statement.id, publicationId: publication.id }
}

/** A release that did not go out, or is out no more: in whose words, and when. */
export async function endRelease(
  act: Act<unknown>,
  locked: Locked,
  publication: Publication,
  to: 'failed' | 'withdrawn',
  why: string,
  type: string,
): Promise<void> {
  const { actor, tx, now, record } = act
  if (!publicationTransitions[publication.state].includes(to))
    throw new Refusal('WRONG_STATE', { found: publication.state })
  const stateEventId = await record(type, {
    subject: { type: 'Publication', id: publication.id },
    caseId: locked.subject.id,
    from: publication.state,
    to,
    data: { number: locked.statement.number, n: locked.version.n, variantKey: publication.variantKey },
    words: { reason: why },
  })
  const by =
    to === 'withdrawn'
      ? { withdrawnBy: actor.memberId, withdrawnAt: now, withdrawnReason: why }
      : { endedBy: actor.memberId, endedAt: now, endedReason: why }
  await tx
    .update(publications)
    .set({ state: to, stateEventId, permitEndsAt: null, ...by })
    .where(and(eq(publications.orgId, actor.orgId), eq(publications.id, publication.id)))
  await settleNotices(tx, actor, now, publication.id, ['time_to_post', 'permit_lapsed'])
  // Not out after all: a vote that lapsed meanwhile takes the words back now.
  if (to === 'failed') await lapseVotesOn(act, locked.version.id)
}

async function votersOf({ tx, actor }: Act<unknown>, reviewId: string): Promise<string[]> {
  const rows = await tx
    .selectDistinct({ memberId: votes.memberId })
    .from(votes)
    .where(and(eq(votes.orgId, actor.orgId), eq(votes.reviewId, reviewId)))
  return rows.map(({ memberId }) => memberId)
}

export async function lockPublication(
  act: Act<unknown>,
  publicationId: string,
  strength: 'share' | 'update' = 'share',
) {
  const { tx, actor } = act
  const mine = and(eq(publications.orgId, actor.orgId), eq(publications.id, publicationId))
  const [found] = await tx
    .select({ versionId: publications.versionId, statementId: statements.id })
    .from(publications)
    .innerJoin(versions, and(eq(versions.orgId, publications.orgId), eq(versions.id, publications.versionId)))
    .innerJoin(statements, and(eq(statements.orgId, versions.orgId), eq(statements.id, versions.statementId)))
    .where(mine)
  if (!found) throw new NotFound()
  const newest = await lockNewestVersion(tx, actor, found.statementId, strength)
  const [version] =
    newest.version.id === found.versionId
      ? [newest.version]
      : await tx
          .select()
          .from(versions)
          .where(and(eq(versions.orgId, actor.orgId), eq(versions.id, found.versionId)))
  const [publication] = await tx.select().from(publications).where(mine).for('update')
  if (!publication || !version) throw new NotFound()
  return { publication, locked: { ...newest, version }, newest }
}
