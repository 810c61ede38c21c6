import { globalIdSql } from '../id.ts'
import type { Shape } from '../read/shape.ts'
import { termsIn } from './lineFacts.ts'
import { variantShape } from './variantShape.ts'

/** A line as it is offered on a case: the cleared version alone, which whoever may fill it is shown, and nothing of its drafts. */
export const holdingStatementShape: Shape = {
  type: 'HoldingStatement',
  from: 'versions',
  visible: '~.line is not null',
  fields: {
    id: globalIdSql('Statement', '@.statement_id'),
    n: '@.n',
    terms: termsIn('@.line'),
    clearedAt: '@.state_since',
    notAfter: '@.not_after',
    variants: { list: () => variantShape, on: '~.org_id = @.org_id and ~.version_id = @.id', order: '~.key' },
  },
}
