'use server'

import { redirect } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { field, refused, required, told } from '#app/answering.ts'
import { graphql } from '#app/gql/gql.ts'
import type { PastField } from '#app/gql/graphql.ts'
import { act } from '#app/graphql.ts'
import { readerNow } from '#app/reader-now.ts'
import type { Answer } from '#app/ui/answer.ts'
import { say } from '#app/ui/refusals.ts'
import { decoded, inParts } from './text-of.ts'

const PrepareLibraryImport = graphql(/* GraphQL */ `
  mutation PrepareLibraryImport($input: PrepareLibraryImportInput!) {
    prepareLibraryImport(input: $input) {
      libraryImport {
        id
      }
      userErrors {
        code
        message
        path
      }
    }
  }
`)

const MapLibraryImport = graphql(/* GraphQL */ `
  mutation MapLibraryImport($input: MapLibraryImportInput!) {
    mapLibraryImport(input: $input) {
      userErrors {
        code
        message
        path
      }
    }
  }
`)

const ImportLibraryCases = graphql(/* GraphQL */ `
  mutation ImportLibraryCases($input: ImportLibraryCasesInput!) {
    importLibraryCases(input: $input) {
      libraryImport {
        cases
      }
      userErrors {
        code
        message
        path
      }
    }
  }
`)

const largest = 2 * 1024 * 1024

/** The file is set aside and read through; nothing is in the library yet. */
export async function sendFile(_: Answer, form: FormData): Promise<Answer> {
  const { language } = await readerNow()
  const no = (code: 'INVALID_INPUT' | 'FILE_TOO_LARGE') =>
    refused(form, [{ code, message: say(code, language), path: ['file'] }])
  const file = form.get('file')
  if (!(file instanceof File) || file.size === 0) return no('INVALID_INPUT')
  if (file.size > largest) return no('FILE_TOO_LARGE')
  const content = decoded(new Uint8Array(await file.arrayBuffer()))
  const format = /\.json$/i.test(file.name) ? ('JSON' as const) : ('CSV' as const)
  const { data, userErrors } = await act(PrepareLibraryImport, {
    input: {
      idempotencyKey: field(form, 'idempotencyKey'),
      name: file.name.slice(0, 200),
      format,
      parts: inParts(content),
    },
  })
  const id = data.prepareLibraryImport?.libraryImport?.id
  if (!id)
    return refused(
      form,
      userErrors.map((error) => ({ ...error, path: ['file'] })),
    )
  redirect(`/library/import/${id}`)
}

/** What each column holds, said anew: the file is read through again. */
export async function mapColumns(_: Answer, form: FormData): Promise<Answer> {
  const importId = required(form, '$importId')
  const columns = form.getAll('$column').map(String)
  const mapping = columns.map((column, at) => ({ column, field: field(form, `column.${at}`) as PastField | null }))
  const { userErrors } = await act(MapLibraryImport, {
    input: { idempotencyKey: field(form, 'idempotencyKey'), importId, mapping },
  })
  if (userErrors.length > 0) return refused(form, userErrors)
  const t = await getTranslations('importCases')
  return told(t('readAgain'), `/library/import/${importId}`)
}

export async function importCases(_: Answer, form: FormData): Promise<Answer> {
  const importId = required(form, '$importId')
  const { data, userErrors } = await act(ImportLibraryCases, {
    input: { idempotencyKey: field(form, 'idempotencyKey'), importId },
  })
  const cases = data.importLibraryCases?.libraryImport?.cases
  if (cases === undefined) return refused(form, userErrors)
  const t = await getTranslations('importCases')
  return told(t('done', { n: cases }), '/library?owner=own')
}
