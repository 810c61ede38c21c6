'use server'

import { getTranslations } from 'next-intl/server'
import { field, refused, required, told } from '#app/answering.ts'
import { graphql } from '#app/gql/gql.ts'
import { act } from '#app/graphql.ts'
import type { Answer } from '#app/ui/answer.ts'
import { at, placeOf } from '../place.ts'

const start = graphql(/* GraphQL */ `
  mutation StartThread($input: StartThreadInput!) {
    startThread(input: $input) {
      thread {
        id
      }
      userErrors {
        code
        message
        path
      }
    }
  }
`)

const reply = graphql(/* GraphQL */ `
  mutation ReplyToThread($input: ReplyToThreadInput!) {
    replyToThread(input: $input) {
      userErrors {
        code
        message
        path
      }
    }
  }
`)

const resolve = graphql(/* GraphQL */ `
  mutation ResolveThread($input: ResolveThreadInput!) {
    resolveThread(input: $input) {
      userErrors {
        code
        message
        path
      }
    }
  }
`)

const accept = graphql(/* GraphQL */ `
  mutation AcceptSuggestion($input: AcceptSuggestionInput!) {
    acceptSuggestion(input: $input) {
      userErrors {
        code
        message
        path
      }
    }
  }
`)

const decline = graphql(/* GraphQL */ `
  mutation DeclineSuggestion($input: DeclineSuggestionInput!) {
    declineSuggestion(input: $input) {
      userErrors {
        code
        message
        path
      }
    }
  }
`)

export async function makeRemark(_: Answer, form: FormData): Promise<Answer> {
  const input = {
    statementId: required(form, 'statementId'),
    variantKey: required(form, 'variantKey'),
    passageHash: required(form, 'passageHash'),
    words: required(form, 'words'),
    blocking: form.has('blocking'),
    privileged: form.has('privileged'),
    replacement: proposed(form),
    idempotencyKey: required(form, 'idempotencyKey'),
  }
  const { data, userErrors } = await act(start, { input })
  if (userErrors.length > 0) return refused(form, userErrors)
  return done(form, 'made', data.startThread?.thread?.id ?? 'talk')
}

export async function answerThread(_: Answer, form: FormData): Promise<Answer> {
  const ends = form.get('do') === 'resolve'
  const input = { threadId: required(form, 'threadId'), idempotencyKey: required(form, 'idempotencyKey') }
  const { userErrors } = ends
    ? await act(resolve, { input: { ...input, words: field(form, 'words') } })
    : await act(reply, { input: { ...input, words: required(form, 'words'), replacement: proposed(form) } })
  if (userErrors.length > 0) return refused(form, userErrors)
  return done(form, ends ? 'resolved' : 'replied', ends ? 'talk' : input.threadId)
}

export async function decideSuggestion(_: Answer, form: FormData): Promise<Answer> {
  const takes = form.get('do') === 'accept'
  const input = { suggestionId: required(form, 'suggestionId'), idempotencyKey: required(form, 'idempotencyKey') }
  const { userErrors } = takes ? await act(accept, { input }) : await act(decline, { input })
  if (userErrors.length > 0) return refused(form, userErrors)
  return done(form, takes ? 'accepted' : 'declined', takes ? 'talk' : required(form, 'threadId'))
}

/** Words left as they stand propose nothing. */
function proposed(form: FormData): string | null {
  const words = field(form, 'replacement')
  return words === field(form, 'quote') ? null : words
}

/** The page is read anew where the viewer was, as one who asked to go on: they know what changed. */
async function done(
  form: FormData,
  what: 'made' | 'replied' | 'resolved' | 'accepted' | 'declined',
  id: string,
): Promise<never> {
  const t = await getTranslations('statement.talk.done')
  const place = placeOf(required(form, 'reference'), required(form, 'number'), {
    view: required(form, 'view'),
    text: field(form, 'variant') ?? undefined,
  })
  return told(t(what), `${at(place, { newer: Date.now() % 1_000_000_000 })}#${id}`)
}
