import { required } from '#app/answering.ts'
import type { Category, HoldingLineInput } from '#app/gql/graphql.ts'

/** What the fields of a line's terms say; its blanks are said elsewhere. */
export const termsIn = (form: FormData): Omit<HoldingLineInput, 'slots'> => ({
  name: required(form, 'name'),
  categories: form.getAll('category') as Category[],
  severities: form.getAll('severity').map(Number),
})
