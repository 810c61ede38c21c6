import { useTranslations } from 'next-intl'
import { graphql } from '#app/gql/gql.ts'
import type { CategoryPatternFragment } from '#app/gql/graphql.ts'
import { Twin } from '#app/ui/chart.tsx'
import { Section } from '#app/ui/section.tsx'
import { Table } from '#app/ui/table.tsx'
import { countOf } from './figures.ts'

export const categoryPattern = graphql(/* GraphQL */ `
  fragment CategoryPattern on Pattern {
    value
    cases
    steps {
      step
      yes
      no
      unknown
    }
    ownCases
    ownSteps {
      step
      yes
      no
      unknown
    }
  }
`)

const steps = ['FACTS', 'ACTION', 'APOLOGY', 'VALUES'] as const
type Category = 'RUMOUR'

/** The four steps by what a case was about: in the library, then in our own. */
export function ByCategory({ of }: { of: readonly CategoryPatternFragment[] }) {
  const t = useTranslations('insights')
  const all = useTranslations()
  const told = (counts: CategoryPatternFragment['steps'], step: (typeof steps)[number]) => {
    const { yes = 0, no = 0, unknown = 0 } = countOf(counts, step) ?? {}
    if (yes + no + unknown === 0) return '–'
    if (yes + no === 0) return t('steps.onlyUnknown', { unknown })
    return unknown > 0 ? t('steps.withUnknown', { yes, n: yes + no, unknown }) : t('nOfM', { n: yes, m: yes + no })
  }
  return (
    <Section
      id="steps"
      title={t('steps.title')}
      end={<a href="/insights/steps">{t('steps.csv')}</a>}
      bare
      className="mt-48"
    >
      <p className="lead">{t('steps.sentence')}</p>
      <Twin summary={t('steps.open')}>
        <Table
          compact
          caption={t('steps.title')}
          columns={[
            { label: t('steps.category'), row: true },
            { label: t('steps.whose'), named: true },
            ...steps.map((step) => ({ label: all(`score.short.${step}`), right: true, named: true })),
          ]}
          rows={of.flatMap(({ value, cases, steps: library, ownCases, ownSteps }) => [
            {
              key: value,
              cells: [
                all(`categories.${value as Category}`),
                t('steps.library', { n: cases }),
                ...steps.map((step) => told(library, step)),
              ],
            },
            ...(ownCases > 0
              ? [
                  {
                    key: `${value} own`,
                    cells: [
                      all(`categories.${value as Category}`),
                      t('steps.own', { n: ownCases }),
                      ...steps.map((step) => told(ownSteps, step)),
                    ],
                  },
                ]
              : []),
          ])}
        />
      </Twin>
    </Section>
  )
}
