'use server'

import { getTranslations } from 'next-intl/server'
import { field, refused, required, told } from '#app/answering.ts'
import { graphql } from '#app/gql/gql.ts'
import type { Lane } from '#app/gql/graphql.ts'
import { act } from '#app/graphql.ts'
import { readerNow } from '#app/reader-now.ts'
import type { Answer, UserError } from '#app/ui/answer.ts'
import { hour, type Reader } from '#app/ui/format.ts'
import { say } from '#app/ui/refusals.ts'
import { instantOf } from '#app/ui/zone-time.ts'
import { prove } from './settings/prove.ts'

const DelegateLane = graphql(/* GraphQL */ `
  mutation DelegateLane($input: DelegateLaneInput!) {
    delegateLane(input: $input) {
      delegation {
        delegate {
          name
        }
      }
      userErrors {
        code
        message
        path
      }
    }
  }
`)

const RevokeDelegation = graphql(/* GraphQL */ `
  mutation RevokeDelegation($input: RevokeDelegationInput!) {
    revokeDelegation(input: $input) {
      userErrors {
        code
        message
        path
      }
    }
  }
`)

const DeclareAbsence = graphql(/* GraphQL */ `
  mutation DeclareAbsence($input: DeclareAbsenceInput!) {
    declareAbsence(input: $input) {
      userErrors {
        code
        message
        path
      }
    }
  }
`)

/** Lends one's vote in a lane of one case. */
export async function delegate(_: Answer, form: FormData): Promise<Answer> {
  const back = pageOf(form)
  const unproved = await prove(form, `${back}?delegate=${required(form, 'lane')}`)
  if (unproved) return refused(form, unproved)
  const [t, reader] = await Promise.all([getTranslations('delegations'), readerNow()])
  const endsAt = instantOf(required(form, 'endsAt'), reader.timeZone)
  if (!endsAt) return refused(form, [unreadable('endsAt', reader)])
  const input = {
    caseId: field(form, 'caseId'),
    lane: required(form, 'lane') as Lane,
    delegateId: required(form, 'delegateId'),
    endsAt,
    reason: field(form, 'reason'),
    idempotencyKey: field(form, 'idempotencyKey'),
  }
  const { data, userErrors } = await act(DelegateLane, { input })
  if (userErrors.length > 0) return refused(form, userErrors)
  const name = data.delegateLane?.delegation?.delegate?.name ?? ''
  return told(t('lent', { name, time: hour(reader.now, reader) }), back)
}

/** Over at once, from wherever it is listed. */
export async function endDelegation(_: Answer, form: FormData): Promise<Answer> {
  const input = { delegationId: required(form, 'delegationId'), idempotencyKey: field(form, 'idempotencyKey') }
  const { userErrors } = await act(RevokeDelegation, { input })
  if (userErrors.length > 0) return refused(form, userErrors)
  const [t, reader] = await Promise.all([getTranslations('delegations'), readerNow()])
  return told(t('ended', { time: hour(reader.now, reader) }), pageOf(form))
}

/** Away from one moment to another, with who votes meanwhile in each lane. */
export async function declareAbsence(_: Answer, form: FormData): Promise<Answer> {
  const back = pageOf(form)
  const unproved = await prove(form, back)
  if (unproved) return refused(form, unproved)
  const [t, reader] = await Promise.all([getTranslations('delegations'), readerNow()])
  const lanes = form.getAll('lanes').map(String)
  const chosen = lanes.filter((lane) => field(form, `votes.${lane}`))
  const endsAt = instantOf(required(form, 'endsAt'), reader.timeZone)
  if (!endsAt) return refused(form, [unreadable('endsAt', reader)])
  const input = {
    startsAt: instantOf(required(form, 'startsAt'), reader.timeZone),
    endsAt,
    reason: field(form, 'reason'),
    votes: chosen.map((lane) => ({ lane: lane as Lane, delegateId: required(form, `votes.${lane}`) })),
    idempotencyKey: field(form, 'idempotencyKey'),
  }
  const { userErrors } = await act(DeclareAbsence, { input })
  if (userErrors.length === 0) return told(t('away', { time: hour(reader.now, reader) }), back)
  return refused(
    form,
    userErrors.map((error) => ({ ...error, path: fieldOf(error.path, chosen, lanes) })),
  )
}

/** `votes.1.delegateId` is about the second of the lanes that were sent: the form names its fields by lane. */
function fieldOf(path: readonly string[], chosen: readonly string[], lanes: readonly string[]): readonly string[] {
  const at = path.indexOf('votes')
  if (at < 0) return path
  const lane = chosen[Number(path[at + 1])] ?? lanes[0]
  const isWhen = ['startsAt', 'endsAt', 'reason'].includes(path.at(-1) ?? '')
  return isWhen ? path.slice(-1) : [`votes.${lane}`]
}

const unreadable = (name: string, { language }: Reader): UserError => ({
  code: 'INVALID_INPUT',
  message: say('INVALID_INPUT', language),
  path: [name],
})

const pageOf = (form: FormData): string => {
  const back = required(form, 'back')
  return back.startsWith('/cases/') || back.startsWith('/settings/') ? back : '/settings/me'
}
