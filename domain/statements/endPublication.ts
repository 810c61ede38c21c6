import { and, eq } from 'drizzle-orm'
import { z } from 'zod'
import { publications } from '#db/schema/versions.ts'
import { votes } from '#db/schema/votes.ts'
import { notify, settleNotices } from '../inbox/notify.ts'
import { idOf, reason } from '../input.ts'
import { Refusal, refuse } from '../refusal.ts'
import { type Act, verb } from '../verb.ts'
import { lapseVotesOn } from './lapse.ts'
import { publicationTransitions } from './lifecycle.ts'
import type { Locked } from './lock.ts'
import { lockPublication, type Publication } from './lockPublication.ts'
import { outcomeOf } from './recordPublication.ts'
import { refusalToSayOutcome, refusalToWithdraw } from './rules.ts'

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
    to === 'withdrawn'
      ? refusalToWithdraw(actor, { caseId: locked.subject.id })
      : refusalToSayOutcome(actor, outcomeOf(locked)),
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
