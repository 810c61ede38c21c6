import { useTranslations } from 'next-intl'
import { graphql } from '#app/gql/gql.ts'
import type { SearchKind, SearchResultsFragment } from '#app/gql/graphql.ts'
import { number } from '#app/ui/format.ts'
import { Link } from '#app/ui/link.tsx'
import { List } from '#app/ui/list.tsx'
import { Empty } from '#app/ui/notices.tsx'
import { Pager } from '#app/ui/pager.tsx'
import { useReader } from '#app/ui/reader.ts'
import { Section } from '#app/ui/section.tsx'
import { Tabs } from '#app/ui/tabs.tsx'
import { type Asked, hrefOf, kinds } from './asked.ts'
import { Hit } from './hit.tsx'

export const results = graphql(/* GraphQL */ `
  fragment SearchResults on SearchConnection {
    totalCount {
      value
      exact
    }
    counts {
      kind
      count {
        value
        exact
      }
    }
    pageInfo {
      endCursor
      hasNextPage
    }
    nodes {
      ...SearchHit
    }
  }
`)

type Props = { of: SearchResultsFragment; asked: Asked }

/** What was found, kind by kind: some of each, or one kind page by page. */
export function Results({ of, asked }: Props) {
  const t = useTranslations('search')
  const { nodes, counts, pageInfo } = of
  if (counts.length === 0)
    return (
      <div role="status">
        <Empty>{t('empty', { text: asked.text })}</Empty>
        <p className="small quiet mt-12">{t('emptyHint')}</p>
      </div>
    )
  const shown = asked.kind ? [asked.kind] : kinds.filter((kind) => nodes.some((node) => node.kind === kind))
  return (
    <>
      <Kinds of={of} asked={asked} />
      <p className="small quiet mt-16" role="status">
        {nodes.length > 0 && nodes.every(({ fuzzy }) => fuzzy) ? t('fuzzy') : t('order')}
      </p>
      {shown.map((kind) => (
        <Found key={kind} kind={kind} of={of} asked={asked} />
      ))}
      {asked.kind ? (
        <Pager
          next={pageInfo.hasNextPage ? hrefOf({ ...asked, after: pageInfo.endCursor ?? null }) : null}
          first={asked.after ? hrefOf({ ...asked, after: null }) : null}
        />
      ) : null}
    </>
  )
}

function Kinds({ of: { counts }, asked }: Props) {
  const t = useTranslations('search')
  const all = counts.reduce((sum, { count }) => sum + count.value, 0)
  const here = (kind: SearchKind | null) => ({
    href: hrefOf({ ...asked, kind, after: null }),
    current: asked.kind === kind,
  })
  return (
    <Tabs
      label={t('kinds')}
      items={[
        { ...here(null), label: t('all'), n: all },
        ...kinds.flatMap((kind) => {
          const n = counts.find((one) => one.kind === kind)?.count.value ?? 0
          return n > 0 || asked.kind === kind ? [{ ...here(kind), label: t(`kind.${kind}`), n }] : []
        }),
      ]}
    />
  )
}

function Found({ kind, of: { nodes, counts }, asked }: Props & { kind: SearchKind }) {
  const t = useTranslations('search')
  const { language } = useReader()
  const hits = nodes.filter((node) => node.kind === kind)
  const count = counts.find((one) => one.kind === kind)?.count ?? { value: 0, exact: true }
  const n = number(count.value, language)
  const more = !asked.kind && count.value > hits.length
  return (
    <Section
      id={kind.toLowerCase()}
      className="mt-32"
      title={t(`kind.${kind}`)}
      count={count.exact ? count.value : t('atLeast', { n })}
      end={
        more ? (
          <Link href={hrefOf({ ...asked, kind, after: null })}>{t('seeAll', { kind: t(`kind.${kind}`) })}</Link>
        ) : null
      }
    >
      {hits.length === 0 ? (
        <Empty act={<Link href={hrefOf({ ...asked, kind: null, after: null })}>{t('seeEvery')}</Link>}>
          {t('emptyKind')}
        </Empty>
      ) : (
        <List className="hits">
          {hits.map((hit) => (
            <Hit key={hit.target} of={hit} />
          ))}
        </List>
      )}
    </Section>
  )
}
