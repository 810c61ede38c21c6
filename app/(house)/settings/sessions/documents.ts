import { graphql } from '#app/gql/gql.ts'

export const EndSession = graphql(/* GraphQL */ `
  mutation EndSession($input: EndSessionInput!) {
    endSession(input: $input) {
      userErrors {
        code
        message
        path
      }
    }
  }
`)

export const EndOtherSessions = graphql(/* GraphQL */ `
  mutation EndOtherSessions($input: EndOtherSessionsInput!) {
    endOtherSessions(input: $input) {
      ended
      userErrors {
        code
        message
        path
      }
    }
  }
`)
