'use server'

import { getTranslations } from 'next-intl/server'
import { field, refused, required, told } from '#app/answering.ts'
import { act } from '#app/graphql.ts'
import { readerNow } from '#app/reader-now.ts'
import { signOut } from '#app/sign-in/actions.ts'
import type { Answer } from '#app/ui/answer.ts'
import { hour } from '#app/ui/format.ts'
import { EndOtherSessions, EndSession } from './documents.ts'

const here = '/settings/sessions'

export async function endOne(_: Answer, form: FormData): Promise<Answer> {
  const input = { sessionId: required(form, 'sessionId'), idempotencyKey: field(form, 'idempotencyKey') }
  const { userErrors } = await act(EndSession, { input })
  if (userErrors.length > 0) return refused(form, userErrors)
  const [t, reader] = await Promise.all([getTranslations('settings.sessions'), readerNow()])
  return told(t('ended', { time: hour(reader.now, reader) }), here)
}

export async function endOthers(_: Answer, form: FormData): Promise<Answer> {
  const { data, userErrors } = await act(EndOtherSessions, { input: { idempotencyKey: field(form, 'idempotencyKey') } })
  if (userErrors.length > 0) return refused(form, userErrors)
  const [t, reader] = await Promise.all([getTranslations('settings.sessions'), readerNow()])
  const n = data.endOtherSessions?.ended ?? 0
  return told(t('endedMany', { n, time: hour(reader.now, reader) }), here)
}

/** The others first: a failure leaves one signed in here, where it can be tried again. */
export async function leaveEverywhere(_: Answer, form: FormData): Promise<Answer> {
  const { userErrors } = await act(EndOtherSessions, { input: { idempotencyKey: field(form, 'idempotencyKey') } })
  if (userErrors.length > 0) return refused(form, userErrors)
  await signOut()
  return refused(form, [])
}
