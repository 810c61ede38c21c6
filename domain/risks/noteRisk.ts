import { z } from 'zod'
import { risks } from '#db/schema/risks.ts'
import { newId } from '../id.ts'
import { refuse } from '../refusal.ts'
import { verb } from '../verb.ts'
import { expectOwner } from './lock.ts'
import { setResembling } from './resembling.ts'
import { refusalToKeepRisks } from './rules.ts'
import { told } from './told.ts'
import { columnsOf, day, expectAhead, greatest } from './weighed.ts'

/** What may happen to the house one day, who answers for it, and when it is to be looked at again. */
export const noteRisk = verb('noteRisk', z.object({ ...told, reviewAt: day }), async (act) => {
  const { actor, tx, now, record, input } = act
  const { impacts, resembles, reviewAt, language, ...said } = input
  await expectOwner(act, input.ownerId)
  refuse(refusalToKeepRisks(actor))
  const row = {
    orgId: actor.orgId,
    id: newId(),
    ...said,
    ...columnsOf(impacts),
    language: language ?? actor.language,
    reviewOn: expectAhead(reviewAt, now),
    notedBy: actor.memberId,
    notedAt: now,
  }
  await tx.insert(risks).values(row)
  await setResembling(act, row.id, resembles ?? [])
  await record('risk.noted', {
    subject: { type: 'Risk', id: row.id },
    data: { likelihood: row.likelihood, impact: greatest(impacts), member: row.ownerId, reviewOn: row.reviewOn },
  })
  return { riskId: row.id }
})
