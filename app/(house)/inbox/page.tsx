import type { Metadata } from 'next'
import { useTranslations } from 'next-intl'
import { getTranslations } from 'next-intl/server'
import { graphql } from '#app/gql/gql.ts'
import type { InboxLineFragment, InboxQuery } from '#app/gql/graphql.ts'
import { run } from '#app/graphql.ts'
import { Pager } from '#app/ui/pager.tsx'
import { Tabs } from '#app/ui/tabs.tsx'
import { Frame } from '../frame.tsx'
import { Mute } from '../mute.tsx'
import { Asked } from './asked.tsx'
import { Information, PutAside } from './lines.tsx'

const document = graphql(/* GraphQL */ `
  query Inbox($after: String) {
    ...Frame
    inboxCounts {
      information
    }
    asked: inbox(first: 50, box: ASKED, order: DUE) {
      nodes {
        ...InboxLine
      }
    }
    information: inbox(first: 30, after: $after, box: INFORMATION) {
      nodes {
        ...InboxLine
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
    later: inbox(first: 50, box: LATER) {
      nodes {
        ...InboxLine
      }
    }
  }
`)

type Props = { searchParams: Promise<{ case?: string; after?: string }> }

export async function generateMetadata(): Promise<Metadata> {
  const [t, shell] = [await getTranslations('inbox'), await getTranslations('shell')]
  return { title: shell('title', { page: t('title') }) }
}

export default async function InboxPage({ searchParams }: Props) {
  const { case: reference, after } = await searchParams
  const data = await run(document, { after: after ?? null })
  return <Inbox data={data} reference={reference ?? null} after={after ?? null} now={new Date().toISOString()} />
}

/** What is asked first, then what is for information, then what was put aside; of one case or of all. */
function Inbox({
  data,
  reference,
  after,
  now,
}: {
  data: InboxQuery
  reference: string | null
  after: string | null
  now: string
}) {
  const t = useTranslations('inbox')
  const { asked, information, later } = data
  const all = [...asked.nodes, ...information.nodes, ...later.nodes]
  const of = (lines: readonly InboxLineFragment[]) =>
    reference ? lines.filter((line) => line.case?.reference === reference) : lines
  const subject = reference ? all.find((line) => line.case?.reference === reference)?.case : null
  const { hasNextPage, endCursor } = information.pageInfo
  return (
    <Frame of={data} current="inbox">
      <h1>{t('title')}</h1>
      <Tabs
        label={t('filters')}
        items={[{ href: '/inbox', label: t('all'), n: all.length, current: !reference }, ...byCase(all, reference)]}
      />
      {subject ? <Mute of={subject} /> : null}
      <Asked of={of(asked.nodes)} now={now} />
      <Information
        of={of(information.nodes)}
        unread={reference ? of(information.nodes).filter(({ readAt }) => !readAt).length : data.inboxCounts.information}
        now={now}
        pager={
          <Pager
            next={hasNextPage && endCursor ? `/inbox?${new URLSearchParams({ after: endCursor })}` : null}
            first={after ? '/inbox' : null}
          />
        }
      />
      <PutAside of={of(later.nodes)} now={now} />
    </Frame>
  )
}

function byCase(lines: readonly InboxLineFragment[], reference: string | null) {
  const known = lines.flatMap((line) => (line.case ? [line.case.reference] : []))
  return [...new Set(known)].map((each) => ({
    href: `/inbox?case=${each}`,
    label: each,
    n: known.filter((one) => one === each).length,
    current: each === reference,
  }))
}
