'use server'

import { refresh } from 'next/cache'
import { field, refused, required } from '#app/answering.ts'
import { graphql } from '#app/gql/gql.ts'
import { act } from '#app/graphql.ts'
import { type Answer, nothingYet, type UserError } from '#app/ui/answer.ts'

const readOne = graphql(/* GraphQL */ `
  mutation ReadNotification($input: ReadNotificationInput!) {
    readNotification(input: $input) {
      userErrors {
        code
        message
        path
      }
    }
  }
`)

const readEvery = graphql(/* GraphQL */ `
  mutation ReadAllNotifications($input: ReadAllNotificationsInput!) {
    readAllNotifications(input: $input) {
      userErrors {
        code
        message
        path
      }
    }
  }
`)

const snooze = graphql(/* GraphQL */ `
  mutation SnoozeNotification($input: SnoozeNotificationInput!) {
    snoozeNotification(input: $input) {
      userErrors {
        code
        message
        path
      }
    }
  }
`)

/** Read, put aside until an hour, or brought back: what the pressed button says. */
export async function handle(_: Answer, form: FormData): Promise<Answer> {
  const input = { notificationId: required(form, 'notificationId'), idempotencyKey: required(form, 'idempotencyKey') }
  if (form.get('do') === 'read') return ending(form, (await act(readOne, { input })).userErrors)
  return ending(form, (await act(snooze, { input: { ...input, until: field(form, 'until') } })).userErrors)
}

export async function readAll(_: Answer, form: FormData): Promise<Answer> {
  const input = { idempotencyKey: required(form, 'idempotencyKey') }
  return ending(form, (await act(readEvery, { input })).userErrors)
}

function ending(form: FormData, errors: readonly UserError[]): Answer {
  if (errors.length > 0) return refused(form, errors)
  refresh()
  return nothingYet
}
