import { sql } from 'drizzle-orm'
import { check, foreignKey, index, pgTable, primaryKey, text, unique, uuid } from 'drizzle-orm/pg-core'
import { cases } from './cases.ts'
import { files } from './claims.ts'
import { at, atNow, id, oneOf, orgId, pointsTo, within } from './columns.ts'
import { events } from './events.ts'
import { members } from './people.ts'
import { publications } from './versions.ts'
import { channelTypes, checkOutcomes, languages } from './words.ts'

/** What somebody read on the channel, and whether it was what had been cleared. */
export const publicationChecks = pgTable(
  'publication_checks',
  {
    orgId: orgId(),
    id: id().notNull(),
    publicationId: uuid('publication_id').notNull(),
    outcome: oneOf('outcome', checkOutcomes).notNull(),
    liveText: text('live_text').notNull(),
    by: uuid('by').notNull(),
    at: atNow('at'),
    eventId: uuid('event_id').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.orgId, t.id] }),
    index('publication_checks_newest').on(t.orgId, t.publicationId, t.at),
    unique('publication_checks_event').on(t.orgId, t.eventId),
    unique('publication_checks_of_publication').on(t.orgId, t.publicationId, t.id),
    pointsTo('publication_checks_publication', t.orgId, t.publicationId, publications),
    pointsTo('publication_checks_by', t.orgId, t.by, members),
    pointsTo('publication_checks_event_fk', t.orgId, t.eventId, events),
    check('publication_checks_outcome', within('outcome', checkOutcomes)),
  ],
)

/** A picture or a printout of what is out, of the same case: with whichever act it came, or by itself afterwards. */
export const publicationCaptures = pgTable(
  'publication_captures',
  {
    orgId: orgId(),
    id: id().notNull(),
    caseId: uuid('case_id').notNull(),
    publicationId: uuid('publication_id').notNull(),
    /** The reading that it shows, where it came with one. */
    checkId: uuid('check_id'),
    fileId: uuid('file_id').notNull(),
    by: uuid('by').notNull(),
    at: atNow('at'),
    eventId: uuid('event_id').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.orgId, t.id] }),
    index('publication_captures_of_publication').on(t.orgId, t.publicationId, t.at),
    unique('publication_captures_event').on(t.orgId, t.eventId),
    unique('publication_captures_one_a_check').on(t.orgId, t.checkId),
    pointsTo('publication_captures_publication', t.orgId, t.publicationId, publications),
    foreignKey({
      name: 'publication_captures_check',
      columns: [t.orgId, t.publicationId, t.checkId],
      foreignColumns: [publicationChecks.orgId, publicationChecks.publicationId, publicationChecks.id],
    }),
    foreignKey({
      name: 'publication_captures_file',
      columns: [t.orgId, t.caseId, t.fileId],
      foreignColumns: [files.orgId, files.caseId, files.id],
    }),
    pointsTo('publication_captures_by', t.orgId, t.by, members),
    pointsTo('publication_captures_event_fk', t.orgId, t.eventId, events),
  ],
)

/** Words of ours that went out without clearance. Apart from publications, whose every row rests on a review. */
export const foundPublications = pgTable(
  'found_publications',
  {
    orgId: orgId(),
    id: id().notNull(),
    caseId: uuid('case_id').notNull(),
    channel: oneOf('channel', channelTypes).notNull(),
    language: oneOf('language', languages),
    link: text('link'),
    text: text('text'),
    note: text('note'),
    /** A picture or a printout of them, bound by the event that tells of them. */
    fileId: uuid('file_id'),
    seenAt: at('seen_at').notNull(),
    by: uuid('by').notNull(),
    at: atNow('at'),
    eventId: uuid('event_id').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.orgId, t.id] }),
    index('found_publications_of_case').on(t.orgId, t.caseId, t.at),
    unique('found_publications_event').on(t.orgId, t.eventId),
    pointsTo('found_publications_case', t.orgId, t.caseId, cases),
    foreignKey({
      name: 'found_publications_file',
      columns: [t.orgId, t.caseId, t.fileId],
      foreignColumns: [files.orgId, files.caseId, files.id],
    }),
    pointsTo('found_publications_by', t.orgId, t.by, members),
    pointsTo('found_publications_event_fk', t.orgId, t.eventId, events),
    check('found_publications_channel', within('channel', channelTypes)),
    check('found_publications_language', within('language', languages)),
    check(
      'found_publications_seen',
      sql`link is not null or text is not null or note is not null or file_id is not null`,
    ),
  ],
)
