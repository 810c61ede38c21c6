import type { Metadata } from 'next'
import { useTranslations } from 'next-intl'
import { getTranslations } from 'next-intl/server'
import { graphql } from '#app/gql/gql.ts'
import type { DevelopersQuery } from '#app/gql/graphql.ts'
import { run } from '#app/graphql.ts'
import { ButtonLink } from '#app/ui/button.tsx'
import { CopyButton } from '#app/ui/copy.tsx'
import { Icon } from '#app/ui/glyph.tsx'
import { Banner } from '#app/ui/notices.tsx'
import { Section } from '#app/ui/section.tsx'
import { Frame } from '../frame.tsx'
import { curls } from './curl.ts'

const Developers = graphql(/* GraphQL */ `
  query Developers {
    ...Frame
    cases(first: 1, filter: { stages: [ACTIVE, CONTAINED] }) {
      nodes {
        id
        reference
      }
    }
  }
`)

export async function generateMetadata(): Promise<Metadata> {
  return { title: `${(await getTranslations('explorer'))('title')} · Sangfroid` }
}

export default async function DevelopersPage() {
  return <DevelopersHere here={await run(Developers)} />
}

function DevelopersHere({ here }: { here: DevelopersQuery }) {
  const t = useTranslations('explorer')
  const address = `${process.env.PUBLIC_URL}/api/graphql`
  return (
    <Frame of={here} current={null}>
      <header>
        <h1>{t('title')}</h1>
      </header>
      <div className="contract mt-16">
        <p className="lead">{t('contract.lead', { address })}</p>
        <p>{t('contract.who')}</p>
        <p>{t('contract.limits')}</p>
      </div>
      <div className="button-row mt-24">
        <ButtonLink kind="primary" href="/developers/explorer">
          {t('contract.open')}
        </ButtonLink>
        <a className="button" href="/api/graphql/schema.graphql" download="sangfroid.graphql">
          <Icon name="file" /> {t('contract.download')}
        </a>
        <ButtonLink href="/settings/tokens">{t('contract.token')}</ButtonLink>
      </div>
      <Examples address={address} mine={here.cases.nodes[0]} />
    </Frame>
  )
}

const madeUp = { reference: 'SF-2026-K7Q2', caseId: 'case_01920000000070008000000000000001' }

function Examples({ address, mine }: { address: string; mine?: { id: string; reference: string } }) {
  const t = useTranslations('explorer.examples')
  const written = curls(address, mine ? { reference: mine.reference, caseId: mine.id } : madeUp)
  return (
    <Section id="examples" className="mt-48" title={t('title')} bare>
      {mine ? <p className="quiet">{t('hint')}</p> : <Banner boxed>{t('none')}</Banner>}
      {(['read', 'act', 'follow'] as const).map((name) => (
        <section key={name} className="example mt-24" aria-labelledby={name}>
          <div className="example-head">
            <h3 id={name}>{t(name)}</h3>
            <CopyButton text={written[name]} copied={t('copied')}>
              {t('copy')}
            </CopyButton>
          </div>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways must be reachable by keyboard */}
          <pre className="code" tabIndex={0}>
            {written[name]}
          </pre>
        </section>
      ))}
    </Section>
  )
}
