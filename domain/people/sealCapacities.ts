import { eq, sql } from 'drizzle-orm'
import { members } from '#db/schema/people.ts'
import type { Work } from '../transact.ts'

/** An event has at most 65,536 bytes. */
const atOnce = 300

/** Of a house whose founding did not say who could do what: from here on, the votes on a line cleared in advance can be judged. */
export async function sealCapacities({ tx, record }: Work, orgId: string): Promise<void> {
  const { rows } = await tx.execute(
    sql`select from events where org_id = ${orgId}::uuid and (type = 'capacities.sealed' or type = 'organisation.founded' and data -> 'members' is not null) limit 1`,
  )
  if (rows.length > 0) return
  // Held still, so that no change of theirs is sealed before what it changes.
  const all = await tx
    .select({ id: members.id, capacities: members.capacities, guest: members.guest })
    .from(members)
    .where(eq(members.orgId, orgId))
    .orderBy(members.id)
    .for('share')
  for (let from = 0; from < all.length; from += atOnce)
    await record('capacities.sealed', {
      subject: { type: 'Organisation', id: orgId },
      data: {
        members: all
          .slice(from, from + atOnce)
          .map(({ id, capacities, guest }) => ({ id, capacities, ...(guest && { guest: true }) })),
      },
    })
}
