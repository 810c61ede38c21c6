'use server'

import { refresh } from 'next/cache'
import { redirect } from 'next/navigation'
import { field, refused, required } from '#app/answering.ts'
import { graphql } from '#app/gql/gql.ts'
import type { Lane } from '#app/gql/graphql.ts'
import { act } from '#app/graphql.ts'
import type { Answer, UserError } from '#app/ui/answer.ts'
import { proveAgain } from '../../../../prove-again.ts'
import { statementPath } from './place.ts'

const approve = graphql(/* GraphQL */ `
  mutation ApproveStatement($input: ApproveStatementInput!) {
    approveStatement(input: $input) {
      userErrors {
        code
        message
        path
      }
    }
  }
`)

const requestChanges = graphql(/* GraphQL */ `
  mutation RequestChanges($input: RequestChangesInput!) {
    requestChanges(input: $input) {
      userErrors {
        code
        message
        path
      }
    }
  }
`)

const reject = graphql(/* GraphQL */ `
  mutation RejectStatement($input: RejectStatementInput!) {
    rejectStatement(input: $input) {
      userErrors {
        code
        message
        path
      }
    }
  }
`)

const withdraw = graphql(/* GraphQL */ `
  mutation WithdrawVote($input: WithdrawVoteInput!) {
    withdrawVote(input: $input) {
      userErrors {
        code
        message
        path
      }
    }
  }
`)

const lift = graphql(/* GraphQL */ `
  mutation LiftVeto($input: LiftVetoInput!) {
    liftVeto(input: $input) {
      userErrors {
        code
        message
        path
      }
    }
  }
`)

const cancel = graphql(/* GraphQL */ `
  mutation CancelStatement($input: CancelStatementInput!) {
    cancelStatement(input: $input) {
      userErrors {
        code
        message
        path
      }
    }
  }
`)

const mark = graphql(/* GraphQL */ `
  mutation MarkInsideInformation($input: MarkInsideInformationInput!) {
    markInsideInformation(input: $input) {
      userErrors {
        code
        message
        path
      }
    }
  }
`)

const submitFilled = graphql(/* GraphQL */ `
  mutation SubmitFilled($input: SubmitStatementInput!) {
    submitStatement(input: $input) {
      userErrors {
        code
        message
        path
      }
    }
  }
`)

/** The words of a line, as they were filled: cleared in advance, so that publishing is next. */
export async function sendAsFilled(_: Answer, form: FormData): Promise<Answer> {
  const input = {
    statementId: required(form, 'statementId'),
    expectedRevision: Number(required(form, 'revision')),
    route: 'HOLDING_LINE' as const,
    idempotencyKey: required(form, 'idempotencyKey'),
  }
  const { userErrors } = await act(submitFilled, { input })
  if (userErrors.length === 0) redirect(`${pageOf(form)}/publish`)
  refresh()
  return refused(form, userErrors)
}

/** Every verdict, on exactly the words that travelled with the form. */
export async function vote(_: Answer, form: FormData): Promise<Answer> {
  const userErrors = (await proveAgain(form)) ?? (await cast(form))
  if (userErrors.length === 0) redirect(`${pageOf(form)}?done=1`)
  const isStale = userErrors.some(({ code }) => code === 'TEXT_CHANGED')
  if (isStale && form.get('verdict') === 'APPROVE') redirect(`${pageOf(form)}?changed=${required(form, 'version')}`)
  refresh()
  return refused(form, userErrors)
}

async function cast(form: FormData): Promise<readonly UserError[]> {
  const common = { statementId: required(form, 'statementId'), idempotencyKey: required(form, 'idempotencyKey') }
  const reason = required(form, 'reason')
  const read = {
    lane: required(form, 'lane') as Lane,
    contentHash: required(form, 'contentHash'),
    policyHash: required(form, 'policyHash'),
    onBehalfOf: field(form, 'onBehalfOf'),
  }
  const verdict = form.get('verdict')
  if (verdict === 'APPROVE') return (await act(approve, { input: { ...common, ...read } })).userErrors
  if (verdict === 'REQUEST_CHANGES')
    return (await act(requestChanges, { input: { ...common, ...read, reason } })).userErrors
  if (verdict === 'REJECT') return (await act(reject, { input: { ...common, ...read, reason } })).userErrors
  if (verdict === 'WITHDRAW') return (await act(withdraw, { input: { ...common, reason } })).userErrors
  return (await act(lift, { input: { ...common, reason } })).userErrors
}

export async function cancelStatement(_: Answer, form: FormData): Promise<Answer> {
  const input = {
    statementId: required(form, 'statementId'),
    reason: required(form, 'reason'),
    idempotencyKey: required(form, 'idempotencyKey'),
  }
  const { userErrors } = await act(cancel, { input })
  return userErrors.length > 0 ? refused(form, userErrors) : redirect(pageOf(form))
}

/** Found to be inside information: the lanes are asked again where the rules ask more. */
export async function markInside(_: Answer, form: FormData): Promise<Answer> {
  const input = {
    statementId: required(form, 'statementId'),
    reason: required(form, 'reason'),
    idempotencyKey: required(form, 'idempotencyKey'),
  }
  const { userErrors } = await act(mark, { input })
  return userErrors.length > 0 ? refused(form, userErrors) : redirect(pageOf(form))
}

const pageOf = (form: FormData) =>
  statementPath({ reference: required(form, 'reference'), number: Number(required(form, 'number')) })
