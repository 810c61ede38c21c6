import { getTranslations } from 'next-intl/server'
import { csvAnswer } from '#app/csv.ts'
import { graphql } from '#app/gql/gql.ts'
import type { ListPastCasesQuery, ListPastCasesQueryVariables } from '#app/gql/graphql.ts'
import { run } from '#app/graphql.ts'
import { isAnswer } from '../answers.ts'
import { askedBy, variablesOf } from '../asked.ts'
import { rowsOf } from './rows.ts'

const ListPastCases = graphql(/* GraphQL */ `
  query ListPastCases($search: String, $filter: LibraryFilter, $order: LibraryOrder, $after: String) {
    libraryCases(first: 100, search: $search, filter: $filter, order: $order, after: $after) {
      nodes {
        own
        ...ToldCase
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`)

const mostPages = 20

/** The list as it is asked for in the address, as a table that can be imported again. */
export async function GET(request: Request): Promise<Response> {
  const params: Record<string, string[]> = {}
  for (const [name, value] of new URL(request.url).searchParams) params[name] = [...(params[name] ?? []), value]
  const asked = askedBy(params, isAnswer(await getTranslations()))
  const found = []
  let after: string | null = null
  for (let page = 0; page < mostPages; page++) {
    const { libraryCases }: Awaited<ReturnType<typeof run<ListPastCasesQuery, ListPastCasesQueryVariables>>> =
      await run(ListPastCases, { ...variablesOf({ ...asked, after: null }), after })
    found.push(...libraryCases.nodes)
    after = libraryCases.pageInfo.endCursor ?? null
    if (!libraryCases.pageInfo.hasNextPage) break
  }
  return csvAnswer('library', rowsOf(found))
}
