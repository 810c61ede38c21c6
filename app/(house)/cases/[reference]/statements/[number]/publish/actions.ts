'use server'

import { refresh } from 'next/cache'
import { redirect } from 'next/navigation'
import { getLocale, getTimeZone, getTranslations } from 'next-intl/server'
import { field, refused, required } from '#app/answering.ts'
import { keepFile } from '#app/files.ts'
import { graphql } from '#app/gql/gql.ts'
import { act } from '#app/graphql.ts'
import { type Answer, nothingYet, type UserError } from '#app/ui/answer.ts'
import { say } from '#app/ui/refusals.ts'
import { instantOf } from '#app/ui/zone-time.ts'
import { proveAgain } from '../../../../../prove-again.ts'
import { statementPath } from '../place.ts'
import {
  AddCapture,
  CallOffPublication,
  CheckPublication,
  CorrectPublication,
  PublishStatement,
  ReconcilePublication,
  SchedulePublication,
} from './documents.ts'

const publishVariant = graphql(/* GraphQL */ `
  mutation PublishVariant($input: PublishVariantInput!) {
    publishVariant(input: $input) {
      userErrors {
        code
        message
        path
      }
    }
  }
`)

const recordPublication = graphql(/* GraphQL */ `
  mutation RecordPublication($input: RecordPublicationInput!) {
    recordPublication(input: $input) {
      userErrors {
        code
        message
        path
      }
    }
  }
`)

const reportFailure = graphql(/* GraphQL */ `
  mutation ReportFailure($input: ReportFailureInput!) {
    reportFailure(input: $input) {
      userErrors {
        code
        message
        path
      }
    }
  }
`)

const withdrawPublication = graphql(/* GraphQL */ `
  mutation WithdrawPublication($input: WithdrawPublicationInput!) {
    withdrawPublication(input: $input) {
      userErrors {
        code
        message
        path
      }
    }
  }
`)

/** Passes the gate for one text; the page then shows what to post, and the permit that runs. */
export async function publish(_: Answer, form: FormData): Promise<Answer> {
  const refusal = await proveAgain(form)
  if (refusal) return refused(form, refusal)
  const input = {
    statementId: required(form, 'statementId'),
    variantKey: required(form, 'variantKey'),
    variantHash: required(form, 'variantHash'),
    staffNotToldReason: field(form, 'staffNotToldReason'),
    idempotencyKey: required(form, 'idempotencyKey'),
  }
  return ending(form, (await act(publishVariant, { input })).userErrors, 'publishing')
}

/** Passes the gate for all the texts that the form carries, or for none. */
export async function publishAll(_: Answer, form: FormData): Promise<Answer> {
  const refusal = await proveAgain(form)
  if (refusal) return refused(form, refusal)
  return ending(form, (await act(PublishStatement, { input: theTexts(form) })).userErrors, 'publishing')
}

/** The texts wait for their time, said in the zone of whoever says it. */
export async function schedule(_: Answer, form: FormData): Promise<Answer> {
  const refusal = await proveAgain(form)
  if (refusal) return refused(form, refusal)
  const at = instantOf(required(form, 'at'), await getTimeZone())
  if (!at)
    return refused(form, [{ code: 'INVALID_INPUT', message: say('INVALID_INPUT', await getLocale()), path: ['at'] }])
  return ending(form, (await act(SchedulePublication, { input: { ...theTexts(form), at } })).userErrors, 'scheduled')
}

export async function callOff(_: Answer, form: FormData): Promise<Answer> {
  const input = { ...thePublication(form), reason: required(form, 'reason') }
  return ending(form, (await act(CallOffPublication, { input })).userErrors, 'calledOff')
}

/** Somebody looked: it is out, or it is not. */
export async function reconcile(_: Answer, form: FormData): Promise<Answer> {
  const found = form.get('found') === 'NOT_OUT' ? ('NOT_OUT' as const) : ('PUBLISHED' as const)
  const shown = await theCapture(form)
  if (shown.refused) return ending(form, [shown.refused], 'out')
  const input = {
    ...thePublication(form),
    found,
    fileId: shown.id,
    link: field(form, 'link'),
    note: field(form, 'note'),
    reason: field(form, 'reason'),
  }
  const { userErrors } = await act(ReconcilePublication, { input })
  return ending(form, userErrors, found === 'PUBLISHED' ? 'out' : 'failed')
}

