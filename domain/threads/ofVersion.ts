import type { Field } from '../read/shape.ts'
import { threadsOf } from './facts.ts'
import { threadShape } from './shape.ts'

/** The talk about a statement up to this version: what was opened on earlier words stays with it until it is resolved. */
export function threadFields(): Readonly<Record<string, Field>> {
  return {
    threads: {
      list: () => threadShape,
      on: '~.org_id = @.org_id and ~.statement_id = @.statement_id and exists (select from versions v where v.org_id = ~.org_id and v.id = ~.version_id and v.n <= @.n)',
      order: '~.opened_at, ~.id',
      limit: '200',
      filters: {
        state: "(case when ~.resolved_at is null then 'open' else 'resolved' end) = %",
        blocking: '~.blocking = %',
        variantKey: '~.variant_key = %',
      },
    },
    threadsInTheWay: `threads_in_the_way(@.org_id, @.statement_id, ${threadsOf('@')} = 'all')`,
  }
}
