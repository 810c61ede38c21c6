import { sql } from 'drizzle-orm'
import {
  check,
  foreignKey,
  index,
  integer,
  pgTable,
  primaryKey,
  text,
  unique,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core'
import { cases } from './cases.ts'
import { at, atNow, id, oneOf, orgId, pointsTo, within } from './columns.ts'
import { libraryCases, told } from './library.ts'
import { members } from './people.ts'
import { categories, clusters, pastOrigins, triggerChannels } from './words.ts'

/** An organisation's own past cases: told like the shipped ones, and nobody else's. */
export const ownLibraryCases = pgTable(
  'own_library_cases',
  {
    orgId: orgId(),
    id: id().notNull(),
    slug: text('slug').notNull(),
    version: integer('version').notNull().default(1),
    origin: oneOf('origin', pastOrigins).notNull(),
    /** The case it was made of, whose fence it keeps: who does not see that case does not see this one. */
    fromCase: uuid('from_case'),
    addedBy: uuid('added_by').notNull(),
    addedAt: atNow('added_at'),
    editedBy: uuid('edited_by'),
    editedAt: at('edited_at'),
    ...told(),
  },
  (t) => [
    primaryKey({ columns: [t.orgId, t.id] }),
    unique('own_library_cases_slug').on(t.orgId, t.slug),
    index('own_library_cases_by_date').on(t.orgId, t.startedOn, t.id),
    // Precedents are the newest that share one of these.
    index('own_library_cases_by_category').on(t.orgId, t.category, t.startedOn, t.id),
    index('own_library_cases_by_channel').on(t.orgId, t.channel, t.startedOn, t.id),
    index('own_library_cases_by_cluster').on(t.orgId, t.cluster, t.startedOn, t.id),
    index('own_library_cases_by_sector').on(t.orgId, t.sector, t.startedOn, t.id),
    uniqueIndex('own_library_cases_of_case').on(t.orgId, t.fromCase).where(sql`from_case is not null`),
    pointsTo('own_library_cases_from', t.orgId, t.fromCase, cases),
    pointsTo('own_library_cases_added_by', t.orgId, t.addedBy, members),
    pointsTo('own_library_cases_edited_by', t.orgId, t.editedBy, members),
    check('own_library_cases_origin', within('origin', pastOrigins)),
    check('own_library_cases_edited', sql`(edited_at is null) = (edited_by is null)`),
    check('own_library_cases_channel', within('channel', triggerChannels)),
    check('own_library_cases_category', within('category', categories)),
    check('own_library_cases_cluster', within('cluster', clusters)),
    check('own_library_cases_started', sql`started_on ~ '^\\d{4}-\\d{2}(-\\d{2})?$'`),
  ],
)

/** One row per own case and language: the text that search reads. */
export const ownLibrarySearch = pgTable(
  'own_library_search',
  {
    orgId: orgId(),
    caseId: uuid('case_id').notNull(),
    language: text('language').notNull(),
    fromCase: uuid('from_case'),
    nameKey: text('name_key').notNull(),
    title: text('title').notNull(),
    body: text('body').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.orgId, t.caseId, t.language] }),
    pointsTo('own_library_search_case', t.orgId, t.caseId, ownLibraryCases),
    pointsTo('own_library_search_from', t.orgId, t.fromCase, cases),
  ],
)

/** What somebody of the house says beside a shipped case. */
export const libraryAnnotations = pgTable(
  'library_annotations',
  {
    orgId: orgId(),
    id: id().notNull(),
    libraryCaseId: uuid('library_case_id').notNull(),
    words: text('words').notNull(),
    writtenBy: uuid('written_by').notNull(),
    writtenAt: atNow('written_at'),
  },
  (t) => [
    primaryKey({ columns: [t.orgId, t.id] }),
    index('library_annotations_of_case').on(t.orgId, t.libraryCaseId, t.writtenAt),
    foreignKey({
      name: 'library_annotations_case',
      columns: [t.libraryCaseId],
      foreignColumns: [libraryCases.id],
    }).onDelete('cascade'),
    pointsTo('library_annotations_by', t.orgId, t.writtenBy, members),
  ],
)

/** A shipped case that the house does not want in its lists: by whom, since when, until when. */
export const libraryHides = pgTable(
  'library_hides',
  {
    orgId: orgId(),
    id: id().notNull(),
    libraryCaseId: uuid('library_case_id').notNull(),
    hiddenBy: uuid('hidden_by').notNull(),
    hiddenAt: atNow('hidden_at'),
    shownBy: uuid('shown_by'),
    shownAt: at('shown_at'),
  },
  (t) => [
    primaryKey({ columns: [t.orgId, t.id] }),
    uniqueIndex('library_hides_standing').on(t.orgId, t.libraryCaseId).where(sql`shown_at is null`),
    foreignKey({
      name: 'library_hides_case',
      columns: [t.libraryCaseId],
      foreignColumns: [libraryCases.id],
    }).onDelete('cascade'),
    pointsTo('library_hides_hidden_by', t.orgId, t.hiddenBy, members),
    pointsTo('library_hides_shown_by', t.orgId, t.shownBy, members),
    check('library_hides_shown', sql`(shown_at is null) = (shown_by is null)`),
  ],
)
