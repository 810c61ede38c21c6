import { graphql } from '#app/gql/gql.ts'

export const ChangeMySettings = graphql(/* GraphQL */ `
  mutation ChangeMySettings($input: ChangeMySettingsInput!) {
    changeMySettings(input: $input) {
      userErrors {
        code
        message
        path
      }
    }
  }
`)

export const ChangeMyPassword = graphql(/* GraphQL */ `
  mutation ChangeMyPassword($input: ChangeMyPasswordInput!) {
    changeMyPassword(input: $input) {
      userErrors {
        code
        message
        path
      }
    }
  }
`)
