import type { useTranslations } from 'next-intl'
import { addNote, followHouse, readBoard, readCase, readInbox, searchPastCases } from '../documents.ts'

export type Example = { readonly name: string; readonly document: string; readonly variables: string }

const madeUp = { reference: 'SF-2026-K7Q2', id: 'case_01920000000070008000000000000001' }

/** What one can begin with, on a case that the viewer really sees. */
export function examples(
  mine: typeof madeUp | undefined,
  t: ReturnType<typeof useTranslations<'explorer'>>,
): readonly Example[] {
  const { reference, id } = mine ?? madeUp
  const given = (variables: object) => JSON.stringify(variables, null, 2)
  return [
    { name: t('example.board'), document: readBoard, variables: '' },
    { name: t('example.case'), document: readCase, variables: given({ reference }) },
    { name: t('example.inbox'), document: readInbox, variables: '' },
    { name: t('example.library'), document: searchPastCases, variables: given({ text: 'excuses' }) },
    {
      name: t('example.note'),
      document: addNote,
      variables: given({ input: { caseId: id, words: 'Heard through the API.', idempotencyKey: 'first-note' } }),
    },
    { name: t('example.follow'), document: followHouse, variables: '' },
  ]
}
