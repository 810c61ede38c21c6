'use server'

import { getTranslations } from 'next-intl/server'
import { field, refused, required, told } from '#app/answering.ts'
import { graphql } from '#app/gql/gql.ts'
import { act } from '#app/graphql.ts'
import type { Answer, UserError } from '#app/ui/answer.ts'

const ApplyLesson = graphql(/* GraphQL */ `
  mutation ApplyLesson($input: ApplyLessonInput!) {
    applyLesson(input: $input) {
      userErrors {
        code
        message
        path
      }
    }
  }
`)

const TakeBackLesson = graphql(/* GraphQL */ `
  mutation TakeBackLesson($input: TakeBackLessonInput!) {
    takeBackLesson(input: $input) {
      userErrors {
        code
        message
        path
      }
    }
  }
`)

/** One choice of what it changed: the id says whether it is a line, a policy or a risk. */
export async function applyLesson(_: Answer, form: FormData): Promise<Answer> {
  const target = required(form, 'target')
  const ofType = (type: string) => (target.startsWith(`${type}_`) ? target : null)
  const [policyId, riskId] = [ofType('policy'), ofType('risk')]
  const input = {
    passageId: required(form, 'passageId'),
    lineId: policyId || riskId ? null : target,
    policyId,
    riskId,
    how: required(form, 'how'),
    idempotencyKey: field(form, 'idempotencyKey'),
  }
  const { userErrors } = await act(ApplyLesson, { input })
  return answer(
    form,
    'applied',
    userErrors.map((error) =>
      /^(line|policy|risk)Id$/.test(error.path[0] ?? '') ? { ...error, path: ['target'] } : error,
    ),
  )
}

export async function takeBackLesson(_: Answer, form: FormData): Promise<Answer> {
  const input = {
    appliedLessonId: required(form, 'appliedLessonId'),
    reason: required(form, 'reason'),
    idempotencyKey: field(form, 'idempotencyKey'),
  }
  return answer(form, 'takenBack', (await act(TakeBackLesson, { input })).userErrors)
}

async function answer(
  form: FormData,
  done: 'applied' | 'takenBack',
  userErrors: readonly UserError[],
): Promise<Answer> {
  if (userErrors.length > 0) return refused(form, userErrors)
  const t = await getTranslations('postMortem.done')
  return told(t(done), `/cases/${encodeURIComponent(required(form, 'reference'))}/post-mortem`)
}
