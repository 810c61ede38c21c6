import { and, eq, isNull, sql } from 'drizzle-orm'
import { members } from '#db/schema/people.ts'
import { type Lane, lanes } from '#db/schema/words.ts'
import type { Actor } from '../actor.ts'
import type { Holders } from '../statements/policy.ts'
import type { Work } from '../transact.ts'

/** Who could be given each lane on some case: members who hold its capacity and may act. */
export async function laneHoldersOfHouse({ tx }: Pick<Work, 'tx'>, actor: Actor): Promise<Holders> {
  const rows = await tx
    .select({ id: members.id, capacities: members.capacities })
    .from(members)
    .where(
      and(
        eq(members.orgId, actor.orgId),
        isNull(members.suspendedAt),
        sql`(${members.endsAt} is null or ${members.endsAt} > now())`,
      ),
    )
  return new Map<Lane, ReadonlySet<string>>(
    lanes.map((lane) => [
      lane,
      new Set(rows.filter(({ capacities }) => capacities.includes(lane)).map(({ id }) => id)),
    ]),
  )
}
