import { sql } from 'drizzle-orm'
import { hex } from '../canonical.ts'
import { openSalted, type SealedJson, sealedJsonSql } from '../private/sealed.ts'
import { systemActor } from '../system.ts'
import { transact } from '../transact.ts'
import type { Included } from './bundleScope.ts'
import type { Remark } from './manifest.ts'
import { append, emptyFold, type Fold, rootOf } from './tree.ts'

export type Values = Readonly<Record<string, { readonly salt: string; readonly value: string }>>

export type ReadEvent = {
  readonly position: number
  readonly bytes: Uint8Array
  readonly values: Values
  /** What was said under privilege by this event, as it was committed to. */
  readonly remark: Remark | null
}

/** A batch in a transaction of its own: what is sealed does not change, so that a slow reader holds nothing open. */
export async function readEvents(orgId: string, batch: readonly Pick<Included, 'position'>[]): Promise<ReadEvent[]> {
  const positions = sql.param(batch.map(({ position }) => position))
  return transact(systemActor(orgId), async ({ tx }) => {
    const { rows } = await tx.execute<{
      position: number
      canonical: Buffer
      kept: SealedJson[]
      remark: Remark | null
    }>(
      sql`select l.position, e.canonical, coalesce((select json_agg(${sql.raw(sealedJsonSql)}) from event_private x
             where x.org_id = e.org_id and x.event_id = e.id), '[]') as kept,
             (select json_build_object('remark', r.id, 'salt', encode(r.salt, 'hex'), 'words', r.words) from privileged_remarks r where r.org_id = e.org_id and r.event_id = e.id) as remark
            from ledger_leaves l join events e on e.org_id = l.org_id and e.id = l.event_id
           where l.org_id = ${orgId}::uuid and l.position = any(${positions}::bigint[]) order by l.position`,
    )
    return rows.map(({ position, canonical, kept, remark }) => ({
      remark,
      position: Number(position),
      bytes: canonical,
      values: opened(kept),
    }))
  })
}

/** What may still be shown; an erased value is not among them. */
function opened(kept: readonly SealedJson[]): Values {
  const shown = kept.flatMap((row) => {
    const salted = openSalted(row)
    return salted ? [[row.field, { salt: hex(salted.salt), value: salted.value }] as const] : []
  })
  return Object.fromEntries(shown)
}

const leavesTogether = 50_000

/** All leaf hashes, 32 bytes each: 32 MB for a million, which is the most that a bundle holds. */
export async function leavesUntil(orgId: string, size: number): Promise<Uint8Array> {
  const all = Buffer.alloc(size * 32)
  for (let from = 0; from < size; from += leavesTogether) {
    const until = Math.min(size, from + leavesTogether)
    const leaves = await bytesOf(
      orgId,
      sql`select string_agg(leaf, ''::bytea order by position) as bytes from ledger_leaves where org_id = ${orgId}::uuid and position >= ${from} and position < ${until}`,
    )
    if (leaves?.length !== (until - from) * 32) throw new RangeError('The ledger is shorter than this bundle.')
    all.set(leaves, from * 32)
  }
  return all
}

export async function rootThen({ orgId, size }: { readonly orgId: string; readonly size: number }): Promise<string> {
  const leaves = await leavesUntil(orgId, size)
  let fold: Fold = emptyFold
  for (let at = 0; at < size; at++) fold = append(fold, leaves.subarray(at * 32, at * 32 + 32))
  return hex(rootOf(fold))
}

/** Names for the page that people read; the ledger itself knows members by number only. */
export async function namesOf(orgId: string): Promise<ReadonlyMap<string, string>> {
  const { rows } = await transact(systemActor(orgId), ({ tx }) =>
    tx.execute<{ id: string; name: string }>(
      sql`select m.id, p.name from members m join people p on p.id = m.person_id where m.org_id = ${orgId}::uuid`,
    ),
  )
  return new Map(rows.map(({ id, name }) => [id, name]))
}

export const bytesOf = (orgId: string, question: ReturnType<typeof sql>): Promise<Uint8Array | null> =>
  transact(
    systemActor(orgId),
    async ({ tx }) => (await tx.execute<{ bytes: Buffer | null }>(question)).rows[0]?.bytes ?? null,
  )
