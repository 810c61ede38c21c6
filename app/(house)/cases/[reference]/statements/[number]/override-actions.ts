'use server'

import { getTranslations } from 'next-intl/server'
import { refused, required, told } from '#app/answering.ts'
import { graphql } from '#app/gql/gql.ts'
import { act } from '#app/graphql.ts'
import type { Answer } from '#app/ui/answer.ts'
import { proveAgain } from '../../../../prove-again.ts'
import { statementPath } from './place.ts'

const override = graphql(/* GraphQL */ `
  mutation OverrideVeto($input: OverrideVetoInput!) {
    overrideVeto(input: $input) {
      userErrors {
        code
        message
        path
      }
    }
  }
`)

/** One of the two signatures that pass over a veto. */
export async function signOverride(_: Answer, form: FormData): Promise<Answer> {
  const wrong = await proveAgain(form)
  if (wrong) return refused(form, wrong)
  const input = {
    vetoId: required(form, 'vetoId'),
    reason: required(form, 'reason'),
    idempotencyKey: required(form, 'idempotencyKey'),
  }
  const { userErrors } = await act(override, { input })
  if (userErrors.length > 0) return refused(form, userErrors)
  const t = await getTranslations('statement.veto.override')
  return told(t(form.get('second') ? 'ended' : 'done'), pageOf(form))
}

const pageOf = (form: FormData) =>
  statementPath({ reference: required(form, 'reference'), number: Number(required(form, 'number')) })
