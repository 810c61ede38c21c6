import { graphql } from '#app/gql/gql.ts'
import type { PrintedPastCaseQuery } from '#app/gql/graphql.ts'

/** What is asked here is what the fingerprint binds, but for what lessons changed since: nothing that changes while the case does not. */
export const PrintedPastCase = graphql(/* GraphQL */ `
  query PrintedPastCase($slug: String!) {
    libraryCase(slug: $slug) {
      slug
      title {
        fr
        en
      }
      organisation
      sector
      country
      startedOn
      category
      channel
      cluster
      story {
        fr
        en
      }
      summary {
        fr
        en
      }
      trigger {
        fr
        en
      }
      outcome {
        fr
        en
      }
      lessons {
        fr
        en
      }
      strategies
      firstWordsHours
      scorecard {
        step
        answer
        event {
          number
          at
        }
      }
      timeline {
        number
        at
        until
        what {
          fr
          en
        }
        own
        steps
      }
      figures {
        metric
        value
        unit
        qualifier
        note {
          fr
          en
        }
        source {
          publisher
        }
        sourceNumber
      }
      sources {
        title
        url
        publisher
        archivedOn
      }
      confidence
      confidenceNote {
        fr
        en
      }
      own
      origin
      fromReference
      confidentiality
      leftOut
      applied {
        ...Changed
      }
    }
  }
`)

export type Past = NonNullable<PrintedPastCaseQuery['libraryCase']>
