import type { Metadata } from 'next'
import { useTranslations } from 'next-intl'
import { getTranslations } from 'next-intl/server'
import { graphql } from '#app/gql/gql.ts'
import type { LessonsQuery } from '#app/gql/graphql.ts'
import { run } from '#app/graphql.ts'
import { Link } from '#app/ui/link.tsx'
import { Empty } from '#app/ui/notices.tsx'
import { PageHead, Up } from '#app/ui/pagehead.tsx'
import { Pager } from '#app/ui/pager.tsx'
import { Tabs } from '#app/ui/tabs.tsx'
import { Frame } from '../../frame.tsx'
import { filterOf, hrefOf, type Shown, showOf, shows } from './asked.ts'
import { Filters } from './filters.tsx'
import { Learnt } from './learnt.tsx'

const Lessons = graphql(/* GraphQL */ `
  query Lessons($after: String, $filter: LessonFilter) {
    ...Frame
    all: lessons(first: 1) {
      totalCount {
        value
      }
    }
    changed: lessons(first: 1, filter: { applied: true }) {
      totalCount {
        value
      }
    }
    unchanged: lessons(first: 1, filter: { applied: false }) {
      totalCount {
        value
      }
    }
    lessons(first: 20, after: $after, filter: $filter) {
      nodes {
        ...Learnt
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

export const generateMetadata = async (): Promise<Metadata> => ({
  title: `${(await getTranslations('insights.lessons'))('title')} · Sangfroid`,
})

/** What did we learn, and what did it change: every lesson of a published post-mortem, those that changed nothing yet among them, and of each past case that the house told. */
export default async function LessonsPage({ searchParams }: { searchParams: Promise<Shown> }) {
  const asked = await searchParams
  return <LessonList here={await run(Lessons, { after: asked.after, filter: filterOf(asked) })} asked={asked} />
}

function LessonList({ here, asked }: { here: LessonsQuery; asked: Shown }) {
  const t = useTranslations('insights')
  const { nodes, pageInfo, totalCount } = here.lessons
  const [all, changed] = [here.all.totalCount.value, here.changed.totalCount.value]
  const show = showOf(asked)
  const narrowed = show !== 'all' || Boolean(asked.category || asked.cluster)
  const counts = { all, yes: changed, no: here.unchanged.totalCount.value }
  return (
    <Frame of={here} current="insights">
      <PageHead
        crumb={<Up href="/insights">{t('title')}</Up>}
        title={t('lessons.title')}
        lead={t('lessons.lead', { n: all, changed })}
      />
      <Tabs
        label={t('lessons.title')}
        items={shows.map((each) => ({
          href: hrefOf({ ...asked, changed: each === 'all' ? undefined : each, after: undefined }),
          label: t(`lessons.shows.${each}`),
          n: asked.category || asked.cluster ? undefined : counts[each],
          current: each === show,
        }))}
      />
      <Filters asked={asked} />
      {narrowed ? (
        <p className="small quiet" role="status">
          {t('lessons.count', { n: totalCount.value })}
        </p>
      ) : null}
      {nodes.length > 0 ? (
        <Learnt of={nodes} />
      ) : (
        <Empty act={narrowed ? <Link href={hrefOf({})}>{t('lessons.clear')}</Link> : undefined}>
          {t(narrowed ? 'lessons.noneSo' : 'lessons.none')}
        </Empty>
      )}
      <Pager
        next={pageInfo.hasNextPage ? hrefOf({ ...asked, after: pageInfo.endCursor ?? undefined }) : null}
        first={asked.after ? hrefOf({ ...asked, after: undefined }) : null}
        shown={nodes.length}
        total={totalCount.value}
      />
    </Frame>
  )
}
