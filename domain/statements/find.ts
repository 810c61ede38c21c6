import { rowId } from '../id.ts'
import type { Reader, Row } from '../read/reader.ts'
import { BadInput, NotFound } from '../refusal.ts'
import type { Selection } from '../selection.ts'
import { statementShape } from './shape.ts'

export type StatementBy = {
  readonly id?: string | null
  readonly place?: { readonly reference: string; readonly number: number } | null
}

export async function findStatement(read: Reader, selection: Selection, { id, place }: StatementBy): Promise<Row> {
  if ((id == null) === (place == null))
    throw new BadInput('Name the statement by exactly one of `id` and `place`.', ['by'])
  const found =
    id != null
      ? await read.byId(statementShape, selection, rowId('Statement', id))
      : await read.one(
          statementShape,
          selection,
          '~.number = %::int and ~.case_id = (select c.id from cases c where c.reference = %)',
          [place?.number, place?.reference],
        )
  if (!found) throw new NotFound()
  return found
}
