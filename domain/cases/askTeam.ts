import { and, eq, sql } from 'drizzle-orm'
import { roles } from '#db/schema/cases.ts'
import type { CaseRole } from '#db/schema/words.ts'
import type { Act } from '../verb.ts'
import { offer } from './roles.ts'
import { teamSql } from './teamSql.ts'

/** Each is offered the role they are there for, as by hand; whoever was offered it before is not asked again. */
export async function askTeam(act: Act<unknown>, caseId: string, severity: number): Promise<void> {
  const { actor, tx } = act
  const { rows } = await tx.execute<{ role: CaseRole; id: string }>(
    sql`select role, id from (${sql.raw(teamSql("(select nullif(current_setting('app.org', true), '')::uuid)"))}) team where severity <= ${severity} order by n, place`,
  )
  const before = await tx
    .select({ role: roles.role, memberId: roles.memberId })
    .from(roles)
    .where(and(eq(roles.orgId, actor.orgId), eq(roles.caseId, caseId)))
  for (const { role, id: memberId } of rows)
    if (!before.some((known) => known.role === role && known.memberId === memberId))
      await offer(act, { caseId, memberId, role, note: null }, null)
}
