import { useTranslations } from 'next-intl'
import { graphql } from '#app/gql/gql.ts'
import type { WaitedCaseFragment } from '#app/gql/graphql.ts'
import { Section } from '#app/ui/section.tsx'
import { Table } from '#app/ui/table.tsx'
import { lanesOf } from './figures.ts'

export const waitedCase = graphql(/* GraphQL */ `
  fragment WaitedCase on Case {
    waiting {
      lane
      minutes
      rounds
    }
  }
`)

/** Where words waited to be cleared, over all our real cases: no chart, since it is its own table. */
export function Lanes({ of }: { of: readonly WaitedCaseFragment[] }) {
  const t = useTranslations('insights.lanes')
  const names = useTranslations('lanes.names')
  const lanes = lanesOf(of)
  const longest = lanes[0]
  if (!longest) return null
  return (
    <Section id="lanes" title={t('title')} end={<a href="/insights/lanes">{t('csv')}</a>} bare className="mt-48">
      <p className="lead">{t('sentence', { lane: names(longest.lane), minutes: longest.minutes })}</p>
      <Table
        compact
        caption={t('title')}
        columns={[
          { label: t('columns.lane'), row: true },
          { label: t('columns.cases'), right: true, named: true },
          { label: t('columns.rounds'), right: true, named: true },
          { label: t('columns.minutes'), right: true, named: true },
          { label: t('columns.each'), right: true, named: true },
        ]}
        rows={lanes.map(({ lane, cases, rounds, minutes }) => ({
          key: lane,
          cells: [names(lane), cases, rounds, minutes, Math.round(minutes / rounds)],
        }))}
      />
    </Section>
  )
}
