import { sql } from 'drizzle-orm'
import {
  bigint,
  boolean,
  check,
  foreignKey,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core'
import { at, atNow, bytes, id, oneOf, orgId, pointsTo, within } from './columns.ts'
import { events } from './events.ts'
import { members, organisations } from './people.ts'
import { votes } from './votes.ts'
import { verdictsOnLedger } from './words.ts'

const size = (name = 'size') => bigint(name, { mode: 'number' })

/** What the checkpoints of an organisation are signed in the name of: random, so that what leaves the house names nobody. */
export const ledgerOrigins = pgTable('ledger_origins', {
  orgId: uuid('org_id')
    .primaryKey()
    .references(() => organisations.id),
  origin: text('origin').notNull(),
})

/** The root of a size, signed. The key allows one root per size: a fork cannot be stored beside what it forks from. */
export const checkpoints = pgTable(
  'checkpoints',
  {
    orgId: orgId().references(() => organisations.id),
    size: size().notNull(),
    root: bytes('root').notNull(),
    note: text('note').notNull(),
    keyId: text('key_id').notNull(),
    signedAt: at('signed_at').notNull(),
    /** Size of the checkpoint read back from outside that this one was proved to follow; null when no sink could be read. */
    provedFrom: size('proved_from'),
  },
  (t) => [
    primaryKey({ columns: [t.orgId, t.size] }),
    check('checkpoints_size', sql`size > 0 and (proved_from is null or proved_from between 0 and size)`),
    check('checkpoints_root', sql`length(root) = 32`),
    check('checkpoints_note', sql`length(note) between 1 and 4096`),
  ],
)

/** What left the house, where to, and what came back. */
export const anchors = pgTable(
  'anchors',
  {
    orgId: orgId(),
    sink: text('sink').notNull(),
    sentAt: at('sent_at').notNull(),
    size: size().notNull(),
    kept: boolean('kept').notNull(),
    answer: text('answer').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.orgId, t.sink, t.sentAt] }),
    index('anchors_of_checkpoint').on(t.orgId, t.size),
    foreignKey({
      name: 'anchors_checkpoint',
      columns: [t.orgId, t.size],
      foreignColumns: [checkpoints.orgId, checkpoints.size],
    }),
    check('anchors_answer', sql`length(answer) <= 500`),
  ],
)

/** Of no organisation: in whose name the roots over all of them are signed. One row, drawn by the migration. */
export const installation = pgTable(
  'installation',
  { single: boolean('single').primaryKey().default(true), origin: text('origin').notNull() },
  () => [check('installation_single', sql`single`)],
)

/**
 * What one organisation holds of a root over all organisations: its own leaf and the way from it to the root, nothing of
 * another's. `checkpoint_size` is the size of the signed root that the leaf stands for.
 */
export const commonRoots = pgTable(
  'common_roots',
  {
    orgId: orgId(),
    signedAt: at('signed_at').notNull(),
    checkpointSize: size('checkpoint_size').notNull(),
    salt: bytes('salt').notNull(),
    index: integer('index').notNull(),
    path: bytes('path').array().notNull(),
    size: integer('size').notNull(),
    root: bytes('root').notNull(),
    note: text('note').notNull(),
    keyId: text('key_id').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.orgId, t.signedAt] }),
    index('common_roots_of_checkpoint').on(t.orgId, t.checkpointSize, t.signedAt),
    foreignKey({
      name: 'common_roots_checkpoint',
      columns: [t.orgId, t.checkpointSize],
      foreignColumns: [checkpoints.orgId, checkpoints.size],
    }),
    check('common_roots_salt', sql`length(salt) = 32`),
    check('common_roots_size', sql`size >= 64 and size & (size - 1) = 0 and index >= 0 and index < size`),
    check('common_roots_path', sql`1 << cardinality(path) = size`),
    check('common_roots_root', sql`length(root) = 32`),
    check('common_roots_note', sql`length(note) between 1 and 4096`),
  ],
)

