import { z } from 'zod'
import { body, idOf, lines, maybe } from '../input.ts'
import { Refusal, refuse } from '../refusal.ts'
import { verb } from '../verb.ts'
import { factsOf, lockThread } from './lock.ts'
import { refusalToReply } from './rules.ts'
import { say } from './say.ts'
import { participants, tell } from './tell.ts'

const Reply = z.object({ threadId: idOf('Thread'), words: lines(), replacement: maybe(body()) })

export const replyToThread = verb('replyToThread', Reply, async (act) => {
  const { actor, input } = act
  const locked = await lockThread(act, input.threadId)
  refuse(refusalToReply(actor, factsOf(locked)), { found: 'resolved' })
  if (input.replacement !== null && (locked.tables.privileged || input.replacement === locked.thread.quote))
    throw new Refusal('INVALID_INPUT', { path: ['replacement'], found: 'same' })
  await say(act, locked, 'thread.replied', input)
  await tell(act, locked, 'remark_answered', await participants(act, locked))
  return { statementId: locked.statement.id, threadId: locked.thread.id }
})
