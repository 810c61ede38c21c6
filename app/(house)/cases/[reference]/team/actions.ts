'use server'

import { getTranslations } from 'next-intl/server'
import { field, refused, required, told } from '#app/answering.ts'
import type { CaseRole } from '#app/gql/graphql.ts'
import { act } from '#app/graphql.ts'
import { readerNow } from '#app/reader-now.ts'
import type { Answer, UserError } from '#app/ui/answer.ts'
import { hour } from '#app/ui/format.ts'
import { AcceptRole, DeclineRole, HandOverRole, OfferRole } from './documents.ts'

export async function offer(_: Answer, form: FormData): Promise<Answer> {
  const input = {
    caseId: required(form, 'caseId'),
    idempotencyKey: key(form),
    memberId: required(form, 'memberId'),
    role: required(form, 'role') as CaseRole,
    note: field(form, 'note'),
  }
  const { data, userErrors } = await act(OfferRole, { input })
  return ending(form, userErrors, 'offerForm.done', data.offerRole?.role)
}

export async function handOver(_: Answer, form: FormData): Promise<Answer> {
  const input = { ...ofRole(form), memberId: required(form, 'memberId'), note: field(form, 'note') }
  const { data, userErrors } = await act(HandOverRole, { input })
  return ending(form, userErrors, 'handForm.done', data.handOverRole?.role)
}

export async function accept(_: Answer, form: FormData): Promise<Answer> {
  const { data, userErrors } = await act(AcceptRole, { input: ofRole(form) })
  return ending(form, userErrors, 'accepted', data.acceptRole?.role)
}

export async function decline(_: Answer, form: FormData): Promise<Answer> {
  const { data, userErrors } = await act(DeclineRole, { input: ofRole(form) })
  return ending(form, userErrors, 'declined', data.declineRole?.role)
}

const key = (form: FormData) => field(form, 'idempotencyKey')
const ofRole = (form: FormData) => ({ roleId: required(form, 'roleId'), idempotencyKey: key(form) })

type Done = { role: CaseRole; person?: { name: string } | null } | null | undefined

async function ending(
  form: FormData,
  errors: readonly UserError[],
  done: 'offerForm.done' | 'handForm.done' | 'accepted' | 'declined',
  role: Done,
): Promise<Answer> {
  if (errors.length > 0) return refused(form, errors)
  const [t, roles, reader] = await Promise.all([getTranslations('team'), getTranslations('roles'), readerNow()])
  const named = role ? roles(role.role).toLocaleLowerCase(reader.language) : ''
  const words = t(done as 'offerForm.done', {
    time: hour(reader.now, reader),
    name: role?.person?.name ?? '',
    role: named,
  })
  return told(words, `/cases/${encodeURIComponent(required(form, 'reference'))}/team`)
}
