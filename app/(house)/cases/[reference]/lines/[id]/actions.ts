'use server'

import { redirect } from 'next/navigation'
import { field, refused, required } from '#app/answering.ts'
import { graphql } from '#app/gql/gql.ts'
import { act } from '#app/graphql.ts'
import type { Answer } from '#app/ui/answer.ts'
import { statementPath } from '../../statements/[number]/place.ts'

const draft = graphql(/* GraphQL */ `
  mutation FillHoldingLine($input: DraftStatementInput!) {
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

const blanks = 'holdingLine.slots.'

/** Fills the blanks; what comes back is the draft, exactly as it will read. */
export async function fill(_: Answer, form: FormData): Promise<Answer> {
  const slots = [...form.keys()]
    .filter((name) => name.startsWith(blanks))
    .map((name) => name.slice(blanks.length))
    .map((name) => ({ name, value: required(form, blanks + name), claimId: field(form, `claim.${name}`) }))
  const input = {
    caseId: required(form, 'caseId'),
    kind: 'HOLDING_LINE' as const,
    holdingLine: {
      id: required(form, 'lineId'),
      slots,
      variantKeys: form.getAll('variantKey').filter((key) => typeof key === 'string'),
    },
    idempotencyKey: required(form, 'idempotencyKey'),
  }
  const { data, userErrors } = await act(draft, { input })
  const number = data.draftStatement?.statement?.number
  if (!number) return refused(form, userErrors)
  return redirect(statementPath({ reference: required(form, 'reference'), number }))
}
