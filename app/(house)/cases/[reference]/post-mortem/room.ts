import type { StepUpFragment } from '#app/gql/graphql.ts'

/** What every part of the page needs of where it stands. */
export type Room = {
  readonly reference: string
  readonly language: string
  readonly now: string
  readonly viewer: StepUpFragment
}
