import { sql } from 'drizzle-orm'
import { bigint, boolean, check, index, jsonb, pgTable, primaryKey, text, unique, uuid } from 'drizzle-orm/pg-core'
import { cases } from './cases.ts'
import { at, atNow, bytes, id, orgId, pointsTo } from './columns.ts'
import { members, organisations } from './people.ts'
import { privateKeys } from './private.ts'

/** One row per human action or machine fact. `canonical` is the truth; the columns beside it are an index to it. */
export const events = pgTable(
  'events',
  {
    orgId: orgId().references(() => organisations.id),
    id: id().notNull(),
    type: text('type').notNull(),
    caseId: uuid('case_id'),
    subjectType: text('subject_type').notNull(),
    subjectId: uuid('subject_id').notNull(),
    actorId: uuid('actor_id'),
    at: at('at').notNull(),
    claimedAt: at('claimed_at'),
    happenedAt: at('happened_at').generatedAlwaysAs(sql`coalesce(claimed_at, at)`),
    corrects: uuid('corrects'),
    data: jsonb('data').$type<Record<string, unknown>>().notNull(),
    canonical: bytes('canonical').notNull(),
    leaf: bytes('leaf').generatedAlwaysAs(sql`sha256('\\x00'::bytea || canonical)`),
  },
  (t) => [
    primaryKey({ columns: [t.orgId, t.id] }),
    index('events_of_case').on(t.orgId, t.caseId, t.happenedAt, t.id),
    index('events_of_subject').on(t.orgId, t.subjectId),
    pointsTo('events_case', t.orgId, t.caseId, cases),
    pointsTo('events_actor', t.orgId, t.actorId, members),
    pointsTo('events_corrects', t.orgId, t.corrects, t),
    check('events_canonical', sql`length(canonical) between 2 and 65536`),
  ],
)

/**
 * What words a person gave with an act (a reason, a note): kept beside the event, so that they can be withheld or erased alone.
 * Sealed under a data key; in clear only where an older version wrote them, until the next start seals them.
 */
export const eventPrivate = pgTable(
  'event_private',
  {
    orgId: orgId(),
    eventId: uuid('event_id').notNull(),
    field: text('field').notNull(),
    keyId: uuid('key_id'),
    sealed: bytes('sealed'),
    salt: bytes('salt'),
    value: text('value'),
  },
  (t) => [
    primaryKey({ columns: [t.orgId, t.eventId, t.field] }),
    index('event_private_of_key').on(t.orgId, t.keyId),
    pointsTo('event_private_key', t.orgId, t.keyId, privateKeys),
    pointsTo('event_private_event', t.orgId, t.eventId, events),
  ],
)

export const stars = pgTable(
  'stars',
  {
    orgId: orgId(),
    eventId: uuid('event_id').notNull(),
    by: uuid('by').notNull(),
    at: atNow('at'),
  },
  (t) => [
    primaryKey({ columns: [t.orgId, t.eventId] }),
    pointsTo('stars_event', t.orgId, t.eventId, events),
    pointsTo('stars_by', t.orgId, t.by, members),
  ],
)

export const ledgerHeads = pgTable('ledger_heads', {
  orgId: uuid('org_id')
    .primaryKey()
    .references(() => organisations.id),
  size: bigint('size', { mode: 'number' }).notNull().default(0),
  frontier: bytes('frontier').array().notNull().default(sql`'{}'::bytea[]`),
})

/**
 * Position = commit order, dense from 0: written by the sealing trigger alone, for the event that it fires for. No foreign key
 * says so: the check would cost each commit a look-up under the head's lock, and a leaf without its event is what verifying finds.
 */
export const ledgerLeaves = pgTable(
  'ledger_leaves',
  {
    orgId: orgId(),
    position: bigint('position', { mode: 'number' }).notNull(),
    eventId: uuid('event_id').notNull(),
    leaf: bytes('leaf').notNull(),
    sealedAt: at('sealed_at').notNull(),
  },
  (t) => [primaryKey({ columns: [t.orgId, t.position] }), unique('ledger_leaves_event').on(t.orgId, t.eventId)],
)

