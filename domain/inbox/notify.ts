import { and, eq, inArray, isNull, lt, or, sql } from 'drizzle-orm'
import type { Tx } from '#db/client.ts'
import { notifications } from '#db/schema/events.ts'
import type { Actor } from '../actor.ts'
import { type NodeType, newId } from '../id.ts'
import { transact } from '../transact.ts'
import { leavesAtOnce, mailed, type NotificationKind, type NotificationReason, usualReason } from './kinds.ts'

export type Notice = {
  readonly members: readonly string[]
  readonly kind: NotificationKind
  /** True when something is asked of them; false when it is for information. */
  readonly asks: boolean
  readonly caseId: string | null
  readonly subject: { readonly type: NodeType; readonly id: string }
  readonly data?: Readonly<Record<string, unknown>>
  readonly dueAt?: Date
  /** Why they have it, where the kind alone does not tell. */
  readonly because?: NotificationReason
}

/** One line per person, kind and subject: said again, it comes back unread. Whoever acts is not told of their own act. */
export async function notify(
  tx: Tx,
  actor: Actor,
  now: Date,
  { members, kind, asks, caseId, subject, data = {}, dueAt, because = usualReason[kind] }: Notice,
): Promise<void> {
  const others = [...new Set(members)].filter((member) => member !== actor.memberId)
  if (others.length === 0) return
  const line = {
    mailAt: null,
    asks,
    caseId,
    data: { ...data, by: actor.kind === 'system' ? undefined : actor.memberId, because },
    at: now,
    dueAt: dueAt ?? null,
  }
  const told = await tx
    .insert(notifications)
    .values(
      others.map((memberId) => ({
        orgId: actor.orgId,
        id: newId(),
        memberId,
        kind,
        subjectType: subject.type,
        subjectId: subject.id,
        ...line,
      })),
    )
    .onConflictDoUpdate({
      target: [notifications.orgId, notifications.memberId, notifications.kind, notifications.subjectId],
      set: { ...line, readAt: null, laterUntil: null, settledAt: null },
      setWhere: lt(notifications.at, sql`excluded.at`),
    })
    .returning({ id: notifications.id, memberId: notifications.memberId })
  if (told.length === 0 || !mailed.has(kind) || actor.claimedAt) return
  const wait = leavesAtOnce.has(kind) ? 0 : GATHERED_FOR
  await mailLater(tx, actor, now, new Date(now.getTime() + wait), told)
}

/** How long what falls together on a case is gathered into one mail, in milliseconds. */
const GATHERED_FOR = 60_000

/** The mails of what is asked now, and of what was learned, in entered history, which sends none as it goes. */
export async function mailWhatStands(actor: Actor): Promise<void> {
  await transact(actor, async ({ tx }) => {
    const asked = await tx
      .select({ id: notifications.id, memberId: notifications.memberId, at: notifications.at })
      .from(notifications)
      .where(
        and(
          eq(notifications.orgId, actor.orgId),
          or(eq(notifications.asks, true), eq(notifications.kind, 'post_mortem_published')),
          isNull(notifications.settledAt),
          inArray(notifications.kind, [...mailed]),
        ),
      )
      .orderBy(notifications.at)
    for (const line of asked) await mailLater(tx, actor, line.at, new Date(), [line])
  })
}

/** The job is added in the same transaction: no change without its mails, no mail without the change. */
async function mailLater(
  tx: Tx,
  { orgId }: Actor,
  saidAt: Date,
  at: Date,
  told: readonly { id: string; memberId: string }[],
): Promise<void> {
  const unmuted = sql`(${notifications.asks} or not exists (select from mutes u where u.org_id = ${notifications.orgId} and u.member_id = ${notifications.memberId} and u.case_id = ${notifications.caseId}))`
  const ids = told.map(({ id }) => id)
  const due = await tx
    .update(notifications)
    .set({ mailAt: at })
    .where(and(eq(notifications.orgId, orgId), inArray(notifications.id, ids), unmuted))
    .returning({ id: notifications.id, memberId: notifications.memberId })
  if (due.length === 0) return
  const payload = sql`json_build_object('orgId', ${orgId}::text, 'memberId', t.member, 'notificationId', t.id, 'saidAt', ${saidAt.toISOString()}::text)`
  const lines = sql`unnest(${sql.param(due.map(({ id }) => id))}::text[], ${sql.param(due.map(({ memberId }) => memberId))}::text[]) as t(id, member)`
  await tx.execute(
    sql`select graphile_worker.add_job('mail_notice', ${payload}, run_at => ${at.toISOString()}::timestamptz, max_attempts => 10) from ${lines}`,
  )
}

/** What was asked has been done, or no longer waits. */
export async function settleNotices(
  tx: Tx,
  { orgId }: Pick<Actor, 'orgId'>,
  now: Date,
  subjectId: string,
  kinds: readonly NotificationKind[],
  member?: string,
): Promise<void> {
  await tx
    .update(notifications)
    .set({ settledAt: now })
    .where(
      and(
        eq(notifications.orgId, orgId),
        eq(notifications.subjectId, subjectId),
        inArray(notifications.kind, [...kinds]),
        isNull(notifications.settledAt),
        member ? eq(notifications.memberId, member) : undefined,
      ),
    )
}
