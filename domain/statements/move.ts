import { and, eq } from 'drizzle-orm'
import { versions } from '#db/schema/versions.ts'
import type { VersionState } from '#db/schema/words.ts'
import { settleNotices } from '../inbox/notify.ts'
import type { Fact } from '../record.ts'
import { Refusal } from '../refusal.ts'
import type { Work } from '../transact.ts'
import { mayBecome } from './lifecycle.ts'
import type { LockedWords } from './lock.ts'

type Moved = {
  readonly statement: Pick<LockedWords['statement'], 'id' | 'number' | 'caseId'>
  readonly version: LockedWords['version']
}

/** A version changes state with an event of its own; the table refuses it otherwise. Answers the event's id. */
export async function moveVersion(
  { tx, now, record }: Work,
  { statement, version }: Moved,
  to: VersionState,
  type: string,
  fact: Partial<Fact> = {},
): Promise<string> {
  if (!mayBecome(version.state, to)) throw new Refusal('WRONG_STATE', { found: version.state })
  if (version.state === 'in_review') await settleNotices(tx, version, now, version.id, ['lane_late', 'lane_undecided'])
  const eventId = await recordOnVersion(record, { statement, version }, type, { from: version.state, to, ...fact })
  await tx
    .update(versions)
    .set({ state: to, stateSince: now, stateEventId: eventId })
    .where(and(eq(versions.orgId, version.orgId), eq(versions.id, version.id)))
  return eventId
}

export function recordOnVersion(
  record: Work['record'],
  { statement, version }: Moved,
  type: string,
  { data, ...fact }: Partial<Fact> = {},
): Promise<string> {
  return record(type, {
    subject: { type: 'StatementVersion', id: version.id },
    caseId: statement.caseId,
    data: { number: statement.number, n: version.n, ...data },
    ...fact,
  })
}
