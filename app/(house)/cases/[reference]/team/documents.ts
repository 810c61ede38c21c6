import { graphql } from '#app/gql/gql.ts'

export const OfferRole = graphql(/* GraphQL */ `
  mutation OfferRole($input: OfferRoleInput!) {
    offerRole(input: $input) {
      role {
        role
        person {
          name
        }
      }
      userErrors {
        code
        message
        path
      }
    }
  }
`)

export const HandOverRole = graphql(/* GraphQL */ `
  mutation HandOverRole($input: HandOverRoleInput!) {
    handOverRole(input: $input) {
      role {
        role
        person {
          name
        }
      }
      userErrors {
        code
        message
        path
      }
    }
  }
`)

export const AcceptRole = graphql(/* GraphQL */ `
  mutation AcceptRole($input: AcceptRoleInput!) {
    acceptRole(input: $input) {
      role {
        role
        person {
          name
        }
      }
      userErrors {
        code
        message
        path
      }
    }
  }
`)

export const DeclineRole = graphql(/* GraphQL */ `
  mutation DeclineRole($input: DeclineRoleInput!) {
    declineRole(input: $input) {
      role {
        role
        person {
          name
        }
      }
      userErrors {
        code
        message
        path
      }
    }
  }
`)
