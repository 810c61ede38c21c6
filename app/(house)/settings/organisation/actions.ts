'use server'

import { getTranslations } from 'next-intl/server'
import { field, refused, required, told } from '#app/answering.ts'
import { graphql } from '#app/gql/gql.ts'
import type { Lane } from '#app/gql/graphql.ts'
import { act } from '#app/graphql.ts'
import type { Answer } from '#app/ui/answer.ts'

const ChangePostMortemDays = graphql(/* GraphQL */ `
  mutation ChangePostMortemDays($input: ChangePostMortemDaysInput!) {
    changePostMortemDays(input: $input) {
      userErrors {
        code
        message
        path
      }
    }
  }
`)

export async function changePostMortemDays(_: Answer, form: FormData): Promise<Answer> {
  const days = Math.trunc(Number(required(form, 'days'))) || 0
  const input = { days, idempotencyKey: field(form, 'idempotencyKey') }
  const { userErrors } = await act(ChangePostMortemDays, { input })
  if (userErrors.length > 0) return refused(form, userErrors)
  const t = await getTranslations('settings.organisation.postMortem')
  return told(t('done', { n: days }), '/settings/organisation')
}

const ChangePostMortemLanes = graphql(/* GraphQL */ `
  mutation ChangePostMortemLanes($input: ChangePostMortemLanesInput!) {
    changePostMortemLanes(input: $input) {
      userErrors {
        code
        message
        path
      }
    }
  }
`)

export async function changePostMortemLanes(_: Answer, form: FormData): Promise<Answer> {
  const lanes = form.getAll('lanes').map(String) as Lane[]
  const input = { lanes, idempotencyKey: field(form, 'idempotencyKey') }
  const { userErrors } = await act(ChangePostMortemLanes, { input })
  if (userErrors.length > 0) return refused(form, userErrors)
  const t = await getTranslations('settings.organisation.postMortemLanes')
  return told(t('done'), '/settings/organisation')
}
