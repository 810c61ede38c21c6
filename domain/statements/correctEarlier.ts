import { and, eq, inArray, lt } from 'drizzle-orm'
import { publications, variants, versions } from '#db/schema/versions.ts'
import { settleNotices } from '../inbox/notify.ts'
import type { Act } from '../verb.ts'
import type { Locked } from './lock.ts'

type Release = Pick<typeof publications.$inferSelect, 'id' | 'variantKey'>
type Earlier = Release & Pick<typeof publications.$inferSelect, 'state'> & { n: number; versionId: string }

/** Words that went out before in the same place, for the same people, are now corrected by these, and say by which. */
export async function correctEarlier(act: Act<unknown>, locked: Locked, release: Release): Promise<void> {
  for (const earlier of await correctedBy(act, locked, release)) await correct(act, locked, earlier, release)
}

async function correctedBy(
  { actor, tx }: Act<unknown>,
  { statement, version }: Locked,
  { variantKey }: Release,
): Promise<Earlier[]> {
  const earlier = await tx
    .select({
      id: publications.id,
      variantKey: publications.variantKey,
      state: publications.state,
      n: versions.n,
      versionId: versions.id,
    })
    .from(publications)
    .innerJoin(versions, and(eq(versions.orgId, publications.orgId), eq(versions.id, publications.versionId)))
    .where(
      and(
        eq(publications.orgId, actor.orgId),
        eq(versions.statementId, statement.id),
        lt(versions.n, version.n),
        inArray(publications.state, ['published', 'withdrawn']),
      ),
    )
  const own = await tx
    .select({ key: variants.key })
    .from(variants)
    .where(and(eq(variants.orgId, actor.orgId), eq(variants.versionId, version.id)))
  // Named by the correcting version, and on this channel, though its text is for other people or in another language now.
  const named = ({ id, variantKey: key }: Release) =>
    id === version.corrects && channelOf(key) === channelOf(variantKey) && !own.some((variant) => variant.key === key)
  return earlier.filter((one) =>
    one.state === 'published' ? one.variantKey === variantKey || named(one) : one.id === version.corrects,
  )
}

const channelOf = (key: string): string | undefined => key.split('/')[0]

/** What was withdrawn stays withdrawn, and yet leads to the words that say what changed. */
async function correct(
  { actor, tx, now, record }: Act<unknown>,
  { statement, subject }: Locked,
  { id, n, versionId, variantKey, state }: Earlier,
  by: Release,
): Promise<void> {
  await settleNotices(tx, actor, now, versionId, ['claim_left_state'])
  const changed =
    state === 'withdrawn'
      ? {}
      : {
          state: 'corrected' as const,
          stateEventId: await record('publication.corrected', {
            subject: { type: 'Publication', id },
            caseId: subject.id,
            from: state,
            to: 'corrected',
            data: { number: statement.number, n, variantKey, by: by.id },
          }),
        }
  await tx
    .update(publications)
    .set({ ...changed, correctedBy: by.id })
    .where(and(eq(publications.orgId, actor.orgId), eq(publications.id, id)))
}
