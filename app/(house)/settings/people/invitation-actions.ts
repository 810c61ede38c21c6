'use server'

import { getTranslations } from 'next-intl/server'
import { field, refused, required, told } from '#app/answering.ts'
import type { Capacity, Language } from '#app/gql/graphql.ts'
import { act } from '#app/graphql.ts'
import { readerNow } from '#app/reader-now.ts'
import { returnPath } from '#app/sign-in/returnPath.ts'
import type { Answer } from '#app/ui/answer.ts'
import { hour } from '#app/ui/format.ts'
import { instantOf } from '#app/ui/zone-time.ts'
import { prove } from '../prove.ts'
import * as documents from './documents.ts'

export async function invitePerson(_: Answer, form: FormData): Promise<Answer> {
  const unproved = await prove(form, returnPath(form.get('$here')))
  if (unproved) return refused(form, unproved)
  const [t, reader] = await Promise.all([getTranslations('settings.people.invite'), readerNow()])
  const day = field(form, 'guestUntil')
  const input = {
    name: required(form, 'name'),
    email: required(form, 'email'),
    job: field(form, 'job'),
    capacities: form.getAll('capacities') as Capacity[],
    language: required(form, 'language') as Language,
    guestUntil: day && (instantOf(`${day}T23:59`, reader.timeZone) ?? day), // no day is for the contract to refuse, not to forget
    idempotencyKey: field(form, 'idempotencyKey'),
  }
  const { userErrors } = await act(documents.InvitePerson, { input })
  if (userErrors.length > 0) return refused(form, userErrors)
  return told(t('done', { name: input.name, time: hour(reader.now, reader) }), returnPath(form.get('$list')))
}

/** One of the two acts of the panel: which one is the button that was pressed. */
export async function changeInvitation(_: Answer, form: FormData): Promise<Answer> {
  const unproved = await prove(form, returnPath(form.get('$here')))
  if (unproved) return refused(form, unproved)
  const list = returnPath(form.get('$list'))
  const [t, reader] = await Promise.all([getTranslations('settings.people.invitations'), readerNow()])
  const said = { name: required(form, '$name'), time: hour(reader.now, reader) }
  const input = { invitationId: required(form, '$invitation'), idempotencyKey: field(form, 'idempotencyKey') }
  if (form.get('act') === 'WITHDRAW') {
    const { userErrors } = await act(documents.WithdrawInvitation, { input })
    return userErrors.length > 0 ? refused(form, userErrors) : told(t('withdrawn', said), list)
  }
  const { userErrors } = await act(documents.ResendInvitation, { input })
  return userErrors.length > 0 ? refused(form, userErrors) : told(t('sentAgain', said), list)
}
