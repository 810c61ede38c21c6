import { graphql } from '#app/gql/gql.ts'

export const LedgerHere = graphql(/* GraphQL */ `
  query LedgerHere {
    ...Frame
    ledger {
      origin
      size
      root
      unsealed
      lastCheckpoint {
        size
        root
        signedAt
        anchored
      }
      lastAnchored {
        size
        anchors {
          sink
          sentAt
          kept
        }
      }
      lastCommonRoot {
        signedAt
        checkpoint {
          size
        }
        anchors {
          sink
          sentAt
          kept
        }
      }
      checkpoints(first: 10) {
        nodes {
          size
          root
          keyId
          signedAt
          provedFrom
          anchored
        }
        totalCount {
          value
        }
      }
      keys {
        keyId
        key
        addedAt
        revokedAt
        lastTrustedSize
      }
      lastVerification {
        ...Verification
      }
      verification {
        ...Verification
      }
    }
  }
  fragment Verification on LedgerVerification {
    askedBy {
      name
    }
    finishedAt
    checked
    size
    verdict
    findings {
      code
      position
    }
  }
`)

export const VerifyLedger = graphql(/* GraphQL */ `
  mutation VerifyLedger($input: VerifyLedgerInput!) {
    verifyLedger(input: $input) {
      userErrors {
        code
        message
        path
      }
    }
  }
`)
