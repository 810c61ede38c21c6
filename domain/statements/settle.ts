import { notify, settleNotices } from '../inbox/notify.ts'
import { threadsInTheWay } from '../threads/inTheWay.ts'
import type { Act } from '../verb.ts'
import { lateLanes } from './deadlineTimes.ts'
import type { LockedWords } from './lock.ts'
import { moveVersion } from './move.ts'
import { whoPublishes } from './publishers.ts'
import { openVetoes, reviewOf, standingOf } from './review.ts'

/** Approved is what the votes say, once no open thread stands in the way. Recorded once, by whoever's act completes it. */
export async function settle(act: Act<unknown>, ballot: LockedWords): Promise<void> {
  const review = await reviewOf(act, act.actor, ballot.version.id)
  if (!review) return
  const { satisfied, lanes: asked } = await standingOf(act, act.actor, ballot, review)
  const waiting = asked.filter(({ missing }) => missing > 0)
  if (lateLanes(review, waiting, act.now).length === 0)
    await settleNotices(act.tx, act.actor, act.now, ballot.version.id, ['lane_late', 'lane_undecided'])
  if (!satisfied) return
  if ((await openVetoes(act, act.actor, ballot.statement.id)).length > 0) return
  if (await threadsInTheWay(act, ballot.statement.id, review.policy)) return
  await moveVersion(act, ballot, 'approved', 'statement.cleared')
  await settleNotices(act.tx, act.actor, act.now, ballot.version.id, ['review_asked'])
  await notify(act.tx, act.actor, act.now, {
    members: await whoPublishes(act, ballot),
    kind: 'statement_cleared',
    asks: false,
    caseId: ballot.subject.id,
    subject: { type: 'StatementVersion', id: ballot.version.id },
    data: { number: ballot.statement.number, n: ballot.version.n },
  })
}
