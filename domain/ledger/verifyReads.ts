import { type SealedRow, sealsSql } from './brokenSeals.ts'
import type { Sql } from './signer.ts'

export type LeafRow = {
  position: number
  leaf: Buffer
  /** 0x00 and the event's bytes, whose hash the leaf is; null where there is no such event. */
  bytes: Buffer | null
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

const LEAVES = `
  select l.position, l.leaf, '\\x00'::bytea || e.canonical as bytes,
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
    left join lateral (select convert_from(e.canonical, 'UTF8')::jsonb as c offset 0) said on true
   where l.org_id = $1 and l.position >= $2 and l.position < $3 order by l.position`

/** Of each level, the subtrees that are complete with these leaves and were not before them. */
const NODES = `
  select w.level, n.* from generate_series(1, 52) as w(level) cross join lateral (
    select array_agg(idx order by idx) as indexes, string_agg(hash, ''::bytea order by idx) as hashes
      from ledger_nodes where org_id = $1 and level = w.level and idx >= ($2::bigint >> w.level) and idx < ($3::bigint >> w.level)) n
   where n.indexes is not null`

const CHECKPOINTS =
  'select size, root, note from checkpoints where org_id = $1 and size > $2 and size <= $3 order by size'

export async function batchOf(sql: Sql, orgId: string, from: number, to: number): Promise<Batch> {
  const place = [orgId, from, to]
  const [leaves, nodes, checkpoints] = await Promise.all([
    sql<LeafRow>(LEAVES, place),
    sql<NodeRow>(NODES, place),
    sql<CheckpointRow>(CHECKPOINTS, place),
  ])
  return { from, to, leaves, nodes, checkpoints }
}
