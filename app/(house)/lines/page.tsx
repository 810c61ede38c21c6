import type { Metadata } from 'next'
import { useTranslations } from 'next-intl'
import { getTranslations } from 'next-intl/server'
import { graphql } from '#app/gql/gql.ts'
import type { HoldingLinesQuery, HouseLineFragment } from '#app/gql/graphql.ts'
import { run } from '#app/graphql.ts'
import { Act } from '#app/ui/act.tsx'
import { together } from '#app/ui/format.ts'
import { Link } from '#app/ui/link.tsx'
import { Line, List } from '#app/ui/list.tsx'
import { Empty } from '#app/ui/notices.tsx'
import { useReader } from '#app/ui/reader.ts'
import { Section } from '#app/ui/section.tsx'
import { VersionState } from '#app/ui/state.tsx'
import { upToTime } from '#app/ui/when.ts'
import { Frame } from '../frame.tsx'
import { useCasesFor } from './wording.ts'

const document = graphql(/* GraphQL */ `
  query HoldingLines {
    ...Frame
    organisation {
      viewerMayDraftLine {
        allowed
        refusal
      }
    }
    holdingLines {
      id
      ...HouseLine
    }
  }
  fragment HouseLine on Statement {
    id
    number
    version {
      n
      state
      since
      notAfter
      line {
        name
        slots {
          name
        }
        ...CasesFor
      }
      variants {
        key
        channel
        language
        rendered
      }
    }
  }
`)

export async function generateMetadata(): Promise<Metadata> {
  return { title: `${(await getTranslations('lines'))('title')} · Sangfroid` }
}

export default async function LinesPage() {
  return <Lines data={await run(document)} now={new Date().toISOString()} />
}

const working = ['DRAFT', 'IN_REVIEW', 'CHANGES_REQUESTED']

function Lines({ data, now }: { data: HoldingLinesQuery; now: string }) {
  const t = useTranslations('lines')
  const risks = useTranslations('risks')
  const stands = ({ version: { state, notAfter } }: HouseLineFragment) =>
    state === 'APPROVED' && notAfter != null && notAfter > now
  const groups = {
    stands: data.holdingLines.filter(stands),
    work: data.holdingLines.filter(({ version }) => working.includes(version.state)),
    past: data.holdingLines.filter((line) => !stands(line) && !working.includes(line.version.state)),
  }
  return (
    <Frame of={data} current="cases">
      <header>
        <h1>{t('title')}</h1>
        <p className="quiet">
          {t('lead')} <Link href="/risks">{risks('title')}</Link>
        </p>
      </header>
      <div className="mt-24">
        <Act
          permission={data.organisation.viewerMayDraftLine}
          id="may-draft-line"
          kind={data.holdingLines.length === 0 ? 'primary' : 'plain'}
          href="/lines/new"
        >
          {t('draft')}
        </Act>
      </div>
      {data.holdingLines.length === 0 ? <Empty>{t('empty')}</Empty> : null}
      {Object.entries(groups).map(([group, lines]) =>
        lines.length === 0 ? null : (
          <Section key={group} id={group} className="mt-32" title={t(group as 'stands')} count={lines.length}>
            <List>
              {lines.map((line) => (
                <HouseLine key={line.id} of={line} now={now} />
              ))}
            </List>
          </Section>
        ),
      )}
    </Frame>
  )
}

function HouseLine({ of: { id, number, version }, now }: { of: HouseLineFragment; now: string }) {
  const t = useTranslations('lines')
  const all = useTranslations()
  const casesFor = useCasesFor()
  const reader = useReader()
  const { line, variants, notAfter } = version
  const each = (names: readonly string[]) => together([...new Set(names)], reader.language)
  const words = variants.find(({ language }) => language.toLowerCase() === reader.language) ?? variants[0]
  return (
    <Line
      title={line?.name ?? t('named', { number, version: version.n })}
      href={`/lines/${id}`}
      state={<VersionState state={version.state} since={version.since} now={now} />}
      end={
        variants.length > 0
          ? all('statements.scope', {
              channels: each(variants.map(({ channel }) => all(`channels.in.${channel}`))),
              languages: each(variants.map(({ language }) => all(`languages.short.${language}`))),
            })
          : null
      }
    >
      {words?.rendered ? (
        <p className="excerpt" lang={words.language.toLowerCase()}>
          {words.rendered}
        </p>
      ) : null}
      <p className="small quiet">
        {line ? `${casesFor(line)}. ` : ''}
        {notAfter ? (notAfter < now ? t('over') : t('until', { time: upToTime(notAfter, now, reader) })) : ''}
      </p>
    </Line>
  )
}
