import { CLOSES, OPENS } from './snippet.ts'
import type { Wanted } from './words.ts'

/** Puts a value of the request into the statement and answers its place. */
export type Value = (value: unknown, type: string) => string

/** Too few hits for a name that was half typed or mistyped: then names are compared by their letters too. */
const FEW = 3
const ALIKE = 0.5
/** Where nothing holds every word, what holds more than this share of them is offered as close. */
const MOST = 0.5

/** Any of the words, rather than all of them. */
export const anyOf = (language: 'fr' | 'en', asked: string) =>
  `replace(plainto_tsquery('sf_${language}', ${asked})::text, ' & ', ' | ')::tsquery`

/**
 * CTE `found`: the cases that match, with rank and whether only close. Each text is matched by the query of its own
 * language: joined into one, an excluded word would come back through the other language.
 */
export function foundCases({ text, without }: Wanted, value: Value): string {
  const asked = value(text, 'text')
  const barred = value(without, 'text')
  return `asked as materialized (
      select websearch_to_tsquery('sf_fr', ${asked}) as fr, websearch_to_tsquery('sf_en', ${asked}) as en, name_key(${asked}) as name,
        ${anyOf('fr', asked)} as any_fr, ${anyOf('en', asked)} as any_en,
        websearch_to_tsquery('sf_fr', ${barred}) as no_fr, websearch_to_tsquery('sf_en', ${barred}) as no_en),
    barred as (
      select s.case_id from library_search s, asked a where (s.language = 'fr' and s.tsv @@ a.no_fr) or (s.language = 'en' and s.tsv @@ a.no_en)),
    read_hits as materialized (
      select s.case_id, max(ts_rank_cd(s.tsv, case s.language when 'fr' then a.fr else a.en end, 32)) as rank from library_search s, asked a
      where ((s.language = 'fr' and s.tsv @@ a.fr) or (s.language = 'en' and s.tsv @@ a.en)) and s.case_id not in (select case_id from barred) group by s.case_id),
    some_hits as (
      select s.case_id, max(held.share) as rank from library_search s, asked a,
        lateral (select tsvector_to_array(to_tsvector(case s.language when 'fr' then 'sf_fr' else 'sf_en' end::regconfig, ${asked})) as words) w,
        lateral (select count(*) filter (where s.tsv @@ quote_literal(word)::tsquery)::real / count(*) as share from unnest(w.words) word) held
      where not exists (select from read_hits) and ${barred} = '' and s.tsv @@ (case s.language when 'fr' then a.any_fr else a.any_en end)
        and held.share > ${MOST} group by s.case_id),
    alike_hits as (
      select s.case_id, max(word_similarity(a.name, s.name_key)) as rank from library_search s, asked a
      where (select count(*) from read_hits) < ${FEW} and ${barred} = '' and word_similarity(a.name, s.name_key) >= ${ALIKE}
        and s.case_id not in (select case_id from read_hits) and s.case_id not in (select case_id from some_hits) group by s.case_id),
    found as materialized (
      select case_id, (1 + rank) * 1000000 as rank, false as fuzzy from read_hits union all select case_id, (1 + rank) * 1000000, true from some_hits
        union all select case_id, rank * 1000000, true from alike_hits)`
}

const marks = `StartSel=${OPENS}, StopSel=${CLOSES}`

/** Where the words stand in the title and the text of this case, in each language that matched. */
export const hitsOf = (row: string) => `(
  select coalesce(json_agg(json_build_object('language', s.language, 'title', ts_headline(c.config, s.title, c.query, '${marks}, HighlightAll=true'),
    'text', ts_headline(c.config, s.body, c.query, '${marks}, MaxFragments=2, MinWords=8, MaxWords=18, FragmentDelimiter=" … "')) order by s.language), '[]')
  from library_search s, asked a, lateral (select case s.language when 'fr' then 'sf_fr'::regconfig else 'sf_en'::regconfig end as config, case when exists (select from read_hits) then (case s.language when 'fr' then a.fr else a.en end) else (case s.language when 'fr' then a.any_fr else a.any_en end) end as query) c
  where s.case_id = ${row}.id and s.tsv @@ c.query)`
