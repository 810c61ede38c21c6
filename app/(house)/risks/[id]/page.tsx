import type { Metadata } from 'next'
import { useTranslations } from 'next-intl'
import { getTranslations } from 'next-intl/server'
import { graphql } from '#app/gql/gql.ts'
import type { ReadRiskQuery } from '#app/gql/graphql.ts'
import { run } from '#app/graphql.ts'
import { day } from '#app/ui/format.ts'
import { Banner } from '#app/ui/notices.tsx'
import { PageHead, Up } from '#app/ui/pagehead.tsx'
import { useReader } from '#app/ui/reader.ts'
import { Columns, Section } from '#app/ui/section.tsx'
import { ComesFrom } from '../../comes-from.tsx'
import { Frame } from '../../frame.tsx'
import { Acts } from './acts.tsx'
import { Resembling } from './resembling.tsx'
import { Reviews } from './reviews.tsx'
import { Weighing } from './weighing.tsx'

const ReadRisk = graphql(/* GraphQL */ `
  query ReadRisk($id: ID!) {
    ...Frame
    people(first: 100) {
      nodes {
        ...Candidate
      }
    }
    libraryCases(first: 100) {
      nodes {
        ...PastChoice
      }
    }
    risk(id: $id) {
      ...RiskTold
      ...RiskWeighing
      ...RiskReviews
      ...RiskResembling
      ...RiskActs
      retiredAt
      retiredBy {
        name
      }
      retiredReason
      lessons {
        ...ComesFrom
      }
    }
  }
`)

type Props = { params: Promise<{ id: string }> }

export const generateMetadata = async (): Promise<Metadata> => ({
  title: `${(await getTranslations('risks'))('title')} · Sangfroid`,
})

export default async function RiskPage({ params }: Props) {
  const { id } = await params
  const { risk, ...rest } = await run(ReadRisk, { id: decodeURIComponent(id) })
  return risk ? <OneRisk data={rest} risk={risk} now={Date.now()} /> : null
}

type Read = { data: Omit<ReadRiskQuery, 'risk'>; risk: NonNullable<ReadRiskQuery['risk']>; now: number }

/** What may happen and what it weighs; what happened elsewhere, and what was learnt; beside it, what to do. */
function OneRisk({ data, risk, now }: Read) {
  const t = useTranslations('risks')
  const told = risk.language.toLowerCase()
  const at = new Date(now).toISOString()
  return (
    <Frame of={data} current="cases">
      <PageHead crumb={<Up href="/risks">{t('title')}</Up>} title={<span lang={told}>{risk.title}</span>} />
      <Retired risk={risk} now={at} />
      <Columns className="mt-24">
        <div className="stack-32">
          <Section id="scenario" title={t('read.scenario')}>
            <p className="scenario long mt-8" lang={told}>
              {risk.scenario}
            </p>
          </Section>
          <Resembling of={risk} past={data.libraryCases.nodes} />
          {risk.lessons.length > 0 ? (
            <Section id="lessons" title={t('lessons.title')} count={risk.lessons.length}>
              <ComesFrom of={risk.lessons} now={at} />
            </Section>
          ) : null}
          <Reviews of={risk} now={at} />
        </div>
        <div className="stack-32">
          <Weighing of={risk} now={at} />
          <Acts of={risk} people={data.people.nodes} now={now} />
        </div>
      </Columns>
    </Frame>
  )
}

function Retired({ risk, now }: { risk: Read['risk']; now: string }) {
  const t = useTranslations('risks.read')
  const reader = useReader()
  if (!risk.retiredAt) return null
  const who = { name: risk.retiredBy?.name ?? '', day: day(risk.retiredAt, reader, now) }
  return (
    <div className="mt-16">
      <Banner boxed neutral>
        {risk.retiredReason ? t('retiredWhy', { ...who, reason: risk.retiredReason }) : t('retired', who)}
      </Banner>
    </div>
  )
}
