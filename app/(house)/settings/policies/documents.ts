import { graphql } from '#app/gql/gql.ts'

export const laneParts = graphql(/* GraphQL */ `
  fragment LaneParts on PolicyLane {
    lane
    min
    veto
    stepUp
    byToken
    dueMinutes
    expressDueMinutes
    backups {
      id
      name
    }
    escalateTo
    delegable
  }
`)

export const ruleParts = graphql(/* GraphQL */ `
  fragment RuleParts on PolicyRule {
    match {
      severity
      kind
      channel
      audience
      element
      insideInformation
      jurisdiction
      inAdvance
    }
    lanes {
      ...LaneParts
    }
    requiredElements
    waivable
    threads
    voteLifeMinutes
    windowMaxMinutes
    publisherMayApprove
    express
    holdingLine
    breakGlass
  }
`)

export const ProposePolicy = graphql(/* GraphQL */ `
  mutation ProposePolicy($input: ProposePolicyInput!) {
    proposePolicy(input: $input) {
      proposal {
        name
      }
      userErrors {
        code
        message
        path
      }
    }
  }
`)

export const RetirePolicy = graphql(/* GraphQL */ `
  mutation RetirePolicy($input: RetirePolicyInput!) {
    retirePolicy(input: $input) {
      proposal {
        name
      }
      userErrors {
        code
        message
        path
      }
    }
  }
`)

export const ConfirmPolicy = graphql(/* GraphQL */ `
  mutation ConfirmPolicy($input: ConfirmPolicyInput!) {
    confirmPolicy(input: $input) {
      userErrors {
        code
        message
        path
      }
    }
  }
`)

export const WithdrawProposal = graphql(/* GraphQL */ `
  mutation WithdrawProposal($input: WithdrawProposalInput!) {
    withdrawProposal(input: $input) {
      userErrors {
        code
        message
        path
      }
    }
  }
`)
