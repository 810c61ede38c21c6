'use server'

import { getTranslations } from 'next-intl/server'
import { field, refused, required, told } from '#app/answering.ts'
import { graphql } from '#app/gql/gql.ts'
import { act } from '#app/graphql.ts'
import { readerNow } from '#app/reader-now.ts'
import type { Answer } from '#app/ui/answer.ts'
import { placeOf, toldBy } from './telling.ts'

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
  const [t, { language }] = await Promise.all([getTranslations('tellCase'), readerNow()])
  const input = { idempotencyKey: field(form, 'idempotencyKey'), ...toldBy(form, language) }
  const { data, userErrors } = await act(AddLibraryCase, { input })
  const slug = data.addLibraryCase?.libraryCase?.slug
  return slug ? told(t('added'), `/library/${slug}`) : refused(form, placed(userErrors))
}

export async function editPastCase(_: Answer, form: FormData): Promise<Answer> {
  const [t, { language }] = await Promise.all([getTranslations('tellCase'), readerNow()])
  const { data, userErrors } = await act(EditLibraryCase, {
    input: {
      idempotencyKey: field(form, 'idempotencyKey'),
      libraryCaseId: required(form, '$libraryCaseId'),
      expectedVersion: Number(form.get('$version')),
      ...toldBy(form, language),
    },
  })
  const slug = data.editLibraryCase?.libraryCase?.slug
  return slug ? told(t('edited'), `/library/${slug}`) : refused(form, placed(userErrors))
}

const placed = <Error extends { path: readonly string[] }>(errors: readonly Error[]): Error[] =>
  errors.map((error) => ({ ...error, path: error.path.length > 0 ? placeOf(error.path) : [] }))
