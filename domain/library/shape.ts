import type { Step } from '#db/schema/words.ts'
import type { Shape } from '#domain/read/shape.ts'

const pair = (fr: string, en: string) => `json_build_object('fr', ${fr}, 'en', ${en})`

/** Each figure with the source that bears it out, and the number under which the page lists that source. */
const figures = `(select coalesce(json_agg(f.x || jsonb_build_object('source', @.sources -> (f.x ->> 'sourceIndex')::int, 'sourceNumber', (f.x ->> 'sourceIndex')::int + 1) order by f.n), '[]')
  from jsonb_array_elements(@.impact) with ordinality f (x, n))`

const numbered = `(select coalesce(json_agg(e.x || jsonb_build_object('number', e.n) order by e.n), '[]') from jsonb_array_elements(@.timeline) with ordinality e (x, n))`

const answered = {
  facts: '@.confirmed_facts',
  action: '@.corrective_action',
  apology: '@.apologised',
  values: '@.recalled_values',
} as const satisfies Record<Step, string>

/** Unknown stays null. The event is named only where the sources let the step be dated. */
const scorecard = `json_build_array(${Object.entries(answered)
  .map(
    ([step, answer]) => `json_build_object('step', '${step}', 'answer', ${answer}, 'event',
  (select e.x || jsonb_build_object('number', e.n) from jsonb_array_elements(@.timeline) with ordinality e (x, n) where jsonb_exists(e.x -> 'steps', '${step}') limit 1))`,
  )
  .join(', ')})`

/** A past case that ships with the product. It belongs to no organisation, so whoever is signed in may read it. */
export const libraryCaseShape: Shape = {
  type: 'LibraryCase',
  from: 'library_cases',
  visible: 'true',
  fields: {
    slug: '@.slug',
    title: pair('@.title_fr', '@.title_en'),
    organisation: '@.organisation',
    sector: '@.sector',
    country: '@.country',
    startedOn: '@.started_on',
    endedOn: '@.ended_on',
    trigger: '@.trigger',
    channel: '@.channel',
    category: '@.category',
    cluster: '@.cluster',
    story: '@.story',
    summary: '@.summary',
    timeline: numbered,
    outcome: '@.outcome',
    lessons: '@.lessons',
    tags: 'to_json(@.tags)',
    strategies: 'to_json(@.strategies)',
    scorecard,
    firstWordsHours: '(@.first_statement_hours)::float8',
    figures,
    sources: '@.sources',
    confidence: '@.confidence',
    confidenceNote: '@.confidence_note',
  },
}
