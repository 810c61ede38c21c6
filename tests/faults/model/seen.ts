import type pg from 'pg'

export type Text = { key: string; hash: string | null; passageHash: string }
/** What somebody about to act has before them. */
export type Seen = {
  statementId: string
  versionId: string
  state: string
  revision: number
  contentHash: string | null
  policyHash: string | null
  held: boolean
  severity: number
  caseVersion: number
  claim: string
  claimVersion: number
  publicationId: string | null
  publicationState: string | null
  dueAt: Date | null
  threadId: string | null
  suggestionId: string | null
  delegationId: string | null
  vetoId: string | null
  /** The newest use of break-glass of this case that waits for its second person, and the one in the house that waits to be judged. */
  useToSecond: string | null
  useToJudge: string | null
  variants: readonly Text[]
}

const seeing = `select v.statement_id as "statementId", v.id as "versionId", v.state, v.revision, encode(r.content_hash, 'hex') as "contentHash", encode(r.policy_hash, 'hex') as "policyHash",
    c.held_at is not null as held, c.severity, c.version as "caseVersion", k.state as claim, k.version as "claimVersion",
    p.id as "publicationId", p.state as "publicationState", p.due_at as "dueAt",
    (select t.id from (select org_id, id, statement_id, resolved_at from threads union all select org_id, id, statement_id, resolved_at from privileged_threads) t where t.org_id = v.org_id and t.statement_id = v.statement_id and t.resolved_at is null order by t.id desc limit 1) as "threadId",
    (select g.id from suggestions g join threads t on t.org_id = g.org_id and t.id = g.thread_id where t.org_id = v.org_id and t.statement_id = v.statement_id and g.state = 'proposed' order by g.id desc limit 1) as "suggestionId",
    (select d.id from delegations d where d.org_id = v.org_id and d.case_id = c.id and d.ended_at is null order by d.id desc limit 1) as "delegationId",
    (select x.id from vetoes x where x.org_id = v.org_id and x.statement_id = v.statement_id and x.lifted_at is null order by x.id limit 1) as "vetoId",
    (select b.id from break_glasses b where b.org_id = v.org_id and b.version_id = v.id and b.seconded_at is null order by b.id desc limit 1) as "useToSecond",
    (select b.id from break_glasses b where b.org_id = v.org_id and b.seconded_at is not null and b.closed_at is null) as "useToJudge",
    (select json_agg(json_build_object('key', a.key, 'hash', encode(a.variant_hash, 'hex'), 'passageHash', encode(sha256(convert_to(a.blocks -> 0 ->> 'text', 'UTF8')), 'hex')) order by a.key) from variants a where a.org_id = v.org_id and a.version_id = v.id) as variants
  from versions v join claims k on k.org_id = v.org_id and k.id = $2 join cases c on c.org_id = k.org_id and c.id = $3
  left join lateral (select x.content_hash, x.policy_hash from reviews x join versions y on y.org_id = x.org_id and y.id = x.version_id where y.org_id = v.org_id and y.statement_id = v.statement_id order by y.n desc, x.round desc limit 1) r on true
  left join lateral (select q.id, q.state, q.due_at from publications q join versions y on y.org_id = q.org_id and y.id = q.version_id where y.org_id = v.org_id and y.statement_id = v.statement_id order by q.id desc limit 1) p on true
 where v.org_id = $4 and v.statement_id = $1 order by v.n desc limit 1`

export async function see(
  eyes: pg.Client,
  orgId: string,
  statementId: string,
  claimId: string,
  caseId: string,
): Promise<Seen> {
  const { rows } = await eyes.query<Seen>({ name: 'see', text: seeing, values: [statementId, claimId, caseId, orgId] })
  return rows[0] as Seen
}
