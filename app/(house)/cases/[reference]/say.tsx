import { useTranslations } from 'next-intl'
import { graphql } from '#app/gql/gql.ts'
import type { CaseSayFragment } from '#app/gql/graphql.ts'
import { Act } from '#app/ui/act.tsx'
import { ButtonRow } from '#app/ui/button.tsx'
import { CopyButton } from '#app/ui/copy.tsx'
import { near, together } from '#app/ui/format.ts'
import { Line, List } from '#app/ui/list.tsx'
import { Empty } from '#app/ui/notices.tsx'
import { useReader } from '#app/ui/reader.ts'
import { Section } from '#app/ui/section.tsx'
import { PublicationState, VersionState } from '#app/ui/state.tsx'
import { Text } from '#app/ui/text.tsx'
import { LinesOffered } from './lines/offered.tsx'

export const caseSay = graphql(/* GraphQL */ `
  fragment CaseSay on Case {
    reference
    foundPublications {
      id
      channel
      language
      link
      text
      note
      seenAt
      recordedBy {
        name
      }
    }
    firstWordsAt
    holdingStatements {
      id
      ...LineOffered
    }
    sayable: statements(first: 12) {
      nodes {
        id
        number
        kind
        publications {
          state
          n
          publishedAt
          variant {
            key
            channel
            language
            rendered
          }
        }
        version {
          n
          state
          since
          variants {
            key
            channel
            language
            viewerMayPublish {
              allowed
              refusal
            }
          }
          review {
            lanes {
              lane
              state
              holders {
                name
              }
            }
          }
        }
      }
    }
  }
`)

type Statement = CaseSayFragment['sayable']['nodes'][number]
type Out = Statement['publications'][number]
type Where = readonly { readonly channel: Out['variant']['channel']; readonly language: Out['variant']['language'] }[]

/** Words that are out and stand, then words on their way; nothing else may be said for the house. */
export function Say({ of, now }: { of: CaseSayFragment; now: string }) {
  const t = useTranslations('caseRoom')
  const out = of.sayable.nodes
    .toSorted(outwardFirst)
    .map((statement) => ({ statement, releases: statement.publications.filter(({ state }) => state === 'PUBLISHED') }))
    .filter(({ releases }) => releases.length > 0)
  const coming = of.sayable.nodes.filter(({ version }) => version.state === 'IN_REVIEW' || version.state === 'APPROVED')
  return (
    <Section id="say" title={t('say')} count={out.length}>
      {out.length + coming.length === 0 ? <Empty>{t('sayEmpty')}</Empty> : null}
      {of.firstWordsAt ? null : <LinesOffered of={of.holdingStatements} reference={of.reference} now={now} />}
      <List>
        {out.map(({ statement, releases }) => (
          <OutLine
            key={statement.id}
            of={statement}
            releases={releases}
            href={`/cases/${of.reference}/statements/${statement.number}`}
            now={now}
          />
        ))}
        {coming.map((statement) => (
          <ComingLine
            key={`${statement.id} coming`}
            of={statement}
            href={`/cases/${of.reference}/statements/${statement.number}`}
            now={now}
          />
        ))}
        {of.foundPublications.map((found) => (
          <FoundLine key={found.id} of={found} now={now} />
        ))}
      </List>
    </Section>
  )
}

/** Ours, outside, and cleared by nobody: said apart, and never to be copied. */
function FoundLine({ of, now }: { of: CaseSayFragment['foundPublications'][number]; now: string }) {
  const t = useTranslations('caseRoom.found')
  const channels = useTranslations('channels')
  const u = useTranslations('ui')
  const reader = useReader()
  const { channel, language, link, text, note, seenAt, recordedBy } = of
  return (
    <Line title={t('title', { channel: channels(channel) })} state={<PublicationState state="FOUND" />}>
      {text ? <p lang={language?.toLowerCase()}>{u('quoted', { words: opening(text) })}</p> : null}
      <p className="small quiet">
        {t('by', { time: near(seenAt, now, reader), name: recordedBy?.name ?? '' })} {note}{' '}
        {link ? (
          <a href={link} rel="noopener noreferrer">
            {link}
          </a>
        ) : null}
      </p>
    </Line>
  )
}

