'use server'

import { redirect } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { field, refused, required } from '#app/answering.ts'
import { graphql } from '#app/gql/gql.ts'
import type { Audience, ChannelType, Language, StatementKind } from '#app/gql/graphql.ts'
import { act } from '#app/graphql.ts'
import type { Answer } from '#app/ui/answer.ts'
import { statementPath } from '../[number]/place.ts'
import { skeleton } from './skeleton.ts'

const draft = graphql(/* GraphQL */ `
  mutation DraftStatement($input: DraftStatementInput!) {
    draftStatement(input: $input) {
      statement {
        number
      }
      userErrors {
        code
        message
        path
      }
    }
  }
`)

/** Begins a statement with an empty text for each channel and language chosen. */
export async function draftStatement(_: Answer, form: FormData): Promise<Answer> {
  const kind = required(form, 'kind') as StatementKind
  const [channels, languages] = [form.getAll('channel') as ChannelType[], form.getAll('language') as Language[]]
  const variants = skeleton(kind, channels, languages, field(form, 'audience') as Audience | null)
  if (variants.length === 0)
    return refused(form, [
      { code: 'INVALID_INPUT', message: (await getTranslations('statements.new'))('nothingChosen'), path: [] },
    ])
  const input = { caseId: required(form, 'caseId'), idempotencyKey: required(form, 'idempotencyKey'), kind, variants }
  const { data, userErrors } = await act(draft, { input })
  const number = data.draftStatement?.statement?.number
  if (!number) return refused(form, userErrors)
  return redirect(`${statementPath({ reference: required(form, 'reference'), number })}/write`)
}
