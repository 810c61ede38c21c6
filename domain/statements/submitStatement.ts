import { and, eq, inArray } from 'drizzle-orm'
import { z } from 'zod'
import { claims } from '#db/schema/claims.ts'
import { statements } from '#db/schema/statements.ts'
import { reviews, variants as variantTable, versions } from '#db/schema/versions.ts'
import { reviewLanes } from '#db/schema/votes.ts'
import { type Audience, type ChannelType, type Element, routes } from '#db/schema/words.ts'
import { hex, sha256 } from '../canonical.ts'
import { idOf } from '../input.ts'
import { Refusal, refuse } from '../refusal.ts'
import { type Act, verb } from '../verb.ts'
import type { Sitting } from './asked.ts'
import { askLane } from './askLane.ts'
import { startClocks } from './deadlineJobs.ts'
import { activePolicies, channelDirectory, directVoters, laneHolders } from './directory.ts'
import { freezeVariant, freezeVersion } from './freeze.ts'
import { type LockedWords, lockNewestWords, type Variant, variantsOf } from './lock.ts'
import { moveVersion } from './move.ts'
import { offeredIn, together } from './offered.ts'
import { lanesNobodyCanClear, type Resolved, resolve } from './policy.ts'
import { lengthOf } from './render.ts'
import { boundTo, newRound, type Round } from './round.ts'
import { refusalToSubmit, supports } from './rules.ts'
import { submitOnLine, takeRoute } from './submitRoutes.ts'
import { checkWording, type Found } from './wording/checkWording.ts'
import { usesOf } from './words.ts'

const Submit = z.object({
  statementId: idOf('Statement'),
  expectedRevision: z.int(),
  route: z
    .enum(routes)
    .nullish()
    .transform((route) => route ?? 'standard'),
  acknowledgesContradictions: z
    .boolean()
    .nullish()
    .transform((given) => given ?? false),
})

/** Freezes words, policy and window, and asks every lane at once. */
export const submitStatement = verb('submitStatement', Submit, async (act) => {
  const { actor, tx, input } = act
  const locked = await lockNewestWords(tx, actor, input.statementId, 'update')
  const { subject, statement, version, contributors } = locked
  refuse(refusalToSubmit(actor, { caseId: subject.id, stage: subject.stage, state: version.state, contributors }), {
    found: version.state,
  })
  if (version.revision !== input.expectedRevision)
    throw new Refusal('CONFLICT', { current: { type: 'Statement', id: statement.id, version: version.revision } })
  const variants = await variantsOf(tx, actor, version.id)
  await checkChannels(act, variants)
  const policy = await policyFor(act, locked, variants)
  checkElements(
    policy,
    variants,
    version.waived.map(({ element }) => element),
  )
  const revisions = await checkClaims(act, variants)
  checkWindow(act, locked, policy)
  const wording = await checkWording(act, locked.version, input.acknowledgesContradictions)
  const line = await takeRoute(act, locked, policy, variants, input.route)
  if (line) {
    const round = newRound({ ...policy, lanes: [] }, 'holding_line', 1)
    return submitOnLine(act, locked, round, line, await freeze(act, locked, variants, revisions, wording, round))
  }
  const holders = await laneHolders(act, actor, subject.id)
  const voters = await directVoters(act, actor, holders, policy)
  const offered = await offeredIn(act, actor, subject.id)
  const nobody = lanesNobodyCanClear(policy, together(voters, offered), new Set(contributors))
  if (nobody.length > 0) throw new Refusal('NOBODY_CAN_CLEAR', { lanes: nobody })
  const round = newRound(policy, input.route, 1)
  const contentHash = await freeze(act, ownWords(locked), variants, revisions, wording, round)
  await openReview(act, locked, policy, contentHash, { holders, offered, voters }, round)
  return { statementId: statement.id, versionId: version.id }
})

/** By any other route than its line's, a text is its author's own, whatever it began as. */
const ownWords = (locked: LockedWords): LockedWords => ({ ...locked, version: { ...locked.version, origin: null } })

async function checkChannels({ actor, tx }: Act<unknown>, variants: readonly Variant[]): Promise<void> {
  if (variants.length === 0 || variants.every(({ blocks }) => blocks.every(({ text }) => !text.trim())))
    throw new Refusal('ELEMENT_MISSING', { path: ['variants'], found: 'text' })
  const directory = await channelDirectory({ tx }, actor)
  for (const variant of variants) {
    const channel = directory.get(variant.channel)
    if (!channel?.ownerId)
      throw new Refusal('CHANNEL_WITHOUT_OWNER', { path: ['variants', variant.key], found: variant.channel })
    if (channel.limit && lengthOf(variant) > channel.limit)
      throw new Refusal('CHANNEL_LIMIT', {
        path: ['variants', variant.key],
        found: `${lengthOf(variant)} > ${channel.limit}`,
      })
  }
}

async function policyFor(act: Act<unknown>, locked: LockedWords, variants: readonly Variant[]): Promise<Resolved> {
  const policy = await policyNow(act, locked, variants)
  if (!policy) throw new Refusal('NO_POLICY')
  return policy
}

/** What the policies in force ask of these words, as the case stands; null when none applies. */
export async function policyNow(
  act: Act<unknown>,
  { subject, statement, version }: LockedWords,
  variants: readonly Variant[],
): Promise<Resolved | null> {
  return resolve(await activePolicies(act, act.actor), {
    severity: subject.severity,
    kind: statement.kind,
    channels: variants.map(({ channel }) => channel as ChannelType),
    audiences: variants.map(({ audience }) => audience as Audience),
    elements: variants.flatMap(({ blocks }) => blocks.flatMap(({ elements }) => elements as Element[])),
    insideInformation: version.insideInformation || statement.insideSince !== null,
    jurisdictions: subject.jurisdictions,
  })
}

