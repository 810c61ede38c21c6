import type { Metadata } from 'next'
import { useTranslations } from 'next-intl'
import { getTranslations } from 'next-intl/server'
import { graphql } from '#app/gql/gql.ts'
import type { RiskRegisterQuery } from '#app/gql/graphql.ts'
import { run } from '#app/graphql.ts'
import { Act } from '#app/ui/act.tsx'
import { SegmentLinks } from '#app/ui/choices.tsx'
import { Link } from '#app/ui/link.tsx'
import { List } from '#app/ui/list.tsx'
import { Empty } from '#app/ui/notices.tsx'
import { Pager } from '#app/ui/pager.tsx'
import { Section } from '#app/ui/section.tsx'
import { Frame } from '../frame.tsx'
import { Matrix } from './matrix.tsx'
import { RiskLine } from './risk-line.tsx'

const RiskRegister = graphql(/* GraphQL */ `
  query RiskRegister($order: RiskOrder!, $retired: Boolean!, $after: String) {
    ...Frame
    organisation {
      viewerMayNoteRisk {
        allowed
        refusal
      }
    }
    risks(first: 100, after: $after, order: $order, filter: { retired: $retired }) {
      nodes {
        id
        likelihood
        impact
        score
        ...RiskLine
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

type Asked = { byReview: boolean; retired: boolean; after: string | null }
type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export const generateMetadata = async (): Promise<Metadata> => ({
  title: `${(await getTranslations('risks'))('title')} · Sangfroid`,
})

export default async function RisksPage({ searchParams }: Props) {
  const { order, show, after } = await searchParams
  const asked = {
    byReview: order === 'review',
    retired: show === 'retired',
    after: typeof after === 'string' ? after : null,
  }
  const data = await run(RiskRegister, {
    order: asked.byReview ? 'REVIEW' : 'SCORE',
    retired: asked.retired,
    after: asked.after,
  })
  return <Register data={data} asked={asked} now={new Date().toISOString()} />
}

/** Where the risks stand at one glance, then each of them in one line. */
function Register({ data, asked, now }: { data: RiskRegisterQuery; asked: Asked; now: string }) {
  const t = useTranslations('risks')
  const { nodes, pageInfo, totalCount } = data.risks
  const isWhole = !pageInfo.hasNextPage && !asked.after
  const mayNote = data.organisation.viewerMayNoteRisk
  return (
    <Frame of={data} current="cases">
      <header>
        <h1>{t('title')}</h1>
        <p className="quiet long">{t('lead')}</p>
      </header>
      {asked.retired ? null : (
        <div className="mt-24">
          <Act
            permission={mayNote}
            id="may-note-risk"
            kind={nodes.length === 0 ? 'primary' : 'plain'}
            href="/risks/new"
          >
            {t('note')}
          </Act>
        </div>
      )}
      {nodes.length === 0 ? (
        <Empty>{asked.retired ? t('emptyRetired') : t('empty')}</Empty>
      ) : (
        <>
          {isWhole && !asked.retired ? <Matrix of={nodes} /> : null}
          <Section
            id="risks"
            title={asked.retired ? t('gone') : t('standing')}
            count={totalCount.value}
            className="mt-32"
          >
            {asked.retired ? null : <Order byReview={asked.byReview} />}
            <List>
              {nodes.map((risk) => (
                <RiskLine key={risk.id} of={risk} now={now} />
              ))}
            </List>
            <Pager
              next={pageInfo.hasNextPage ? addressOf(asked, pageInfo.endCursor ?? null) : null}
              first={asked.after ? addressOf(asked, null) : null}
              shown={nodes.length}
              total={totalCount.value}
            />
          </Section>
        </>
      )}
      <p className="mt-24 small alone">
        {asked.retired ? (
          <Link href="/risks">{t('showStanding')}</Link>
        ) : (
          <Link href="/risks?show=retired">{t('showRetired')}</Link>
        )}
      </p>
    </Frame>
  )
}

function addressOf({ byReview, retired }: Asked, after: string | null): string {
  const given = { ...(byReview && { order: 'review' }), ...(retired && { show: 'retired' }), ...(after && { after }) }
  return `/risks?${new URLSearchParams(given)}`
}

function Order({ byReview }: { byReview: boolean }) {
  const t = useTranslations('risks')
  return (
    <div className="mt-12">
      <SegmentLinks
        label={t('sort')}
        items={[
          { href: '/risks', label: t('byScore'), current: !byReview },
          { href: '/risks?order=review', label: t('byReview'), current: byReview },
        ]}
      />
    </div>
  )
}
