import { and, eq, inArray, or } from 'drizzle-orm'
import { statements } from '#db/schema/statements.ts'
import { publications, variants, versions } from '#db/schema/versions.ts'
import type { LockedCase } from '../cases/lock.ts'
import { Refusal } from '../refusal.ts'
import type { Act } from '../verb.ts'
import type { Variant } from './lock.ts'

/** From this severity on, employees hear it from the house before they hear it from outside. */
export const staffFirstFrom = 3

/** Refused until somebody says by name why the staff hears later. Answers that reason where it was needed, else null. */
export async function refuseBeforeStaff(
  act: Act<unknown>,
  subject: LockedCase,
  { audience, key }: Pick<Variant, 'audience' | 'key'>,
  reason: string | null,
): Promise<string | null> {
  if (subject.severity < staffFirstFrom || audience === 'staff' || (await isStaffTold(act, subject.id))) return null
  if (!reason) throw new Refusal('STAFF_NOT_TOLD', { path: ['staffNotToldReason'], found: key })
  return reason
}

/** Words for employees of this case are out: an employee brief, or a text addressed to them. */
async function isStaffTold({ tx, actor }: Act<unknown>, caseId: string): Promise<boolean> {
  const [told] = await tx
    .select({ id: publications.id })
    .from(publications)
    .innerJoin(versions, and(eq(versions.orgId, publications.orgId), eq(versions.id, publications.versionId)))
    .innerJoin(statements, and(eq(statements.orgId, versions.orgId), eq(statements.id, versions.statementId)))
    .innerJoin(
      variants,
      and(
        eq(variants.orgId, publications.orgId),
        eq(variants.versionId, publications.versionId),
        eq(variants.key, publications.variantKey),
      ),
    )
    .where(
      and(
        eq(publications.orgId, actor.orgId),
        eq(statements.caseId, caseId),
        inArray(publications.state, ['published', 'corrected']),
        or(eq(variants.audience, 'staff'), eq(statements.kind, 'employee_brief')),
      ),
    )
    .limit(1)
  return told !== undefined
}
