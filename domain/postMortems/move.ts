import { and, eq, isNull } from 'drizzle-orm'
import { postMortemReviews } from '#db/schema/postMortemReviews.ts'
import { postMortemContributors, postMortems } from '#db/schema/postMortems.ts'
import type { PostMortemState } from '#db/schema/words.ts'
import { settleNotices } from '../inbox/notify.ts'
import type { Fact } from '../record.ts'
import type { Act } from '../verb.ts'
import { mayBecome } from './lifecycle.ts'
import type { PostMortem } from './lock.ts'

/** Takes it to a state, with the one event that says so; a round that was open is over. */
export async function movePostMortem(
  { actor, tx, now, record }: Pick<Act<unknown>, 'actor' | 'tx' | 'now' | 'record'>,
  postMortem: PostMortem,
  to: PostMortemState,
  type: string,
  { set = {}, ...fact }: Partial<Fact> & { readonly set?: Partial<typeof postMortems.$inferInsert> } = {},
): Promise<void> {
  if (!mayBecome(postMortem.state, to)) throw new Error(`A post-mortem does not go from ${postMortem.state} to ${to}.`)
  if (to === 'drafting') {
    await tx
      .update(postMortemReviews)
      .set({ closedAt: now })
      .where(
        and(
          eq(postMortemReviews.orgId, actor.orgId),
          eq(postMortemReviews.postMortemId, postMortem.id),
          isNull(postMortemReviews.closedAt),
        ),
      )
    await settleNotices(tx, actor, now, postMortem.id, ['post_mortem_review_asked'])
  }
  const stateEventId = await record(type, {
    subject: { type: 'PostMortem', id: postMortem.id },
    caseId: postMortem.caseId,
    from: postMortem.state,
    to,
    ...fact,
  })
  await tx
    .update(postMortems)
    .set({ state: to, stateSince: now, stateEventId, version: postMortem.version + 1, ...set })
    .where(and(eq(postMortems.orgId, actor.orgId), eq(postMortems.id, postMortem.id)))
}

/** Something in it changed: back to drafting where it was due or under review, and whoever wrote is known to have. */
export async function wroteOn(act: Act<unknown>, postMortem: PostMortem): Promise<void> {
  const { actor, tx } = act
  await tx
    .insert(postMortemContributors)
    .values({ orgId: actor.orgId, postMortemId: postMortem.id, memberId: actor.memberId })
    .onConflictDoNothing()
  await changed(act, postMortem)
}

/** What was read is no longer what stands; a mark is no writing, so whoever sets one may still vote. */
export async function changed(act: Act<unknown>, postMortem: PostMortem): Promise<void> {
  const { actor, tx } = act
  if (postMortem.state !== 'drafting') return movePostMortem(act, postMortem, 'drafting', 'post_mortem.drafting')
  await tx
    .update(postMortems)
    .set({ version: postMortem.version + 1 })
    .where(and(eq(postMortems.orgId, actor.orgId), eq(postMortems.id, postMortem.id)))
}
