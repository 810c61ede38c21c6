import { globalIdSql } from '../../id.ts'
import { check } from './check.ts'
import type { CheckedText, StandingClaim, StandingText, WordingFinding } from './finding.ts'

/** What the words of a version are held against, as one value: of its case alone, so whoever sees the version may see it. */
export type Material = {
  readonly draft: readonly CheckedText[]
  readonly standing: readonly StandingText[]
  readonly claims: readonly StandingClaim[]
  readonly nextUpdateAt: string | null
}

const text = (more = '') =>
  `json_build_object('key', a.key, 'language', a.language, 'audience', a.audience, 'title', a.title, 'blocks', a.blocks${more})`
const mark = `json_build_object('id', ${globalIdSql('Statement', 's.id')}, 'number', s.number, 'n', v.n, 'kind', s.kind)`

// `@.` is the version. What is out and not taken back, newest first; what it says itself, once out, is not held against it.
export const materialSql = `(select json_build_object(
  'draft', (select coalesce(json_agg(${text()} order by a.key), '[]') from variants a where a.org_id = @.org_id and a.version_id = @.id),
  'standing', (select coalesce(json_agg(o.x), '[]') from (select ${text(`, 'statement', ${mark}`)} as x
    from publications p join variants a on a.org_id = p.org_id and a.version_id = p.version_id and a.key = p.variant_key
      join versions v on v.org_id = p.org_id and v.id = p.version_id join statements s on s.org_id = v.org_id and s.id = v.statement_id
    where p.org_id = c.org_id and s.case_id = c.id and p.state = 'published' and p.version_id <> @.id
    order by p.published_at desc, p.id limit 120) o),
  'claims', (select coalesce(json_agg(o.x), '[]') from (select json_build_object('key', k.id, 'language', k.language, 'mark',
      json_build_object('id', ${globalIdSql('Claim', 'k.id')}, 'number', k.number, 'words', k.words, 'state', k.state, 'use', null)) as x
    from claims k where k.org_id = c.org_id and k.case_id = c.id and k.state in ('confirmed', 'refuted') order by k.number limit 300) o),
  'nextUpdateAt', c.next_update_at)
  from statements y left join cases c on c.org_id = y.org_id and c.id = y.case_id where y.org_id = @.org_id and y.id = @.statement_id)`

export function checkAgainst({ draft, standing, claims, nextUpdateAt }: Material, now: Date): WordingFinding[] {
  return check(draft, { standing, claims, promiseRuns: nextUpdateAt !== null && new Date(nextUpdateAt) > now })
}

/** What stood against the words when they were submitted, by number alone. */
export const submittedFindingsSql = `(select json_build_object(
    'contradictions', (select coalesce(sum(value::int), 0)::int from jsonb_each_text(e.data -> 'wording' -> 'contradictions')),
    'advice', (select coalesce(sum(value::int), 0)::int from jsonb_each_text(e.data -> 'wording' -> 'advice')),
    'acknowledged', (e.data -> 'wording' ->> 'acknowledged')::boolean)
  from events e where e.org_id = @.org_id and e.subject_id = @.id and e.type = 'statement.submitted' and e.data ? 'wording' order by e.at desc limit 1)`
