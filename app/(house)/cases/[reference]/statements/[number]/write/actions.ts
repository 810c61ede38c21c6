'use server'

import { randomUUID } from 'node:crypto'
import { refresh } from 'next/cache'
import { redirect } from 'next/navigation'
import { getTimeZone, getTranslations } from 'next-intl/server'
import { refused, required } from '#app/answering.ts'
import { graphql } from '#app/gql/gql.ts'
import type { Element, Route, SaveDraftMutation } from '#app/gql/graphql.ts'
import { act } from '#app/graphql.ts'
import { readerNow } from '#app/reader-now.ts'
import type { Answer } from '#app/ui/answer.ts'
import { hour } from '#app/ui/format.ts'
import { instantOf } from '#app/ui/zone-time.ts'
import { statementPath } from '../place.ts'
import type { WriteAnswer } from './answer.ts'
import { conflictWith } from './conflict.ts'
import { change, type Draft, inputOf, readDraft, withoutGaps } from './draft.ts'
import { explained } from './explained.ts'
import { covers, placed } from './notes.ts'

const save = graphql(/* GraphQL */ `
  mutation SaveDraft($input: SaveDraftInput!) {
    saveDraft(input: $input) {
      statement {
        version {
          revision
          wording {
            ...Finding
          }
        }
      }
      userErrors {
        code
        message
        path
        ... on VersionConflict {
          currentVersion
          current {
            ... on Statement {
              version {
                revision
                ...Written
              }
            }
          }
        }
      }
    }
  }
`)

const submit = graphql(/* GraphQL */ `
  mutation SubmitStatement($input: SubmitStatementInput!) {
    submitStatement(input: $input) {
      userErrors {
        code
        message
        path
        ... on StillOpen {
          items {
            ... on Claim {
              id
              number
              words
              state
            }
          }
        }
        ... on LaneMissing {
          lanes
        }
        ... on Contradicts {
          findings {
            ...Finding
          }
        }
      }
    }
  }
`)

const waive = graphql(/* GraphQL */ `
  mutation WaiveElement($input: WaiveElementInput!) {
    waiveElement(input: $input) {
      userErrors {
        code
        message
        path
      }
    }
  }
`)

/** Every button of the writing page. Whatever the answer, the words come back. */
export async function write(_: WriteAnswer, form: FormData): Promise<WriteAnswer> {
  const deed = required(form, 'do')
  const [draft, revision] = [readDraft(form), Number(required(form, 'revision'))]
  const kept = {
    draft,
    revision,
    errors: [],
    saved: null,
    notes: null,
    conflict: null,
    key: required(form, 'idempotencyKey'),
  }
  if (deed === 'theirs') redirect(`${pageOf(form)}/write?fresh=${required(form, 'theirs')}`)
  if (deed === 'save') return saveWords(form, kept, revision)
  if (deed === 'mine') return saveWords(form, kept, Number(required(form, 'theirs')))
  if (deed === 'submit') return submitWords(form, kept)
  return { ...kept, draft: change(draft, deed) }
}

type Kept = WriteAnswer & { readonly draft: Draft }

async function saveWords(
  form: FormData,
  kept: Kept,
  expectedRevision: number,
  asked = kept.draft,
): Promise<WriteAnswer> {
  const timeZone = await getTimeZone()
  const input = {
    statementId: required(form, 'statementId'),
    expectedRevision,
    variants: inputOf(asked),
    notBefore: instantOf(asked.notBefore, timeZone),
    notAfter: instantOf(asked.notAfter, timeZone),
    insideInformation: asked.inside,
    idempotencyKey: kept.key,
  }
  const { data, userErrors } = await act(save, { input })
  const version = data.saveDraft?.statement?.version
  if (!version) return refuse(kept, userErrors, asked)
  const { revision } = version
  const notes = placed(version.wording, asked)
  refresh()
  const [t, reader] = [await getTranslations('statement.writing'), await readerNow()]
  return {
    ...kept,
    revision,
    notes,
    saved: t('saved', { time: hour(reader.now, reader), revision }),
    key: randomUUID(),
  }
}

type Errors = NonNullable<SaveDraftMutation['saveDraft']>['userErrors']

async function refuse(kept: Kept, errors: Errors, asked: Draft): Promise<WriteAnswer> {
  const conflict = errors.find((error) => 'currentVersion' in error)
  if (conflict && 'current' in conflict && 'version' in conflict.current) {
    return { ...kept, conflict: await conflictWith(kept.draft, conflict.current.version) }
  }
  return { ...kept, errors: await explained(errors, asked) }
}

/** Saves what was written, then asks every lane. Passages left empty were a plan, and go. */
async function submitWords(form: FormData, kept: Kept): Promise<WriteAnswer> {
  const saved = await saveWords(form, kept, kept.revision ?? 0, withoutGaps(kept.draft))
  if (!saved.saved || saved.revision === null) return saved
  const input = {
    statementId: required(form, 'statementId'),
    expectedRevision: saved.revision,
    route: required(form, 'route') as Route,
    // What came up since the box was ticked was not read.
    acknowledgesContradictions: covers(String(form.get('acknowledges') ?? ''), saved.notes ?? []),
    idempotencyKey: saved.key,
  }
  const { userErrors } = await act(submit, { input })
  if (userErrors.length === 0) redirect(`${pageOf(form)}?submitted=${saved.revision}`)
  return { ...saved, saved: null, errors: await explained(userErrors, kept.draft), key: randomUUID() }
}

/** Leaves an element out, by name. Counts as a save: the page goes on from there. */
export async function waiveElement(_: Answer, form: FormData): Promise<Answer> {
  const input = {
    statementId: required(form, 'statementId'),
    element: required(form, 'element') as Element,
    reason: required(form, 'reason'),
    idempotencyKey: required(form, 'idempotencyKey'),
  }
  const { userErrors } = await act(waive, { input })
  return userErrors.length > 0 ? refused(form, userErrors) : redirect(`${pageOf(form)}/write`)
}

const pageOf = (form: FormData) =>
  statementPath({ reference: required(form, 'reference'), number: Number(required(form, 'number')) })
