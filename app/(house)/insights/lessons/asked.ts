import type { LessonFilter } from '#app/gql/graphql.ts'
import { categories, clusters } from '../../cases/codes.ts'

/** What an address of this page asks for; a value that no question has is left out. */
export type Asked = { readonly changed?: string; readonly category?: string; readonly cluster?: string }
export type Shown = Asked & { readonly after?: string }

/** All of them, those that changed something, those that did not. */
export const shows = ['all', 'yes', 'no'] as const
export type Show = (typeof shows)[number]

export const showOf = ({ changed }: Asked): Show => shows.find((each) => each === changed) ?? 'all'

export function filterOf({ changed, category, cluster }: Asked): LessonFilter {
  const show = showOf({ changed })
  const about = categories.find((each) => each === category)
  const held = clusters.find((each) => each === cluster)
  return {
    applied: show === 'all' ? null : show === 'yes',
    categories: about ? [about] : null,
    clusters: held ? [held] : null,
  }
}

export function hrefOf({ changed, category, cluster, after }: Shown): string {
  const given = Object.entries({ changed, category, cluster, after }).filter((entry): entry is [string, string] =>
    Boolean(entry[1]),
  )
  return given.length > 0 ? `/insights/lessons?${new URLSearchParams(given)}` : '/insights/lessons'
}