/** A required element stands in each language, or somebody left it out by name. A thread of short posts says it once per language. */
function checkElements(policy: Resolved, variants: readonly Variant[], waived: readonly string[]): void {
  for (const element of policy.requiredElements.filter((required) => !waived.includes(required))) {
    for (const language of new Set(variants.map((variant) => variant.language))) {
      const carried = variants.some(
        (variant) =>
          variant.language === language &&
          variant.blocks.some((block) => block.elements.includes(element) && block.text.trim()),
      )
      if (!carried) throw new Refusal('ELEMENT_MISSING', { path: ['variants', language, element], found: element })
    }
  }
  const tooFar = waived.find(
    (element) => policy.requiredElements.includes(element as Element) && !policy.waivable.includes(element as Element),
  )
  if (tooFar) throw new Refusal('NOT_WAIVABLE', { found: tooFar })
}

/** Every claim is in the state its use demands. Answers the revision each was read at. */
export async function checkClaims(act: Act<unknown>, variants: readonly Variant[]): Promise<Map<string, number>> {
  const unfit = await unfitClaims(act, variants)
  if (unfit.length > 0) throw new Refusal('CLAIM_NOT_CONFIRMED', { items: unfit.map((id) => ({ type: 'Claim', id })) })
  return new Map((await claimsUsed(act, variants)).map(({ id, version }) => [id, version]))
}

/** The claims that are not in the state their use in these words demands. */
export async function unfitClaims(act: Act<unknown>, variants: readonly Variant[]): Promise<string[]> {
  const rows = await claimsUsed(act, variants)
  return usesOf(variants)
    .filter(({ claimId, use }) => !rows.some((row) => row.id === claimId && supports(row.state, use)))
    .map(({ claimId }) => claimId)
}

/** Held still until the end of the transaction: a claim cannot leave its state while words that use it are frozen or published. */
async function claimsUsed({ actor, tx }: Act<unknown>, variants: readonly Variant[]) {
  const used = usesOf(variants).map(({ claimId }) => claimId)
  if (used.length === 0) return []
  return tx
    .select({ id: claims.id, state: claims.state, version: claims.version })
    .from(claims)
    .where(and(eq(claims.orgId, actor.orgId), inArray(claims.id, used)))
    .for('share')
}

function checkWindow({ now }: Act<unknown>, { version: { notBefore, notAfter } }: LockedWords, policy: Resolved): void {
  const start = notBefore ?? now
  if (
    notAfter &&
    (notAfter <= now || notAfter <= start || notAfter.getTime() - start.getTime() > policy.windowMaxMin * 60_000)
  )
    throw new Refusal('WINDOW_INVALID', { path: ['notAfter'] })
}

async function freeze(
  act: Act<unknown>,
  locked: LockedWords,
  variants: readonly Variant[],
  revisions: ReadonlyMap<string, number>,
  wording: Found,
  round: Round,
): Promise<string> {
  const { actor, tx, now } = act
  const frozen = variants.map((variant) => freezeVariant(variant, revisions))
  for (const { key, canonical } of frozen)
    await tx
      .update(variantTable)
      .set({ canonical })
      .where(
        and(
          eq(variantTable.orgId, actor.orgId),
          eq(variantTable.versionId, locked.version.id),
          eq(variantTable.key, key),
        ),
      )
  const canonical = freezeVersion(locked.statement, locked.version, frozen, locked.subject)
  const contentHash = hex(sha256(canonical))
  await tx
    .update(versions)
    .set({ canonical, origin: locked.version.origin, submittedBy: actor.memberId, submittedAt: now })
    .where(and(eq(versions.orgId, actor.orgId), eq(versions.id, locked.version.id)))
  await moveVersion(act, locked, 'in_review', 'statement.submitted', {
    bind: { contentHash, ...boundTo(round) },
    data: { wording, route: round.route, contributors: [...locked.contributors].sort() },
  })
  if (locked.version.insideInformation && locked.statement.insideSince === null)
    await tx
      .update(statements)
      .set({ insideSince: now, insideBy: actor.memberId })
      .where(and(eq(statements.orgId, actor.orgId), eq(statements.id, locked.statement.id)))
  return contentHash
}

/** One round: every lane of the frozen policy is asked at once. */
export async function openReview(
  act: Act<unknown>,
  locked: LockedWords,
  policy: Resolved,
  contentHash: string,
  sitting: Sitting,
  { id: reviewId, route, round, policy: frozen }: Round,
): Promise<void> {
  const { actor, tx, now } = act
  await tx.insert(reviews).values({
    orgId: actor.orgId,
    id: reviewId,
    versionId: locked.version.id,
    round,
    route,
    contentHash: Buffer.from(contentHash, 'hex'),
    policy: frozen,
    openedAt: now,
  })
  const due = (minutes: number) => new Date(now.getTime() + minutes * 60_000)
  const asked = policy.lanes.map((rule) => ({
    lane: rule.lane,
    min: rule.min,
    veto: rule.veto,
    dueAt: due(route === 'express' ? rule.expressDueMin : rule.dueMin),
  }))
  await tx.insert(reviewLanes).values(asked.map((lane) => ({ orgId: actor.orgId, reviewId, ...lane })))
  await startClocks({ tx }, actor, reviewId, now, asked)
  for (const { lane, dueAt } of asked) {
    const rule = policy.lanes.find((each) => each.lane === lane)
    if (rule) await askLane(act, locked, rule, sitting, { dueAt })
  }
}
