import { settleNotices } from '../inbox/notify.ts'
import { verb } from '../verb.ts'
import { expectOwner, lockRisk, moveRisk } from './lock.ts'
import { setResembling } from './resembling.ts'
import { refusalToRevise } from './rules.ts'
import { OnRisk, told } from './told.ts'
import { columnsOf, greatest } from './weighed.ts'

/** Tells it anew. The day of its next review is not of it: that moves with a review, so that none is put off in passing. */
export const reviseRisk = verb('reviseRisk', OnRisk.extend(told), async (act) => {
  const { actor, tx, now, record, input } = act
  const { riskId, expectedVersion: _read, impacts, resembles, language, ...said } = input
  const risk = await lockRisk(act, refusalToRevise)
  if (input.ownerId !== risk.ownerId) {
    await expectOwner(act, input.ownerId)
    // Whoever answers for it now is asked by the next round, where its review is overdue.
    await settleNotices(tx, actor, now, risk.id, ['risk_review_due'])
  }
  const to = { ...said, ...columnsOf(impacts), language: language ?? risk.language }
  await moveRisk(act, risk, to)
  if (resembles) await setResembling(act, risk.id, resembles)
  await record('risk.revised', {
    subject: { type: 'Risk', id: riskId },
    data: { version: risk.version + 1, likelihood: to.likelihood, impact: greatest(impacts), member: to.ownerId },
  })
  return { riskId }
})
