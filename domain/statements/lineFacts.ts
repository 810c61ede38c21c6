import { globalIdSql } from '../id.ts'
import type { Field } from '../read/shape.ts'

const slotsIn = (line: string) =>
  `(select coalesce(json_agg(json_build_object('name', z ->> 'name', 'kind', z ->> 'kind', 'choices', coalesce(z -> 'choices', '[]')) order by i), '[]') from jsonb_array_elements(${line} -> 'slots') with ordinality q(z, i))`

const matchIn = (line: string) =>
  ['severity', 'category', 'kind'].map((key) => `coalesce(${line} #> '{match,${key}}', '[]')`)

export const termsIn = (line: string) => {
  const [severities, categories, kinds] = matchIn(line)
  return `(case when ${line} is not null then json_build_object('name', ${line} ->> 'name', 'slots', ${slotsIn(line)}, 'severities', ${severities}, 'categories', ${categories}, 'kinds', ${kinds}) end)`
}

/** What a version says of being a line, or of coming from one. */
export const lineFields: Readonly<Record<string, Field>> = {
  line: termsIn('@.line'),
  origin: `(select json_build_object('lineId', ${globalIdSql('Statement', 'l.statement_id')}, 'name', l.line ->> 'name', 'n', l.n, 'clearedAt', (select max(w.at) from votes w join reviews r on r.org_id = w.org_id and r.id = w.review_id where r.org_id = l.org_id and r.version_id = l.id and w.verdict = 'approve'), 'notAfter', l.not_after,
    'slots', (select coalesce(json_agg(json_build_object('name', z ->> 'name', 'kind', z ->> 'kind', 'value', @.origin #>> array['slots', z ->> 'name', 'value'], 'claimId', ${globalIdSql('Claim', "(@.origin #>> array['slots', z ->> 'name', 'claim'])")}) order by i), '[]') from jsonb_array_elements(l.line -> 'slots') with ordinality q(z, i)))
    from versions l where l.org_id = @.org_id and l.id = (@.origin ->> 'version')::uuid)`,
}

const asks = (key: string, value: string) =>
  `(~.line #> '{match,${key}}' is null or ~.line #> '{match,${key}}' @> to_jsonb(${value}))`

/** A line that could be used on this case at this moment: cleared, within its time, and for such cases. */
export const standsFor = (subject: string): string =>
  `~.org_id = ${subject}.org_id and ~.line is not null and ~.state = 'approved' and ~.not_after > now() and (~.not_before is null or ~.not_before <= now()) and ${asks('severity', `${subject}.severity`)} and ${asks('category', `coalesce(${subject}.category, '')`)} and ${asks('kind', `${subject}.kind`)}`
