'use server'

import { getTranslations } from 'next-intl/server'
import { field, refused, told } from '#app/answering.ts'
import { act } from '#app/graphql.ts'
import type { Answer } from '#app/ui/answer.ts'
import { VerifyLedger } from './documents.ts'

export async function verifyNow(_: Answer, form: FormData): Promise<Answer> {
  const { userErrors } = await act(VerifyLedger, { input: { idempotencyKey: field(form, 'idempotencyKey') } })
  if (userErrors.length > 0) return refused(form, userErrors)
  const t = await getTranslations('settings.ledger')
  return told(t('begun'), '/settings/ledger')
}
