import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { graphql } from '#app/gql/gql.ts'
import { run } from '#app/graphql.ts'
import { Link } from '#app/ui/link.tsx'
import { Frame } from '../frame.tsx'
import { ByCategory } from './by-category.tsx'
import { ByResponsibility } from './by-responsibility.tsx'
import { FirstWords } from './first-words.tsx'
import { Lanes } from './lanes.tsx'

const InsightsPage = graphql(/* GraphQL */ `
  query Insights {
    ...Frame
    insights {
      real: ownCases(kind: REAL, first: 24) {
        ...TimedCase
        ...WaitedCase
      }
      drills: ownCases(kind: DRILL, first: 12) {
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

export const generateMetadata = async (): Promise<Metadata> => ({
  title: `${(await getTranslations('insights'))('title')} · Sangfroid`,
})

/** How fast we were and where we waited, then what others did. Every figure with its n; what is not known counts as nothing. */
export default async function Insights() {
  const [t, { insights, ...rest }] = await Promise.all([getTranslations('insights'), run(InsightsPage, {})])
  const { real, drills, clusters, categories } = insights
  return (
    <Frame of={rest} current="insights">
      <header>
        <h1>{t('title')}</h1>
        <p className="quiet">
          {t('lead', { organisation: rest.viewer?.organisation.name ?? '', n: real.length, drills: drills.length })}
        </p>
        <p className="alone">
          <Link href="/insights/lessons">{t('lessons.link')}</Link>
        </p>
      </header>
      <FirstWords of={real} drills={drills} />
      <Lanes of={real} />
      <ByResponsibility of={clusters} />
      <ByCategory of={categories} />
    </Frame>
  )
}
