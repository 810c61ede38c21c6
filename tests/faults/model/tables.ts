import type pg from 'pg'
import { expect } from 'vitest'
import type { Replay } from './replay.ts'

/** What must be nowhere in the tables, each with the invariant it would break. Asked of everything there is, after every moment. */
const nowhere: Readonly<Record<string, string>> = {
  'I1 released without a review of these very words': `select p.id from publications p left join reviews r on r.org_id = p.org_id and r.id = p.review_id and r.version_id = p.version_id
     where p.state not in ('scheduled', 'called_off') and r.id is null`,
  'I3 one person in two seats, or a vote for two that took one': `select w.id from votes w where w.on_behalf_of is not null and 2 > (select count(*) from seats t
     where t.org_id = w.org_id and t.review_id = w.review_id and t.lane = w.lane and t.member_id in (w.member_id, w.on_behalf_of))`,
  'I3 principal and delegate counted twice': `select r.id from reviews r cross join lateral (select unnest(array[w.member_id, w.on_behalf_of]) as person from counting_votes(r.org_id, r.id) w where w.verdict = 'approve') p
     where p.person is not null group by r.id, p.person having count(*) > 1`,
  'I4 a vote of somebody who wrote part of it': `select w.id from votes w join reviews r on r.org_id = w.org_id and r.id = w.review_id join contributors c on c.org_id = w.org_id and c.version_id = r.version_id
     where c.member_id in (w.member_id, w.on_behalf_of)`,
  'I5 a veto closed by another than its owner, and not by two': `select x.id from vetoes x where x.lifted_by <> x.owner_id and 2 <> (select count(distinct a.member_id) from (select * from veto_signatures s
     where s.org_id = x.org_id and s.veto_id = x.id and s.member_id <> x.owner_id order by s.at desc, s.id desc limit 2) a)`,
  'I8 a vote that nobody cast': `select w.id from votes w join events e on e.org_id = w.org_id and e.id = w.event_id where e.actor_id is distinct from w.member_id or e.type not in ('statement.approved', 'statement.changes_asked', 'statement.vetoed', 'vote.withdrawn')`,
  'I9 two live publications of one text': `select version_id from publications where state not in ('failed', 'called_off', 'found') group by version_id, variant_key having count(*) > 1`,
  'I10 a vote on other words, or under other rules': `select w.id from votes w join reviews r on r.org_id = w.org_id and r.id = w.review_id where (w.content_hash, w.policy_hash) is distinct from (r.content_hash, r.policy_hash)`,
  'I14 released outside its window, or before its time': `select p.id from publications p join versions v on v.org_id = p.org_id and v.id = p.version_id
     where p.released_at is not null and (p.released_at < v.not_before or p.released_at > v.not_after or p.released_at < p.due_at and p.released_by = p.opened_by and exists (select from events e where e.org_id = p.org_id and e.subject_id = p.id and e.type = 'publication.came_due'))`,
  'I13 a vote that lapsed for its age before its life was over': `select w.id from votes w join lapses x on x.org_id = w.org_id and x.vote_id = w.id join reviews r on r.org_id = w.org_id and r.id = w.review_id
     where x.because = 'too_old' and w.at + (convert_from(r.policy, 'UTF8')::jsonb ->> 'voteLifeMin')::int * interval '1 minute' >= x.at`,
  'I14 ended before its window closed': `select id from versions where state = 'expired' and (not_after is null or not_after >= state_since)`,
  'I16 a state without an event of its own': `select v.id from versions v join events e on e.org_id = v.org_id and e.id = v.state_event_id where e.data ->> 'to' is distinct from v.state
     union all select p.id from publications p join events e on e.org_id = p.org_id and e.id = p.state_event_id where e.data ->> 'to' is distinct from p.state`,
  'I16 one change told twice': `select subject_id from events where data ->> 'from' is not null and subject_type in ('StatementVersion', 'Publication') group by subject_id, data ->> 'from', data ->> 'to', at having count(*) > 1`,
  'I18 out by break-glass without its two people and its review': `select p.id from publications p join reviews r on r.org_id = p.org_id and r.id = p.review_id
     where r.route = 'break_glass' and not exists (select from break_glasses b where b.org_id = r.org_id and b.review_id = r.id and b.seconded_by <> b.opened_by and b.due_at is not null and p.variant_key = any (b.variant_keys))`,
  'I18 two uses that wait to be judged': `select org_id from break_glasses where seconded_at is not null and closed_at is null group by org_id having count(*) > 1`,
  'I19 a vote for somebody that no delegation covers': `select w.id from votes w where w.on_behalf_of is not null and not exists (select from delegations d where d.org_id = w.org_id
     and d.principal_id = w.on_behalf_of and d.delegate_id = w.member_id and d.lane = w.lane and d.starts_at <= w.at + interval '1 second' and d.ends_at > w.at and (d.ended_at is null or d.ended_at >= w.at - interval '1 second'))`,
  'I20 waiting for its time on a case that is held': `select p.id from publications p join versions v on v.org_id = p.org_id and v.id = p.version_id join statements s on s.org_id = v.org_id and s.id = v.statement_id
     join cases c on c.org_id = s.org_id and c.id = s.case_id where p.state = 'scheduled' and c.held_at is not null`,
}

