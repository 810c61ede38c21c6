import { useTranslations } from 'next-intl'
import { graphql } from '#app/gql/gql.ts'
import type { VersionState as State, StatementLineFragment } from '#app/gql/graphql.ts'
import { Act, type Permission } from '#app/ui/act.tsx'
import { ButtonLink } from '#app/ui/button.tsx'
import { together } from '#app/ui/format.ts'
import { Link } from '#app/ui/link.tsx'
import { Line, List } from '#app/ui/list.tsx'
import { Empty } from '#app/ui/notices.tsx'
import { useReader } from '#app/ui/reader.ts'
import { Section } from '#app/ui/section.tsx'
import { VersionState } from '#app/ui/state.tsx'
import { sinceTime } from '#app/ui/when.ts'

export const statementLine = graphql(/* GraphQL */ `
  fragment StatementLine on Statement {
    id
    number
    kind
    createdBy {
      name
    }
    version {
      n
      state
      since
      variants {
        key
        channel
        language
        title
        rendered
      }
      review {
        lanes {
          lane
          state
        }
      }
    }
  }
`)

/** What waits for someone comes first, what is over comes last. */
const groups = [
  ['review', ['IN_REVIEW', 'CHANGES_REQUESTED']],
  ['cleared', ['APPROVED']],
  ['drafts', ['DRAFT']],
  ['out', ['PUBLISHED']],
  ['past', ['REJECTED', 'SUPERSEDED', 'EXPIRED', 'CANCELLED']],
] as const satisfies readonly (readonly [string, readonly State[]])[]

type Props = {
  statements: readonly StatementLineFragment[]
  mayDraft: Permission
  /** How many lines cleared in advance fit the case. */
  lines: number
  reference: string
  now: string
}

export function StatementsByState({ statements, mayDraft, lines, reference, now }: Props) {
  const t = useTranslations('statements')
  const choose = useTranslations('lines.choose')
  return (
    <>
      <div className="button-row mt-24">
        <Act
          permission={mayDraft}
          id="may-draft"
          kind={statements.length === 0 ? 'primary' : 'plain'}
          href={`/cases/${reference}/statements/new`}
        >
          {t('write')}
        </Act>
        {lines > 0 && mayDraft.allowed ? (
          <ButtonLink href={`/cases/${reference}/lines`}>{choose('open')}</ButtonLink>
        ) : null}
        <Link className="small" href="/lines">
          {choose('see')}
        </Link>
      </div>
      {statements.length === 0 ? <Empty>{t('empty')}</Empty> : null}
      {groups.map(([group, states]) => {
        const found = statements.filter(({ version }) => (states as readonly State[]).includes(version.state))
        if (found.length === 0) return null
        return (
          <Section key={group} id={group} className="mt-32" title={t(group)} count={found.length}>
            <List>
              {found.map((statement) => (
                <StatementOne key={statement.id} of={statement} reference={reference} now={now} />
              ))}
            </List>
          </Section>
        )
      })}
    </>
  )
}

function StatementOne({ of, reference, now }: { of: StatementLineFragment; reference: string; now: string }) {
  const t = useTranslations('statements')
  const named = useTranslations('statementKinds.numbered')
  const channels = useTranslations('channels.in')
  const languages = useTranslations('languages.short')
  const lanes = useTranslations('lanes.names')
  const reader = useReader()
  const { version } = of
  const each = (names: readonly string[]) => together([...new Set(names)], reader.language)
  const missing = (version.review?.lanes ?? [])
    .filter(({ state }) => state !== 'CLEARED')
    .map(({ lane }) => lanes(lane))
  const words =
    version.variants.find((variant) => variant.language.toLowerCase() === reader.language) ?? version.variants[0]
  return (
    <Line
      title={named(of.kind, { number: of.number, version: version.n })}
      href={`/cases/${reference}/statements/${of.number}`}
      state={<VersionState state={version.state} since={version.since} now={now} />}
      end={
        version.variants.length > 0
          ? t('scope', {
              channels: each(version.variants.map(({ channel }) => channels(channel))),
              languages: each(version.variants.map((variant) => languages(variant.language))),
            })
          : null
      }
    >
      {words ? (
        <p className="excerpt" lang={words.language.toLowerCase()}>
          {words.title ?? words.rendered}
        </p>
      ) : null}
      <p className="small quiet">
        {t('by', { name: of.createdBy?.name ?? '', time: sinceTime(version.since, now, reader) })}.{' '}
        {version.state === 'IN_REVIEW' && missing.length > 0
          ? `${t('missing', { lanes: together(missing, reader.language) })}.`
          : null}
      </p>
    </Line>
  )
}
