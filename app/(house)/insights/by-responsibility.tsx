import { useTranslations } from 'next-intl'
import { Fragment } from 'react'
import { graphql } from '#app/gql/gql.ts'
import type { ResponsibilityPatternFragment } from '#app/gql/graphql.ts'
import { Twin } from '#app/ui/chart.tsx'
import { Link } from '#app/ui/link.tsx'
import { Section } from '#app/ui/section.tsx'
import { Table } from '#app/ui/table.tsx'
import { given } from './figures.ts'

export const responsibilityPattern = graphql(/* GraphQL */ `
  fragment ResponsibilityPattern on Pattern {
    value
    cases
    strategies {
      strategy
      cases
    }
  }
`)

type Pattern = ResponsibilityPatternFragment
type Cluster = 'PREVENTABLE' | 'ACCIDENTAL' | 'VICTIM'
const order: readonly Cluster[] = ['PREVENTABLE', 'ACCIDENTAL', 'VICTIM']

/** Which answers past companies gave, by how far they were held responsible. */
export function ByResponsibility({ of }: { of: readonly Pattern[] }) {
  const t = useTranslations('insights')
  const clusters = order.flatMap((cluster) => of.filter(({ value }) => value === cluster))
  const total = clusters.reduce((sum, { cases }) => sum + cases, 0)
  const strategies = strategiesOf(clusters)
  const apologies = (cluster: Cluster) => {
    const pattern = clusters.find(({ value }) => value === cluster)
    return { yes: pattern ? given(pattern, 'APOLOGISE') : 0, n: pattern?.cases ?? 0 }
  }
  const [theirs, notTheirs] = [apologies('PREVENTABLE'), apologies('VICTIM')]
  return (
    <Section
      id="did"
      title={t('did.title')}
      end={
        <>
          <Link href="/library">{t('did.all', { n: total })}</Link>
          {' · '}
          <a href="/insights/strategies">{t('did.csv')}</a>
        </>
      }
      bare
      className="mt-48"
    >
      <figure className="chart">
        <figcaption className="lead">
          {t('did.sentence', { yes: theirs.yes, n: theirs.n, victims: notTheirs.yes, m: notTheirs.n })}
        </figcaption>
        <div className="multi mt-16">
          <p className="multi-row multi-head">
            <span className="lab" />
            {clusters.map((pattern) => (
              <b key={pattern.value}>
                {t(`did.clusters.${pattern.value as Cluster}`)} <span className="quiet">n = {pattern.cases}</span>
              </b>
            ))}
          </p>
          <ol>
            {strategies.map((strategy) => (
              <Answers key={strategy} strategy={strategy} of={clusters} />
            ))}
          </ol>
        </div>
      </figure>
      <AsTable strategies={strategies} of={clusters} />
    </Section>
  )
}

type Strategy = Pattern['strategies'][number]['strategy']

/** The most given first. */
function strategiesOf(clusters: readonly Pattern[]): Strategy[] {
  const all = [...new Set(clusters.flatMap(({ strategies }) => strategies.map(({ strategy }) => strategy)))]
  const total = (strategy: Strategy) => clusters.reduce((sum, pattern) => sum + given(pattern, strategy), 0)
  return all.sort((a, b) => total(b) - total(a) || a.localeCompare(b))
}

function Answers({ strategy, of }: { strategy: Strategy; of: readonly Pattern[] }) {
  const t = useTranslations()
  return (
    <li className="multi-row">
      <span className="lab">{t(`strategies.${strategy}`)}</span>
      {of.map((pattern) => {
        const n = given(pattern, strategy)
        const cluster = t(`insights.did.clusters.${pattern.value as Cluster}`)
        return (
          <Fragment key={pattern.value}>
            <svg role="img" aria-label={t('insights.did.said', { cluster, n, of: pattern.cases })}>
              <rect className="soft" width="100%" height="10" y="7" />
              <rect className="mass" width={`${Math.round((n / pattern.cases) * 1000) / 10}%`} height="10" y="7" />
            </svg>
            <span className="num val">{n}</span>
          </Fragment>
        )
      })}
    </li>
  )
}

function AsTable({ strategies, of }: { strategies: readonly Strategy[]; of: readonly Pattern[] }) {
  const t = useTranslations()
  return (
    <Twin summary={t('insights.asTable')}>
      <Table
        compact
        caption={t('insights.did.caption')}
        columns={[
          { label: t('insights.did.strategy'), row: true },
          ...of.map(({ value }) => ({
            label: t(`insights.did.clusters.${value as Cluster}`),
            right: true,
            named: true,
          })),
        ]}
        rows={strategies.map((strategy) => ({
          key: strategy,
          cells: [
            t(`strategies.${strategy}`),
            ...of.map((pattern) => t('insights.nOfM', { n: given(pattern, strategy), m: pattern.cases })),
          ],
        }))}
      />
    </Twin>
  )
}
