import { and, eq } from 'drizzle-orm'
import { z } from 'zod'
import { publications } from '#db/schema/versions.ts'
import type { Actor } from '../actor.ts'
import { newId } from '../id.ts'
import { idOf, line, lines, maybe } from '../input.ts'
import { Refusal } from '../refusal.ts'
import { type Act, verb } from '../verb.ts'
import { boundAtGate, type Passed, passTheGate } from './gate.ts'
import { type Locked, lockNewestVersion } from './lock.ts'

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
