import { graphql } from '#app/gql/gql.ts'

export const ProofHere = graphql(/* GraphQL */ `
  query ProofHere($event: ID!) {
    ...Frame
    inclusionProof(eventId: $event) {
      eventId
      position
      size
      leaf
      path
      root
      checkpoint
    }
  }
`)

export const ReceiptFile = graphql(/* GraphQL */ `
  query ReceiptFile($event: ID!) {
    inclusionProof(eventId: $event) {
      receipt
    }
  }
`)