export async function check(_: Answer, form: FormData): Promise<Answer> {
  const shown = await theCapture(form)
  if (shown.refused) return ending(form, [shown.refused], 'checked')
  const input = { ...thePublication(form), liveText: required(form, 'liveText'), fileId: shown.id }
  return ending(form, (await act(CheckPublication, { input })).userErrors, 'checked')
}

/** A picture of what is out already. */
export async function capture(_: Answer, form: FormData): Promise<Answer> {
  const { id, refused: why } = await theCapture(form)
  if (!id) return ending(form, [why ?? (await noCapture())], 'captured')
  const input = { ...thePublication(form), fileId: id }
  return ending(form, (await act(AddCapture, { input })).userErrors, 'captured')
}

/** Opens the correcting draft; it is written on its own page. */
export async function correct(_: Answer, form: FormData): Promise<Answer> {
  const input = { ...thePublication(form), sentence: required(form, 'sentence') }
  const { userErrors } = await act(CorrectPublication, { input })
  return userErrors.length > 0 ? refused(form, userErrors) : redirect(`${pageOf(form)}/write`)
}

/** It is out: where, by one's own word. */
export async function record(_: Answer, form: FormData): Promise<Answer> {
  const postedAt = field(form, 'postedAt')
  const shown = await theCapture(form)
  if (shown.refused) return ending(form, [shown.refused], 'out')
  const input = {
    ...thePublication(form),
    fileId: shown.id,
    link: field(form, 'link'),
    note: field(form, 'note'),
    postedAt: postedAt ? instantOf(postedAt, await getTimeZone()) : null,
  }
  return ending(form, (await act(recordPublication, { input })).userErrors, 'out')
}

export async function fail(_: Answer, form: FormData): Promise<Answer> {
  const input = { ...thePublication(form), reason: required(form, 'reason') }
  return ending(form, (await act(reportFailure, { input })).userErrors, 'failed')
}

export async function withdraw(_: Answer, form: FormData): Promise<Answer> {
  const input = { ...thePublication(form), reason: required(form, 'reason') }
  return ending(form, (await act(withdrawPublication, { input })).userErrors, 'withdrawn')
}

const thePublication = (form: FormData) => ({
  publicationId: required(form, 'publicationId'),
  idempotencyKey: required(form, 'idempotencyKey'),
})

const theCapture = (form: FormData) => keepFile(form, 'file', required(form, 'caseId'), true)
const noCapture = async (): Promise<UserError> => ({
  code: 'EVIDENCE_MISSING',
  message: say('EVIDENCE_MISSING', await getLocale()),
  path: ['file'],
})

const theTexts = (form: FormData) => ({
  statementId: required(form, 'statementId'),
  texts: form.getAll('texts').map((text) => {
    const [variantKey = '', variantHash = ''] = String(text).split(' ')
    return { variantKey, variantHash }
  }),
  staffNotToldReason: field(form, 'staffNotToldReason'),
  idempotencyKey: required(form, 'idempotencyKey'),
})

/** Whatever was refused, the page says how things stand now. */
async function ending(form: FormData, errors: readonly UserError[], done: string): Promise<Answer> {
  if (errors.length > 0) {
    refresh()
    return refused(form, await Promise.all(errors.map(ofText)))
  }
  const text = field(form, 'variantKey')
  redirect(
    `${pageOf(form)}/publish?${new URLSearchParams({ done, ...(text && { text }) })}#${text ? anchorOf(text) : 'together'}`,
  )
  return nothingYet
}

/** Of several texts, the one that did not pass is named; a file is refused at its field. */
async function ofText({ code, message, path }: UserError): Promise<UserError> {
  const [of, key = ''] = path
  if (of === 'fileId') return { code, message, path: ['file'] }
  if (of !== 'texts' || !key.includes('/')) return { code, message, path }
  const t = await getTranslations()
  const [channel = '', language = ''] = key.toUpperCase().split('/')
  const name = t('statement.variantLong', {
    channel: t(`channels.${channel as 'PRESS'}`),
    language: t(`languages.in.${language as 'FR'}`),
  })
  return { code, message: t('statement.publish.notThis', { name, reason: message }), path: [] }
}

const pageOf = (form: FormData) =>
  statementPath({ reference: required(form, 'reference'), number: Number(required(form, 'number')) })

const anchorOf = (key: string) => key.replaceAll('/', '-')
