import { type SealedRow, sealsSql } from './brokenSeals.ts'
import type { Sql } from './signer.ts'

export type LeafRow = {
  position: number
  leaf: Buffer
  /** The event's bytes, as text where they are read as JSON too; null where there is no such event. */
  bytes: string | Buffer | null
  /** Whether the columns beside the bytes say what the bytes say. */
  agrees: boolean
  /** Whether it was sealed when it says it happened. */
  punctual: boolean
  /** Of the rows it was about, as they stayed. */
  seals: SealedRow[] | null
}
export type NodeRow = { level: number; indexes: number[]; hashes: Buffer }
export type CheckpointRow = { size: number; root: Buffer; note: string }
export type Batch = {
  readonly from: number
  readonly to: number
  readonly leaves: readonly LeafRow[]
  readonly nodes: readonly NodeRow[]
  readonly checkpoints: readonly CheckpointRow[]
}

/** Text travels in half the space of bytes, and is the same ones: a JSON text that is not UTF-8 is not read this way. */
const LEAVES = `
  select l.position, l.leaf, said.words as bytes,
         abs(extract(epoch from e.at - l.sealed_at)) <= 31 as punctual,
         (c ->> 'org', c ->> 'id', c ->> 'type', c ->> 'case', c #>> '{subject,type}', c #>> '{subject,id}', c #>> '{actor,member}', c ->> 'corrects',
          (c ->> 'at')::timestamptz, (c ->> 'claimedAt')::timestamptz)
         is not distinct from (e.org_id::text, e.id::text, e.type, e.case_id::text, e.subject_type, e.subject_id::text, e.actor_id::text, e.corrects::text, e.at, e.claimed_at)
         and e.data = (coalesce(c -> 'data', '{}') - array['from', 'to', 'lane'])
             || case when c ?| array['from', 'to'] or c #> '{actor,lane}' is not null
                then jsonb_strip_nulls(jsonb_build_object('from', c -> 'from', 'to', c -> 'to', 'lane', c #> '{actor,lane}')) else '{}' end as agrees,
         ${sealsSql} as seals
    from ledger_leaves l
    left join events e on e.org_id = l.org_id and e.id = l.event_id
    left join lateral (select words, words::jsonb as c from (select convert_from(e.canonical, 'UTF8') as words offset 0) written offset 0) said on true
   where l.org_id = $1 and l.position >= $2 and l.position < $3 order by l.position`

/** Where some bytes are no JSON, which no event is: enough to say which. */
const LEAVES_AS_BYTES = `
  select l.position, l.leaf, e.canonical as bytes, true as punctual, true as agrees, null as seals
    from ledger_leaves l left join events e on e.org_id = l.org_id and e.id = l.event_id
   where l.org_id = $1 and l.position >= $2 and l.position < $3 order by l.position`

/** What PostgreSQL answers to bytes that are no text in UTF-8, to a text that is no JSON, and to an escape or a time that is none. */
const noJson = new Set(['22021', '22P02', '22P05', '22007', '22008'])
export const isNoJson = (error: unknown): boolean => noJson.has((error as { code?: string }).code ?? '')

/** Of each level, the subtrees that are complete with these leaves and were not before them. */
const NODES = `
  select w.level, n.* from generate_series(1, 52) as w(level) cross join lateral (
    select array_agg(idx order by idx) as indexes, string_agg(hash, ''::bytea order by idx) as hashes
      from ledger_nodes where org_id = $1 and level = w.level and idx >= ($2::bigint >> w.level) and idx < ($3::bigint >> w.level)) n
   where n.indexes is not null`

const CHECKPOINTS =
  'select size, root, note from checkpoints where org_id = $1 and size > $2 and size <= $3 order by size'

export async function batchOf(sql: Sql, orgId: string, from: number, to: number, asBytes: boolean): Promise<Batch> {
  const place = [orgId, from, to]
  const [leaves, nodes, checkpoints] = await Promise.all([
    sql<LeafRow>(asBytes ? LEAVES_AS_BYTES : LEAVES, place),
    sql<NodeRow>(NODES, place),
    sql<CheckpointRow>(CHECKPOINTS, place),
  ])
  return { from, to, leaves, nodes, checkpoints }
}