/** The rows of one case and of what was cleared in advance, by the names of their tables. */
const here = `statements as (select * from public.statements where org_id = $1 and (case_id = $2 or case_id is null)),
  versions as (select v.* from public.versions v where v.org_id = $1 and v.statement_id in (select id from statements)),
  variants as (select a.* from public.variants a where a.org_id = $1 and a.version_id in (select id from versions)),
  contributors as (select k.* from public.contributors k where k.org_id = $1 and k.version_id in (select id from versions)),
  reviews as (select r.* from public.reviews r where r.org_id = $1 and r.version_id in (select id from versions)),
  votes as (select w.* from public.votes w where w.org_id = $1 and w.review_id in (select id from reviews)),
  lapses as (select x.* from public.lapses x where x.org_id = $1 and x.vote_id in (select id from votes)),
  vetoes as (select x.* from public.vetoes x where x.org_id = $1 and x.statement_id in (select id from statements)),
  publications as (select p.* from public.publications p where p.org_id = $1 and p.version_id in (select id from versions)),
  events as (select e.* from public.events e where e.org_id = $1 and (e.case_id = $2 or e.case_id is null)),
  break_glasses as (select b.* from public.break_glasses b where b.org_id = $1)`
const everywhere = Object.entries(nowhere)
  .map(([name, sql]) => `select '${name}' as broken, count(*)::int as n from (${sql}) q`)
  .join(' union all ')

export async function mustBeNowhere(eyes: pg.Client, orgId: string, caseId: string): Promise<void> {
  const { rows } = await eyes.query<{ broken: string; n: number }>({
    name: 'nowhere',
    text: `with ${here} ${everywhere}`,
    values: [orgId, caseId],
  })
  expect(rows.filter(({ n }) => n > 0)).toEqual([])
}

/** Rows that were frozen are what they were: words once submitted (I2), and the rules of a review (I11). */
export class Frozen {
  readonly #seen = new Map<string, string>()

  async mustBeAsBefore(eyes: pg.Client, orgId: string, caseId: string): Promise<void> {
    const { rows } = await eyes.query<{ id: string; hash: string }>({
      name: 'frozen',
      text: `with ${here} select 'I2 words ' || id as id, encode(content_hash, 'hex') as hash from versions where content_hash is not null
       union all select 'I2 text ' || version_id || key, encode(variant_hash, 'hex') from variants where variant_hash is not null
       union all select 'I11 rules ' || id, encode(policy_hash, 'hex') || encode(content_hash, 'hex') || route || round from reviews
       union all select 'I10 vote ' || id, verdict || lane || coalesce(on_behalf_of::text, '') || encode(content_hash, 'hex') from votes
       union all select 'I13 lapsed ' || vote_id, because from lapses`,
      values: [orgId, caseId],
    })
    const now = new Map(rows.map(({ id, hash }) => [id, hash]))
    const changed = [...this.#seen].filter(([id, hash]) => now.get(id) !== hash)
    expect(changed, 'changed or gone').toEqual([])
    for (const [id, hash] of now) this.#seen.set(id, hash)
  }
}

/** What the tables say of these words is what the model makes of the ledger. */
export async function mustAgree(eyes: pg.Client, orgId: string, statementId: string, model: Replay): Promise<void> {
  const versions = await eyes.query({
    name: 'versions',
    text: `select v.id, v.n, v.state, (select array_agg(member_id::text order by member_id::text) from contributors c where c.org_id = v.org_id and c.version_id = v.id) as contributors from versions v where v.org_id = $2 and v.statement_id = $1 order by v.n`,
    values: [statementId, orgId],
  })
  const words = [...model.words.values()].find(({ versions: [first] }) => first?.id === versions.rows[0]?.id)
  if (!words) throw new Error('Illegal: words that the ledger does not know (I16)')
  const modelled = words.versions.map(({ id, n, state, contributors }) => ({
    id,
    n,
    state,
    contributors: [...contributors].sort(),
  }))
  expect(versions.rows, 'versions and who wrote them (I4, I15, I16)').toEqual(modelled)
  const releases = await eyes.query({
    name: 'releases',
    text: 'select p.id, p.state from publications p join versions v on v.org_id = p.org_id and v.id = p.version_id where v.org_id = $2 and v.statement_id = $1 order by p.id',
    values: [statementId, orgId],
  })
  const released = [...words.releases].map(([id, { state }]) => ({ id, state })).sort((a, b) => (a.id < b.id ? -1 : 1))
  expect(releases.rows, 'publications (I9, I15, I16)').toEqual(released)
}
