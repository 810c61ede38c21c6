import { useTranslations } from 'next-intl'
import { Fragment } from 'react'
import { graphql } from '#app/gql/gql.ts'
import type { PublicationsFragment, ReleaseFragment } from '#app/gql/graphql.ts'
import { Act } from '#app/ui/act.tsx'
import { ButtonLink } from '#app/ui/button.tsx'
import { together, zoned } from '#app/ui/format.ts'
import { useReader } from '#app/ui/reader.ts'
import { Refusal } from '#app/ui/refusal.tsx'
import { say } from '#app/ui/refusals.ts'
import { Section } from '#app/ui/section.tsx'
import { PublicationState } from '#app/ui/state.tsx'
import { atTime, sinceTime } from '#app/ui/when.ts'
import { ProveLink } from '../../../../prove-link.tsx'
import { Lagging } from './lagging.tsx'
import { type Place, statementPath } from './place.ts'

export const publications = graphql(/* GraphQL */ `
  fragment Publications on Statement {
    publications {
      ...Release
    }
    out: version {
      state
      lagging {
        ...Lag
      }
      review {
        lanes {
          lane
          state
        }
      }
      variants {
        key
        channel
        viewerMayPublish {
          allowed
          refusal
        }
      }
    }
    where: case {
      roles {
        role
        state
        person {
          name
          isViewer
        }
      }
    }
  }
  fragment Release on Publication {
    id
    state
    variantKey
    n
    openedAt
    publishedAt
    publishedBy {
      name
    }
    link
    note
    captures {
      file {
        id
        name
        path
      }
    }
    withdrawnAt
    withdrawnBy {
      name
    }
    withdrawnReason
    needsCorrection
    dueAt
    openedBy {
      name
    }
    endedAt
    endedReason
    endedCode
    correctedBy {
      n
    }
    event {
      ...Proved
    }
    checks {
      outcome
      at
      by {
        name
      }
    }
  }
`)

/** Where the words went out, and the way out for those that have not. */
export function Publications({ of, place, now }: { of: PublicationsFragment; place: Place; now: string }) {
  const t = useTranslations('statement.publication')
  return (
    <Section id="publication" title={t('title')} count={of.publications.length || undefined}>
      {of.publications.length > 0 ? (
        <ul className="list tight">
          {of.publications.map((each) => (
            <Release key={each.id} of={each} now={now} />
          ))}
        </ul>
      ) : null}
      <Lagging of={of.out.lagging} />
      <WayOut of={of} place={place} />
    </Section>
  )
}

function Release({ of, now }: { of: ReleaseFragment; now: string }) {
  const t = useTranslations('statement.publication')
  const name = useChannelOfKey()
  const reader = useReader()
  const { state, publishedAt, publishedBy, link, note, n } = of
  return (
    <li>
      <div className="pair">
        <span>
          {link ? (
            <a href={link} rel="noopener noreferrer">
              {name(of.variantKey)}
            </a>
          ) : (
            name(of.variantKey)
          )}{' '}
          <span className="quiet small">v{n}</span> <ProveLink of={of.event} />
        </span>
        <PublicationState state={state} since={of.withdrawnAt ?? of.endedAt ?? publishedAt} now={now} />
      </div>
      {publishedAt ? (
        <p className="small quiet">
          {t('evidence.TESTIMONY', { name: publishedBy?.name ?? '' })}
          {note ? `. ${note}` : null}
        </p>
      ) : null}
      <Captures of={of} />
      <Course of={of} now={now} />
      {of.withdrawnReason ? (
        <p className="small quiet">
          {t('withdrawnBy', { name: of.withdrawnBy?.name ?? '', reason: of.withdrawnReason })}
        </p>
      ) : null}
      {of.needsCorrection ? (
        <Refusal>{t('needsCorrection', { time: publishedAt ? sinceTime(publishedAt, now, reader) : '' })}</Refusal>
      ) : null}
    </li>
  )
}

/** Pictures of it, each opened by its name. */
function Captures({ of: { captures } }: { of: Pick<ReleaseFragment, 'captures'> }) {
  const t = useTranslations('statement.publication')
  const files = [...new Map(captures.map(({ file }) => [file.id, file])).values()]
  if (files.length === 0) return null
  return (
    <p className="small quiet">
      {t('captures', { n: files.length })}{' '}
      {files.map(({ id, name, path }, index) => (
        <Fragment key={id}>
          {index > 0 ? ', ' : null}
          <a href={path} rel="noreferrer">
            {name}
          </a>
        </Fragment>
      ))}
    </p>
  )
}

/** What is to come of it, what became of it, and who looked. */
function Course({ of, now }: { of: ReleaseFragment; now: string }) {
  const t = useTranslations('statement.publication')
  const reader = useReader()
  const [last] = of.checks
  const lines = [
    of.state === 'SCHEDULED' && of.dueAt
      ? t('due', { time: zoned(of.dueAt, reader, now), name: of.openedBy?.name ?? '' })
      : null,
    of.endedReason ?? (of.endedCode ? say(of.endedCode, reader.language) : null),
    last ? t(`readBack.${last.outcome}`, { name: last.by?.name ?? '', time: atTime(last.at, now, reader) }) : null,
    of.correctedBy ? t('correctedBy', { version: of.correctedBy.n }) : null,
  ].filter((line) => line !== null)
  return lines.map((line) => (
    <p key={line} className="small quiet">
      {line}
    </p>
  ))
}

function WayOut({ of, place }: { of: PublicationsFragment; place: Place }) {
  const t = useTranslations('statement.publication')
  const all = useTranslations()
  const { language } = useReader()
  const { variants, review, state } = of.out
  const left = variants.filter(({ viewerMayPublish: { refusal } }) => refusal !== 'ALREADY_PUBLISHED')
  const [first] = left
  if (!first || state === 'CANCELLED' || state === 'EXPIRED') return null
  const channels = together([...new Set(left.map(({ channel }) => all(`channels.in.${channel}`)))], language)
  const href = `${statementPath(place)}/publish`
  const open = left.find(({ viewerMayPublish: { allowed, refusal } }) => allowed || refusal === 'PUBLISHING_NOW')
  const missing =
    review?.lanes.filter((lane) => lane.state !== 'CLEARED').map(({ lane }) => all(`lanes.the.${lane}`)) ?? []
  const publisher = of.where?.roles.find(({ role, state: held }) => role === 'SPOKESPERSON' && held === 'HELD')?.person
    ?.name
  const note = [
    missing.length > 0 ? t('missing', { lanes: together(missing, language) }) : '',
    publisher ? t('willPublish', { name: publisher }) : '',
  ].join(' ')
  return (
    <div className="stack mt-12">
      {open ? (
        <ButtonLink href={href}>{t('publishOn', { channels })}</ButtonLink>
      ) : (
        <Act permission={first.viewerMayPublish} id="no-publication" kind="light" note={note}>
          {t('publishOn', { channels })}
        </Act>
      )}
    </div>
  )
}

/** "Press, in French", from a key such as press/fr/press. */
export function useChannelOfKey(): (key: string) => string {
  const t = useTranslations()
  return (key) => {
    const [channel = '', language = ''] = key.toUpperCase().split('/')
    return t('statement.variantLong', {
      channel: t(`channels.${channel as 'PRESS'}`),
      language: t(`languages.in.${language as 'FR'}`),
    })
  }
}
