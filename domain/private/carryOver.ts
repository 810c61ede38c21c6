import { and, eq, isNull, sql } from 'drizzle-orm'
import { database } from '#db/client.ts'
import { eventPrivate, events } from '#db/schema/events.ts'
import { privateKeys } from '#db/schema/private.ts'
import type { NodeType } from '../id.ts'
import { sealCapacities } from '../people/sealCapacities.ts'
import { systemActor } from '../system.ts'
import { transact, type Work } from '../transact.ts'
import { isNewest, unwrap, wrap } from './atRest.ts'
import { dataKeyOf, ownerOfWords } from './dataKey.ts'
import { ownerOf, sealPrivate } from './sealed.ts'

const atOnce = 500

/**
 * Run by each start and by `migrate`: seals the words an older version left in clear, and the rows and capacities it left unsealed,
 * and wraps data keys anew when the first at-rest key is a new one. Not a migration, since no statement may carry a key. A key that cannot be unwrapped stops the start.
 */
export async function carryOver(): Promise<void> {
  for (const orgId of await organisations()) {
    await transact(systemActor(orgId), (work) => wrapAnew(work, orgId))
    while ((await transact(systemActor(orgId), (work) => sealClear(work, orgId))) === atOnce);
    while ((await transact(systemActor(orgId), (work) => sealRows(work, orgId))) === atOnce);
    await transact(systemActor(orgId), (work) => sealCapacities(work, orgId))
  }
}

/** Rows of before there were seals: from this event on, an edit of theirs is seen. */
async function sealRows({ tx, record }: Work, orgId: string): Promise<number> {
  const { rows } = await tx.execute<{ n: number }>(sql`select salt_old_rows(${orgId}::uuid, ${atOnce}::int) as n`)
  const n = rows[0]?.n ?? 0
  if (n > 0) await record('rows.sealed', { subject: { type: 'Organisation', id: orgId } })
  return n
}

async function organisations(): Promise<string[]> {
  const { rows } = await database().pool.query<{ id: string }>('select id from organisations order by id')
  return rows.map(({ id }) => id)
}

async function wrapAnew({ tx }: Work, orgId: string): Promise<void> {
  const keys = await tx
    .select({ id: privateKeys.id, wrapped: privateKeys.wrapped })
    .from(privateKeys)
    .where(and(eq(privateKeys.orgId, orgId), isNull(privateKeys.destroyedAt)))
  for (const { id, wrapped } of keys) {
    if (!wrapped || isNewest(wrapped)) continue
    const again = wrap(unwrap(wrapped, ownerOf(orgId, id)), ownerOf(orgId, id))
    await tx.execute(sql`select wrap_private_key(${orgId}, ${id}, ${again})`)
  }
}

async function sealClear({ tx }: Work, orgId: string): Promise<number> {
  const clear = await tx
    .select({ row: eventPrivate, event: events })
    .from(eventPrivate)
    .innerJoin(events, and(eq(events.orgId, eventPrivate.orgId), eq(events.id, eventPrivate.eventId)))
    .where(and(eq(eventPrivate.orgId, orgId), isNull(eventPrivate.sealed)))
    .orderBy(eventPrivate.eventId, eventPrivate.field)
    .limit(atOnce)
  for (const { row, event } of clear) {
    if (!row.salt || row.value === null) continue
    const by = systemActor(orgId)
    const wrote = event.actorId ? { ...by, kind: 'person' as const, memberId: event.actorId } : by
    const key = await dataKeyOf(tx, orgId, ownerOfWords(wrote, event.subjectType as NodeType, event.caseId))
    const said = { salt: Buffer.from(row.salt), value: row.value }
    const sealed = sealPrivate(row, said, key)
    await tx.execute(sql`select seal_private_words(${orgId}, ${row.eventId}, ${row.field}, ${key.id}, ${sealed})`)
  }
  return clear.length
}
