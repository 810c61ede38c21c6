import { and, eq, sql } from 'drizzle-orm'
import { database } from '#db/client.ts'
import { tokens } from '#db/schema/people.ts'
import type { Actor } from '../actor.ts'
import { transact } from '../transact.ts'
import type { Found } from './findActor.ts'

/** When a credential was last used, to the minute: once a minute somebody writes it, all others read. */
export async function noteSeen({ actor, lastSeenAt }: Found): Promise<void> {
  if (lastSeenAt && Date.now() - lastSeenAt.getTime() < 60_000) return
  if (actor.sessionId) await sawSession(actor.sessionId)
  if (actor.tokenId) await sawToken(actor, actor.tokenId)
}

async function sawSession(id: string): Promise<void> {
  await database().pool.query({
    name: 'saw_session',
    text: `update sessions set last_seen_at = now() where id = $1 and revoked_at is null and last_seen_at < now() - interval '50 seconds'`,
    values: [id],
  })
}

async function sawToken(actor: Actor, id: string): Promise<void> {
  await transact(actor, async ({ tx, now }) => {
    await tx
      .update(tokens)
      .set({ lastUsedAt: now })
      .where(
        and(
          eq(tokens.orgId, actor.orgId),
          eq(tokens.id, id),
          sql`(${tokens.lastUsedAt} is null or ${tokens.lastUsedAt} < now() - interval '50 seconds')`,
        ),
      )
  })
}
