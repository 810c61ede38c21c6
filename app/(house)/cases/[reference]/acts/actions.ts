'use server'

import { getTranslations } from 'next-intl/server'
import { field, refused, required, told } from '#app/answering.ts'
import { keepFile } from '#app/files.ts'
import type { Category, ChannelType, Cluster, Language, Step } from '#app/gql/graphql.ts'
import { act } from '#app/graphql.ts'
import { readerNow } from '#app/reader-now.ts'
import type { Answer, UserError } from '#app/ui/answer.ts'
import { hour } from '#app/ui/format.ts'
import { untilTime } from '#app/ui/when.ts'
import { instantOf } from '#app/ui/zone-time.ts'
import {
  Assign,
  Close,
  Contain,
  Decide,
  Dismiss,
  Hold,
  LiftHoldOnCase,
  LiftRestriction,
  PlaceHoldOnCase,
  PromiseUpdate,
  Qualify,
  RecordFound,
  Release,
  Reopen,
  Restrict,
  Waive,
} from './documents.ts'

export async function qualify(_: Answer, form: FormData): Promise<Answer> {
  const severity = field(form, 'severity')
  const input = {
    ...ofCase(form),
    expectedVersion: Number(form.get('version')),
    title: field(form, 'title'),
    severity: severity ? Number(severity) : null,
    category: field(form, 'category') as Category | null,
    cluster: field(form, 'cluster') as Cluster | null,
    jurisdictions: form.has('jurisdictions') ? countriesIn(required(form, 'jurisdictions')) : null,
    reason: field(form, 'reason'),
    askTeam: form.get('askTeam') === 'true',
  }
  const { userErrors } = await act(Qualify, { input })
  return ending(
    form,
    userErrors.map((error) => (error.path[0] === 'jurisdictions' ? { ...error, path: ['jurisdictions'] } : error)),
    'qualify.done',
  )
}

const countriesIn = (words: string) =>
  words
    .toUpperCase()
    .split(/[\s,;]+/)
    .filter(Boolean)

export async function decide(_: Answer, form: FormData): Promise<Answer> {
  const { timeZone } = await readerNow()
  const due = field(form, 'dueAt')
  const input = {
    ...ofCase(form),
    words: required(form, 'words'),
    ownerId: field(form, 'ownerId'),
    dueAt: due && instantOf(due, timeZone),
  }
  const { data, userErrors } = await act(Decide, { input })
  return ending(form, userErrors, 'decision.done', { number: data.recordDecision?.decision?.number ?? 0 })
}

export async function assign(_: Answer, form: FormData): Promise<Answer> {
  const input = {
    decisionId: required(form, 'decisionId'),
    ownerId: required(form, 'ownerId'),
    idempotencyKey: field(form, 'idempotencyKey'),
  }
  const { data, userErrors } = await act(Assign, { input })
  const given = data.assignDecision?.decision
  return ending(form, userErrors, 'decision.given', { number: given?.number ?? 0, name: given?.owner?.name ?? '' })
}

export async function promiseUpdate(_: Answer, form: FormData): Promise<Answer> {
  const reader = await readerNow()
  const at = instantOf(required(form, 'at'), reader.timeZone) ?? reader.now
  const { userErrors } = await act(PromiseUpdate, { input: { ...ofCase(form), at } })
  return ending(form, userErrors, 'update.done', { time: untilTime(at, reader.now, reader) })
}

export async function hold(_: Answer, form: FormData): Promise<Answer> {
  return ending(
    form,
    (await act(Hold, { input: { ...ofCase(form), reason: required(form, 'reason') } })).userErrors,
    'hold.done',
  )
}

export async function release(_: Answer, form: FormData): Promise<Answer> {
  return ending(form, (await act(Release, { input: ofCase(form) })).userErrors, 'hold.lifted')
}

