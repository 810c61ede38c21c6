import { graphql } from '#app/gql/gql.ts'
import type { PrintedPostMortemQuery } from '#app/gql/graphql.ts'
import type { Reader } from '#app/ui/format.ts'
import type { Words } from '../words.ts'

export const PrintedPostMortem = graphql(/* GraphQL */ `
  query PrintedPostMortem($reference: String!) {
    case(by: { reference: $reference }) {
      reference
      title
      severity
      confidentiality
      awareAt
      postMortem {
        state
        closedAt
        publishedAt
        publishedBy {
          name
        }
        review {
          lanes {
            lane
            state
            votes {
              by
              verdict
              at
            }
          }
        }
        privilegedCount
        passages {
          kind
          privileged
          wording {
            words
          }
          applied {
            ...Changed
            takenBackAt
          }
        }
        improvements {
          words
          dueOn
          state
          overdue
          owner {
            name
          }
        }
        starred {
          type
          at
          actor {
            name
          }
        }
        record {
          frozen
          cluster
          breakGlass
          found
          scorecard {
            step
            state
            at
            dueAt
            waivedBy
            reason
          }
          clocks {
            kind
            step
            lane
            statement
            version
            startedAt
            dueAt
            endedAt
            outcome
          }
          waited {
            lane
            minutes
            rounds
          }
          advice {
            strategy
            stance
            done
          }
          claims {
            number
            words
            state
            loggedAt
            settledAt
          }
          statements {
            number
            kind
            publishedAt
            versions {
              n
              votes {
                lane
                verdict
                at
                by
              }
            }
          }
          decisions {
            number
            words
            at
            ownerName: owner
            dueAt
            revokedAt
          }
        }
      }
    }
  }
`)

type Asked = NonNullable<PrintedPostMortemQuery['case']>
export type Told = NonNullable<ReturnType<typeof postMortemContent>>
export type Telling = { readonly told: Told; readonly t: Words; readonly reader: Reader }

/**
 * What goes on paper, and what the fingerprint binds. What is privileged is left out for everybody, those who may read
 * it here included: paper goes from hand to hand. So are lines about remarks, which not all who read the case may know of.
 */
export function postMortemContent({ postMortem, ...subject }: Asked) {
  if (!postMortem) return null
  const { passages, starred, ...rest } = postMortem
  return {
    ...subject,
    ...rest,
    passages: passages.flatMap(({ kind, privileged, wording, applied }) =>
      privileged || !wording
        ? []
        : [{ kind, words: wording.words, applied: applied.filter(({ takenBackAt }) => !takenBackAt) }],
    ),
    starred: starred.filter(({ type }) => !type.startsWith('thread.')),
  }
}
