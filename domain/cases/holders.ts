import { and, eq, inArray } from 'drizzle-orm'
import { roles } from '#db/schema/cases.ts'
import type { CaseRole } from '#db/schema/words.ts'
import type { Act } from '../verb.ts'

/** The members who hold a role on the case, or one of these; each once. */
export async function holdersOn(
  { actor, tx }: Pick<Act<unknown>, 'actor' | 'tx'>,
  caseId: string,
  among?: readonly CaseRole[],
): Promise<string[]> {
  const rows = await tx
    .selectDistinct({ memberId: roles.memberId })
    .from(roles)
    .where(
      and(
        eq(roles.orgId, actor.orgId),
        eq(roles.caseId, caseId),
        eq(roles.state, 'held'),
        among && inArray(roles.role, [...among]),
      ),
    )
  return rows.map(({ memberId }) => memberId)
}

export const leadsOf = (act: Pick<Act<unknown>, 'actor' | 'tx'>, caseId: string) => holdersOn(act, caseId, ['lead'])
