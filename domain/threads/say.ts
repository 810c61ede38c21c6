import { randomBytes } from 'node:crypto'
import { privilegedRemarks, suggestions } from '#db/schema/threads.ts'
import { hex } from '../canonical.ts'
import { commitment } from '../commitment.ts'
import { newId } from '../id.ts'
import type { Fact } from '../record.ts'
import type { Locked } from '../statements/lock.ts'
import type { Act } from '../verb.ts'
import type { Tables } from './tables.ts'

type About = Pick<Locked, 'statement' | 'version'> & {
  readonly tables: Tables
  readonly thread: { readonly id: string; readonly variantKey: string }
}
type Said = { readonly words: string | null; readonly replacement?: string | null }

/**
 * One act in a thread: its event, and the remark where something was said. Under privilege the event holds a salted
 * commitment and no word, so that the ledger can prove them and no reader of events meets them.
 */
export async function say(
  { actor, tx, now, record }: Act<unknown>,
  { statement, version, tables, thread }: About,
  type: string,
  { words, replacement }: Said,
  data: Fact['data'] = {},
  before: (eventId: string) => Promise<unknown> = async () => {},
): Promise<{ eventId: string; remarkId: string | null }> {
  const [remarkId, salt] = [newId(), randomBytes(32)]
  const eventId = await record(type, {
    subject: { type: 'Thread', id: thread.id },
    caseId: statement.caseId,
    data: { number: statement.number, n: version.n, variantKey: thread.variantKey, ...data },
    ...(tables.privileged
      ? { ...(words && { bind: { words: hex(commitment(salt, remarkId, 'words', words)) } }) }
      : { words: { words } }),
  })
  await before(eventId)
  if (!words) return { eventId, remarkId: null }
  const mine = { orgId: actor.orgId, threadId: thread.id, authorId: actor.memberId }
  const remark = { ...mine, id: remarkId, words, at: now, eventId }
  if (tables.privileged) await tx.insert(privilegedRemarks).values({ ...remark, salt })
  else await tx.insert(tables.remarks).values(remark)
  if (replacement)
    await tx.insert(suggestions).values({ ...mine, id: newId(), remarkId, replacement, state: 'proposed' })
  return { eventId, remarkId }
}
