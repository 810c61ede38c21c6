'use server'

import { revalidatePath } from 'next/cache'
import { getLocale } from 'next-intl/server'
import { field, refused } from '#app/answering.ts'
import type { Scope } from '#app/gql/graphql.ts'
import { act } from '#app/graphql.ts'
import type { Answer } from '#app/ui/answer.ts'
import { say } from '#app/ui/refusals.ts'
import { prove } from '../../settings/prove.ts'
import { CreateExplorerToken } from './documents.ts'
import type { Key } from './key.tsx'

const here = '/developers/explorer'

/** A token that only the open page ever holds: it goes back to its script and is gone with it. */
export async function openKey(_: Answer, form: FormData): Promise<Answer> {
  const unproved = await prove(form, here)
  if (unproved) return refused(form, unproved)
  const scopes: Scope[] = ['CASES_READ', ...(form.getAll('scopes') as Scope[])]
  const { data, userErrors } = await act(CreateExplorerToken, {
    input: { scopes, idempotencyKey: field(form, 'idempotencyKey') },
  })
  if (userErrors.length > 0) return refused(form, userErrors)
  revalidatePath(here)
  const { secret, token } = data.createExplorerToken ?? {}
  if (!secret || !token) {
    return refused(form, [{ code: 'WRONG_STATE', message: say('WRONG_STATE', await getLocale()), path: [] }])
  }
  const key: Key = { secret, expiresAt: token.expiresAt, scopes: token.scopes }
  return { errors: [], typed: null, done: JSON.stringify(key) }
}
