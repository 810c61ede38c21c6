import { and, eq, inArray } from 'drizzle-orm'
import { publications } from '#db/schema/versions.ts'
import type { Act } from '../verb.ts'

/** Past the gate and not said out: the words under way are not replaced before somebody says what became of them. */
export async function isInFlight({ tx, actor }: Act<unknown>, versionId: string): Promise<boolean> {
  const [found] = await tx
    .select({ id: publications.id })
    .from(publications)
    .where(
      and(
        eq(publications.orgId, actor.orgId),
        eq(publications.versionId, versionId),
        inArray(publications.state, ['publishing', 'unknown']),
      ),
    )
    .limit(1)
  return found !== undefined
}
