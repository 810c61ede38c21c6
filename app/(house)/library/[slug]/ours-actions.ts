'use server'

import { getTranslations } from 'next-intl/server'
import { field, refused, required, told } from '#app/answering.ts'
import { graphql } from '#app/gql/gql.ts'
import { act } from '#app/graphql.ts'
import type { Answer } from '#app/ui/answer.ts'

const AnnotateLibraryCase = graphql(/* GraphQL */ `
  mutation AnnotateLibraryCase($input: AnnotateLibraryCaseInput!) {
    annotateLibraryCase(input: $input) {
      userErrors {
        code
        message
        path
      }
    }
  }
`)

const HideLibraryCase = graphql(/* GraphQL */ `
  mutation HideLibraryCase($input: HideLibraryCaseInput!) {
    hideLibraryCase(input: $input) {
      userErrors {
        code
        message
        path
      }
    }
  }
`)

const ShowLibraryCase = graphql(/* GraphQL */ `
  mutation ShowLibraryCase($input: ShowLibraryCaseInput!) {
    showLibraryCase(input: $input) {
      userErrors {
        code
        message
        path
      }
    }
  }
`)

const about = (form: FormData) => ({
  idempotencyKey: field(form, 'idempotencyKey'),
  libraryCaseId: required(form, '$libraryCaseId'),
})
const here = (form: FormData) => `/library/${encodeURIComponent(required(form, '$slug'))}`

export async function annotate(_: Answer, form: FormData): Promise<Answer> {
  const t = await getTranslations('libraryCase')
  const { userErrors } = await act(AnnotateLibraryCase, { input: { ...about(form), words: required(form, 'words') } })
  return userErrors.length > 0 ? refused(form, userErrors) : told(t('noted'), here(form))
}

export async function hide(_: Answer, form: FormData): Promise<Answer> {
  const t = await getTranslations('libraryCase')
  const { userErrors } = await act(HideLibraryCase, { input: about(form) })
  return userErrors.length > 0 ? refused(form, userErrors) : told(t('hidden'), here(form))
}

export async function show(_: Answer, form: FormData): Promise<Answer> {
  const t = await getTranslations('libraryCase')
  const { userErrors } = await act(ShowLibraryCase, { input: about(form) })
  return userErrors.length > 0 ? refused(form, userErrors) : told(t('shown'), here(form))
}
