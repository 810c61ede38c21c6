import { getTranslations } from 'next-intl/server'
import { csvAnswer } from '#app/csv.ts'
import { graphql } from '#app/gql/gql.ts'
import type { FiguresQuery } from '#app/gql/graphql.ts'
import { run } from '#app/graphql.ts'
import { lanesOf } from '../figures.ts'

const Figures = graphql(/* GraphQL */ `
  query Figures {
    insights {
      real: ownCases(kind: REAL, first: 100) {
        kind
        ...TimedCase
        ...WaitedCase
      }
      drills: ownCases(kind: DRILL, first: 100) {
        kind
        ...TimedCase
      }
      clusters: patterns(by: CLUSTER) {
        ...ResponsibilityPattern
      }
      categories: patterns(by: CATEGORY) {
        ...CategoryPattern
      }
    }
  }
`)

type Insights = FiguresQuery['insights']
type Rows = (string | number | null)[][]

/** Each table of the page, under the names of the contract in its heading: it is for other programs as much as for people. */
const tables: Readonly<Record<string, (insights: Insights) => Rows>> = {
  'first-words': ({ real, drills }) => [
    ['reference', 'title', 'kind', 'awareAt', 'minutes', 'waitingMinutes', 'goalMinutes', 'kept'],
    ...[...real, ...drills].map(({ reference, title, kind, awareAt, firstWords }) => [
      reference,
      title,
      kind,
      awareAt,
      firstWords.minutes ?? null,
      firstWords.waitingMinutes ?? null,
      firstWords.goalMinutes,
      firstWords.kept == null ? null : firstWords.kept ? 'yes' : 'no',
    ]),
  ],
  lanes: ({ real }) => [
    ['lane', 'cases', 'rounds', 'minutes'],
    ...lanesOf(real).map(({ lane, cases, rounds, minutes }) => [lane, cases, rounds, minutes]),
  ],
  strategies: ({ clusters }) => [
    ['cluster', 'strategy', 'cases', 'of'],
    ...clusters.flatMap(({ value, cases, strategies }) =>
      strategies.map((one) => [value, one.strategy, one.cases, cases]),
    ),
  ],
  steps: ({ categories }) => [
    ['category', 'whose', 'step', 'yes', 'no', 'unknown'],
    ...categories.flatMap(({ value, steps, ownSteps }) =>
      (
        [
          ['library', steps],
          ['own', ownSteps],
        ] as const
      ).flatMap(([whose, counts]) =>
        counts.map(({ step, yes, no, unknown }) => [value, whose, step, yes, no, unknown]),
      ),
    ),
  ],
}

export async function GET(_: Request, { params }: { params: Promise<{ table: string }> }): Promise<Response> {
  const { table } = await params
  const rows = Object.hasOwn(tables, table) ? tables[table] : undefined
  if (!rows) return new Response(null, { status: 404 })
  const { insights } = await run(Figures, {})
  const t = await getTranslations('insights.files')
  return csvAnswer(t(table as 'lanes'), rows(insights))
}
