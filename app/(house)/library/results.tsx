import { useTranslations } from 'next-intl'
import { graphql } from '#app/gql/gql.ts'
import type { LibraryResultsFragment } from '#app/gql/graphql.ts'
import { Chip } from '#app/ui/badges.tsx'
import { bound } from '#app/ui/bound.ts'
import { Link } from '#app/ui/link.tsx'
import { List } from '#app/ui/list.tsx'
import { Empty } from '#app/ui/notices.tsx'
import { Pager } from '#app/ui/pager.tsx'
import { useReader } from '#app/ui/reader.ts'
import { answerIn } from './answers.ts'
import { type Asked, chosenOf, hrefOf, toggled } from './asked.ts'
import { Found } from './found.tsx'

export const results = graphql(/* GraphQL */ `
  fragment LibraryResults on LibraryCaseConnection {
    totalCount {
      value
      exact
    }
    pageInfo {
      endCursor
      hasNextPage
    }
    edges {
      ...FoundCase
    }
  }
`)

type Props = { of: LibraryResultsFragment; asked: Asked }

export function Results({ of: { edges, totalCount, pageInfo }, asked }: Props) {
  const t = useTranslations('library')
  const first = hrefOf({ ...asked, after: null })
  return (
    <section aria-labelledby="results">
      <div className="head">
        <h2 id="results">
          {totalCount.exact ? t('results', { n: totalCount.value }) : t('resultsAtLeast', { n: totalCount.value })}
        </h2>
        <Chosen asked={asked} />
        {edges.length > 1 ? <Order asked={asked} /> : null}
      </div>
      {edges.length > 0 && edges.every(({ match }) => match?.fuzzy) ? (
        <p className="small quiet mt-12">{t('fuzzy')}</p>
      ) : null}
      {edges.length === 0 ? (
        <Empty act={<Link href="/library">{t(chosenOf(asked).length > 0 ? 'clear' : 'all')}</Link>}>{t('empty')}</Empty>
      ) : (
        <List>
          {edges.map((edge) => (
            <Found key={edge.node.slug} of={bound(edge)} />
          ))}
        </List>
      )}
      <Pager
        next={pageInfo.hasNextPage ? hrefOf({ ...asked, after: pageInfo.endCursor ?? null }) : null}
        first={asked.after ? first : null}
      />
    </section>
  )
}

/** What is in force, each with the way to take it away. */
function Chosen({ asked }: { asked: Asked }) {
  const all = useTranslations()
  const { language } = useReader()
  const named = answerIn(all, language)
  const chosen = chosenOf(asked)
  if (chosen.length === 0) return null
  return (
    <p className="chips">
      {chosen.map(({ question, value }) => (
        <Chip key={`${question} ${value}`} href={hrefOf(toggled(asked, question, value))}>
          {named(question, value)}
        </Chip>
      ))}
    </p>
  )
}

/** Without words there is one order only; with words, the other one is a press away. */
function Order({ asked }: { asked: Asked }) {
  const t = useTranslations('library.order')
  if (!asked.text) return <span className="end quiet">{t('NEWEST')}</span>
  const other = asked.newest ? 'RELEVANCE' : 'NEWEST'
  return (
    <Link className="end" href={hrefOf({ ...asked, newest: !asked.newest, after: null })} scroll={false}>
      {t(other)}
    </Link>
  )
}
