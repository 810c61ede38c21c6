import { sql } from 'drizzle-orm'
import {
  type AnyPgColumn,
  boolean,
  check,
  foreignKey,
  index,
  pgTable,
  primaryKey,
  text,
  unique,
  uuid,
} from 'drizzle-orm/pg-core'
import { at, atNow, bytes, id, oneOf, orgId, pointsTo, within } from './columns.ts'
import { contributors } from './drafts.ts'
import { events } from './events.ts'
import { members } from './people.ts'
import { statements } from './statements.ts'
import { versions } from './versions.ts'
import { suggestionStates } from './words.ts'

const threadColumns = () => ({
  orgId: orgId(),
  id: id().notNull(),
  caseId: uuid('case_id').notNull(),
  statementId: uuid('statement_id').notNull(),
  versionId: uuid('version_id').notNull(),
  variantKey: text('variant_key').notNull(),
  quote: text('quote').notNull(),
  blockHash: bytes('block_hash').notNull(),
  blocking: boolean('blocking').notNull(),
  openedBy: uuid('opened_by').notNull(),
  openedAt: atNow('opened_at'),
  eventId: uuid('event_id').notNull(),
  resolvedBy: uuid('resolved_by'),
  resolvedAt: at('resolved_at'),
  resolvedEventId: uuid('resolved_event_id'),
})

type Columns<Of extends () => object> = Readonly<Record<keyof ReturnType<Of>, AnyPgColumn>>

const threadKeys = (name: string, t: Columns<typeof threadColumns>) => [
  primaryKey({ columns: [t.orgId, t.id] }),
  unique(`${name}_event`).on(t.orgId, t.eventId),
  unique(`${name}_resolved_event`).on(t.orgId, t.resolvedEventId),
  index(`${name}_of_statement`).on(t.orgId, t.statementId, t.openedAt),
  foreignKey({
    name: `${name}_statement`,
    columns: [t.orgId, t.statementId, t.caseId],
    foreignColumns: [statements.orgId, statements.id, statements.caseId],
  }),
  foreignKey({
    name: `${name}_version`,
    columns: [t.orgId, t.versionId, t.statementId],
    foreignColumns: [versions.orgId, versions.id, versions.statementId],
  }),
  foreignKey({
    name: `${name}_opened_by`,
    columns: [t.orgId, t.openedBy],
    foreignColumns: [members.orgId, members.id],
  }),
  foreignKey({
    name: `${name}_resolved_by`,
    columns: [t.orgId, t.resolvedBy],
    foreignColumns: [members.orgId, members.id],
  }),
  foreignKey({ name: `${name}_opened`, columns: [t.orgId, t.eventId], foreignColumns: [events.orgId, events.id] }),
  foreignKey({
    name: `${name}_resolved`,
    columns: [t.orgId, t.resolvedEventId],
    foreignColumns: [events.orgId, events.id],
  }),
  check(`${name}_quote`, sql`block_hash = sha256(convert_to(quote, 'UTF8'))`),
  check(`${name}_ended`, sql`num_nulls(resolved_by, resolved_at, resolved_event_id) in (0, 3)`),
]

/** Talk about one passage of a statement, tied to the words it was about. */
export const threads = pgTable('threads', threadColumns(), (t) => threadKeys('threads', t))

/** The same between legal, executive and lead of the case: in a table of its own, so that no path meant for the other meets it. */
export const privilegedThreads = pgTable('privileged_threads', threadColumns(), (t) =>
  threadKeys('privileged_threads', t),
)

const remarkColumns = () => ({
  orgId: orgId(),
  id: id().notNull(),
  threadId: uuid('thread_id').notNull(),
  authorId: uuid('author_id').notNull(),
  words: text('words').notNull(),
  at: atNow('at'),
  eventId: uuid('event_id').notNull(),
})

const remarkKeys = (
  name: string,
  t: Columns<typeof remarkColumns>,
  of: { readonly orgId: AnyPgColumn; readonly id: AnyPgColumn },
) => [
  primaryKey({ columns: [t.orgId, t.id] }),
  index(`${name}_of_thread`).on(t.orgId, t.threadId, t.at),
  foreignKey({ name: `${name}_thread`, columns: [t.orgId, t.threadId], foreignColumns: [of.orgId, of.id] }),
  foreignKey({ name: `${name}_author`, columns: [t.orgId, t.authorId], foreignColumns: [members.orgId, members.id] }),
  foreignKey({ name: `${name}_said`, columns: [t.orgId, t.eventId], foreignColumns: [events.orgId, events.id] }),
]

/** What was said in a thread, in order; nothing of it is changed or taken back. */
export const remarks = pgTable('remarks', remarkColumns(), (t) => [
  ...remarkKeys('remarks', t, threads),
  unique('remarks_of_author').on(t.orgId, t.id, t.threadId, t.authorId),
])

/** Likewise under privilege. The ledger holds a salted commitment to the words, never the words. */
export const privilegedRemarks = pgTable(
  'privileged_remarks',
  { ...remarkColumns(), salt: bytes('salt').notNull() },
  (t) => remarkKeys('privileged_remarks', t, privilegedThreads),
)

/** Other words for the passage of a thread. Once accepted, whoever proposed them wrote part of that version: the key says so. */
export const suggestions = pgTable(
  'suggestions',
  {
    orgId: orgId(),
    id: id().notNull(),
    threadId: uuid('thread_id').notNull(),
    remarkId: uuid('remark_id').notNull(),
    authorId: uuid('author_id').notNull(),
    replacement: text('replacement').notNull(),
    state: oneOf('state', suggestionStates).notNull(),
    versionId: uuid('version_id'),
    decidedBy: uuid('decided_by'),
    decidedAt: at('decided_at'),
    decidedEventId: uuid('decided_event_id'),
  },
  (t) => [
    primaryKey({ columns: [t.orgId, t.id] }),
    unique('suggestions_of_remark').on(t.orgId, t.remarkId),
    unique('suggestions_event').on(t.orgId, t.decidedEventId),
    foreignKey({
      name: 'suggestions_remark',
      columns: [t.orgId, t.remarkId, t.threadId, t.authorId],
      foreignColumns: [remarks.orgId, remarks.id, remarks.threadId, remarks.authorId],
    }),
    foreignKey({
      name: 'suggestions_contributor',
      columns: [t.orgId, t.versionId, t.authorId],
      foreignColumns: [contributors.orgId, contributors.versionId, contributors.memberId],
    }),
    pointsTo('suggestions_decided_by', t.orgId, t.decidedBy, members),
    pointsTo('suggestions_decided', t.orgId, t.decidedEventId, events),
    check('suggestions_state', within('state', suggestionStates)),
    check(
      'suggestions_decision',
      sql`num_nulls(decided_by, decided_at, decided_event_id) = (case state when 'proposed' then 3 else 0 end) and (state = 'accepted') = (version_id is not null)`,
    ),
  ],
)
