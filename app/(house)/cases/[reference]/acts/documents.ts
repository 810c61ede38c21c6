import { graphql } from '#app/gql/gql.ts'

export const Qualify = graphql(/* GraphQL */ `
  mutation Qualify($input: QualifyCaseInput!) {
    qualifyCase(input: $input) {
      userErrors {
        code
        message
        path
      }
    }
  }
`)

export const Decide = graphql(/* GraphQL */ `
  mutation Decide($input: RecordDecisionInput!) {
    recordDecision(input: $input) {
      decision {
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

export const Assign = graphql(/* GraphQL */ `
  mutation Assign($input: AssignDecisionInput!) {
    assignDecision(input: $input) {
      decision {
        number
        owner {
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

export const PromiseUpdate = graphql(/* GraphQL */ `
  mutation PromiseUpdate($input: PromiseUpdateInput!) {
    promiseUpdate(input: $input) {
      userErrors {
        code
        message
        path
      }
    }
  }
`)

export const Hold = graphql(/* GraphQL */ `
  mutation Hold($input: HoldPublicationsInput!) {
    holdPublications(input: $input) {
      userErrors {
        code
        message
        path
      }
    }
  }
`)

export const Release = graphql(/* GraphQL */ `
  mutation Release($input: ReleaseHoldInput!) {
    releaseHold(input: $input) {
      userErrors {
        code
        message
        path
      }
    }
  }
`)

export const Contain = graphql(/* GraphQL */ `
  mutation Contain($input: ContainCaseInput!) {
    containCase(input: $input) {
      userErrors {
        code
        message
        path
      }
    }
  }
`)

export const Close = graphql(/* GraphQL */ `
  mutation Close($input: CloseCaseInput!) {
    closeCase(input: $input) {
      userErrors {
        code
        message
        path
      }
    }
  }
`)

export const Reopen = graphql(/* GraphQL */ `
  mutation Reopen($input: ReopenCaseInput!) {
    reopenCase(input: $input) {
      userErrors {
        code
        message
        path
      }
    }
  }
`)

export const Dismiss = graphql(/* GraphQL */ `
  mutation Dismiss($input: DismissSignalInput!) {
    dismissSignal(input: $input) {
      userErrors {
        code
        message
        path
      }
    }
  }
`)

export const Restrict = graphql(/* GraphQL */ `
  mutation Restrict($input: RestrictCaseInput!) {
    restrictCase(input: $input) {
      userErrors {
        code
        message
        path
      }
    }
  }
`)

export const LiftRestriction = graphql(/* GraphQL */ `
  mutation LiftRestriction($input: LiftRestrictionInput!) {
    liftRestriction(input: $input) {
      userErrors {
        code
        message
        path
      }
    }
  }
`)

export const Waive = graphql(/* GraphQL */ `
  mutation Waive($input: WaiveStepInput!) {
    waiveStep(input: $input) {
      userErrors {
        code
        message
        path
      }
    }
  }
`)

export const RecordFound = graphql(/* GraphQL */ `
  mutation RecordFound($input: RecordFoundPublicationInput!) {
    recordFoundPublication(input: $input) {
      userErrors {
        code
        message
        path
      }
    }
  }
`)

export const PlaceHoldOnCase = graphql(/* GraphQL */ `
  mutation PlaceHoldOnCase($input: PlaceLegalHoldInput!) {
    placeLegalHold(input: $input) {
      userErrors {
        code
        message
        path
      }
    }
  }
`)

export const LiftHoldOnCase = graphql(/* GraphQL */ `
  mutation LiftHoldOnCase($input: LiftLegalHoldInput!) {
    liftLegalHold(input: $input) {
      userErrors {
        code
        message
        path
      }
    }
  }
`)
