'use server'

import { getTranslations } from 'next-intl/server'
import { refused, required, told } from '#app/answering.ts'
import { graphql } from '#app/gql/gql.ts'
import { act } from '#app/graphql.ts'
import { readerNow } from '#app/reader-now.ts'
import type { Answer } from '#app/ui/answer.ts'
import { atTime, upToTime } from '#app/ui/when.ts'
import { proveAgain } from '../../../../../prove-again.ts'
import { statementPath } from '../place.ts'

const open = graphql(/* GraphQL */ `
  mutation OpenBreakGlass($input: OpenBreakGlassInput!) {
    openBreakGlass(input: $input) {
      breakGlass {
        openedAt
      }
      userErrors {
        code
        message
        path
      }
    }
  }
`)

const second = graphql(/* GraphQL */ `
  mutation SecondBreakGlass($input: SecondBreakGlassInput!) {
    secondBreakGlass(input: $input) {
      breakGlass {
        dueAt
      }
      userErrors {
        code
        message
        path
      }
    }
  }
`)

const close = graphql(/* GraphQL */ `
  mutation CloseBreakGlassReview($input: CloseBreakGlassReviewInput!) {
    closeBreakGlassReview(input: $input) {
      userErrors {
        code
        message
        path
      }
    }
  }
`)

export async function openGlass(_: Answer, form: FormData): Promise<Answer> {
  const wrong = await proveAgain(form)
  if (wrong) return refused(form, wrong)
  const input = {
    statementId: required(form, 'statementId'),
    variantKeys: form.getAll('variantKey').filter((key) => typeof key === 'string'),
    reason: required(form, 'reason'),
    idempotencyKey: required(form, 'idempotencyKey'),
  }
  const { data, userErrors } = await act(open, { input })
  if (userErrors.length > 0) return refused(form, userErrors)
  const [t, reader] = await Promise.all([getTranslations('breakGlass'), readerNow()])
  const ends = new Date(Date.parse(data.openBreakGlass?.breakGlass?.openedAt ?? reader.now) + 30 * 60_000).toISOString()
  return told(t('sent', { time: upToTime(ends, reader.now, reader) }), pageOf(form))
}

export async function secondGlass(_: Answer, form: FormData): Promise<Answer> {
  const wrong = await proveAgain(form)
  if (wrong) return refused(form, wrong)
  const { data, userErrors } = await act(second, { input: theUse(form) })
  if (userErrors.length > 0) return refused(form, userErrors)
  const [t, reader] = await Promise.all([getTranslations('breakGlass'), readerNow()])
  const due = atTime(data.secondBreakGlass?.breakGlass?.dueAt ?? reader.now, reader.now, reader)
  return told(t('asked.done', { time: due }), pageOf(form))
}

export async function reviewGlass(_: Answer, form: FormData): Promise<Answer> {
  const { userErrors } = await act(close, { input: { ...theUse(form), finding: required(form, 'finding') } })
  if (userErrors.length > 0) return refused(form, userErrors)
  return told((await getTranslations('breakGlass'))('used.done'), pageOf(form))
}

const theUse = (form: FormData) => ({
  breakGlassId: required(form, 'breakGlassId'),
  idempotencyKey: required(form, 'idempotencyKey'),
})

const pageOf = (form: FormData) =>
  statementPath({ reference: required(form, 'reference'), number: Number(required(form, 'number')) })
