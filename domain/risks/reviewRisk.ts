import { riskReviews } from '#db/schema/risks.ts'
import { newId } from '../id.ts'
import { settleNotices } from '../inbox/notify.ts'
import { lines, maybe } from '../input.ts'
import { verb } from '../verb.ts'
import { lockRisk, moveRisk } from './lock.ts'
import { refusalToReview } from './rules.ts'
import { OnRisk } from './told.ts'
import { day, expectAhead } from './weighed.ts'

/** Somebody looked at it again today, and says what they saw and when it is to be looked at next. */
export const reviewRisk = verb(
  'reviewRisk',
  OnRisk.extend({ reviewAt: day, remark: maybe(lines(2_000)) }),
  async (act) => {
    const { actor, tx, now, record, input } = act
    const risk = await lockRisk(act, refusalToReview)
    const nextOn = expectAhead(input.reviewAt, now)
    const eventId = await record('risk.reviewed', {
      subject: { type: 'Risk', id: risk.id },
      data: { version: risk.version + 1, reviewOn: nextOn },
      words: { note: input.remark },
    })
    await tx.insert(riskReviews).values({
      orgId: actor.orgId,
      id: newId(),
      riskId: risk.id,
      version: risk.version + 1,
      nextOn,
      reviewedBy: actor.memberId,
      reviewedAt: now,
      eventId,
    })
    await moveRisk(act, risk, { reviewOn: nextOn })
    await settleNotices(tx, actor, now, risk.id, ['risk_review_due'])
    return { riskId: risk.id }
  },
)
