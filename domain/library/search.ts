import { CLOSES, OPENS } from './snippet.ts'
import type { Wanted } from './words.ts'

/** Puts a value of the request into the statement and answers its place. */
export type Value = (value: unknown, type: string) => string

/** Any of the words, rather than all of them. */
export const anyOf = (language: 'fr' | 'en', asked: string) =>
  `replace(plainto_tsquery('sf_${language}', ${asked})::text, ' & ', ' | ')::tsquery`

/** CTEs `asked` and `found`: the cases that match, with rank and whether only close. The search itself is `find_past_cases`. */
export function foundCases({ text, without }: Wanted, value: Value): string {
  const asked = value(text, 'text')
  return `asked as materialized (
      select websearch_to_tsquery('sf_fr', ${asked}) as fr, websearch_to_tsquery('sf_en', ${asked}) as en, ${anyOf('fr', asked)} as any_fr, ${anyOf('en', asked)} as any_en),
    found as materialized (select case_id, rank, fuzzy from find_past_cases(${asked}, ${value(without, 'text')}))`
}

const marks = `StartSel=${OPENS}, StopSel=${CLOSES}`

/** Where the words stand in the title and the text of this case, in each language that matched. */
export const hitsOf = (row: string) => `(
  select coalesce(json_agg(json_build_object('language', s.language, 'title', ts_headline(c.config, s.title, c.query, '${marks}, HighlightAll=true'),
    'text', ts_headline(c.config, s.body, c.query, '${marks}, MaxFragments=2, MinWords=8, MaxWords=18, FragmentDelimiter=" … "')) order by s.language), '[]')
  from past_case_texts s, asked a, lateral (select case s.language when 'fr' then 'sf_fr'::regconfig else 'sf_en'::regconfig end as config, case when exists (select from found where not fuzzy and rank >= 1000000) then (case s.language when 'fr' then a.fr else a.en end) else (case s.language when 'fr' then a.any_fr else a.any_en end) end as query) c
  where s.case_id = ${row}.id and s.tsv @@ c.query)`
