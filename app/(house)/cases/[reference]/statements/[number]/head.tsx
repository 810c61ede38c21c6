import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { graphql } from '#app/gql/gql.ts'
import type { HeadFragment } from '#app/gql/graphql.ts'
import { Lock } from '#app/ui/badges.tsx'
import { Icon } from '#app/ui/glyph.tsx'
import { Link } from '#app/ui/link.tsx'
import { useReader } from '#app/ui/reader.ts'
import { VersionState } from '#app/ui/state.tsx'
import { atTime } from '#app/ui/when.ts'
import { casePath, type Place } from './place.ts'

export const head = graphql(/* GraphQL */ `
  fragment Head on Statement {
    number
    kind
    case {
      reference
      title
      language
      confidentiality
      kind
    }
    version {
      n
      state
      since
      createdAt
      createdBy {
        name
      }
      submittedAt
      submittedBy {
        name
      }
    }
  }
`)

type Props = {
  of: HeadFragment
  version: HeadFragment['version']
  place: Place
  now: string
  title?: string
  menu?: ReactNode
}

/** Which words, of which case, by whom and since when. */
export function Head({ of, version, place, now, title, menu }: Props) {
  const t = useTranslations()
  const reader = useReader()
  const by = version.submittedBy ?? version.createdBy
  const time = atTime(version.submittedAt ?? version.createdAt, now, reader)
  return (
    <header className="sthead">
      <p className="crumb">
        <Link className="plain" href={casePath(place)}>
          <Icon name="left" />
          {of.case ? <span className="num">{of.case.reference}</span> : t('lines.title')}
        </Link>{' '}
        {of.case ? (
          <span className="wide" lang={of.case.language.toLowerCase()}>
            {of.case.title}
          </span>
        ) : null}{' '}
        {of.case?.confidentiality === 'RESTRICTED' ? <Lock restricted organisation="" /> : null}
      </p>
      <div className="sttitle">
        <h1>
          {title ?? t('statement.title', { number: of.number })}{' '}
          <span className="quiet">{t('statement.version', { version: version.n })}</span>
        </h1>
        <VersionState state={version.state} />
        <p className="quiet">
          {t('statement.byAt', { kind: t(`statementKinds.${of.kind}`), name: by?.name ?? t('ui.unknown'), time })}
        </p>
        {menu}
      </div>
    </header>
  )
}
