import type { SearchKind } from '#app/gql/graphql.ts'
import { lookedFor } from '#app/ui/looked-for.ts'

/** The kinds of things that are searched, in the order in which they are shown. */
export const kinds = [
  'CASE',
  'CLAIM',
  'STATEMENT',
  'LIBRARY_CASE',
  'PERSON',
  'RISK',
] as const satisfies readonly SearchKind[]

/** What an address of the search asks for; of one kind it goes on page by page. */
export type Asked = { readonly text: string; readonly kind: SearchKind | null; readonly after: string | null }

type Params = Readonly<Record<string, string | string[] | undefined>>

const longest = 200

export function askedBy(params: Params): Asked {
  const kind = one(params.kind).toUpperCase().replace('-', '_')
  return {
    text: lookedFor(one(params.q), longest),
    kind: kinds.find((each) => each === kind) ?? null,
    after: one(params.after) || null,
  }
}

const one = (value: string | string[] | undefined) => [value ?? ''].flat()[0] ?? ''

export function hrefOf({ text, kind, after }: Asked): string {
  const params = new URLSearchParams({ q: text })
  if (kind) params.set('kind', kind.toLowerCase().replace('_', '-'))
  if (kind && after) params.set('after', after)
  return `/search?${params}`
}
