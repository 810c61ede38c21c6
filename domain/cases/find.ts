import { rowId } from '../id.ts'
import type { Reader, Row } from '../read/reader.ts'
import type { Page } from '../read/shape.ts'
import { BadInput, NotFound } from '../refusal.ts'
import type { Selection } from '../selection.ts'
import { caseShape } from './shape.ts'

/** One case by id or by reference: exactly one of them. Hidden and missing alike are not found. */
export async function findCase(
  read: Reader,
  selection: Selection,
  { id, reference }: { id?: string | null; reference?: string | null },
): Promise<Row> {
  if ((id == null) === (reference == null))
    throw new BadInput('Name the case by exactly one of `id` and `reference`.', ['by'])
  const found =
    id != null
      ? await read.byId(caseShape, selection, rowId('Case', id))
      : await read.one(caseShape, selection, '~.reference = %', [reference])
  if (!found) throw new NotFound()
  return found
}

const list: Page = {
  page: () => caseShape,
  on: 'true',
  orders: {
    aware: { by: '~.aware_at', type: 'timestamptz', descending: true },
    stage: { by: '~.stage_since', type: 'timestamptz', descending: true },
  },
  filters: {
    stages: '~.stage = any(%::text[])',
    kind: '~.kind = %',
    severities: '~.severity = any(%::int[])',
    category: '~.category = %',
    mine: "%::boolean = exists (select from roles o where o.org_id = ~.org_id and o.case_id = ~.id and o.state = 'held' and o.member_id = (select nullif(current_setting('app.member', true), '')::uuid))",
  },
}

export const findCases = (read: Reader, selection: Selection, args: Row): Promise<Row> =>
  read.page('Query.cases', list, args, selection)
