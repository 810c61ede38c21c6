'use server'

import { revalidatePath } from 'next/cache'
import { getTranslations } from 'next-intl/server'
import { field, refused, required, told } from '#app/answering.ts'
import type { Scope } from '#app/gql/graphql.ts'
import { act } from '#app/graphql.ts'
import { readerNow } from '#app/reader-now.ts'
import type { Answer } from '#app/ui/answer.ts'
import { hour } from '#app/ui/format.ts'
import { prove } from '../prove.ts'
import { CreateToken, RevokeToken } from './documents.ts'

const here = '/settings/tokens'

/** The secret goes back to the form that asked for it: neither a cookie nor an address ever holds it. */
export async function createToken(_: Answer, form: FormData): Promise<Answer> {
  const unproved = await prove(form, here)
  if (unproved) return refused(form, unproved)
  const input = {
    name: required(form, 'name'),
    scopes: form.getAll('scopes') as Scope[],
    expiresInDays: Number(form.get('expiresInDays')),
    idempotencyKey: field(form, 'idempotencyKey'),
  }
  const { data, userErrors } = await act(CreateToken, { input })
  if (userErrors.length > 0) return refused(form, userErrors)
  revalidatePath(here)
  const secret = data.createToken?.secret
  if (secret) return { errors: [], typed: null, done: secret }
  const t = await getTranslations('settings.tokens')
  return refused(form, [{ code: 'WRONG_STATE', message: t('again'), path: [] }])
}

export async function revokeToken(_: Answer, form: FormData): Promise<Answer> {
  const input = { tokenId: required(form, 'tokenId'), idempotencyKey: field(form, 'idempotencyKey') }
  const { userErrors } = await act(RevokeToken, { input })
  if (userErrors.length > 0) return refused(form, userErrors)
  const [t, reader] = await Promise.all([getTranslations('settings.tokens'), readerNow()])
  return told(t('revoked', { name: required(form, 'name'), time: hour(reader.now, reader) }), here)
}
