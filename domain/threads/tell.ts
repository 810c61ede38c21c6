import { and, eq } from 'drizzle-orm'
import { privileged } from '../actor.ts'
import { holdersOn } from '../cases/holders.ts'
import type { NotificationKind } from '../inbox/kinds.ts'
import { notify } from '../inbox/notify.ts'
import type { Locked } from '../statements/lock.ts'
import type { Act } from '../verb.ts'
import type { LockedThread } from './lock.ts'
import type { Tables } from './tables.ts'

type About = Pick<Locked, 'subject' | 'statement' | 'version'> & {
  readonly tables: Tables
  readonly thread: { readonly id: string }
}

/** What is said in confidence is not even announced to those who may not read it. */
export async function tell(
  act: Act<unknown>,
  { subject, statement, version, tables, thread }: About,
  kind: NotificationKind,
  members: readonly string[],
  asks = false,
): Promise<void> {
  await notify(act.tx, act.actor, act.now, {
    members: tables.privileged ? await cleared(act, subject.id, members) : members,
    kind,
    asks,
    caseId: subject.id,
    subject: { type: 'Thread', id: thread.id },
    data: { number: statement.number, n: version.n },
  })
}

/** Whoever opened it, and whoever said something. */
export async function participants(
  { actor, tx }: Act<unknown>,
  { thread, tables: { remarks } }: Pick<LockedThread, 'thread' | 'tables'>,
): Promise<string[]> {
  const rows = await tx
    .selectDistinct({ memberId: remarks.authorId })
    .from(remarks)
    .where(and(eq(remarks.orgId, actor.orgId), eq(remarks.threadId, thread.id)))
  return [thread.openedBy, ...rows.map(({ memberId }) => memberId)]
}

const cleared = async (act: Act<unknown>, caseId: string, members: readonly string[]): Promise<string[]> =>
  (await holdersOn(act, caseId, [...privileged])).filter((member) => members.includes(member))
