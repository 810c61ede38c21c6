import { sql } from 'drizzle-orm'
import {
  boolean,
  check,
  foreignKey,
  index,
  integer,
  jsonb,
  type PgTableExtraConfigValue,
  pgTable,
  primaryKey,
  text,
  unique,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core'
import { at, atNow, bytes, id, oneOf, orgId, pointsTo, sealSalt, within } from './columns.ts'
import { events } from './events.ts'
import type { LineOrigin, LineTerms } from './lines.ts'
import { members } from './people.ts'
import { statements } from './statements.ts'
import { publicationStates, routes, versionStates } from './words.ts'

// One file: versions correct publications, which rest on reviews and carry variants of versions, so that each points at the next.

/** What one submission freezes. While a draft it moves under `revision`; once `canonical` is set only `state` moves. */
export const versions = pgTable(
  'versions',
  {
    orgId: orgId(),
    id: id().notNull(),
    statementId: uuid('statement_id').notNull(),
    n: integer('n').notNull(),
    state: oneOf('state', versionStates).notNull(),
    stateSince: atNow('state_since'),
    stateEventId: uuid('state_event_id').notNull(),
    revision: integer('revision').notNull().default(1),
    parentHash: bytes('parent_hash'),
    waived: jsonb('waived').$type<{ element: string; by: string; reason: string }[]>().notNull().default([]),
    notBefore: at('not_before'),
    notAfter: at('not_after'),
    insideInformation: boolean('inside_information').notNull().default(false),
    /** What a line cleared in advance is for, and its blanks. */
    line: jsonb('line').$type<LineTerms>(),
    /** The line these words were filled from, and what was put into its blanks. */
    origin: jsonb('origin').$type<LineOrigin>(),
    createdBy: uuid('created_by').notNull(),
    createdAt: atNow('created_at'),
    submittedBy: uuid('submitted_by'),
    submittedAt: at('submitted_at'),
    corrects: uuid('corrects'),
    correctsSentence: text('corrects_sentence'),
    canonical: bytes('canonical'),
    contentHash: bytes('content_hash').generatedAlwaysAs(sql`sha256(canonical)`),
    sealSalt: sealSalt(),
  },
  // Said, since versions correct publications and publications release versions.
  (t): PgTableExtraConfigValue[] => [
    primaryKey({ columns: [t.orgId, t.id] }),
    unique('versions_n').on(t.orgId, t.statementId, t.n),
    unique('versions_content').on(t.orgId, t.id, t.contentHash),
    unique('versions_of_statement').on(t.orgId, t.id, t.statementId),
    uniqueIndex('versions_one_draft').on(t.orgId, t.statementId).where(sql`state = 'draft'`),
    unique('versions_state_event').on(t.orgId, t.stateEventId),
    pointsTo('versions_statement', t.orgId, t.statementId, statements),
    pointsTo('versions_created_by', t.orgId, t.createdBy, members),
    pointsTo('versions_event', t.orgId, t.stateEventId, events),
    pointsTo('versions_submitted_by', t.orgId, t.submittedBy, members),
    pointsTo('versions_corrects', t.orgId, t.corrects, publications),
    check('versions_state', within('state', versionStates)),
    check('versions_correction', sql`(corrects is null) = (corrects_sentence is null)`),
    check('versions_frozen', sql`state in ('draft', 'cancelled') or canonical is not null`),
  ],
)

export type Block = {
  elements: string[]
  text: string
  asserts: string[]
  denies: string[]
  acknowledges: string[]
  decisions: string[]
}

/** One text for one channel, language and audience; `key` is `press/fr/press`. */
export const variants = pgTable(
  'variants',
  {
    orgId: orgId(),
    versionId: uuid('version_id').notNull(),
    key: text('key').notNull(),
    channel: text('channel').notNull(),
    language: text('language').notNull(),
    audience: text('audience').notNull(),
    title: text('title'),
    blocks: jsonb('blocks').$type<Block[]>().notNull(),
    canonical: bytes('canonical'),
    variantHash: bytes('variant_hash').generatedAlwaysAs(sql`sha256(canonical)`),
  },
  (t) => [
    primaryKey({ columns: [t.orgId, t.versionId, t.key] }),
    unique('variants_hash').on(t.orgId, t.versionId, t.key, t.variantHash),
    pointsTo('variants_version', t.orgId, t.versionId, versions),
    check('variants_key', sql`key = channel || '/' || language || '/' || audience`),
  ],
)

/** One submission of one version under one frozen policy; of words filled from a line, it names the version of the line. */
export const reviews = pgTable(
  'reviews',
  {
    orgId: orgId(),
    id: id().notNull(),
    versionId: uuid('version_id').notNull(),
    round: integer('round').notNull().default(1),
    route: oneOf('route', routes).notNull(),
    lineVersionId: uuid('line_version_id'),
    contentHash: bytes('content_hash').notNull(),
    policy: bytes('policy').notNull(),
    policyHash: bytes('policy_hash').generatedAlwaysAs(sql`sha256(policy)`).notNull(),
    openedAt: atNow('opened_at'),
  },
  (t) => [
    primaryKey({ columns: [t.orgId, t.id] }),
    unique('reviews_round').on(t.orgId, t.versionId, t.round),
    unique('reviews_bound').on(t.orgId, t.id, t.contentHash, t.policyHash),
    foreignKey({
      name: 'reviews_version',
      columns: [t.orgId, t.versionId, t.contentHash],
      foreignColumns: [versions.orgId, versions.id, versions.contentHash],
    }),
    pointsTo('reviews_line', t.orgId, t.lineVersionId, versions),
    check('reviews_route', within('route', routes)),
    check('reviews_names_its_line', sql`(route = 'holding_line') = (line_version_id is not null)`),
  ],
)

export const publications = pgTable(
  'publications',
  {
    orgId: orgId(),
    id: id().notNull(),
    versionId: uuid('version_id').notNull(),
    variantKey: text('variant_key').notNull(),
    variantHash: bytes('variant_hash').notNull(),
    reviewId: uuid('review_id').notNull(),
    state: oneOf('state', publicationStates).notNull(),
    stateEventId: uuid('state_event_id').notNull(),
    openedBy: uuid('opened_by').notNull(),
    openedAt: atNow('opened_at'),
    /** When it is to pass the gate by the clock; the moment moves only while it waits. */
    dueAt: at('due_at'),
    /** When it passed the gate, and for whom the permit runs. */
    releasedAt: at('released_at'),
    releasedBy: uuid('released_by'),
    permitEndsAt: at('permit_ends_at'),
    /** Why outside readers heard before the staff did, where that was chosen by name. */
    staffNotTold: text('staff_not_told'),
    publishedBy: uuid('published_by'),
    publishedAt: at('published_at'),
    link: text('link'),
    note: text('note'),
    withdrawnBy: uuid('withdrawn_by'),
    withdrawnAt: at('withdrawn_at'),
    withdrawnReason: text('withdrawn_reason'),
    /** How it ended before it was out: called off or failed, by whom (null for the clock), in whose words or by which refusal. */
    endedAt: at('ended_at'),
    endedBy: uuid('ended_by'),
    endedReason: text('ended_reason'),
    endedCode: text('ended_code'),
    correctedBy: uuid('corrected_by'),
    sealSalt: sealSalt(),
  },
  (t) => [
    primaryKey({ columns: [t.orgId, t.id] }),
    uniqueIndex('publications_live')
      .on(t.orgId, t.versionId, t.variantKey)
      .where(sql`state not in ('failed', 'called_off', 'found')`),
    unique('publications_state_event').on(t.orgId, t.stateEventId),
    index('publications_due').on(t.orgId, t.dueAt).where(sql`state = 'scheduled'`),
    index('publications_permits').on(t.orgId, t.permitEndsAt).where(sql`state = 'publishing'`),
    foreignKey({
      name: 'publications_variant',
      columns: [t.orgId, t.versionId, t.variantKey, t.variantHash],
      foreignColumns: [variants.orgId, variants.versionId, variants.key, variants.variantHash],
    }),
    pointsTo('publications_review', t.orgId, t.reviewId, reviews),
    pointsTo('publications_event', t.orgId, t.stateEventId, events),
    pointsTo('publications_opened_by', t.orgId, t.openedBy, members),
    pointsTo('publications_published_by', t.orgId, t.publishedBy, members),
    pointsTo('publications_withdrawn_by', t.orgId, t.withdrawnBy, members),
    pointsTo('publications_released_by', t.orgId, t.releasedBy, members),
    pointsTo('publications_ended_by', t.orgId, t.endedBy, members),
    pointsTo('publications_corrected_by', t.orgId, t.correctedBy, t),
    check('publications_state', within('state', publicationStates)),
    check('publications_scheduled', sql`state <> 'scheduled' or due_at is not null`),
    check('publications_corrected', sql`corrected_by is null or state in ('corrected', 'withdrawn')`),
    // That something shows it is asked by a trigger: a capture is a row of its own.
    check('publications_out', sql`state not in ('published', 'corrected', 'withdrawn') or published_at is not null`),
  ],
)
