import { and, eq, inArray, isNull } from 'drizzle-orm'
import { mails, notifications } from '#db/schema/events.ts'
import type { CaseRole, ClaimState, Lane } from '#db/schema/words.ts'
import type { Actor } from '../actor.ts'
import { newId, rowId } from '../id.ts'
import { Reader } from '../read/reader.ts'
import type { SelectedField } from '../selection.ts'
import { transact } from '../transact.ts'
import type { NotificationKind, NotificationReason } from './kinds.ts'
import { notificationShape } from './shape.ts'

/** What a mail may say of a line: references, never titles; acts, never wording. */
export type Line = {
  readonly id: string
  readonly kind: NotificationKind
  readonly because: NotificationReason | null
  readonly asks: boolean
  readonly at: string
  readonly dueAt: string | null
  readonly settledAt: string | null
  readonly case: { readonly reference: string } | null
  readonly by: { readonly name: string } | null
  readonly statement: { readonly id: string; readonly number: number; readonly n: number } | null
  readonly claim: { readonly number: number } | null
  readonly claimTo: ClaimState | null
  readonly lane: Lane | null
  readonly role: CaseRole | null
  readonly libraryCase: { readonly slug: string } | null
  readonly risk: { readonly id: string; readonly reviewOn: string } | null
}

const field = (name: string, ...children: string[]): SelectedField => ({
  name,
  on: null,
  args: {},
  argsKey: '',
  children: children.length > 0 ? { fields: children.map((child) => field(child)) } : null,
})

const line = {
  fields: [
    ...['id', 'kind', 'because', 'asks', 'at', 'dueAt', 'settledAt', 'statement', 'claimTo', 'lane', 'role'].map(
      (name) => field(name),
    ),
    field('case', 'reference'),
    field('by', 'name'),
    field('claim', 'number'),
    field('libraryCase', 'slug'),
    field('risk', 'id', 'reviewOn'),
  ],
}

/** Notices about the organisation itself: no case could hide them. */
const ofTheHouse: ReadonlySet<NotificationKind> = new Set(['policy_proposed', 'ledger_broken'])

const isHere =
  'exists (select from members m where m.org_id = ~.org_id and m.id = ~.member_id and m.suspended_at is null and (m.ends_at is null or m.ends_at > now()))'
const ofTheSame =
  "exists (select from notifications k where k.org_id = ~.org_id and k.id = %::uuid and k.at = %::timestamptz and k.mail_at is not null and k.settled_at is null and (k.id = ~.id or k.case_id = ~.case_id or (k.kind = ~.kind and k.subject_type = 'Risk')))"

/**
 * The line as its reader sees it now, and what else of its case, or of the register, waits to be mailed to them, most pressing first. Nobody
 * once they are gone, it is said anew, done or in another mail; a line is left out while what it is about is hidden from them.
 */
export async function linesToMail(recipient: Actor, notificationId: string, saidAt: string): Promise<Line[]> {
  const read = new Reader(recipient, () => null)
  try {
    const found = (await read.list(
      notificationShape,
      line,
      `~.mail_at is not null and ~.settled_at is null and ${isHere} and ${ofTheSame}`,
      [notificationId, saidAt, notificationId],
      // Itself before all: with more waiting than one mail holds, it would be in none.
      "~.id <> %::uuid, not ~.asks, coalesce(~.due_at, 'infinity'), ~.at desc, ~.id",
      50,
    )) as unknown as Line[]
    const seen = found
      .filter(({ kind, case: subject, statement, risk }) => ofTheHouse.has(kind) || subject || statement || risk)
      .sort(byPressure)
    return seen.some(({ id }) => rowId('Notification', id) === notificationId) ? seen : []
  } finally {
    read.end()
  }
}

const due = ({ dueAt }: Line): number => (dueAt === null ? Number.MAX_VALUE : Date.parse(dueAt))
const byPressure = (one: Line, other: Line): number =>
  Number(other.asks) - Number(one.asks) ||
  due(one) - due(other) ||
  Date.parse(other.at) - Date.parse(one.at) ||
  (one.id < other.id ? -1 : 1)

export type Written = { readonly subject: string; readonly plain: string; readonly html: string }
export type KeptMail = Written & {
  readonly id: string
  readonly sentAt: Date | null
  readonly caseId?: string | null
  readonly attachmentName?: string | null
  readonly attachment?: string | null
}
type Said = { readonly notificationId: string; readonly saidAt: string }

/** The mail that this saying of a line was the cause of, however often its job is run: what was written first is what is sent. */
export async function findMail(recipient: Actor, { notificationId, saidAt }: Said): Promise<KeptMail | null> {
  return transact(recipient, async ({ tx }) => {
    const said = new Date(saidAt)
    const [kept] = await tx
      .select()
      .from(mails)
      .where(and(eq(mails.orgId, recipient.orgId), eq(mails.notificationId, notificationId), eq(mails.saidAt, said)))
    return kept ?? null
  })
}

/** One mail for all these lines, which wait for none from now on. Null when another mail took one of them meanwhile. */
export async function keepMail(
  recipient: Actor,
  { notificationId, saidAt }: Said,
  lines: readonly Line[],
  written: Written,
): Promise<KeptMail | null> {
  const { orgId, memberId } = recipient
  return transact(recipient, async ({ tx, now }) => {
    const ids = lines.map(({ id }) => rowId('Notification', id))
    const theLines = and(eq(notifications.orgId, orgId), inArray(notifications.id, ids))
    const found = await tx.select().from(notifications).where(theLines).orderBy(notifications.id).for('update')
    const same = (one: Line) =>
      found.some(
        ({ id, at, mailAt, settledAt }) =>
          id === rowId('Notification', one.id) && +at === Date.parse(one.at) && mailAt !== null && settledAt === null,
      )
    if (!lines.every(same)) return null
    await tx.update(notifications).set({ mailAt: null }).where(theLines)
    const caseId = found[0]?.caseId ?? null
    const kind = lines[0]?.kind ?? 'review_asked'
    const mail = { orgId, id: newId(), memberId, caseId, kind, notificationId, saidAt: new Date(saidAt), at: now }
    const [kept] = await tx
      .insert(mails)
      .values({ ...mail, ...written })
      .returning()
    return kept ?? null
  })
}

export async function noteSent(recipient: Actor, mailId: string): Promise<void> {
  await transact(recipient, ({ tx, now }) =>
    tx
      .update(mails)
      .set({ sentAt: now })
      .where(and(eq(mails.orgId, recipient.orgId), eq(mails.id, mailId), isNull(mails.sentAt))),
  )
}
