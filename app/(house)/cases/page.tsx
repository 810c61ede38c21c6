import type { Metadata } from 'next'
import { useTranslations } from 'next-intl'
import { getTranslations } from 'next-intl/server'
import { graphql } from '#app/gql/gql.ts'
import type { CaseFilter, CasesQuery } from '#app/gql/graphql.ts'
import { run } from '#app/graphql.ts'
import { ButtonLink } from '#app/ui/button.tsx'
import { Link } from '#app/ui/link.tsx'
import { Empty } from '#app/ui/notices.tsx'
import { Pager } from '#app/ui/pager.tsx'
import { Tabs } from '#app/ui/tabs.tsx'
import { CaseTable } from '../board/live-cases.tsx'
import { Frame } from '../frame.tsx'
import { categories } from './codes.ts'
import { Filters } from './filters.tsx'
import { mayDeclare, mayPrepare, mayReport } from './may-declare.ts'

const Cases = graphql(/* GraphQL */ `
  query Cases($after: String, $filter: CaseFilter) {
    ...Frame
    cases(first: 30, after: $after, filter: $filter) {
      nodes {
        ...LiveCase
      }
      pageInfo {
        endCursor
        hasNextPage
      }
      totalCount {
        value
      }
    }
  }
`)

export type Shown = { show?: string; severity?: string; category?: string; mine?: string; after?: string }

export async function generateMetadata(): Promise<Metadata> {
  return { title: `${(await getTranslations('cases'))('title')} · Sangfroid` }
}

/** Every case the viewer may see: what lives, what was signalled, what is over, and exercises apart. */
export default async function CasesPage({ searchParams }: { searchParams: Promise<Shown> }) {
  const asked = await searchParams
  const show = shows.find((each) => each === asked.show) ?? 'live'
  const here = await run(Cases, { after: asked.after, filter: filterOf(show, asked) })
  return <CaseList here={here} show={show} asked={asked} now={new Date().toISOString()} />
}

const shows = ['live', 'signals', 'closed', 'drills', 'all'] as const
type Show = (typeof shows)[number]

const kept: Record<Show, CaseFilter> = {
  live: { stages: ['ACTIVE', 'CONTAINED'], kind: 'REAL' },
  signals: { stages: ['SIGNAL'] },
  closed: { stages: ['CLOSED', 'LEARNED', 'DISMISSED', 'MERGED'], kind: 'REAL' },
  drills: { kind: 'DRILL' },
  all: {},
}

function filterOf(show: Show, { severity, category, mine }: Shown): CaseFilter {
  const level = Number(severity)
  return {
    ...kept[show],
    severities: level >= 1 && level <= 4 ? [level] : null,
    category: categories.find((each) => each === category) ?? null,
    mine: mine === 'yes' ? true : null,
  }
}

function CaseList({ here, show, asked, now }: { here: CasesQuery; show: Show; asked: Shown; now: string }) {
  const t = useTranslations('cases')
  const [lines, risks] = [useTranslations('lines'), useTranslations('risks')]
  const { nodes, pageInfo, totalCount } = here.cases
  const isFiltered = Boolean(asked.severity || asked.category || asked.mine)
  return (
    <Frame of={here} current="cases">
      <header className="pagehead">
        <h1>{t('title')}</h1>
        <p className="button-row">
          {mayDeclare(here.viewer?.capacities ?? []) ? (
            <ButtonLink kind="primary" href="/cases/new">
              {t('declare')}
            </ButtonLink>
          ) : null}
          {mayReport(here.viewer?.capacities ?? []) ? <ButtonLink href="/report">{t('report')}</ButtonLink> : null}
        </p>
      </header>
      <Tabs
        label={t('title')}
        items={shows.map((each) => ({ href: `/cases?show=${each}`, label: t(each), current: each === show }))}
      />
      <Filters asked={asked} show={show} />
      <p className="small quiet" role="status">
        {t('count', { n: totalCount.value })}
      </p>
      {nodes.length === 0 ? (
        <Empty>{t(`empty.${isFiltered ? 'filtered' : show}`)}</Empty>
      ) : (
        <CaseTable cases={nodes} now={now} caption={t('title')} />
      )}
      <Pager
        next={pageInfo.hasNextPage ? addressOf({ ...asked, after: pageInfo.endCursor ?? undefined }) : null}
        first={asked.after ? addressOf({ ...asked, after: undefined }) : null}
        shown={nodes.length}
        total={totalCount.value}
      />
      {mayPrepare(here.viewer?.capacities ?? []) ? (
        <p className="small mt-32 alone">
          {t('before')} <Link href="/lines">{lines('title')}</Link> · <Link href="/risks">{risks('title')}</Link>
        </p>
      ) : null}
    </Frame>
  )
}

function addressOf(asked: Shown): string {
  const given = Object.entries(asked).filter((entry): entry is [string, string] => Boolean(entry[1]))
  return `/cases?${new URLSearchParams(given)}`
}
