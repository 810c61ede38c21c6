import { rowId } from '../id.ts'
import type { Reader, Row } from '../read/reader.ts'
import { NotFound } from '../refusal.ts'
import type { Selection } from '../selection.ts'
import { claimShape } from './shape.ts'

export async function findClaim(read: Reader, selection: Selection, id: string): Promise<Row> {
  const found = await read.byId(claimShape, selection, rowId('Claim', id))
  if (!found) throw new NotFound()
  return found
}
