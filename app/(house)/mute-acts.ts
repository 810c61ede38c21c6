'use server'

import { refresh } from 'next/cache'
import { refused, required } from '#app/answering.ts'
import { graphql } from '#app/gql/gql.ts'
import { act } from '#app/graphql.ts'
import { type Answer, nothingYet } from '#app/ui/answer.ts'

const muteCase = graphql(/* GraphQL */ `
  mutation MuteCase($input: MuteCaseInput!) {
    muteCase(input: $input) {
      userErrors {
        code
        message
        path
      }
    }
  }
`)

const unmuteCase = graphql(/* GraphQL */ `
  mutation UnmuteCase($input: UnmuteCaseInput!) {
    unmuteCase(input: $input) {
      userErrors {
        code
        message
        path
      }
    }
  }
`)

/** Mails of a case that ask nothing: off, or on again. */
export async function mute(_: Answer, form: FormData): Promise<Answer> {
  const input = { caseId: required(form, 'caseId'), idempotencyKey: required(form, 'idempotencyKey') }
  const off = required(form, 'to') === 'off'
  const { userErrors } = off ? await act(muteCase, { input }) : await act(unmuteCase, { input })
  if (userErrors.length > 0) return refused(form, userErrors)
  refresh()
  return nothingYet
}
