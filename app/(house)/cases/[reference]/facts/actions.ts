'use server'

import { getTranslations } from 'next-intl/server'
import { field, refused, required, told } from '#app/answering.ts'
import { keepFile } from '#app/files.ts'
import type { ClaimOrigin } from '#app/gql/graphql.ts'
import { act } from '#app/graphql.ts'
import { readerNow } from '#app/reader-now.ts'
import type { Answer, UserError } from '#app/ui/answer.ts'
import { hour } from '#app/ui/format.ts'
import { say } from '#app/ui/refusals.ts'
import { AddEvidence, ConfirmClaim, LeaveClaimUnknowable, LogClaim, RefuteClaim, TakeClaim } from './documents.ts'

export async function log(_: Answer, form: FormData): Promise<Answer> {
  const reach = field(form, 'reach')
  const input = {
    caseId: required(form, 'caseId'),
    idempotencyKey: key(form),
    words: required(form, 'words'),
    origin: required(form, 'origin') as ClaimOrigin,
    source: field(form, 'source'),
    link: field(form, 'link'),
    reach: reach ? Number(reach) : null,
  }
  const { data, userErrors } = await act(LogClaim, { input })
  return ending(form, userErrors, 'logForm.done', data.logClaim?.claim?.number)
}

export async function take(_: Answer, form: FormData): Promise<Answer> {
  return ending(form, (await act(TakeClaim, { input: ofClaim(form) })).userErrors, 'taken')
}

/** Evidence first, then what it shows: one form, one act. */
export async function check(_: Answer, form: FormData): Promise<Answer> {
  const file = await keepFile(form, 'file', required(form, 'caseId'))
  if (file.refused) return refused(form, [file.refused])
  const shown = { link: field(form, 'link'), note: field(form, 'note'), fileId: file.id }
  const { claimId, idempotencyKey } = ofClaim(form)
  if (form.get('deed') === 'evidence')
    return ending(
      form,
      (await act(AddEvidence, { input: { claimId, idempotencyKey, ...shown } })).userErrors,
      'addEvidence.done',
    )
  return ending(form, await settle(form, shown), 'check.done')
}

async function settle(
  form: FormData,
  shown: { link: string | null; note: string | null; fileId: string | null },
): Promise<readonly UserError[]> {
  const input = { ...ofClaim(form), finding: field(form, 'finding'), ...shown }
  const { finding, link: _link, note: _note, fileId: _file, ...claim } = input
  switch (form.get('state')) {
    case 'CONFIRMED':
      return (await act(ConfirmClaim, { input })).userErrors
    case 'REFUTED':
      return (await act(RefuteClaim, { input })).userErrors
    case 'UNKNOWABLE':
      return at('finding', (await act(LeaveClaimUnknowable, { input: { ...claim, reason: finding ?? '' } })).userErrors)
    default:
      return [{ code: 'INVALID_INPUT', message: say('INVALID_INPUT', (await readerNow()).language), path: ['state'] }]
  }
}

const key = (form: FormData) => field(form, 'idempotencyKey')
const ofClaim = (form: FormData) => ({
  claimId: required(form, 'claimId'),
  expectedVersion: Number(form.get('version')),
  idempotencyKey: key(form),
})
/** The form asks in one field for what the contract calls a reason or a finding. */
const at = (name: string, errors: readonly UserError[]) =>
  errors.map((error) => (error.path.join() === 'reason' ? { ...error, path: [name] } : error))

async function ending(
  form: FormData,
  errors: readonly UserError[],
  done: 'logForm.done' | 'taken' | 'addEvidence.done' | 'check.done',
  number?: number,
): Promise<Answer> {
  if (errors.length > 0) return refused(form, errors)
  const [t, reader] = await Promise.all([getTranslations('facts'), readerNow()])
  const words = t(done as 'logForm.done', {
    time: hour(reader.now, reader),
    number: number ?? required(form, 'number'),
  })
  const shown = done === 'taken' || done === 'addEvidence.done' ? `?claim=${Number(form.get('number'))}` : ''
  return told(words, `/cases/${encodeURIComponent(required(form, 'reference'))}/facts${shown}`)
}
