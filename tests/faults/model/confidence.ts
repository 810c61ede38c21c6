import type pg from 'pg'
import { expect } from 'vitest'
import type { Actor } from '#domain/actor.ts'
import { asApplication } from '../arrange.ts'
import { secret } from './request.ts'

/** What counsel said in confidence is in no row and no event that somebody uncleared reads (I17). Answers whether anything was said. */
export async function mustBeInConfidence(
  eyes: pg.Client,
  caseId: string,
  as: (key: string) => Actor,
): Promise<boolean> {
  const { rows } = await eyes.query<{ kept: number; told: number }>(
    `select (select count(*)::int from privileged_threads t where t.case_id = $1) as kept,
       (select count(*)::int from events e left join event_private x on x.org_id = e.org_id and x.event_id = e.id join privileged_threads t on t.org_id = e.org_id and t.id = e.subject_id
         where e.case_id = $1 and (convert_from(e.canonical, 'UTF8') || coalesce(x.value, '')) like '%' || $2 || '%')
     + (select count(*)::int from notifications n where n.case_id = $1 and n.data::text like '%' || $2 || '%') as told`,
    [caseId, secret],
  )
  const { kept = 0, told } = rows[0] ?? {}
  expect(told, 'in confidence (I17)').toBe(0)
  for (const [key, many] of [
    ['hugo', 0],
    ['karim', 0],
    ['ines', kept],
  ] as const) {
    const read = await asApplication(as(key), (sql) =>
      sql(
        'select count(*)::int as n from privileged_threads t join privileged_remarks m on m.org_id = t.org_id and m.thread_id = t.id where t.case_id = $1',
        [caseId],
      ),
    )
    expect(read.rows[0].n, `what ${key} reads of it (I17)`).toBe(many)
  }
  return kept > 0
}
