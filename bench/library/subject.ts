import type { Subject } from '../subject.ts'

/** What is typed into the search box: in a fifth of own past cases, in four of each house, as a phrase, and a name that ships with two letters astray. */
const typed: Readonly<Record<string, string>> = {
  common: 'livraison',
  rare: 'ornithorynque',
  phrase: '"un ornithorynque vivant"',
  mistyped: 'decathlno',
}
const searches = Object.keys(typed)
const questions = [...searches, 'facets', 'precedents', 'insights']
const each = <Value>(value: Value) => Object.fromEntries(searches.map((question) => [question, value]))

const step = '{ step yes no unknown }'

export const library: Subject = {
  questions,
  titles: {
    common: 'library search, a common word',
    rare: 'library search, a rare word',
    phrase: 'library search, a phrase',
    mistyped: 'library search, a mistyped name',
    facets: 'library facets of a common word',
    precedents: 'precedents of a case',
    insights: 'insights by cluster',
  },
  ours: {
    ...each(
      'query Found($words: String!) { libraryCases(first: 20, search: $words) { nodes { slug title { fr en } organisation startedOn } } }',
    ),
    facets: 'query Facets($words: String!) { libraryCases(first: 1, search: $words) { facets { facet value count } } }',
    precedents:
      'query Precedents($reference: String!) { case(by: { reference: $reference }) { precedents { score libraryCase { slug title { fr en } } } } }',
    insights: `{ insights { patterns(by: CLUSTER) { value cases strategies { strategy cases } steps ${step} ownCases ownSteps ${step} } } }`,
  },
  theirs: {
    ...each(
      'query Found($words: String!) { found: benchFoundCases(words: $words, most: 20) { nodes { slug titleFr titleEn organisation startedOn } } }',
    ),
    facets: 'query Facets($words: String!) { facets: benchFacets(words: $words) { nodes { facet value count } } }',
    precedents:
      'query Nearest($orgId: UUID!, $reference: String!) { nearest: benchNearest(house: $orgId, asked: $reference) { nodes { slug titleFr titleEn score } } }',
    insights:
      'query Patterns($orgId: UUID!) { patterns: benchPatterns(house: $orgId) { nodes { value cases strategies steps ownCases ownSteps } } }',
  },
  schemas: ['public', 'bench'],
  raw: {
    ...each({
      text: reply(
        'found',
        "'slug', slug, 'titleFr', title_fr, 'titleEn', title_en, 'organisation', organisation, 'startedOn', started_on",
        'bench.found_cases($1, 20)',
      ),
      values: ['words'],
    }),
    facets: {
      text: reply('facets', "'facet', facet, 'value', value, 'count', count", 'bench.facets($1)'),
      values: ['words'],
    },
    precedents: {
      text: reply(
        'nearest',
        "'slug', slug, 'titleFr', title_fr, 'titleEn', title_en, 'score', score",
        'bench.nearest($1, $2)',
      ),
      values: ['orgId', 'reference'],
    },
    insights: {
      text: reply(
        'patterns',
        "'value', value, 'cases', cases, 'strategies', strategies, 'steps', steps, 'ownCases', own_cases, 'ownSteps', own_steps",
        'bench.patterns($1)',
      ),
      values: ['orgId'],
    },
  },
  // Search belongs to a house: without one there is nothing to find.
  bare: false,
  // All three run the same search in the database, which is most of the time: what is compared is the way to the reply.
  goals: questions.map((question) => ({ question, peer: 'PostGraphile 5', floor: 1, goal: 1.2 })),
  variables: (question, { orgId, reference }) => ({ orgId, reference, words: typed[question] ?? typed.common }),
  tell({ libraryCases, found, facets, case: one, nearest, insights, patterns }, question) {
    if (searches.includes(question))
      return (libraryCases ?? found).nodes.map((row: Any) => [
        row.slug,
        ...titlesOf(row),
        row.organisation,
        row.startedOn,
      ])
    if (question === 'facets')
      return (libraryCases?.facets ?? facets.nodes)
        .map((row: Any) => [row.facet, row.value].map(word).join() + row.count)
        .sort()
    if (question === 'precedents')
      return (one?.precedents ?? nearest.nodes).map((row: Any) => [
        (row.libraryCase ?? row).slug,
        ...titlesOf(row.libraryCase ?? row),
        Number(row.score),
      ])
    return (insights?.patterns ?? patterns.nodes).map((row: Any) => [
      word(row.value),
      row.cases,
      row.ownCases,
      listed(row.strategies).map(({ strategy, cases }) => [word(strategy), cases]),
      ...[row.steps, row.ownSteps].map((told) =>
        listed(told).map(({ step, yes, no, unknown }) => [word(step), yes, no, unknown]),
      ),
    ])
  },
}

// biome-ignore lint/suspicious/noExplicitAny: three peers, three forms of one answer
type Any = any

/** Functions may come back as text where a peer takes JSON as it is. */
const listed = (list: Any): Any[] => (typeof list === 'string' ? JSON.parse(list) : list)
const word = (value: unknown) => String(value).toLowerCase()
const titlesOf = (row: Any) => (row.title ? [row.title.fr, row.title.en] : [row.titleFr, row.titleEn])

function reply(name: string, pairs: string, from: string): string {
  return `select json_build_object('data', json_build_object('${name}', json_build_object('nodes', (select coalesce(json_agg(json_build_object(${pairs})), '[]') from ${from}))))::text as answer`
}
