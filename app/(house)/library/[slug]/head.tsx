import { useTranslations } from 'next-intl'
import { graphql } from '#app/gql/gql.ts'
import type { PastHeadFragment } from '#app/gql/graphql.ts'
import { ButtonLink } from '#app/ui/button.tsx'
import { buttonClass } from '#app/ui/classes.ts'
import { knownDate } from '#app/ui/format.ts'
import { labels } from '#app/ui/labels.ts'
import { Link } from '#app/ui/link.tsx'
import { useReader } from '#app/ui/reader.ts'

export const head = graphql(/* GraphQL */ `
  fragment PastHead on LibraryCase {
    slug
    title {
      fr
      en
    }
    category
    country
    sector
    startedOn
    channel
    cluster
    pdf
    viewerMayEdit {
      allowed
    }
  }
`)

export function PastHead({ of }: { of: PastHeadFragment }) {
  const t = useTranslations()
  const { language } = useReader()
  const { country, sector } = labels(t, language)
  const facts = {
    country: country(of.country),
    sector: sector(of.sector).toLocaleLowerCase(language),
    date: knownDate(of.startedOn, language),
    channel: t(`triggerChannels.startedIn.${of.channel}`),
    cluster: t(`clusters.sentence.${of.cluster}`),
  }
  return (
    <header className="pasthead">
      <p className="crumb">
        <Link className="plain" href="/library">
          {t('libraryCase.crumb')}
        </Link>{' '}
        /{' '}
        <Link className="plain" href={`/library?category=${of.category.toLowerCase()}`}>
          {t(`categories.${of.category}`)}
        </Link>
      </p>
      <h1>{of.title[language]}</h1>
      <p className="quiet">{t(of.startedOn.length > 7 ? 'libraryCase.line' : 'libraryCase.lineMonth', facts)}</p>
      <div className="acts">
        <a className={buttonClass()} href={`${of.pdf}?language=${language}`}>
          {t('libraryCase.pdf')}
        </a>
        <ButtonLink href={`/library/compare?c=${of.slug}`}>{t('libraryCase.compare')}</ButtonLink>
        {of.viewerMayEdit.allowed ? (
          <ButtonLink href={`/library/${of.slug}/edit`}>{t('libraryCase.edit')}</ButtonLink>
        ) : null}
      </div>
    </header>
  )
}
