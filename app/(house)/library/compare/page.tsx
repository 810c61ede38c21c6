import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { graphql } from '#app/gql/gql.ts'
import { run } from '#app/graphql.ts'
import { bound } from '#app/ui/bound.ts'
import { Empty } from '#app/ui/notices.tsx'
import { PageHead, Up } from '#app/ui/pagehead.tsx'
import { Frame } from '../../frame.tsx'
import { AlignedTimelines } from './aligned.tsx'
import { Choose } from './choose.tsx'
import { SideBySide } from './side-by-side.tsx'

const Compare = graphql(/* GraphQL */ `
  query Compare($slugs: [String!]!) {
    ...Frame
    compareLibraryCases(slugs: $slugs) {
      slug
      ...AlignedCase
      ...ComparedCase
    }
    libraryCases(first: 100) {
      ...Comparable
    }
  }
`)

const MOST = 4

type Props = { searchParams: Promise<{ c?: string | string[] }> }

export const generateMetadata = async (): Promise<Metadata> => ({
  title: `${(await getTranslations('compare'))('title')} · Sangfroid`,
})

/** Two to four past cases side by side: what each did, how fast from its own first event, and what it teaches. */
export default async function ComparePage({ searchParams }: Props) {
  const { c } = await searchParams
  const slugs = [...new Set([c ?? []].flat().filter(Boolean))].slice(0, MOST)
  const [t, { compareLibraryCases: cases, libraryCases, ...rest }] = await Promise.all([
    getTranslations('compare'),
    run(Compare, { slugs }),
  ])
  return (
    <Frame of={rest} current="library">
      <PageHead
        className="pasthead"
        crumb={<Up href="/library">{t('crumb')}</Up>}
        title={t('title')}
        lead={t('lead')}
      />
      <Choose of={libraryCases} chosen={cases.map(({ slug }) => slug)} most={MOST} />
      {cases.length < 2 ? (
        <Empty>{t('atLeastTwo')}</Empty>
      ) : (
        <>
          <SideBySide of={bound(cases)} />
          <AlignedTimelines of={bound(cases)} />
        </>
      )}
    </Frame>
  )
}
