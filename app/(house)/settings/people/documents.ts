import { graphql } from '#app/gql/gql.ts'

export const ChangeCapacities = graphql(/* GraphQL */ `
  mutation ChangeCapacities($input: ChangeCapacitiesInput!) {
    changeCapacities(input: $input) {
      userErrors {
        code
        message
        path
      }
    }
  }
`)

export const SuspendPerson = graphql(/* GraphQL */ `
  mutation SuspendPerson($input: SuspendPersonInput!) {
    suspendPerson(input: $input) {
      userErrors {
        code
        message
        path
      }
    }
  }
`)

export const ReinstatePerson = graphql(/* GraphQL */ `
  mutation ReinstatePerson($input: ReinstatePersonInput!) {
    reinstatePerson(input: $input) {
      userErrors {
        code
        message
        path
      }
    }
  }
`)

export const EndSessions = graphql(/* GraphQL */ `
  mutation EndSessions($input: EndSessionsInput!) {
    endSessions(input: $input) {
      ended
      userErrors {
        code
        message
        path
      }
    }
  }
`)

export const InvitePerson = graphql(/* GraphQL */ `
  mutation InvitePerson($input: InvitePersonInput!) {
    invitePerson(input: $input) {
      userErrors {
        code
        message
        path
      }
    }
  }
`)

export const ResendInvitation = graphql(/* GraphQL */ `
  mutation ResendInvitation($input: ResendInvitationInput!) {
    resendInvitation(input: $input) {
      userErrors {
        code
        message
        path
      }
    }
  }
`)

export const WithdrawInvitation = graphql(/* GraphQL */ `
  mutation WithdrawInvitation($input: WithdrawInvitationInput!) {
    withdrawInvitation(input: $input) {
      userErrors {
        code
        message
        path
      }
    }
  }
`)

export const ErasePerson = graphql(/* GraphQL */ `
  mutation ErasePerson($input: ErasePersonInput!) {
    erasePerson(input: $input) {
      userErrors {
        code
        message
        path
      }
    }
  }
`)

export const PlaceHoldOnPerson = graphql(/* GraphQL */ `
  mutation PlaceHoldOnPerson($input: PlaceLegalHoldInput!) {
    placeLegalHold(input: $input) {
      userErrors {
        code
        message
        path
      }
    }
  }
`)

export const LiftHoldOnPerson = graphql(/* GraphQL */ `
  mutation LiftHoldOnPerson($input: LiftLegalHoldInput!) {
    liftLegalHold(input: $input) {
      userErrors {
        code
        message
        path
      }
    }
  }
`)
