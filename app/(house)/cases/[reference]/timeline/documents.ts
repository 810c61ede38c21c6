import { graphql } from '#app/gql/gql.ts'

export const AddNote = graphql(/* GraphQL */ `
  mutation AddNote($input: AddNoteInput!) {
    addNote(input: $input) {
      userErrors {
        code
        message
        path
      }
    }
  }
`)

export const CorrectNote = graphql(/* GraphQL */ `
  mutation CorrectNote($input: CorrectNoteInput!) {
    correctNote(input: $input) {
      userErrors {
        code
        message
        path
      }
    }
  }
`)

export const StarEvent = graphql(/* GraphQL */ `
  mutation StarEvent($input: StarEventInput!) {
    starEvent(input: $input) {
      userErrors {
        code
        message
        path
      }
    }
  }
`)
