import { z } from 'zod'
import { idOf, reason } from '../input.ts'
import { refuse } from '../refusal.ts'
import { verb } from '../verb.ts'
import { lockNewestWords } from './lock.ts'
import { moveVersion } from './move.ts'
import { refusalToCancel } from './rules.ts'
import { callOffScheduled, voidVotes } from './supersede.ts'

const Cancel = z.object({ statementId: idOf('Statement'), reason: reason() })

export const cancelStatement = verb('cancelStatement', Cancel, async (act) => {
  const locked = await lockNewestWords(act.tx, act.actor, act.input.statementId, 'update')
  refuse(
    refusalToCancel(act.actor, {
      caseId: locked.subject.id,
      state: locked.version.state,
      contributors: locked.contributors,
    }),
  )
  await callOffScheduled(act, locked, 'WRONG_STATE')
  await moveVersion(act, locked, 'cancelled', 'statement.cancelled', { words: { reason: act.input.reason } })
  await voidVotes(act, locked)
  return { statementId: locked.statement.id }
})
