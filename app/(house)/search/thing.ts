import { graphql } from '#app/gql/gql.ts'
import type { FoundThingFragment } from '#app/gql/graphql.ts'

export const foundThing = graphql(/* GraphQL */ `
  fragment FoundThing on SearchHit {
    kind
    target
    language
    fuzzy
    title {
      text
      highlights {
        start
        end
      }
    }
    thing {
      ... on Case {
        reference
        caseKind: kind
        caseTitle: title
        stage
        severity
      }
      ... on Claim {
        number
        claimState: state
        of: case {
          reference
          title
        }
      }
      ... on Statement {
        number
        form: kind
        on: case {
          reference
          title
        }
        version {
          state
        }
      }
      ... on LibraryCase {
        slug
        organisation
        startedOn
        pastTitle: title {
          fr
          en
        }
      }
      ... on Person {
        name
        job
      }
      ... on Risk {
        score
        retiredAt
        keptBy: owner {
          name
        }
      }
    }
  }
`)

export type Hit = FoundThingFragment

/** Where a thing is looked at. */
export function leadsTo({ thing, target }: Pick<Hit, 'thing' | 'target'>): string {
  if ('caseTitle' in thing) return `/cases/${thing.reference}`
  if ('claimState' in thing) return `/cases/${thing.of.reference}/facts#claim-${thing.number}`
  if ('form' in thing) return thing.on ? `/cases/${thing.on.reference}/statements/${thing.number}` : `/lines/${target}`
  if ('slug' in thing) return `/library/${thing.slug}`
  if ('score' in thing) return `/risks/${target}`
  return 'name' in thing ? `/settings/people?${new URLSearchParams({ name: thing.name })}` : '/'
}