/** Where a root over all organisations was sent, and what came back: one row for each organisation that stands under it. */
export const commonRootAnchors = pgTable(
  'common_root_anchors',
  {
    orgId: orgId(),
    signedAt: at('signed_at').notNull(),
    sink: text('sink').notNull(),
    sentAt: at('sent_at').notNull(),
    kept: boolean('kept').notNull(),
    answer: text('answer').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.orgId, t.signedAt, t.sink] }),
    foreignKey({
      name: 'common_root_anchors_root',
      columns: [t.orgId, t.signedAt],
      foreignColumns: [commonRoots.orgId, commonRoots.signedAt],
    }),
    check('common_root_anchors_answer', sql`length(answer) <= 500`),
  ],
)

/** Which voter was given the proof of their vote, under which checkpoint. */
export const receipts = pgTable(
  'receipts',
  {
    orgId: orgId(),
    voteId: uuid('vote_id').notNull(),
    position: size('position').notNull(),
    size: size().notNull(),
    sentAt: at('sent_at').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.orgId, t.voteId] }),
    pointsTo('receipts_vote', t.orgId, t.voteId, votes),
    foreignKey({
      name: 'receipts_checkpoint',
      columns: [t.orgId, t.size],
      foreignColumns: [checkpoints.orgId, checkpoints.size],
    }),
    check('receipts_position', sql`position >= 0 and position < size`),
  ],
)

/** The public halves of the keys, for readers: what is trusted is what the signer holds outside the database, and pinned copies. */
export const ledgerKeys = pgTable(
  'ledger_keys',
  {
    orgId: orgId().references(() => organisations.id),
    keyId: text('key_id').notNull(),
    publicKey: bytes('public_key').notNull(),
    addedAt: at('added_at').notNull(),
    /** The note in which the key before this one names it; null for the first. */
    introduction: text('introduction'),
    eventId: uuid('event_id').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.orgId, t.keyId] }),
    pointsTo('ledger_keys_event', t.orgId, t.eventId, events),
    check('ledger_keys_public', sql`length(public_key) = 32`),
  ],
)

/** A key that somebody else may hold: beyond the last size that is trusted, only what was anchored counts. */
export const ledgerKeyRevocations = pgTable(
  'ledger_key_revocations',
  {
    orgId: orgId(),
    keyId: text('key_id').notNull(),
    lastSize: size('last_size').notNull(),
    revokedAt: at('revoked_at').notNull(),
    eventId: uuid('event_id').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.orgId, t.keyId] }),
    foreignKey({
      name: 'ledger_key_revocations_key',
      columns: [t.orgId, t.keyId],
      foreignColumns: [ledgerKeys.orgId, ledgerKeys.keyId],
    }),
    pointsTo('ledger_key_revocations_event', t.orgId, t.eventId, events),
  ],
)

/** One reading of the whole ledger: how far it is, and what it found. Working notes of the house; the proof is in none of them. */
export const verifications = pgTable(
  'verifications',
  {
    orgId: orgId().references(() => organisations.id),
    id: id().notNull(),
    askedBy: uuid('asked_by'),
    askedAt: atNow('asked_at'),
    aliveAt: atNow('alive_at'),
    size: size(),
    checked: size('checked').notNull().default(0),
    finishedAt: at('finished_at'),
    verdict: oneOf('verdict', verdictsOnLedger),
    findings: jsonb('findings').$type<readonly { code: string; position: number | null }[]>().notNull().default([]),
  },
  (t) => [
    primaryKey({ columns: [t.orgId, t.id] }),
    index('verifications_newest').on(t.orgId, t.finishedAt),
    uniqueIndex('verifications_one_at_a_time').on(t.orgId).where(sql`finished_at is null`),
    pointsTo('verifications_asked_by', t.orgId, t.askedBy, members),
    check('verifications_verdict', within('verdict', verdictsOnLedger)),
    check('verifications_finished', sql`(finished_at is null) = (verdict is null)`),
  ],
)
