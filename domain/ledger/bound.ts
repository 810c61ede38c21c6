import { sql } from 'drizzle-orm'
import { systemActor } from '../system.ts'
import { transact } from '../transact.ts'
import type { Findings } from './verify.ts'

/** Rows whose content an event binds, against the event as it was sealed: votes, the text they are on, the policy they are under. */
export async function compareBound(orgId: string, findings: Findings): Promise<void> {
  for (const [code, query] of Object.entries(BOUND)) {
    const [row] = await transact(systemActor(orgId), async ({ tx }) => {
      const { rows } = await tx.execute<{ position: number | null }>(query(orgId))
      return rows
    })
    if (row) findings.add(code, row.position === null ? null : Number(row.position))
  }
}

const leafOf = (event: string) =>
  sql.raw(`left join ledger_leaves l on l.org_id = ${event}.org_id and l.event_id = ${event}.id`)

const BOUND = {
  VOTE_DIFFERS: (orgId: string) => sql`
    select l.position from votes v join events e on e.org_id = v.org_id and e.id = v.event_id ${leafOf('e')}
      cross join lateral (select convert_from(e.canonical, 'UTF8')::jsonb as c offset 0) said
     where v.org_id = ${orgId}::uuid and ((v.member_id::text, v.lane, v.review_id::text, encode(v.content_hash, 'hex'), encode(v.policy_hash, 'hex'), v.on_behalf_of::text, v.verdict)
       is distinct from (c #>> '{actor,member}', c #>> '{actor,lane}', c #>> '{bind,review}', c #>> '{bind,contentHash}', c #>> '{bind,policyHash}', c #>> '{data,onBehalfOf}',
         case e.type when 'statement.approved' then 'approve' when 'statement.changes_asked' then 'request_changes' when 'statement.vetoed' then 'reject' when 'vote.withdrawn' then 'withdraw' end))
     order by l.position limit 1`,
  TEXT_DIFFERS: (orgId: string) => sql`
    select (select min(l.position) from events e ${leafOf('e')} where e.org_id = v.org_id and e.subject_id = v.id and e.data ->> 'to' = 'in_review') as position
      from versions v where v.org_id = ${orgId}::uuid and v.canonical is not null
       and (sha256(v.canonical) is distinct from v.content_hash or not exists (
         select from events e where e.org_id = v.org_id and e.subject_id = v.id
            and convert_from(e.canonical, 'UTF8')::jsonb #>> '{bind,contentHash}' = encode(v.content_hash, 'hex')))
     order by 1 limit 1`,
  POLICY_DIFFERS: (orgId: string) => sql`
    select (select min(l.position) from votes v join events e on e.org_id = v.org_id and e.id = v.event_id ${leafOf('e')} where v.org_id = r.org_id and v.review_id = r.id) as position
      from reviews r where r.org_id = ${orgId}::uuid and (sha256(r.policy) is distinct from r.policy_hash or exists (
        select from votes v where v.org_id = r.org_id and v.review_id = r.id and v.policy_hash <> r.policy_hash))
     order by 1 limit 1`,
  FILE_DIFFERS: (orgId: string) => sql`
    select l.position from files f left join events e on e.org_id = f.org_id and e.subject_id = f.id and e.type = 'file.added' ${leafOf('e')}
     where f.org_id = ${orgId}::uuid and f.sha256 is distinct from convert_from(e.canonical, 'UTF8')::jsonb #>> '{bind,sha256}'
    union all
    select l.position from events e ${leafOf('e')} where e.org_id = ${orgId}::uuid and e.type = 'file.added'
       and not exists (select from files f where f.org_id = e.org_id and f.id = e.subject_id)
    union all
    select l.position from publication_captures k join files f on f.org_id = k.org_id and f.id = k.file_id
      left join events e on e.org_id = k.org_id and e.id = k.event_id ${leafOf('e')}
     where k.org_id = ${orgId}::uuid and (f.sha256, k.publication_id) is distinct from (convert_from(e.canonical, 'UTF8')::jsonb #>> '{bind,capture}', e.subject_id)
    union all
    select l.position from found_publications o left join files f on f.org_id = o.org_id and f.id = o.file_id
      left join events e on e.org_id = o.org_id and e.id = o.event_id ${leafOf('e')}
     where o.org_id = ${orgId}::uuid and (f.sha256, o.id) is distinct from (convert_from(e.canonical, 'UTF8')::jsonb #>> '{bind,capture}', e.subject_id)
     order by 1 limit 1`,
}
