import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { graphql } from '#app/gql/gql.ts'
import { run } from '#app/graphql.ts'
import { BigSearch } from '#app/ui/big-search.tsx'
import { Frame } from '../frame.tsx'
import { askedBy, kinds } from './asked.ts'
import { Results } from './results.tsx'

const Search = graphql(/* GraphQL */ `
  query Search($text: String!, $kinds: [SearchKind!], $perKind: Int, $first: Int!, $after: String) {
    ...Frame
    search(text: $text, kinds: $kinds, perKind: $perKind, first: $first, after: $after) {
      ...SearchResults
    }
  }
`)

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const [t, { text }] = [await getTranslations('search'), askedBy(await searchParams)]
  return { title: `${text ? t('titleOf', { text }) : t('title')} · Sangfroid` }
}

/** How many of each kind stand beside each other, and how many of one make a page. */
const some = 5
const page = 20

/** One box over everything one may see; what it finds stands by kind. */
export default async function SearchPage({ searchParams }: Props) {
  const t = await getTranslations('search')
  const asked = askedBy(await searchParams)
  const { search, ...rest } = await run(Search, {
    text: asked.text,
    kinds: asked.kind ? [asked.kind] : null,
    perKind: asked.kind ? null : some,
    first: asked.kind ? page : some * kinds.length,
    after: asked.kind ? asked.after : null,
  })
  return (
    <Frame of={rest} current={null}>
      <header>
        <h1>{t('title')}</h1>
        <BigSearch
          action="/search"
          text={asked.text}
          words={{ label: t('label'), placeholder: t('placeholder'), submit: t('submit') }}
        />
      </header>
      {asked.text ? <Results of={search} asked={asked} /> : <p className="quiet long mt-24">{t('how')}</p>}
    </Frame>
  )
}