export async function recordFound(_: Answer, form: FormData): Promise<Answer> {
  const { timeZone } = await readerNow()
  const seen = field(form, 'seenAt')
  const shown = await keepFile(form, 'file', required(form, 'caseId'), true)
  if (shown.refused) return refused(form, [shown.refused])
  const input = {
    ...ofCase(form),
    channel: required(form, 'channel') as ChannelType,
    language: field(form, 'language') as Language | null,
    link: field(form, 'link'),
    text: field(form, 'text'),
    note: field(form, 'note'),
    fileId: shown.id,
    seenAt: seen && instantOf(seen, timeZone),
  }
  const { userErrors } = await act(RecordFound, { input })
  return ending(
    form,
    userErrors.map((error) => (error.path[0] === 'fileId' ? { ...error, path: ['file'] } : error)),
    'found.done',
  )
}

export async function contain(_: Answer, form: FormData): Promise<Answer> {
  return ending(form, (await act(Contain, { input: withReason(form) })).userErrors, 'contain.done')
}

export async function close(_: Answer, form: FormData): Promise<Answer> {
  return ending(form, (await act(Close, { input: withReason(form) })).userErrors, 'close.done')
}

export async function reopen(_: Answer, form: FormData): Promise<Answer> {
  return ending(form, (await act(Reopen, { input: withReason(form) })).userErrors, 'reopen.done')
}

export async function dismiss(_: Answer, form: FormData): Promise<Answer> {
  return ending(form, (await act(Dismiss, { input: withReason(form) })).userErrors, 'dismiss.done')
}

export async function restrict(_: Answer, form: FormData): Promise<Answer> {
  return ending(
    form,
    (await act(Restrict, { input: { ...ofCase(form), reason: required(form, 'reason') } })).userErrors,
    'restrict.done',
  )
}

export async function liftRestriction(_: Answer, form: FormData): Promise<Answer> {
  return ending(
    form,
    (await act(LiftRestriction, { input: { ...ofCase(form), reason: required(form, 'reason') } })).userErrors,
    'restrict.lifted',
    { organisation: required(form, 'organisation') },
  )
}

export async function waive(_: Answer, form: FormData): Promise<Answer> {
  const input = { ...ofCase(form), step: required(form, 'step') as Step, reason: required(form, 'reason') }
  return ending(form, (await act(Waive, { input })).userErrors, 'waived')
}

export async function preserve(_: Answer, form: FormData): Promise<Answer> {
  const input = { ...ofCase(form), reason: required(form, 'reason') }
  return ending(form, (await act(PlaceHoldOnCase, { input })).userErrors, 'preserve.done')
}

export async function letGo(_: Answer, form: FormData): Promise<Answer> {
  const input = {
    holdId: required(form, 'hold'),
    reason: required(form, 'reason'),
    idempotencyKey: field(form, 'idempotencyKey'),
  }
  return ending(form, (await act(LiftHoldOnCase, { input })).userErrors, 'preserve.lifted')
}

const ofCase = (form: FormData) => ({ caseId: required(form, 'caseId'), idempotencyKey: field(form, 'idempotencyKey') })
const withReason = (form: FormData) => ({ ...ofCase(form), reason: field(form, 'reason') })

type Sentence =
  | 'qualify.done'
  | 'decision.done'
  | 'decision.given'
  | 'update.done'
  | 'hold.done'
  | 'hold.lifted'
  | 'found.done'
  | 'contain.done'
  | 'close.done'
  | 'reopen.done'
  | 'dismiss.done'
  | 'restrict.done'
  | 'restrict.lifted'
  | 'waived'
  | 'preserve.done'
  | 'preserve.lifted'

async function ending(
  form: FormData,
  errors: readonly UserError[],
  done: Sentence,
  more: Record<string, string | number> = {},
): Promise<Answer> {
  if (errors.length > 0) return refused(form, errors)
  const [t, reader] = await Promise.all([getTranslations('caseRoom'), readerNow()])
  const words = t(done as 'hold.done', { time: hour(reader.now, reader), ...more })
  return told(words, `/cases/${encodeURIComponent(required(form, 'reference'))}`)
}
