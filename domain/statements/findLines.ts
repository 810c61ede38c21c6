import { caseShape } from '../cases/shape.ts'
import { rowId } from '../id.ts'
import type { Reader, Row } from '../read/reader.ts'
import { NotFound } from '../refusal.ts'
import type { Selection } from '../selection.ts'
import { standsFor } from './lineFacts.ts'
import { holdingStatementShape } from './lineShape.ts'
import { statementShape } from './shape.ts'

/** The lines of the house, whatever their state, newest first. */
export const findLines = (read: Reader, selection: Selection): Promise<Row[]> =>
  read.list(statementShape, selection, '~.case_id is null', [], '~.number desc', 200)

/** Lines that may be filled on this case now. A case that is hidden is not found, as one that never was. */
export async function findHoldingStatements(read: Reader, selection: Selection, caseId: string): Promise<Row[]> {
  const key = rowId('Case', caseId)
  if (!(await read.byId(caseShape, { fields: [] }, key))) throw new NotFound()
  return read.list(
    holdingStatementShape,
    selection,
    `exists (select from cases k where k.id = %::uuid and ${standsFor('k')})`,
    [key],
    "~.line ->> 'name', ~.id",
    50,
  )
}
