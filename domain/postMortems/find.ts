import { rowId } from '../id.ts'
import type { Reader, Row } from '../read/reader.ts'
import type { Page } from '../read/shape.ts'
import { NotFound } from '../refusal.ts'
import type { Selection } from '../selection.ts'
import { improvementShape, mine, postMortemShape } from './shape.ts'

export async function findPostMortem(read: Reader, selection: Selection, id: string): Promise<Row> {
  const found = await read.byId(postMortemShape, selection, rowId('PostMortem', id))
  if (!found) throw new NotFound()
  return found
}

/** Actions of published post-mortems: what is still being written is nobody's to do yet. */
const told =
  "exists (select from post_mortems p where p.org_id = ~.org_id and p.id = ~.post_mortem_id and p.state = 'published') and exists (select from cases c where c.org_id = ~.org_id and c.id = ~.case_id)"

const list: Page = {
  page: () => improvementShape,
  on: 'true',
  orders: { due: { by: "coalesce(~.due_on, 'infinity')::timestamptz", type: 'timestamptz', descending: false } },
  filters: {
    states: '~.state = any(%::text[])',
    mine: `%::boolean = coalesce(${mine}, false)`,
    overdue: "%::boolean = (~.state = 'open' and ~.due_on < (now() at time zone 'UTC')::date)",
  },
}

export const findImprovements = (read: Reader, selection: Selection, args: Row): Promise<Row> =>
  read.page('Query.improvements', list, args, selection, told)