export const ledgerNodes = pgTable(
  'ledger_nodes',
  {
    orgId: orgId(),
    level: bigint('level', { mode: 'number' }).notNull(),
    idx: bigint('idx', { mode: 'number' }).notNull(),
    hash: bytes('hash').notNull(),
  },
  (t) => [primaryKey({ columns: [t.orgId, t.level, t.idx] })],
)

/** A repeated request acts once: key, digest of the input, and what the first call made. */
export const requests = pgTable(
  'requests',
  {
    orgId: orgId().references(() => organisations.id),
    memberId: uuid('member_id').notNull(),
    key: text('key').notNull(),
    digest: bytes('digest').notNull(),
    outcome: jsonb('outcome').$type<Record<string, unknown>>(),
    at: atNow('at'),
  },
  (t) => [
    primaryKey({ columns: [t.orgId, t.memberId, t.key] }),
    index('requests_age').on(t.orgId, t.at),
    pointsTo('requests_member', t.orgId, t.memberId, members),
  ],
)

export const notifications = pgTable(
  'notifications',
  {
    orgId: orgId(),
    id: id().notNull(),
    memberId: uuid('member_id').notNull(),
    caseId: uuid('case_id'),
    kind: text('kind').notNull(),
    asks: boolean('asks').notNull(),
    subjectType: text('subject_type').notNull(),
    subjectId: uuid('subject_id').notNull(),
    data: jsonb('data').$type<Record<string, unknown>>().notNull().default({}),
    at: atNow('at'),
    dueAt: at('due_at'),
    readAt: at('read_at'),
    laterUntil: at('later_until'),
    settledAt: at('settled_at'),
    /** When its mail may leave, alone or with others of the case; null once one holds it, or where none does. */
    mailAt: at('mail_at'),
  },
  (t) => [
    primaryKey({ columns: [t.orgId, t.id] }),
    index('notifications_of_member').on(t.orgId, t.memberId, t.at, t.id),
    index('notifications_waiting')
      .on(t.orgId, t.memberId)
      .where(sql`settled_at is null and (asks or read_at is null or later_until is not null)`),
    index('notifications_to_mail').on(t.orgId, t.memberId).where(sql`mail_at is not null`),
    unique('notifications_once').on(t.orgId, t.memberId, t.kind, t.subjectId),
    pointsTo('notifications_case', t.orgId, t.caseId, cases),
    pointsTo('notifications_member', t.orgId, t.memberId, members),
  ],
)

/** Mail as handed to the transport; in demo mode nothing leaves and the mailbox page reads this. */
export const mails = pgTable(
  'mails',
  {
    orgId: orgId(),
    id: id().notNull(),
    memberId: uuid('member_id').notNull(),
    caseId: uuid('case_id'),
    kind: text('kind').notNull(),
    subject: text('subject').notNull(),
    plain: text('plain').notNull(),
    html: text('html').notNull(),
    /** A receipt travels as a file: mail programs alter the line ends of a text. */
    attachmentName: text('attachment_name'),
    attachment: text('attachment'),
    notificationId: uuid('notification_id'),
    saidAt: at('said_at').notNull(),
    at: atNow('at'),
    sentAt: at('sent_at'),
  },
  (t) => [
    primaryKey({ columns: [t.orgId, t.id] }),
    index('mails_of_member').on(t.orgId, t.memberId, t.at),
    unique('mails_once').on(t.orgId, t.notificationId, t.saidAt),
    pointsTo('mails_notification', t.orgId, t.notificationId, notifications),
    pointsTo('mails_case', t.orgId, t.caseId, cases),
    pointsTo('mails_member', t.orgId, t.memberId, members),
  ],
)

/** Cases of which somebody wants no mail that asks nothing of them. */
export const mutes = pgTable(
  'mutes',
  {
    orgId: orgId(),
    memberId: uuid('member_id').notNull(),
    caseId: uuid('case_id').notNull(),
    at: atNow('at'),
  },
  (t) => [
    primaryKey({ columns: [t.orgId, t.memberId, t.caseId] }),
    pointsTo('mutes_case', t.orgId, t.caseId, cases),
    pointsTo('mutes_member', t.orgId, t.memberId, members),
  ],
)
