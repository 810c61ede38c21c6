import { graphql } from '#app/gql/gql.ts'

export const StartPostMortem = graphql(/* GraphQL */ `
  mutation StartPostMortem($input: StartPostMortemInput!) {
    startPostMortem(input: $input) {
      userErrors {
        code
        message
        path
      }
    }
  }
`)

export const AddPassage = graphql(/* GraphQL */ `
  mutation AddPassage($input: AddPassageInput!) {
    addPassage(input: $input) {
      userErrors {
        code
        message
        path
      }
    }
  }
`)

export const RevisePassage = graphql(/* GraphQL */ `
  mutation RevisePassage($input: RevisePassageInput!) {
    revisePassage(input: $input) {
      userErrors {
        code
        message
        path
        ... on VersionConflict {
          current {
            ... on Passage {
              version
              wording {
                words
                writtenBy {
                  name
                }
              }
            }
          }
        }
      }
    }
  }
`)

export const RemovePassage = graphql(/* GraphQL */ `
  mutation RemovePassage($input: RemovePassageInput!) {
    removePassage(input: $input) {
      userErrors {
        code
        message
        path
      }
    }
  }
`)

export const MarkPassage = graphql(/* GraphQL */ `
  mutation MarkPassage($input: MarkPassageInput!) {
    markPassage(input: $input) {
      userErrors {
        code
        message
        path
      }
    }
  }
`)

export const AddImprovement = graphql(/* GraphQL */ `
  mutation AddImprovement($input: AddImprovementInput!) {
    addImprovement(input: $input) {
      userErrors {
        code
        message
        path
      }
    }
  }
`)

export const ChangeImprovement = graphql(/* GraphQL */ `
  mutation ChangeImprovement($input: ChangeImprovementInput!) {
    changeImprovement(input: $input) {
      userErrors {
        code
        message
        path
      }
    }
  }
`)

export const FinishImprovement = graphql(/* GraphQL */ `
  mutation FinishImprovement($input: FinishImprovementInput!) {
    finishImprovement(input: $input) {
      userErrors {
        code
        message
        path
      }
    }
  }
`)

export const WaiveImprovement = graphql(/* GraphQL */ `
  mutation WaiveImprovement($input: WaiveImprovementInput!) {
    waiveImprovement(input: $input) {
      userErrors {
        code
        message
        path
      }
    }
  }
`)

export const SubmitPostMortem = graphql(/* GraphQL */ `
  mutation SubmitPostMortem($input: SubmitPostMortemInput!) {
    submitPostMortem(input: $input) {
      userErrors {
        code
        message
        path
      }
    }
  }
`)

export const ApprovePostMortem = graphql(/* GraphQL */ `
  mutation ApprovePostMortem($input: ApprovePostMortemInput!) {
    approvePostMortem(input: $input) {
      userErrors {
        code
        message
        path
      }
    }
  }
`)

export const RequestPostMortemChanges = graphql(/* GraphQL */ `
  mutation RequestPostMortemChanges($input: RequestPostMortemChangesInput!) {
    requestPostMortemChanges(input: $input) {
      userErrors {
        code
        message
        path
      }
    }
  }
`)

export const PublishPostMortem = graphql(/* GraphQL */ `
  mutation PublishPostMortem($input: PublishPostMortemInput!) {
    publishPostMortem(input: $input) {
      userErrors {
        code
        message
        path
      }
    }
  }
`)