/** Words for the outside come before those for the house's own people. */
const outwardFirst = (one: Statement, other: Statement) =>
  Number(one.kind === 'EMPLOYEE_BRIEF') - Number(other.kind === 'EMPLOYEE_BRIEF')

/** Long words are begun here and read on their own page; the copy is always whole. */
const opening = (words: string) =>
  words.length <= 420 ? words : `${words.slice(0, words.indexOf('\n\n', 120) + 1 || 280).trim()} …`

function OutLine({ of, releases, href, now }: { of: Statement; releases: readonly Out[]; href: string; now: string }) {
  const t = useTranslations('caseRoom')
  const named = useTranslations('statementKinds.numbered')
  const channels = useTranslations('channels.in')
  const where = useWhere()
  const { language } = useReader()
  const [first] = releases
  if (!first) return null
  const mine = releases.filter(({ variant }) => variant.language.toLowerCase() === language)
  const shown = mine.length > 0 ? mine : releases
  const words = shown[0]?.variant
  return (
    <Line
      title={named(of.kind, { number: of.number, version: first.n })}
      href={href}
      state={<PublicationState state={first.state} since={first.publishedAt} now={now} />}
      end={where(releases.map(({ variant }) => variant))}
    >
      {words ? (
        <blockquote lang={words.language.toLowerCase()}>
          <Text value={opening(words.rendered)} />
        </blockquote>
      ) : null}
      <ButtonRow>
        {shown.map(({ variant }) => (
          <CopyButton
            key={variant.key}
            text={variant.rendered}
            copied={t('copied', { channel: channels(variant.channel) })}
          >
            {t('copyFor', { channel: channels(variant.channel) })}
          </CopyButton>
        ))}
      </ButtonRow>
    </Line>
  )
}

function ComingLine({ of, href, now }: { of: Statement; href: string; now: string }) {
  const t = useTranslations('caseRoom')
  const named = useTranslations('statementKinds.numbered')
  const channels = useTranslations('channels.in')
  const where = useWhere()
  const { language } = useReader()
  const { version } = of
  const [first] = version.variants
  if (!first) return null
  const onChannels = together([...new Set(version.variants.map(({ channel }) => channels(channel)))], language)
  return (
    <Line
      title={named(of.kind, { number: of.number, version: version.n })}
      href={href}
      state={
        <VersionState state={version.state} since={version.state === 'APPROVED' ? version.since : null} now={now} />
      }
      end={where(version.variants)}
    >
      <div className="pt-8">
        <Act
          permission={first.viewerMayPublish}
          id={`why-not-${of.number}`}
          kind="light"
          href={href}
          note={<Missing of={version} />}
        >
          {t('publishOn', { channels: onChannels })}
        </Act>
      </div>
    </Line>
  )
}

/** The lanes that have not voted, each with the people it waits for. */
function Missing({ of }: { of: Statement['version'] }) {
  const t = useTranslations('caseRoom')
  const lanes = useTranslations('lanes.names')
  const u = useTranslations('ui')
  const { language } = useReader()
  const missing = (of.review?.lanes ?? []).filter(({ state }) => state !== 'CLEARED')
  return missing
    .map(({ lane, holders }) =>
      t('missingLane', {
        lane: lanes(lane),
        people:
          holders.length > 0
            ? together(
                holders.map(({ name }) => name),
                language,
              )
            : u('nobody'),
      }),
    )
    .join(' ')
}

/** X and press, EN and FR */
function useWhere(): (variants: Where) => string {
  const channels = useTranslations('channels.in')
  const languages = useTranslations('languages.short')
  const { language } = useReader()
  return (variants) => {
    const each = (names: readonly string[]) => together([...new Set(names)], language)
    const on = each(variants.map(({ channel }) => channels(channel)))
    return `${on.charAt(0).toUpperCase()}${on.slice(1)}, ${each(variants.map((variant) => languages(variant.language)))}`
  }
}
