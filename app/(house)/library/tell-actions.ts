'use server'

import { getTranslations } from 'next-intl/server'
import { field, refused, required, told } from '#app/answering.ts'
import { graphql } from '#app/gql/gql.ts'
import { act } from '#app/graphql.ts'
import { readerNow } from '#app/reader-now.ts'
import type { Answer, UserError } from '#app/ui/answer.ts'
import type { Language } from '#app/ui/format.ts'
import { say } from '#app/ui/refusals.ts'
import { figureRows, withoutAmount } from './figure-fields.ts'
import { figureWords } from './figure-words.ts'
import { placeOf, textIn, toldBy } from './telling.ts'

const AddLibraryCase = graphql(/* GraphQL */ `
  mutation AddLibraryCase($input: AddLibraryCaseInput!) {
    addLibraryCase(input: $input) {
      libraryCase {
        slug
      }
      userErrors {
        code
        message
        path
      }
    }
  }
`)

const EditLibraryCase = graphql(/* GraphQL */ `
  mutation EditLibraryCase($input: EditLibraryCaseInput!) {
    editLibraryCase(input: $input) {
      libraryCase {
        slug
      }
      userErrors {
        code
        message
        path
      }
    }
  }
`)

export async function addPastCase(_: Answer, form: FormData): Promise<Answer> {
  const { language } = await readerNow()
  const before = notYet(form, language)
  if (before) return before
  const input = { idempotencyKey: field(form, 'idempotencyKey'), ...toldBy(form, language, await wordsIn(language)) }
  const { data, userErrors } = await act(AddLibraryCase, { input })
  return kept(form, 'added', data.addLibraryCase?.libraryCase?.slug, userErrors)
}

export async function editPastCase(_: Answer, form: FormData): Promise<Answer> {
  const { language } = await readerNow()
  const before = notYet(form, language)
  if (before) return before
  const { data, userErrors } = await act(EditLibraryCase, {
    input: {
      idempotencyKey: field(form, 'idempotencyKey'),
      libraryCaseId: required(form, '$libraryCaseId'),
      expectedVersion: Number(form.get('$version')),
      ...toldBy(form, language, await wordsIn(language)),
    },
  })
  return kept(form, 'edited', data.editLibraryCase?.libraryCase?.slug, userErrors)
}

const wordsIn = async (language: Language) => figureWords(await getTranslations(), language)

async function kept(
  form: FormData,
  done: 'added' | 'edited',
  slug: string | undefined,
  errors: readonly UserError[],
): Promise<Answer> {
  const t = await getTranslations('tellCase')
  return slug ? told(t(done), `/library/${slug}`) : refused(form, placed(errors, form))
}

const placed = <Error extends { path: readonly string[] }>(errors: readonly Error[], form: FormData): Error[] =>
  errors.map((error) => ({ ...error, path: error.path.length > 0 ? placeOf(error.path, form) : [] }))

/** One more row for a figure, with every word that was typed; or a figure whose amount is no number. */
function notYet(form: FormData, language: Language): Answer | null {
  if (form.get('more') === 'figures') {
    form.set('figures.shown', String(Number(form.get('figures.shown')) + 1))
    return refused(form, [])
  }
  const faults = withoutAmount(figureRows(textIn(form))).map(({ row }) => ({
    code: 'INVALID_INPUT',
    message: say('INVALID_INPUT', language),
    path: ['figures', String(row), 'value'],
  }))
  return faults.length > 0 ? refused(form, faults) : null
}
