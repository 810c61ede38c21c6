import { graphql } from '#app/gql/gql.ts'

export const CreateExplorerToken = graphql(/* GraphQL */ `
  mutation CreateExplorerToken($input: CreateExplorerTokenInput!) {
    createExplorerToken(input: $input) {
      secret
      token {
        expiresAt
        scopes
      }
      userErrors {
        code
        message
        path
      }
    }
  }
`)
