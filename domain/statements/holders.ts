import { and, eq, isNull } from 'drizzle-orm'
import { members } from '#db/schema/people.ts'
import { lanes } from '#db/schema/words.ts'
import type { Actor } from '../actor.ts'
import type { Work } from '../transact.ts'
import type { Holders } from './policy.ts'

/** Before there is a case: whoever has the lane's capacity and may act. A guest belongs to named cases only. */
export async function holdersByCapacity({ tx, now }: Pick<Work, 'tx' | 'now'>, actor: Actor): Promise<Holders> {
  const rows = await tx
    .select({ id: members.id, capacities: members.capacities, endsAt: members.endsAt })
    .from(members)
    .where(and(eq(members.orgId, actor.orgId), eq(members.guest, false), isNull(members.suspendedAt)))
  const here = rows.filter(({ endsAt }) => !endsAt || endsAt > now)
  return new Map(
    lanes.map((lane) => [
      lane,
      new Set(here.filter(({ capacities }) => capacities.includes(lane)).map(({ id }) => id)),
    ]),
  )
}
