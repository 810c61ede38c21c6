'use server'

import { getTranslations } from 'next-intl/server'
import { field, refused, required, told } from '#app/answering.ts'
import { graphql } from '#app/gql/gql.ts'
import type { TriggerChannel } from '#app/gql/graphql.ts'
import { act } from '#app/graphql.ts'
import { readerNow } from '#app/reader-now.ts'
import type { Answer } from '#app/ui/answer.ts'
import { hour } from '#app/ui/format.ts'

const ReportSignal = graphql(/* GraphQL */ `
  mutation ReportSignal($input: ReportSignalInput!) {
    reportSignal(input: $input) {
      userErrors {
        code
        message
        path
      }
    }
  }
`)

export async function report(_: Answer, form: FormData): Promise<Answer> {
  const [t, reader] = await Promise.all([getTranslations('declare.report'), readerNow()])
  const input = {
    idempotencyKey: field(form, 'idempotencyKey'),
    said: required(form, 'said'),
    channel: required(form, 'channel') as TriggerChannel,
    link: field(form, 'link'),
    language: reader.language === 'fr' ? ('FR' as const) : ('EN' as const),
  }
  const { userErrors } = await act(ReportSignal, { input })
  return userErrors.length > 0 ? refused(form, userErrors) : told(t('sent', { time: hour(reader.now, reader) }), '/')
}
