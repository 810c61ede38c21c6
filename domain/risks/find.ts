import { rowId } from '../id.ts'
import type { Reader, Row } from '../read/reader.ts'
import type { Page } from '../read/shape.ts'
import { NotFound } from '../refusal.ts'
import type { Selection } from '../selection.ts'
import { reviewOverdue, riskShape, score } from './shape.ts'

export async function findRisk(read: Reader, selection: Selection, id: string): Promise<Row> {
  const found = await read.byId(riskShape, selection, rowId('Risk', id))
  if (!found) throw new NotFound()
  return found
}

const register: Page = {
  page: () => riskShape,
  on: 'true',
  orders: {
    score: { by: score('~'), type: 'integer', descending: true },
    review: { by: '~.review_on::timestamptz', type: 'timestamptz', descending: false },
  },
  filters: {
    mine: "%::boolean = (~.owner_id = (select nullif(current_setting('app.member', true), '')::uuid))",
    overdue: `%::boolean = ${reviewOverdue('~')}`,
    categories: '~.category = any(%::text[])',
  },
}

/** The risks that stand; or those that were retired, where they are asked for. */
export const findRisks = (read: Reader, selection: Selection, args: Row): Promise<Row> =>
  read.page('Query.risks', register, args, selection, `(~.retired_at is not null) = %::boolean`, [
    (args.filter as { retired?: boolean | null } | null | undefined)?.retired ?? false,
  ])
