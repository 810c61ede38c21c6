import { and, asc, eq, isNull, max, sql } from 'drizzle-orm'
import { z } from 'zod'
import { improvements } from '#db/schema/improvements.ts'
import { organisations } from '#db/schema/people.ts'
import { postMortemPassages } from '#db/schema/postMortemPassages.ts'
import { postMortemReviews } from '#db/schema/postMortemReviews.ts'
import { canonicalBytes, hex, sha256 } from '../canonical.ts'
import { newId } from '../id.ts'
import { notify, settleNotices } from '../inbox/notify.ts'
import { idOf } from '../input.ts'
import { NotFound, Refusal, refuse } from '../refusal.ts'
import { laneHolders } from '../statements/directory.ts'
import { lanesNobodyCanClear } from '../statements/policy.ts'
import { type Act, verb } from '../verb.ts'
import { expectVersion, factsOf, lockPostMortem, type PostMortem } from './lock.ts'
import { movePostMortem } from './move.ts'
import { postMortemPolicy } from './policy.ts'
import { generate } from './record/generate.ts'
import { type Log, logSql } from './record/log.ts'
import { refusalToSubmit } from './rules.ts'

/** Asks the lanes of the house at once to clear exactly this: the record, the passages and the actions, as they stand. */
export const submitPostMortem = verb(
  'submitPostMortem',
  z.object({ postMortemId: idOf('PostMortem'), expectedVersion: z.int().min(1) }),
  async (act) => {
    const { actor, tx, now, input } = act
    const locked = await lockPostMortem(tx, actor, input.postMortemId)
    const { postMortem, subject, contributors } = locked
    refuse(refusalToSubmit(actor, factsOf(locked, actor)), { found: postMortem.state })
    expectVersion('PostMortem', postMortem, input.expectedVersion)
    const passages = await passagesOf(act, postMortem)
    const actions = await actionsOf(act, postMortem)
    expectWhole(passages, actions)
    const holders = await laneHolders(act, actor, subject.id)
    const rule = postMortemPolicy(
      await chosenLanes(act),
      passages.some(({ privileged }) => privileged),
    )
    const missing = lanesNobodyCanClear(rule, holders, new Set(contributors))
    if (missing.length > 0) throw new Refusal('NOBODY_CAN_CLEAR', { lanes: missing })
    const record = canonicalBytes(generate(await logOf(act, postMortem)))
    const content = canonicalBytes({
      schema: 'post_mortem/1',
      postMortem: postMortem.id,
      record: hex(sha256(record)),
      passages,
      actions,
    })
    const policy = canonicalBytes(rule)
    const reviewId = newId()
    const round = await nextRound(act, postMortem)
    await tx.insert(postMortemReviews).values({
      orgId: actor.orgId,
      id: reviewId,
      postMortemId: postMortem.id,
      round,
      openedBy: actor.memberId,
      openedAt: now,
      record,
      content,
      policy,
    })
    await movePostMortem(act, postMortem, 'in_review', 'post_mortem.submitted', {
      bind: {
        contentHash: hex(sha256(content)),
        policyHash: hex(sha256(policy)),
        recordHash: hex(sha256(record)),
        review: reviewId,
        round,
      },
    })
    await settleNotices(tx, actor, now, postMortem.id, ['post_mortem_sent_back'])
    for (const { lane, dueMin } of rule.lanes)
      await notify(tx, actor, now, {
        members: [...(holders.get(lane) ?? [])].filter((member) => !contributors.includes(member)),
        kind: 'post_mortem_review_asked',
        asks: true,
        caseId: subject.id,
        subject: { type: 'PostMortem', id: postMortem.id },
        data: { lane },
        dueAt: new Date(now.getTime() + dueMin * 60_000),
      })
    return { postMortemId: postMortem.id, caseId: subject.id }
  },
)

async function chosenLanes({ tx, actor }: Act<unknown>) {
  const [house] = await tx
    .select({ lanes: organisations.postMortemLanes })
    .from(organisations)
    .where(eq(organisations.id, actor.orgId))
  if (!house) throw new NotFound()
  return house.lanes
}

type Frozen = {
  readonly id: string
  readonly kind: string
  readonly number: number
  readonly n: number
  readonly privileged: boolean
  readonly commitment: string
}

/** Every passage that stands, with what binds its words: also those that whoever submits may not read. */
export async function passagesOf(
  { tx, actor }: Pick<Act<unknown>, 'tx' | 'actor'>,
  { id }: Pick<PostMortem, 'id'>,
): Promise<Frozen[]> {
  const rows = await tx
    .select()
    .from(postMortemPassages)
    .where(
      and(
        eq(postMortemPassages.orgId, actor.orgId),
        eq(postMortemPassages.postMortemId, id),
        isNull(postMortemPassages.removedAt),
      ),
    )
    .orderBy(asc(postMortemPassages.number))
  return rows.map(({ id: key, kind, number, version, privilegedAt, commitment }) => ({
    id: key,
    kind,
    number,
    n: version,
    privileged: privilegedAt !== null,
    commitment: hex(commitment),
  }))
}

async function actionsOf({ tx, actor }: Act<unknown>, { id }: PostMortem) {
  const rows = await tx
    .select()
    .from(improvements)
    .where(and(eq(improvements.orgId, actor.orgId), eq(improvements.postMortemId, id)))
    .orderBy(asc(improvements.number))
  return rows.map(({ id: key, number, words, ownerId, dueOn }) => ({ id: key, number, words, ownerId, dueOn }))
}

/** A post-mortem without a lesson teaches nothing, and an action without owner or date is a wish. */
function expectWhole(
  passages: readonly Frozen[],
  actions: readonly { readonly id: string; readonly ownerId: string | null; readonly dueOn: string | null }[],
): void {
  const said = (kind: string) => passages.some((passage) => passage.kind === kind && !passage.privileged)
  if (!said('narrative')) throw new Refusal('ELEMENT_MISSING', { path: ['narrative'], found: 'narrative' })
  if (!said('lesson')) throw new Refusal('LESSON_MISSING', { path: ['lesson'] })
  const loose = actions.filter(({ ownerId, dueOn }) => !ownerId || !dueOn)
  if (loose.length > 0)
    throw new Refusal('OWNER_MISSING', { items: loose.map(({ id }) => ({ type: 'Improvement', id })) })
}

export async function logOf(
  { tx, actor }: Pick<Act<unknown>, 'tx' | 'actor'>,
  { id }: Pick<PostMortem, 'id'>,
): Promise<Log> {
  const { rows } = await tx.execute<{ log: Log }>(
    sql`select ${sql.raw(logSql.replaceAll('@.', 'told.'))} as log from post_mortems told where told.org_id = ${actor.orgId}::uuid and told.id = ${id}::uuid`,
  )
  const [found] = rows
  if (!found) throw new Error('A locked post-mortem has its case.')
  return found.log
}

async function nextRound({ tx, actor }: Act<unknown>, { id }: PostMortem): Promise<number> {
  const [last] = await tx
    .select({ round: max(postMortemReviews.round) })
    .from(postMortemReviews)
    .where(and(eq(postMortemReviews.orgId, actor.orgId), eq(postMortemReviews.postMortemId, id)))
  return (last?.round ?? 0) + 1
}
