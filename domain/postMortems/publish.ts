import { and, asc, eq, isNull } from 'drizzle-orm'
import { z } from 'zod'
import { improvements } from '#db/schema/improvements.ts'
import { postMortemPassages, postMortemTexts } from '#db/schema/postMortemPassages.ts'
import { categories, clusters } from '#db/schema/words.ts'
import { canonicalBytes, hex, sha256 } from '../canonical.ts'
import { enterStage } from '../cases/enterStage.ts'
import { holdersOn } from '../cases/holders.ts'
import { notify, settleNotices } from '../inbox/notify.ts'
import { idOf, maybe } from '../input.ts'
import { word } from '../library/pastCase.ts'
import { publishCase } from '../library/publishCase.ts'
import { membersWith } from '../people/withCapacity.ts'
import { Refusal, refuse } from '../refusal.ts'
import { refusalToStepUp } from '../statements/rules.ts'
import { type Act, verb } from '../verb.ts'
import { codedCase } from './coded.ts'
import { give } from './improvements.ts'
import { factsOf, type LockedPostMortem, lockPostMortem, standingOf } from './lock.ts'
import { movePostMortem } from './move.ts'
import type { CaseRecord } from './record/generate.ts'
import { refusalToPublish } from './rules.ts'
import { logOf } from './submit.ts'
import { hashOf } from './vote.ts'

const Publish = z.object({
  postMortemId: idOf('PostMortem'),
  contentHash: z.string().regex(/^[0-9a-f]{64}$/),
  sector: maybe(word),
  country: maybe(z.string().regex(/^[A-Z]{2}$/)),
  category: maybe(z.enum(categories)),
  cluster: maybe(z.enum(clusters)),
})

/** What the lanes of its review cleared becomes a case of the library, without its privileged passages; the case is learned. */
export const publishPostMortem = verb('publishPostMortem', Publish, async (act) => {
  const { actor, tx, now, input } = act
  refuse(refusalToStepUp(actor, now))
  const locked = await lockPostMortem(tx, actor, input.postMortemId, 'update')
  const { postMortem, subject, round } = locked
  const standing = await standingOf(act, actor, locked)
  const missing = standing?.lanes.filter((lane) => lane.missing > 0).map(({ lane }) => lane)
  refuse(refusalToPublish(actor, factsOf(locked, actor, standing?.satisfied ?? false)), {
    found: postMortem.state,
    lanes: missing,
  })
  if (!round || hashOf(round.contentHash) !== input.contentHash) throw new Refusal('TEXT_CHANGED')
  const coded = await codedOf(act, locked, round.record)
  await publishCase(act, { postMortemId: postMortem.id, caseId: subject.id }, coded)
  await movePostMortem(act, postMortem, 'published', 'post_mortem.published', {
    data: { leftOut: coded.own.leftOut },
    bind: { contentHash: input.contentHash, codedHash: hex(sha256(canonicalBytes(coded))) },
    set: { publishedBy: actor.memberId, publishedAt: now },
  })
  await enterStage(act, subject, 'learned')
  await tellAround(act, locked)
  return { postMortemId: postMortem.id, caseId: subject.id }
})

async function codedOf(
  act: Act<z.output<typeof Publish>>,
  { subject, postMortem, round }: LockedPostMortem,
  bytes: Uint8Array,
) {
  const { actor, input } = act
  const category = input.category ?? subject.category
  const cluster = input.cluster ?? subject.cluster
  if (!category) throw new Refusal('INVALID_INPUT', { path: ['category'] })
  if (!cluster) throw new Refusal('INVALID_INPUT', { path: ['cluster'] })
  const record = JSON.parse(new TextDecoder().decode(bytes)) as CaseRecord
  const { said, leftOut } = await whatIsSaid(act, postMortem.id)
  const { room } = await logOf(act, postMortem)
  return codedCase(
    subject,
    actor.organisation,
    record,
    room,
    said,
    { sector: input.sector ?? 'other', country: input.country ?? 'FR', category, cluster },
    { leftOut, contentHash: hashOf(round?.contentHash ?? null) },
  )
}

/** Only what is not privileged is even read. */
async function whatIsSaid({ tx, actor }: Act<unknown>, postMortemId: string) {
  const standing = and(
    eq(postMortemPassages.orgId, actor.orgId),
    eq(postMortemPassages.postMortemId, postMortemId),
    isNull(postMortemPassages.removedAt),
  )
  const said = await tx
    .select({ kind: postMortemPassages.kind, words: postMortemTexts.words })
    .from(postMortemPassages)
    .innerJoin(
      postMortemTexts,
      and(
        eq(postMortemTexts.orgId, postMortemPassages.orgId),
        eq(postMortemTexts.passageId, postMortemPassages.id),
        eq(postMortemTexts.n, postMortemPassages.version),
      ),
    )
    .where(and(standing, isNull(postMortemPassages.privilegedAt)))
    .orderBy(asc(postMortemPassages.number))
  const all = await tx.select({ id: postMortemPassages.id }).from(postMortemPassages).where(standing)
  return { said, leftOut: all.length - said.length }
}

async function tellAround(act: Act<unknown>, { subject, postMortem }: LockedPostMortem): Promise<void> {
  const { actor, tx, now } = act
  const onCase = await holdersOn(act, subject.id)
  const executives = subject.confidentiality === 'open' ? await membersWith(act, ['executive']) : []
  await settleNotices(tx, actor, now, postMortem.id, [
    'post_mortem_due',
    'post_mortem_review_asked',
    'post_mortem_sent_back',
  ])
  const published = {
    kind: 'post_mortem_published',
    asks: false,
    caseId: subject.id,
    subject: { type: 'PostMortem', id: postMortem.id },
  } as const
  await notify(tx, actor, now, { ...published, members: onCase })
  const others = executives.filter((member) => !onCase.includes(member))
  await notify(tx, actor, now, { ...published, members: others, because: 'executive' })
  const open = await tx
    .select()
    .from(improvements)
    .where(
      and(
        eq(improvements.orgId, actor.orgId),
        eq(improvements.postMortemId, postMortem.id),
        eq(improvements.state, 'open'),
      ),
    )
  for (const improvement of open) await give(act, improvement)
}
