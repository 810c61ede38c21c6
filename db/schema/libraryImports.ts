import { sql } from 'drizzle-orm'
import { check, index, jsonb, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import { at, atNow, id, oneOf, orgId, pointsTo, within } from './columns.ts'
import { members } from './people.ts'
import { type ImportFaultCode, importFormats, type PastField } from './words.ts'

/** What stands in a column of the file; null: nothing that is wanted. */
export type Mapped = { column: string; field: PastField | null }
/** `line` counts from 1; `column` is the heading, or the path within a JSON case; `found`: what stands there, shortened. */
export type ImportFault = { line: number; column: string | null; code: ImportFaultCode; found: string | null }
/** What a dry run came to: the first faults and how many there are, and the cases that are whole. */
export type DryRun = { cases: number; titles: { fr: string; en: string }[]; faults: ImportFault[]; faultCount: number }

/** A file of past cases on its way in, seen by nobody but who sent it. */
export const libraryImports = pgTable(
  'library_imports',
  {
    orgId: orgId(),
    id: id().notNull(),
    format: oneOf('format', importFormats).notNull(),
    name: text('name').notNull(),
    content: text('content'),
    sha256: text('sha256').notNull(),
    mapping: jsonb('mapping').$type<Mapped[]>().notNull(),
    read: jsonb('read').$type<DryRun>().notNull(),
    sentBy: uuid('sent_by').notNull(),
    sentAt: atNow('sent_at'),
    importedAt: at('imported_at'),
  },
  (t) => [
    primaryKey({ columns: [t.orgId, t.id] }),
    index('library_imports_of_sender').on(t.orgId, t.sentBy, t.sentAt),
    pointsTo('library_imports_by', t.orgId, t.sentBy, members),
    check('library_imports_format', within('format', importFormats)),
    check('library_imports_kept', sql`(imported_at is null) = (content is not null)`),
  ],
)
