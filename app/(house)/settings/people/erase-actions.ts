'use server'

import { getTranslations } from 'next-intl/server'
import { field, refused, required, told } from '#app/answering.ts'
import { act } from '#app/graphql.ts'
import { readerNow } from '#app/reader-now.ts'
import { returnPath } from '#app/sign-in/returnPath.ts'
import type { Answer } from '#app/ui/answer.ts'
import { hour } from '#app/ui/format.ts'
import { prove } from '../prove.ts'
import { ErasePerson, LiftHoldOnPerson, PlaceHoldOnPerson } from './documents.ts'

export async function erasePerson(_: Answer, form: FormData): Promise<Answer> {
  const unproved = await prove(form, returnPath(form.get('$here')))
  if (unproved) return refused(form, unproved)
  const [t, reader] = await Promise.all([getTranslations('settings.people.erase'), readerNow()])
  const input = {
    personId: required(form, '$person'),
    name: required(form, 'name'),
    reason: required(form, 'reason'),
    idempotencyKey: field(form, 'idempotencyKey'),
  }
  const { userErrors } = await act(ErasePerson, { input })
  if (userErrors.length === 0) return told(t('done', { time: hour(reader.now, reader) }), returnPath(form.get('$list')))
  const named = userErrors.map((error) => (error.path[0] === 'name' ? { ...error, message: t('otherName') } : error))
  return refused(form, named)
}

/** Places the hold, or lifts the one that stands: which one the form says. */
export async function holdPerson(_: Answer, form: FormData): Promise<Answer> {
  const [t, reader] = await Promise.all([getTranslations('settings.people.preserve'), readerNow()])
  const given = { reason: required(form, 'reason'), idempotencyKey: field(form, 'idempotencyKey') }
  const said = { name: required(form, '$name'), time: hour(reader.now, reader) }
  const hold = field(form, '$hold')
  const { userErrors } = hold
    ? await act(LiftHoldOnPerson, { input: { ...given, holdId: hold } })
    : await act(PlaceHoldOnPerson, { input: { ...given, personId: required(form, '$person') } })
  if (userErrors.length > 0) return refused(form, userErrors)
  return told(t(hold ? 'lifted' : 'placed', said), returnPath(form.get('$list')))
}
