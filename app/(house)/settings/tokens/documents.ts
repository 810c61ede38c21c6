import { graphql } from '#app/gql/gql.ts'

export const CreateToken = graphql(/* GraphQL */ `
  mutation CreateToken($input: CreateTokenInput!) {
    createToken(input: $input) {
      secret
      userErrors {
        code
        message
        path
      }
    }
  }
`)

export const RevokeToken = graphql(/* GraphQL */ `
  mutation RevokeToken($input: RevokeTokenInput!) {
    revokeToken(input: $input) {
      userErrors {
        code
        message
        path
      }
    }
  }
`)
