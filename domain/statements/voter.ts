import { and, eq, gt, isNull, or } from 'drizzle-orm'
import { roles } from '#db/schema/cases.ts'
import { members } from '#db/schema/people.ts'
import type { Actor } from '../actor.ts'
import { Refusal } from '../refusal.ts'
import type { Act } from '../verb.ts'

/** Whoever votes, read again once the case is held still: suspended or relieved meanwhile, they vote no more. */
export async function asTheyAreNow({ tx, actor, now }: Act<unknown>, caseId: string | null): Promise<Actor> {
  const mayComeIn = and(isNull(members.suspendedAt), or(isNull(members.endsAt), gt(members.endsAt, now)))
  const [here] = await tx
    .select({ capacities: members.capacities })
    .from(members)
    .where(and(eq(members.orgId, actor.orgId), eq(members.id, actor.memberId), mayComeIn))
    .for('share')
  if (!here) throw new Refusal('NOT_IN_THIS_LANE')
  if (caseId === null) return { ...actor, capacities: new Set(here.capacities) }
  const held = await tx
    .select({ role: roles.role })
    .from(roles)
    .where(
      and(
        eq(roles.orgId, actor.orgId),
        eq(roles.caseId, caseId),
        eq(roles.memberId, actor.memberId),
        eq(roles.state, 'held'),
      ),
    )
  return { ...actor, roles: new Map([...actor.roles, [caseId, new Set(held.map(({ role }) => role))]]) }
}
