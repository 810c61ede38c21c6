import type { Metadata } from 'next'
import { useTranslations } from 'next-intl'
import { getTranslations } from 'next-intl/server'
import { graphql } from '#app/gql/gql.ts'
import type { DeclareQuery } from '#app/gql/graphql.ts'
import { run } from '#app/graphql.ts'
import { Link } from '#app/ui/link.tsx'
import { Banner } from '#app/ui/notices.tsx'
import { PageHead, Up } from '#app/ui/pagehead.tsx'
import { Columns, Section } from '#app/ui/section.tsx'
import { Frame } from '../../frame.tsx'
import { mayDeclare } from '../may-declare.ts'
import { DeclareForm } from './form.tsx'
import { Resembling } from './resembling.tsx'

const Declare = graphql(/* GraphQL */ `
  query Declare {
    ...Frame
    viewer {
      capacities
    }
    organisation {
      firstWordsMinutes
      team {
        role
        severity
        name
      }
    }
  }
`)

export async function generateMetadata(): Promise<Metadata> {
  return { title: `${(await getTranslations('declare'))('title')} · Sangfroid` }
}

export default async function DeclarePage() {
  return <DeclareHere here={await run(Declare)} now={new Date().toISOString()} />
}

/** Four answers on one page, and beside them the past cases that resemble what is being written. */
function DeclareHere({ here, now }: { here: DeclareQuery; now: string }) {
  const t = useTranslations('declare')
  return (
    <Frame of={here} current="cases">
      <PageHead crumb={<Up href="/cases">{t('crumb')}</Up>} title={t('title')} lead={t('lead')} />
      {mayDeclare(here.viewer?.capacities ?? []) ? null : (
        <div className="mt-16">
          <Banner boxed>
            {t('notYours')} <Link href="/report">{t('report.title')}</Link>
          </Banner>
        </div>
      )}
      <Columns className="declare mt-32">
        <DeclareForm firstWordsMinutes={here.organisation.firstWordsMinutes} team={here.organisation.team} now={now} />
        <aside aria-label={t('help')}>
          <Section id="resembles" title={t('resembles')}>
            <Resembling form="declare" words={{ empty: t('resemblesEmpty'), none: t('resemblesNone') }} />
          </Section>
        </aside>
      </Columns>
    </Frame>
  )
}
