'use server'

import { getTranslations } from 'next-intl/server'
import { field, refused, required, told } from '#app/answering.ts'
import { act } from '#app/graphql.ts'
import { readerNow } from '#app/reader-now.ts'
import { returnPath } from '#app/sign-in/returnPath.ts'
import type { Answer } from '#app/ui/answer.ts'
import { hour } from '#app/ui/format.ts'
import { prove } from '../prove.ts'
import { ConfirmPolicy, ProposePolicy, RetirePolicy, WithdrawProposal } from './documents.ts'
import { fieldAt, ruleOf } from './rule-form.ts'

const list = '/settings/policies'

export async function proposePolicy(_: Answer, form: FormData): Promise<Answer> {
  const unproved = await prove(form, returnPath(form.get('$here')))
  if (unproved) return refused(form, unproved)
  const input = {
    policyId: field(form, '$policy'),
    name: field(form, 'name'),
    rule: ruleOf(form),
    reason: required(form, 'reason'),
    idempotencyKey: field(form, 'idempotencyKey'),
  }
  const { userErrors } = await act(ProposePolicy, { input })
  if (userErrors.length > 0)
    return refused(
      form,
      userErrors.map((error) => ({ ...error, path: fieldAt(error.path, form) })),
    )
  return told(await said('proposed', form), list)
}

export async function retirePolicy(_: Answer, form: FormData): Promise<Answer> {
  const unproved = await prove(form, returnPath(form.get('$here')))
  if (unproved) return refused(form, unproved)
  const input = {
    policyId: required(form, '$policy'),
    reason: required(form, 'reason'),
    idempotencyKey: field(form, 'idempotencyKey'),
  }
  const { userErrors } = await act(RetirePolicy, { input })
  return userErrors.length > 0 ? refused(form, userErrors) : told(await said('proposed', form), list)
}

export async function confirmPolicy(_: Answer, form: FormData): Promise<Answer> {
  const unproved = await prove(form, list)
  if (unproved) return refused(form, unproved)
  const input = {
    proposalId: required(form, '$proposal'),
    despiteWarnings: form.get('despiteWarnings') === 'true',
    idempotencyKey: field(form, 'idempotencyKey'),
  }
  const { userErrors } = await act(ConfirmPolicy, { input })
  return userErrors.length > 0 ? refused(form, userErrors) : told(await said('confirmed', form), list)
}

export async function withdrawProposal(_: Answer, form: FormData): Promise<Answer> {
  const input = {
    proposalId: required(form, '$proposal'),
    reason: required(form, 'reason'),
    idempotencyKey: field(form, 'idempotencyKey'),
  }
  const { userErrors } = await act(WithdrawProposal, { input })
  return userErrors.length > 0 ? refused(form, userErrors) : told(await said('withdrawn', form), list)
}

async function said(what: 'proposed' | 'confirmed' | 'withdrawn', form: FormData): Promise<string> {
  const [t, reader] = await Promise.all([getTranslations('settings.policies.proposals'), readerNow()])
  return t(what, { name: field(form, '$name') ?? required(form, 'name'), time: hour(reader.now, reader) })
}
