import { contributors } from '#db/schema/drafts.ts'
import { versions } from '#db/schema/versions.ts'
import { newId } from '../id.ts'
import type { Act } from '../verb.ts'
import type { LockedWords, Version } from './lock.ts'

export type SavedVersion = Pick<Version, 'id' | 'n' | 'revision'>

type Beginning = {
  readonly type: 'statement.revised' | 'statement.correction_begun'
  /** What its event says of it besides. */
  readonly data?: Readonly<Record<string, unknown>>
  readonly set: Partial<typeof versions.$inferInsert>
}

/** The draft after the newest version; whoever wrote that one still wrote part of this, unless it is out. */
export async function beginNextVersion(
  { actor, tx, now, record }: Act<unknown>,
  { statement, version, contributors: before }: LockedWords,
  { type, data, set }: Beginning,
): Promise<SavedVersion> {
  const next = { id: newId(), n: version.n + 1, revision: version.revision + 1 }
  const stateEventId = await record(type, {
    subject: { type: 'StatementVersion', id: next.id },
    caseId: statement.caseId,
    to: 'draft',
    data: { number: statement.number, n: next.n, ...data },
  })
  await tx.insert(versions).values({
    orgId: actor.orgId,
    ...next,
    statementId: statement.id,
    state: 'draft',
    stateSince: now,
    stateEventId,
    parentHash: version.contentHash,
    createdBy: actor.memberId,
    createdAt: now,
    ...set,
  })
  const inherited = version.state === 'published' ? [] : before
  if (inherited.length > 0)
    await tx
      .insert(contributors)
      .values(inherited.map((memberId) => ({ orgId: actor.orgId, versionId: next.id, memberId })))
  return next
}
