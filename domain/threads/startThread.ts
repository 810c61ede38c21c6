import { z } from 'zod'
import { newId } from '../id.ts'
import { settleNotices } from '../inbox/notify.ts'
import { body, idOf, line, lines, maybe } from '../input.ts'
import { Refusal, refuse } from '../refusal.ts'
import { type Locked, lockNewestVersion, variantsOf } from '../statements/lock.ts'
import { moveVersion } from '../statements/move.ts'
import { reviewOf } from '../statements/review.ts'
import { callOffScheduled } from '../statements/supersede.ts'
import { type Act, verb } from '../verb.ts'
import { threadsInTheWay } from './inTheWay.ts'
import { hashOf } from './passage.ts'
import { refusalToRemark, refusalToRemarkInConfidence } from './rules.ts'
import { say } from './say.ts'
import { openTables, privilegedTables } from './tables.ts'
import { tell } from './tell.ts'

const Start = z.object({
  statementId: idOf('Statement'),
  variantKey: line(60),
  passageHash: z.string().regex(/^[0-9a-f]{64}$/),
  words: lines(),
  blocking: z.boolean().nullish(),
  privileged: z.boolean().nullish(),
  replacement: maybe(body()),
})

/** Talk about one passage of the newest words, exactly as it was read. */
export const startThread = verb('startThread', Start, async (act) => {
  const { actor, tx, now, input } = act
  const locked = await lockNewestVersion(tx, actor, input.statementId)
  const { subject, statement, version, contributors } = locked
  const rule = input.privileged ? refusalToRemarkInConfidence : refusalToRemark
  refuse(rule(actor, { caseId: subject.id, stage: subject.stage, state: version.state }), { found: version.state })
  const quote = await passageOf(act, locked)
  // Words proposed to the writers are shown to the writers: there is no proposing in confidence.
  if (input.replacement !== null && (input.privileged || input.replacement === quote))
    throw new Refusal('INVALID_INPUT', { path: ['replacement'], found: 'same' })
  const tables = input.privileged ? privilegedTables : openTables
  const blocking = input.blocking ?? false
  const thread = {
    orgId: actor.orgId,
    id: newId(),
    caseId: subject.id,
    statementId: statement.id,
    versionId: version.id,
    variantKey: input.variantKey,
    quote,
    blockHash: hashOf(quote),
    blocking,
    openedBy: actor.memberId,
    openedAt: now,
  }
  const about = { ...locked, tables, thread }
  await say(act, about, 'thread.opened', input, { blocking }, (eventId) =>
    tx.insert(tables.threads).values({ ...thread, eventId }),
  )
  if (blocking) await tell(act, about, 'remark_blocks', contributors, true)
  await fallBack(act, locked)
  return { statementId: statement.id, threadId: thread.id }
})

/** The passage as it was read, in the words that stand now; else it was read in others. */
async function passageOf({ actor, tx, input }: Act<z.output<typeof Start>>, { version }: Locked): Promise<string> {
  const variants = await variantsOf(tx, actor, version.id)
  const block = variants
    .find(({ key }) => key === input.variantKey)
    ?.blocks.find(({ text }) => text !== '' && hashOf(text).toString('hex') === input.passageHash)
  if (!block) throw new Refusal('TEXT_CHANGED', { path: ['passageHash'] })
  return block.text
}

/** Cleared words against which something open now stands are no longer cleared: the votes stay, and count again once it is resolved. */
async function fallBack(act: Act<unknown>, locked: Locked): Promise<void> {
  if (locked.version.state !== 'approved') return
  const review = await reviewOf(act, act.actor, locked.version.id)
  if (!(await threadsInTheWay(act, locked.statement.id, review?.policy))) return
  await callOffScheduled(act, locked)
  await moveVersion(act, locked, 'in_review', 'statement.held_back')
  await settleNotices(act.tx, act.actor, act.now, locked.version.id, ['statement_cleared'])
}
