'use server'

import { getTranslations } from 'next-intl/server'
import { field, refused, required, told } from '#app/answering.ts'
import type { Category, Cluster, Language } from '#app/gql/graphql.ts'
import { act } from '#app/graphql.ts'
import type { Answer, UserError } from '#app/ui/answer.ts'
import * as documents from './documents.ts'
import { stakeholders } from './weighing.ts'

export async function noteRisk(_: Answer, form: FormData): Promise<Answer> {
  const input = { ...said(form), reviewAt: noon(form), resembles: chosen(form), ...key(form) }
  const { data, userErrors } = await act(documents.NoteRisk, { input })
  return answer(form, 'noted', data.noteRisk?.risk?.id, userErrors)
}

export async function reviseRisk(_: Answer, form: FormData): Promise<Answer> {
  const input = { ...onRisk(form), ...said(form), ...key(form) }
  const { userErrors } = await act(documents.ReviseRisk, { input })
  return answer(form, 'revised', input.riskId, userErrors)
}

/** Sets the past cases beside it; what is said of it stays as it was read. */
export async function chooseResembling(_: Answer, form: FormData): Promise<Answer> {
  const input = { ...onRisk(form), ...said(form), resembles: chosen(form), ...key(form) }
  const { userErrors } = await act(documents.ReviseRisk, { input })
  return answer(form, 'chosen', input.riskId, userErrors)
}

export async function reviewRisk(_: Answer, form: FormData): Promise<Answer> {
  const input = { ...onRisk(form), reviewAt: noon(form), remark: field(form, 'remark'), ...key(form) }
  const { userErrors } = await act(documents.ReviewRisk, { input })
  return answer(form, 'reviewed', input.riskId, userErrors)
}

export async function retireRisk(_: Answer, form: FormData): Promise<Answer> {
  const input = { ...onRisk(form), reason: required(form, 'reason'), ...key(form) }
  const { userErrors } = await act(documents.RetireRisk, { input })
  return answer(form, 'retired', input.riskId, userErrors)
}

const key = (form: FormData) => ({ idempotencyKey: field(form, 'idempotencyKey') })
const onRisk = (form: FormData) => ({
  riskId: required(form, '$riskId'),
  expectedVersion: Number(required(form, '$version')),
})

function said(form: FormData) {
  return {
    title: required(form, 'title'),
    scenario: required(form, 'scenario'),
    language: field(form, 'language') as Language | null,
    category: field(form, 'category') as Category | null,
    cluster: field(form, 'cluster') as Cluster | null,
    likelihood: Number(required(form, 'likelihood')),
    impacts: stakeholders.flatMap((stakeholder) => {
      const impact = Number(required(form, `impact.${stakeholder}`))
      return impact > 0 ? [{ stakeholder, impact }] : []
    }),
    ownerId: required(form, 'ownerId'),
  }
}

const chosen = (form: FormData) => [...new Set(form.getAll('resembles').map(String).filter(Boolean))]
/** A day is the same day everywhere that has its noon. */
const noon = (form: FormData) => `${required(form, 'reviewAt')}T12:00:00.000Z`

async function answer(
  form: FormData,
  done: 'noted' | 'revised' | 'chosen' | 'reviewed' | 'retired',
  id: string | undefined,
  userErrors: readonly UserError[],
): Promise<Answer> {
  if (userErrors.length > 0 || !id) return refused(form, userErrors)
  return told((await getTranslations('risks.done'))(done), `/risks/${id}`)
}
