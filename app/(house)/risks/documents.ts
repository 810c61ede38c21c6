import { graphql } from '#app/gql/gql.ts'

export const NoteRisk = graphql(/* GraphQL */ `
  mutation NoteRisk($input: NoteRiskInput!) {
    noteRisk(input: $input) {
      risk {
        id
      }
      userErrors {
        code
        message
        path
      }
    }
  }
`)

export const ReviseRisk = graphql(/* GraphQL */ `
  mutation ReviseRisk($input: ReviseRiskInput!) {
    reviseRisk(input: $input) {
      userErrors {
        code
        message
        path
      }
    }
  }
`)

export const ReviewRisk = graphql(/* GraphQL */ `
  mutation ReviewRisk($input: ReviewRiskInput!) {
    reviewRisk(input: $input) {
      userErrors {
        code
        message
        path
      }
    }
  }
`)

export const RetireRisk = graphql(/* GraphQL */ `
  mutation RetireRisk($input: RetireRiskInput!) {
    retireRisk(input: $input) {
      userErrors {
        code
        message
        path
      }
    }
  }
`)
