import type { ToldCaseFragment } from '#app/gql/graphql.ts'

type Listed = ToldCaseFragment & { readonly own: boolean }

const step = (past: Listed, name: string) => {
  const answer = past.scorecard.find((line) => line.step === name)?.answer ?? null
  return answer === null ? '' : answer ? 'yes' : 'no'
}
const language = (of: 'fr' | 'en', field: 'title' | 'trigger' | 'summary' | 'outcome') => (past: Listed) =>
  past[field][of]
/** Parts of one thing: what is empty at the end is left out. */
const inCell = (parts: readonly string[]) =>
  parts
    .map((part) => part.replaceAll(';', ',').replace(/\s*[|\n]\s*/g, ', '))
    .join('; ')
    .replace(/(?:; )+$/, '')
const several = (parts: readonly string[]) => parts.join(' | ')

/** Under the headings that an import knows, so that the table can come back. */
const columns: Readonly<Record<string, (past: Listed) => string>> = {
  slug: ({ slug }) => slug,
  owner: ({ own }) => (own ? 'own' : 'shipped'),
  title_fr: language('fr', 'title'),
  title_en: language('en', 'title'),
  organisation: ({ organisation }) => organisation,
  sector: ({ sector }) => sector,
  country: ({ country }) => country,
  started_on: ({ startedOn }) => startedOn,
  ended_on: ({ endedOn }) => endedOn ?? '',
  trigger_fr: language('fr', 'trigger'),
  trigger_en: language('en', 'trigger'),
  channel: ({ channel }) => channel.toLowerCase(),
  category: ({ category }) => category.toLowerCase(),
  cluster: ({ cluster }) => cluster.toLowerCase(),
  summary_fr: language('fr', 'summary'),
  summary_en: language('en', 'summary'),
  timeline_fr: ({ timeline }) => several(timeline.map(({ at, what }) => `${at} ${what.fr}`)),
  timeline_en: ({ timeline }) => several(timeline.map(({ at, what }) => `${at} ${what.en}`)),
  outcome_fr: language('fr', 'outcome'),
  outcome_en: language('en', 'outcome'),
  lessons_fr: ({ lessons }) => several(lessons.map(({ fr }) => fr)),
  lessons_en: ({ lessons }) => several(lessons.map(({ en }) => en)),
  confirmed_facts: (past) => step(past, 'FACTS'),
  corrective_action: (past) => step(past, 'ACTION'),
  apologised: (past) => step(past, 'APOLOGY'),
  recalled_values: (past) => step(past, 'VALUES'),
  strategies: ({ strategies }) => strategies.map((each) => each.toLowerCase()).join('; '),
  first_words_hours: ({ firstWordsHours }) => (firstWordsHours === null ? '' : String(firstWordsHours)),
  sources: ({ sources }) =>
    several(
      sources.map(({ title, publisher, url, archivedOn }) =>
        [title, publisher, url, archivedOn]
          .filter(Boolean)
          .map((part) => String(part).replaceAll(';', ','))
          .join('; '),
      ),
    ),
  figures: ({ figures }) =>
    several(
      figures.map(({ metric, value, unit, sourceNumber, qualifier, note }) =>
        inCell([metric, String(value), unit, String(sourceNumber), qualifier?.toLowerCase() ?? '', note?.en ?? '']),
      ),
    ),
  confidence: ({ confidence }) => confidence.toLowerCase(),
}

export const rowsOf = (cases: readonly Listed[]): string[][] => [
  Object.keys(columns),
  ...cases.map((past) => Object.values(columns).map((tell) => tell(past))),
]
