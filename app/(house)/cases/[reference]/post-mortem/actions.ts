'use server'

import { getTranslations } from 'next-intl/server'
import { field, refused, required, told } from '#app/answering.ts'
import type { Category, Cluster, Lane, PassageKind } from '#app/gql/graphql.ts'
import { act } from '#app/graphql.ts'
import type { Answer, UserError } from '#app/ui/answer.ts'
import { proveAgain } from '../../../prove-again.ts'
import * as documents from './documents.ts'

type Done = 'started' | 'added' | 'revised' | 'removed' | 'marked' | 'opened' | 'actionAdded' | 'given' | 'finished'
type Told = Done | 'waived' | 'submitted' | 'cleared' | 'sentBack' | 'published'

const key = (form: FormData) => ({ idempotencyKey: field(form, 'idempotencyKey') })
const passage = (form: FormData) => ({
  passageId: required(form, 'passageId'),
  expectedVersion: Number(required(form, 'expectedVersion')),
  ...key(form),
})
const action = (form: FormData) => ({
  improvementId: required(form, 'improvementId'),
  expectedVersion: Number(required(form, 'expectedVersion')),
  ...key(form),
})
const noon = (day: string | null) => (day ? `${day}T12:00:00.000Z` : null)

export const startPostMortem = async (_: Answer, form: FormData): Promise<Answer> =>
  answer(
    form,
    'started',
    await act(documents.StartPostMortem, { input: { caseId: required(form, 'caseId'), ...key(form) } }),
  )

export async function addPassage(_: Answer, form: FormData): Promise<Answer> {
  const input = {
    postMortemId: required(form, 'postMortemId'),
    kind: required(form, 'kind') as PassageKind,
    words: required(form, 'words'),
    ...key(form),
  }
  return answer(form, 'added', await act(documents.AddPassage, { input }))
}

/** Of two who revise at once the second keeps every word in the form, and is shown what stands. */
export async function revisePassage(_: Answer, form: FormData): Promise<Answer> {
  const { userErrors } = await act(documents.RevisePassage, {
    input: { ...passage(form), words: required(form, 'words') },
  })
  if (userErrors.length === 0) return answer(form, 'revised', { userErrors })
  const t = await getTranslations('postMortem')
  return refused(
    form,
    userErrors.map((error) => {
      const current = 'current' in error ? error.current : null
      const stands = current && 'wording' in current ? current.wording : null
      if (!stands) return error
      return { ...error, message: t('conflict', { name: stands.writtenBy?.name ?? '', words: stands.words }) }
    }),
  )
}

export const removePassage = async (_: Answer, form: FormData): Promise<Answer> =>
  answer(form, 'removed', await act(documents.RemovePassage, { input: passage(form) }))

export async function markPassage(_: Answer, form: FormData): Promise<Answer> {
  const privileged = required(form, 'privileged') === 'yes'
  const done = await act(documents.MarkPassage, { input: { ...passage(form), privileged } })
  return answer(form, privileged ? 'marked' : 'opened', done)
}

export async function addImprovement(_: Answer, form: FormData): Promise<Answer> {
  const input = {
    postMortemId: required(form, 'postMortemId'),
    words: required(form, 'words'),
    ownerId: field(form, 'ownerId'),
    dueAt: noon(field(form, 'dueAt')),
    ...key(form),
  }
  return answer(form, 'actionAdded', await act(documents.AddImprovement, { input }))
}

export async function changeImprovement(_: Answer, form: FormData): Promise<Answer> {
  const input = { ...action(form), ownerId: required(form, 'ownerId'), dueAt: noon(required(form, 'dueAt')) ?? '' }
  return answer(form, 'given', await act(documents.ChangeImprovement, { input }))
}

export const finishImprovement = async (_: Answer, form: FormData): Promise<Answer> =>
  answer(
    form,
    'finished',
    await act(documents.FinishImprovement, { input: { ...action(form), note: required(form, 'note') } }),
  )

export const waiveImprovement = async (_: Answer, form: FormData): Promise<Answer> =>
  answer(
    form,
    'waived',
    await act(documents.WaiveImprovement, { input: { ...action(form), reason: required(form, 'reason') } }),
  )

export async function submitPostMortem(_: Answer, form: FormData): Promise<Answer> {
  const input = {
    postMortemId: required(form, 'postMortemId'),
    expectedVersion: Number(required(form, 'expectedVersion')),
    ...key(form),
  }
  return answer(form, 'submitted', await act(documents.SubmitPostMortem, { input }))
}

export async function vote(_: Answer, form: FormData): Promise<Answer> {
  const wrong = await proveAgain(form)
  if (wrong) return refused(form, wrong)
  const input = {
    postMortemId: required(form, 'postMortemId'),
    lane: required(form, 'lane') as Lane,
    contentHash: required(form, 'contentHash'),
    policyHash: required(form, 'policyHash'),
    ...key(form),
  }
  if (required(form, 'verdict') === 'approve')
    return answer(form, 'cleared', await act(documents.ApprovePostMortem, { input }))
  const reason = required(form, 'reason')
  return answer(form, 'sentBack', await act(documents.RequestPostMortemChanges, { input: { ...input, reason } }))
}

export async function publishPostMortem(_: Answer, form: FormData): Promise<Answer> {
  const wrong = await proveAgain(form)
  if (wrong) return refused(form, wrong)
  const input = {
    postMortemId: required(form, 'postMortemId'),
    contentHash: required(form, 'contentHash'),
    sector: field(form, 'sector'),
    category: field(form, 'category') as Category | null,
    cluster: field(form, 'cluster') as Cluster | null,
    ...key(form),
  }
  return answer(form, 'published', await act(documents.PublishPostMortem, { input }))
}

async function answer(
  form: FormData,
  done: Told,
  { userErrors }: { readonly userErrors: readonly UserError[] },
): Promise<Answer> {
  if (userErrors.length > 0) return refused(form, userErrors)
  const t = await getTranslations('postMortem.done')
  return told(t(done), `/cases/${encodeURIComponent(required(form, 'reference'))}/post-mortem`)
}
