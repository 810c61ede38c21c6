import { newId } from '#domain/id.ts'
import type { PastCase } from './pastCase.ts'
import { figuresOf, type Reading, storyOf, timelineOf } from './reading.ts'

/** A past case as its table holds it, column by column. */
export function rowOf(past: PastCase, reading: Reading) {
  const { title, response, ...rest } = past
  return {
    ...rest,
    ...response,
    id: newId(),
    title_fr: title.fr,
    title_en: title.en,
    channel: past.trigger_channel,
    cluster: past.scct_cluster,
    story: storyOf(past, reading),
    timeline: timelineOf(past, reading),
    first_statement_hours: response.first_statement_delay_hours,
    impact: figuresOf(past, reading),
  }
}

/** What is told of a case, in the columns that shipped and own cases have alike. */
export const columns = [
  'slug',
  'title_fr',
  'title_en',
  'organisation',
  'sector',
  'country',
  'started_on',
  'ended_on',
  'trigger',
  'channel',
  'category',
  'cluster',
  'story',
  'summary',
  'timeline',
  'outcome',
  'lessons',
  'impact',
  'sources',
  'tags',
  'strategies',
  'first_statement_hours',
  'confirmed_facts',
  'corrective_action',
  'apologised',
  'recalled_values',
  'confidence',
  'confidence_note',
]

/** What search reads of the cases of this table, in one language. */
export const searchRows = (language: 'fr' | 'en', table: 'library_cases' | 'own_library_cases') => `
  select id, '${language}', name_key(concat_ws(' ', title_${language}, organisation, array_to_string(tags, ' '))), title_${language}, concat_ws(' ',
    trigger ->> '${language}', summary ->> '${language}', outcome ->> '${language}',
    (select string_agg(e -> 'what' ->> '${language}', ' ' order by n) from jsonb_array_elements(timeline) with ordinality t (e, n)),
    (select string_agg(l ->> '${language}', ' ' order by n) from jsonb_array_elements(lessons) with ordinality t (l, n))
    ${language === 'en' ? ", translate(array_to_string(tags, ' '), '-_', '  ')" : ''})
  from ${table}`
