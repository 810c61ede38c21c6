import { settleNotices } from '../inbox/notify.ts'
import { reason } from '../input.ts'
import { verb } from '../verb.ts'
import { lockRisk, moveRisk } from './lock.ts'
import { refusalToRetire } from './rules.ts'
import { OnRisk } from './told.ts'

/** It is no longer a risk of the house, and why: it leaves the register, and stays to be read. */
export const retireRisk = verb('retireRisk', OnRisk.extend({ reason: reason() }), async (act) => {
  const { actor, tx, now, record, input } = act
  const risk = await lockRisk(act, refusalToRetire)
  const retiredEventId = await record('risk.retired', {
    subject: { type: 'Risk', id: risk.id },
    data: { version: risk.version + 1 },
    words: { reason: input.reason },
  })
  await moveRisk(act, risk, { retiredBy: actor.memberId, retiredAt: now, retiredEventId })
  await settleNotices(tx, actor, now, risk.id, ['risk_review_due'])
  return { riskId: risk.id }
})
