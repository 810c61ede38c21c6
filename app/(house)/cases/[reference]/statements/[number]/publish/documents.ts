import { graphql } from '#app/gql/gql.ts'

export const PublishStatement = graphql(/* GraphQL */ `
  mutation PublishStatement($input: PublishStatementInput!) {
    publishStatement(input: $input) {
      userErrors {
        code
        message
        path
      }
    }
  }
`)

export const SchedulePublication = graphql(/* GraphQL */ `
  mutation SchedulePublication($input: SchedulePublicationInput!) {
    schedulePublication(input: $input) {
      userErrors {
        code
        message
        path
      }
    }
  }
`)

export const CallOffPublication = graphql(/* GraphQL */ `
  mutation CallOffPublication($input: CallOffPublicationInput!) {
    callOffPublication(input: $input) {
      userErrors {
        code
        message
        path
      }
    }
  }
`)

export const ReconcilePublication = graphql(/* GraphQL */ `
  mutation ReconcilePublication($input: ReconcilePublicationInput!) {
    reconcilePublication(input: $input) {
      userErrors {
        code
        message
        path
      }
    }
  }
`)

export const CheckPublication = graphql(/* GraphQL */ `
  mutation CheckPublication($input: CheckPublicationInput!) {
    checkPublication(input: $input) {
      userErrors {
        code
        message
        path
      }
    }
  }
`)

export const AddCapture = graphql(/* GraphQL */ `
  mutation AddCapture($input: AddCaptureInput!) {
    addCapture(input: $input) {
      userErrors {
        code
        message
        path
      }
    }
  }
`)

export const CorrectPublication = graphql(/* GraphQL */ `
  mutation CorrectPublication($input: CorrectPublicationInput!) {
    correctPublication(input: $input) {
      userErrors {
        code
        message
        path
      }
    }
  }
`)
