import { graphql } from '#app/gql/gql.ts'

export const RequestEvidence = graphql(/* GraphQL */ `
  mutation RequestEvidence($input: RequestEvidenceInput!) {
    requestEvidence(input: $input) {
      userErrors {
        code
        message
        path
      }
    }
  }
`)
