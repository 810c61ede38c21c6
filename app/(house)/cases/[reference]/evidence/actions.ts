'use server'

import { getTranslations } from 'next-intl/server'
import { field, refused, required, told } from '#app/answering.ts'
import { act } from '#app/graphql.ts'
import { readerNow } from '#app/reader-now.ts'
import type { Answer } from '#app/ui/answer.ts'
import { hour } from '#app/ui/format.ts'
import { proveAgain } from '../../../prove-again.ts'
import { RequestEvidence } from './documents.ts'

export async function requestEvidence(_: Answer, form: FormData): Promise<Answer> {
  const wrong = await proveAgain(form)
  if (wrong) return refused(form, wrong)
  const input = {
    caseId: required(form, 'caseId'),
    privileged: form.get('privileged') === 'on',
    reason: required(form, 'reason'),
    idempotencyKey: field(form, 'idempotencyKey'),
  }
  const { userErrors } = await act(RequestEvidence, { input })
  if (userErrors.length > 0) return refused(form, userErrors)
  const [t, reader] = await Promise.all([getTranslations('evidenceBundle'), readerNow()])
  const words = t('done', { time: hour(reader.now, reader) })
  return told(words, `/cases/${encodeURIComponent(required(form, 'reference'))}/evidence`)
}
