import { CLOSES, OPENS } from '../library/snippet.ts'

export type Asked = {
  readonly text: string
  /** Excluded words: what holds one in either language is out. */
  readonly without: string
  readonly head: string
  readonly last: string
  readonly names: string
  readonly kinds?: readonly string[] | null
  readonly perKind?: number | null
  readonly most: number
  readonly first: number
  readonly after: readonly (string | number)[] | null
  readonly language: string
}

const marks = `StartSel=${OPENS}, StopSel=${CLOSES}`

/**
 * One page of hits with the places of their words, as one row `{ rows, more, counts }`. The search itself is `find_entries`;
 * its texts are read behind the fence of whoever asks, for the rows of the page alone, in their own language where it was hit.
 */
export function pageSql({ text, without, head, last, names, kinds, perKind, most, first, after, language }: Asked) {
  const values: unknown[] = [text, head, last, without, most, kinds ?? null, perKind ?? null, first, language, names]
  const beyond = after ? `and (c.key, c.id) < ($${values.push(after[0])}::int, $${values.push(after[1])}::uuid)` : ''
  const sql = `with asked as materialized (select entry_query('sf_fr', $1, $2, $3, $10) as fr, entry_query('sf_en', $1, $2, $3, $10) as en),
    found as materialized (select kind, id, rank::int as key, fuzzy, row_number() over (partition by kind order by rank::int desc, id desc) as place from find_entries($1, $2, $3, $10, $4, $5)),
    page as (
      select c.* from found c where ($6::text[] is null or c.kind = any($6)) and ($7::int is null or c.place <= $7) ${beyond}
      order by c.key desc, c.id desc limit $8 + 1),
    shown as (select * from page order by key desc, id desc limit $8)
    select json_build_object(
      'rows', (select coalesce(json_agg(json_build_object('key', json_build_array(r.key, r.id), 'kind', r.kind, 'id', r.id, 'fuzzy', r.fuzzy, 'hit', ${hitOf('r')}) order by r.key desc, r.id desc), '[]') from shown r),
      'more', (select count(*) from page) > $8,
      'counts', (select coalesce(json_agg(json_build_object('kind', n.kind, 'n', n.n)), '[]') from (select kind, count(*)::int as n from found group by kind) n)) as x`
  return { sql, values }
}

/** A short text is shown whole, a long one by the pieces that were hit, or else by its beginning; what is cut says so. */
const hitOf = (row: string) => `(
  select json_build_object('language', s.language, 'title', ts_headline(c.config, s.title, c.query, '${marks}, HighlightAll=true'),
    'text', case when length(s.body) <= 200 then ts_headline(c.config, s.body, c.query, '${marks}, HighlightAll=true')
      when s.tsv @@ c.query and strpos(h.pieces, '${OPENS}') > 0 then '… ' || h.pieces || ' …'
      else regexp_replace(left(s.body, 160), '\\s+\\S*$', '') || ' …' end)
  from (
    select e.language, e.title, e.body, e.tsv from search_entry e where e.org_id = (select nullif(current_setting('app.org', true), '')::uuid) and e.kind = ${row}.kind and e.id = ${row}.id
    union all
    select p.language, p.title, p.body, p.tsv from past_case_texts p where ${row}.kind = 'library_case' and p.case_id = ${row}.id) s,
    asked a, lateral (select case s.language when 'fr' then 'sf_fr'::regconfig else 'sf_en'::regconfig end as config, case s.language when 'fr' then a.fr else a.en end as query) c,
    lateral (select ts_headline(c.config, s.body, c.query, '${marks}, MaxFragments=2, MinWords=8, MaxWords=22, FragmentDelimiter=" … "') as pieces) h
  order by s.tsv @@ c.query desc, s.language = $9 desc limit 1)`
