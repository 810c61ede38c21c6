'use server'

import { getTranslations } from 'next-intl/server'
import { field, refused, required, told } from '#app/answering.ts'
import { act } from '#app/graphql.ts'
import { readerNow } from '#app/reader-now.ts'
import type { Answer, UserError } from '#app/ui/answer.ts'
import { hour } from '#app/ui/format.ts'
import { AddNote, CorrectNote, StarEvent } from './documents.ts'

export async function addNote(_: Answer, form: FormData): Promise<Answer> {
  const { userErrors } = await act(AddNote, {
    input: {
      caseId: required(form, 'caseId'),
      words: required(form, 'words'),
      idempotencyKey: field(form, 'idempotencyKey'),
    },
  })
  return ending(form, userErrors, 'done')
}

export async function correctNote(_: Answer, form: FormData): Promise<Answer> {
  const { userErrors } = await act(CorrectNote, {
    input: {
      noteId: required(form, 'noteId'),
      words: required(form, 'words'),
      idempotencyKey: field(form, 'idempotencyKey'),
    },
  })
  return ending(form, userErrors, 'corrected')
}

export async function star(_: Answer, form: FormData): Promise<Answer> {
  const starred = form.has('keep')
  const { userErrors } = await act(StarEvent, {
    input: {
      eventId: required(form, starred ? 'keep' : 'letGo'),
      starred,
      idempotencyKey: field(form, 'idempotencyKey'),
    },
  })
  return ending(form, userErrors, starred ? 'kept' : 'letGo')
}

async function ending(
  form: FormData,
  errors: readonly UserError[],
  done: 'done' | 'corrected' | 'kept' | 'letGo',
): Promise<Answer> {
  if (errors.length > 0) return refused(form, errors)
  const [t, reader] = await Promise.all([getTranslations('timeline'), readerNow()])
  const shown = field(form, 'shown')
  return told(
    t(done, { time: hour(reader.now, reader) }),
    `/cases/${encodeURIComponent(required(form, 'reference'))}/timeline${shown?.startsWith('?') ? shown : ''}`,
  )
}
