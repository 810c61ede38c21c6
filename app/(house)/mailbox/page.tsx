import type { Metadata } from 'next'
import { useTranslations } from 'next-intl'
import { getTranslations } from 'next-intl/server'
import { graphql } from '#app/gql/gql.ts'
import type { MailboxQuery } from '#app/gql/graphql.ts'
import { run } from '#app/graphql.ts'
import { Empty } from '#app/ui/notices.tsx'
import { Pager } from '#app/ui/pager.tsx'
import { Frame } from '../frame.tsx'
import { Mail } from './mail.tsx'

const Mailbox = graphql(/* GraphQL */ `
  query Mailbox($after: String) {
    ...Frame
    viewer {
      email
    }
    mailbox(first: 20, after: $after) {
      nodes {
        ...KeptMail
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

export async function generateMetadata(): Promise<Metadata> {
  return { title: `${(await getTranslations('mailbox'))('title')} · Sangfroid` }
}

/** Of the demonstration alone: elsewhere the contract has no such thing, and the page is the one for nothing. */
export default async function MailboxPage({ searchParams }: { searchParams: Promise<{ after?: string }> }) {
  const { after } = await searchParams
  return <MailboxHere here={await run(Mailbox, { after })} after={after} now={new Date().toISOString()} />
}

function MailboxHere({ here, after, now }: { here: MailboxQuery; after?: string; now: string }) {
  const t = useTranslations('mailbox')
  const { viewer, mailbox } = here
  if (!viewer || !mailbox) return null
  const { nodes, pageInfo, totalCount } = mailbox
  return (
    <Frame of={here} current={null}>
      <header>
        <h1>{t('title')}</h1>
        <p className="quiet">{t('lead')}</p>
        <p className="small quiet mt-8">
          {t('to', { name: viewer.person.name, email: viewer.email })} · {t('count', { n: totalCount.value })}
        </p>
      </header>
      {nodes.length === 0 ? <Empty>{t('empty')}</Empty> : null}
      <div className="mails mt-24">
        {nodes.map((mail, index) => (
          <Mail key={mail.id} of={mail} open={index === 0} now={now} />
        ))}
      </div>
      <Pager
        next={pageInfo.hasNextPage ? `/mailbox?after=${pageInfo.endCursor}` : null}
        first={after ? '/mailbox' : null}
        shown={nodes.length}
        total={totalCount.value}
      />
    </Frame>
  )
}
