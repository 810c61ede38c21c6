import { and, eq, ne } from 'drizzle-orm'
import { reviews } from '#db/schema/versions.ts'
import { votes } from '#db/schema/votes.ts'
import { notify, settleNotices } from '../inbox/notify.ts'
import type { RefusalCode } from '../refusal.ts'
import type { Act } from '../verb.ts'
import { callOffOfVersion } from './callOff.ts'
import type { LockedWords } from './lock.ts'

/** Votes on words that no longer stand are kept and void: whoever cast one is told why. */
export async function voidVotes({ actor, tx, now }: Act<unknown>, { statement, version }: LockedWords): Promise<void> {
  const cast = await tx
    .selectDistinct({ memberId: votes.memberId })
    .from(votes)
    .innerJoin(reviews, and(eq(reviews.orgId, votes.orgId), eq(reviews.id, votes.reviewId)))
    .where(and(eq(votes.orgId, actor.orgId), eq(reviews.versionId, version.id), ne(votes.verdict, 'withdraw')))
  await settleAsked({ actor, tx, now }, { version })
  await notify(tx, actor, now, {
    members: cast.map(({ memberId }) => memberId),
    kind: 'vote_void',
    asks: false,
    caseId: statement.caseId,
    subject: { type: 'StatementVersion', id: version.id },
    data: { number: statement.number, n: version.n },
  })
}

/** Nothing is asked of anybody about words that no longer stand. */
export async function settleAsked(
  { actor, tx, now }: Pick<Act<unknown>, 'actor' | 'tx' | 'now'>,
  { version }: Pick<LockedWords, 'version'>,
): Promise<void> {
  const asked = ['review_asked', 'changes_asked', 'statement_cleared', 'claim_left_state', 'override_asked'] as const
  await settleNotices(tx, actor, now, version.id, asked)
}

/** What waits for its time does not go out on words that no longer stand. */
export const callOffScheduled = (act: Act<unknown>, { version }: LockedWords, code: RefusalCode = 'SUPERSEDED') =>
  callOffOfVersion(act, version.id, { code })
