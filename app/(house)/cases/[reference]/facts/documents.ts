import { graphql } from '#app/gql/gql.ts'

export const LogClaim = graphql(/* GraphQL */ `
  mutation LogClaim($input: LogClaimInput!) {
    logClaim(input: $input) {
      claim {
        number
      }
      userErrors {
        code
        message
        path
      }
    }
  }
`)

export const TakeClaim = graphql(/* GraphQL */ `
  mutation TakeClaim($input: CheckClaimInput!) {
    checkClaim(input: $input) {
      userErrors {
        code
        message
        path
      }
    }
  }
`)

export const ConfirmClaim = graphql(/* GraphQL */ `
  mutation ConfirmClaim($input: ConfirmClaimInput!) {
    confirmClaim(input: $input) {
      userErrors {
        code
        message
        path
      }
    }
  }
`)

export const RefuteClaim = graphql(/* GraphQL */ `
  mutation RefuteClaim($input: RefuteClaimInput!) {
    refuteClaim(input: $input) {
      userErrors {
        code
        message
        path
      }
    }
  }
`)

export const LeaveClaimUnknowable = graphql(/* GraphQL */ `
  mutation LeaveClaimUnknowable($input: LeaveClaimUnknowableInput!) {
    leaveClaimUnknowable(input: $input) {
      userErrors {
        code
        message
        path
      }
    }
  }
`)

export const AddEvidence = graphql(/* GraphQL */ `
  mutation AddEvidence($input: AddEvidenceInput!) {
    addEvidence(input: $input) {
      userErrors {
        code
        message
        path
      }
    }
  }
`)
