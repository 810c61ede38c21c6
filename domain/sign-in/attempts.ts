import { isIPv6 } from 'node:net'
import { and, eq, inArray, sql } from 'drizzle-orm'
import type { Tx } from '#db/client.ts'
import { attempts } from '#db/schema/people.ts'
import { newId } from '../id.ts'
import { outside } from './outside.ts'
import { digestOf } from './secret.ts'

/** One thing that may only be tried so often: a person's password, an address, a session's step-up. */
export type Tried = { door: string; subject: string; most: number; minutes: number }
export type Spent = { ids: readonly string[]; used: number; retryAfter: null } | { retryAfter: number }

/**
 * Counts an attempt before it is made, so that a hundred at once are still five. Each subject is locked for the time
 * of counting; who is over any limit has spent nothing.
 */
export function spend(limits: readonly Tried[]): Promise<Spent> {
  return outside((tx) => spendIn(tx, limits))
}

/** The same within an act, which counts only if it is done. */
export async function spendIn(tx: Tx, limits: readonly Tried[]): Promise<Spent> {
  const ids: string[] = []
  let used = 0
  for (const limit of limits) {
    const recent = await recentOf(tx, limit)
    if (recent.count >= limit.most) return undo(tx, ids, recent.wait)
    const id = newId()
    await tx.insert(attempts).values({ id, door: limit.door, subject: keyOf(limit) })
    ids.push(id)
    used = Math.max(used, recent.count + 1)
  }
  return { ids, used, retryAfter: null }
}

/** Three mails an hour to one mailbox, each kind on its own count: whoever asks for resets holds up no invitation. */
export const mailsTo = (email: string, kind: 'invitation' | 'reset'): Tried => ({
  door: `${kind} mail`,
  subject: email,
  most: 3,
  minutes: 60,
})

/** The attempt was right: it does not count, and neither do the wrong ones of the subject that proved itself. */
export function forgive(ids: readonly string[], proved?: Tried): Promise<void> {
  return outside(async (tx) => {
    await tx.delete(attempts).where(inArray(attempts.id, [...ids]))
    if (proved)
      await tx.delete(attempts).where(and(eq(attempts.door, proved.door), eq(attempts.subject, keyOf(proved))))
  })
}

async function recentOf(tx: Tx, limit: Tried): Promise<{ count: number; wait: number }> {
  const [door, subject] = [limit.door, keyOf(limit)]
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`${door} ${subject}`}, 0))`)
  const since = sql`now() - make_interval(mins => ${limit.minutes}::int)`
  await tx
    .delete(attempts)
    .where(and(eq(attempts.door, door), eq(attempts.subject, subject), sql`${attempts.at} <= ${since}`))
  const { rows } = await tx.execute<{ count: number; wait: number }>(
    sql`select count(*)::int as count, coalesce(ceil(extract(epoch from min(at) - (${since}))), 0)::int as wait from attempts where door = ${door} and subject = ${subject}`,
  )
  return rows[0] ?? { count: 0, wait: 0 }
}

async function undo(tx: Tx, ids: string[], retryAfter: number): Promise<Spent> {
  if (ids.length > 0) await tx.delete(attempts).where(inArray(attempts.id, ids))
  return { retryAfter: Math.max(1, retryAfter) }
}

/** Neither mail addresses nor network addresses are kept for having been tried. */
const keyOf = ({ door, subject }: Tried): string => digestOf(`${door} ${subject}`).toString('base64url')

/** A household or a machine has a whole /64 of IPv6 to try from, so that counts as one. */
export function network(address: string): string {
  if (!isIPv6(address)) return address
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1]
  if (mapped) return mapped
  const [head = '', tail] = address.toLowerCase().replace(/%.*$/, '').split('::')
  const groups = head === '' ? [] : head.split(':')
  const after = tail ? tail.split(':') : []
  const all = tail === undefined ? groups : [...groups, ...Array(8 - groups.length - after.length).fill('0'), ...after]
  return `${all
    .slice(0, 4)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(':')}::/64`
}
