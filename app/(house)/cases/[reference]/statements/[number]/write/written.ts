import { graphql } from '#app/gql/gql.ts'
import type { WrittenFragment } from '#app/gql/graphql.ts'
import type { Reader } from '#app/ui/format.ts'
import { wallTime } from '#app/ui/zone-time.ts'
import type { Draft } from './draft.ts'

export const written = graphql(/* GraphQL */ `
  fragment Written on StatementVersion {
    notBefore
    notAfter
    insideInformation
    variants {
      channel
      language
      audience
      title
      blocks {
        elements
        text
        asserts {
          id
        }
        denies {
          id
        }
        acknowledges {
          id
        }
        decisions {
          id
        }
      }
    }
  }
`)

/** What stands in the house, as one writes on it: one's own language first. */
export function draftOf(
  { variants, notBefore, notAfter, insideInformation }: WrittenFragment,
  { language, timeZone }: Reader,
): Draft {
  let key = 1
  const ids = (things: readonly { readonly id: string }[]) => things.map(({ id }) => id)
  const own = language.toUpperCase()
  const ownFirst = [...variants].sort((one, other) => Number(one.language !== own) - Number(other.language !== own))
  const texts = ownFirst.map(({ blocks, title, ...text }) => ({
    ...text,
    title: title ?? '',
    passages: blocks.map(({ elements, text: words, asserts, denies, acknowledges, decisions }) => ({
      key: String(key++),
      elements,
      text: words,
      asserts: ids(asserts),
      denies: ids(denies),
      acknowledges: ids(acknowledges),
      decisions: ids(decisions),
    })),
  }))
  const wall = (at: string | null | undefined) => (at ? wallTime(at, timeZone) : '')
  return { texts, notBefore: wall(notBefore), notAfter: wall(notAfter), inside: insideInformation, removed: null }
}
