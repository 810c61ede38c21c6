'use server'

import { redirect } from 'next/navigation'
import { getTimeZone, getTranslations } from 'next-intl/server'
import { refused, required } from '#app/answering.ts'
import { graphql } from '#app/gql/gql.ts'
import type { ChannelType, Language } from '#app/gql/graphql.ts'
import { act } from '#app/graphql.ts'
import type { Answer } from '#app/ui/answer.ts'
import { instantOf } from '#app/ui/zone-time.ts'
import { skeleton } from '../../cases/[reference]/statements/new/skeleton.ts'
import { termsIn } from '../terms.ts'

const draft = graphql(/* GraphQL */ `
  mutation DraftHoldingLine($input: DraftHoldingLineInput!) {
    draftHoldingLine(input: $input) {
      statement {
        id
      }
      userErrors {
        code
        message
        path
      }
    }
  }
`)

/** Begins a line with an empty text for each channel and language chosen. */
export async function draftLine(_: Answer, form: FormData): Promise<Answer> {
  const [channels, languages] = [form.getAll('channel') as ChannelType[], form.getAll('language') as Language[]]
  const variants = skeleton('HOLDING_LINE', channels, languages, null)
  if (variants.length === 0)
    return refused(form, [
      { code: 'INVALID_INPUT', message: (await getTranslations('statements.new'))('nothingChosen'), path: [] },
    ])
  const input = {
    line: { ...termsIn(form), slots: [] },
    variants,
    notAfter: instantOf(`${required(form, 'notAfter')}T23:59`, await getTimeZone()),
    idempotencyKey: required(form, 'idempotencyKey'),
  }
  const { data, userErrors } = await act(draft, { input })
  const id = data.draftHoldingLine?.statement?.id
  return id ? redirect(`/lines/${id}/write`) : refused(form, userErrors)
}
