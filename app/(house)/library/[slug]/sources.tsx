import { useTranslations } from 'next-intl'
import { graphql } from '#app/gql/gql.ts'
import type { PastSourcesFragment } from '#app/gql/graphql.ts'
import { day, knownDate } from '#app/ui/format.ts'
import { useReader } from '#app/ui/reader.ts'
import { Section } from '#app/ui/section.tsx'

export const sources = graphql(/* GraphQL */ `
  fragment PastSources on LibraryCase {
    sources {
      title
      url
      publisher
      archivedOn
      answeredAt
      silentSince
    }
    confidence
    confidenceNote {
      fr
      en
    }
  }
`)

export function Sources({ of }: { of: PastSourcesFragment }) {
  const t = useTranslations('libraryCase')
  const reader = useReader()
  const { language } = reader
  const confidence = t(`confidence.${of.confidence.toLowerCase() as Lowercase<typeof of.confidence>}`)
  return (
    <Section
      id="sources"
      title={t('sources')}
      count={of.sources.length || undefined}
      end={<span className="quiet">{confidence}</span>}
      className="mt-48"
    >
      <ol className="sources">
        {of.sources.map(({ title, url, publisher, archivedOn, answeredAt, silentSince }, index) => (
          <li key={url} id={`source-${index + 1}`}>
            <a className="plain" href={url} rel="external noreferrer">
              {title}
            </a>
            , {publisher}
            <span className="small quiet">
              {archivedOn ? ` ${t('archivedOn', { date: knownDate(archivedOn, language) })}` : null}
              {silentSince ? ` ${t('silentSince', { date: day(silentSince, reader) })}` : null}
              {answeredAt && !silentSince ? ` ${t('answeredOn', { date: day(answeredAt, reader) })}` : null}
            </span>
            <span className="on-paper">{url}</span>
          </li>
        ))}
      </ol>
      {of.confidenceNote ? <p className="small quiet mt-8 long">{of.confidenceNote[language]}</p> : null}
    </Section>
  )
}
