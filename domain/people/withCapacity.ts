import { and, arrayOverlaps, eq, gt, isNull, or } from 'drizzle-orm'
import { members } from '#db/schema/people.ts'
import type { Capacity } from '#db/schema/words.ts'
import type { Act } from '../verb.ts'

/** The members who are here now and hold one of these capacities in the organisation itself: a guest is on named cases only. */
export async function membersWith(
  { actor, tx, now }: Pick<Act<unknown>, 'actor' | 'tx' | 'now'>,
  capacities: readonly Capacity[],
): Promise<string[]> {
  const rows = await tx
    .select({ id: members.id })
    .from(members)
    .where(
      and(
        eq(members.orgId, actor.orgId),
        eq(members.guest, false),
        isNull(members.suspendedAt),
        or(isNull(members.endsAt), gt(members.endsAt, now)),
        arrayOverlaps(members.capacities, [...capacities]),
      ),
    )
  return rows.map(({ id }) => id)
}
