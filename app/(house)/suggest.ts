'use server'

import { getTranslations } from 'next-intl/server'
import { graphql } from '#app/gql/gql.ts'
import { run } from '#app/graphql.ts'
import { readerNow } from '#app/reader-now.ts'
import { type Command, matches } from '#app/ui/command.ts'

const Suggest = graphql(/* GraphQL */ `
  query Suggest($text: String!) {
    cases(first: 100) {
      nodes {
        reference
        title
      }
    }
    people(first: 3, text: $text) {
      nodes {
        id
        name
        job
      }
    }
    libraryCases(first: 5, search: $text, order: RELEVANCE) {
      nodes {
        slug
        title {
          fr
          en
        }
      }
    }
  }
`)

/** What the palette finds as one types: cases by name or reference, people, past cases. */
export async function suggest(text: string): Promise<readonly Command[]> {
  const asked = String(text).trim().slice(0, 200)
  if (asked.length < 2) return []
  const [t, { language }] = [await getTranslations('shell.palette'), await readerNow()]
  const { cases, people, libraryCases } = await run(Suggest, { text: asked })
  const found = cases.nodes.map(({ reference, title }) => ({
    group: t('cases'),
    label: title,
    aside: reference,
    href: `/cases/${reference}`,
  }))
  return [
    ...found.filter((command) => matches(command, asked)).slice(0, 8),
    ...people.nodes.map(({ name, job }) => ({
      group: t('people'),
      label: name,
      aside: job ?? t('people'),
      href: `/settings/people?${new URLSearchParams({ name })}`,
    })),
    ...libraryCases.nodes.map(({ slug, title }) => ({
      group: t('library'),
      label: title[language],
      aside: t('library'),
      href: `/library/${slug}`,
    })),
  ]
}
