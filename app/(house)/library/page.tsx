import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { graphql } from '#app/gql/gql.ts'
import { run } from '#app/graphql.ts'
import { Frame } from '../frame.tsx'
import { isAnswer } from './answers.ts'
import { askedBy, hrefOf, variablesOf } from './asked.ts'
import { Filters } from './filters.tsx'
import { Keep } from './keep.tsx'
import { mayKeep } from './may-keep.ts'
import { Results } from './results.tsx'
import { SearchBox } from './search-box.tsx'

const Library = graphql(/* GraphQL */ `
  query Library($search: String, $filter: LibraryFilter, $order: LibraryOrder, $after: String) {
    ...Frame
    viewer {
      capacities
    }
    libraryCases(first: 20, search: $search, filter: $filter, order: $order, after: $after) {
      library {
        cases
        own
        hidden
        firstYear
        lastYear
      }
      ...LibraryFacets
      ...LibraryResults
    }
  }
`)

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export const generateMetadata = async (): Promise<Metadata> => ({
  title: `${(await getTranslations('library'))('title')} · Sangfroid`,
})

/** The search box first; then what is asked, what that leaves, and the cases. */
export default async function LibraryPage({ searchParams }: Props) {
  const t = await getTranslations()
  const asked = askedBy(await searchParams, isAnswer(t))
  const { libraryCases, ...rest } = await run(Library, variablesOf(asked))
  const { cases, own, hidden, firstYear, lastYear } = libraryCases.library
  return (
    <Frame of={rest} current="library">
      <header>
        <h1>{t('library.title')}</h1>
        <p className="quiet">
          {t('library.lead', {
            shipped: cases - own,
            from: String(firstYear),
            to: String(lastYear),
            own,
            organisation: rest.viewer?.organisation.name ?? '',
          })}
        </p>
        <SearchBox asked={asked} />
        <Keep may={mayKeep(rest.viewer?.capacities ?? [])} hidden={hidden} list={hrefOf(asked)} />
      </header>
      <div className="browse">
        <Filters of={libraryCases} asked={asked} />
        <Results of={libraryCases} asked={asked} />
      </div>
    </Frame>
  )
}
