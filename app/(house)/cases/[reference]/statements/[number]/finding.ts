import { graphql } from '#app/gql/gql.ts'

export const finding = graphql(/* GraphQL */ `
  fragment Finding on WordingFinding {
    kind
    severity
    why
    variantKey
    block
    words
    sentence
    other {
      sentence
      words
      variantKey
      statement {
        number
      }
      claim {
        number
        state
      }
    }
  }
`)
