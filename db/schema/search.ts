import { boolean, check, foreignKey, index, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import { cases } from './cases.ts'
import { at, id, oneOf, orgId, within } from './columns.ts'
import { organisations } from './people.ts'
import { entryKinds, languages } from './words.ts'

/** What search reads: one row per thing and language. Written by triggers of the tables it is taken from, and by nothing else. */
export const searchEntries = pgTable(
  'search_entry',
  {
    orgId: orgId().references(() => organisations.id),
    kind: oneOf('kind', entryKinds).notNull(),
    id: id().notNull(),
    language: oneOf('language', languages).notNull(),
    /** The case whose fence it keeps; null for people, risks, and lines of the house. */
    caseId: uuid('case_id'),
    /** Of that case, so that a search need not ask it for each row. */
    restricted: boolean('restricted').notNull().default(false),
    at: at('at').notNull(),
    /** A reference by which it is called; empty for what has none. */
    reference: text('reference').notNull().default(''),
    /** Lower-cased, without accents: where a mistyped name is looked for. Empty for what has no name. */
    nameKey: text('name_key').notNull().default(''),
    title: text('title').notNull(),
    body: text('body').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.orgId, t.kind, t.id, t.language] }),
    index('search_entry_newest').on(t.orgId, t.kind, t.at, t.id),
    index('search_entry_of_case').on(t.orgId, t.caseId),
    foreignKey({ name: 'search_entry_case', columns: [t.orgId, t.caseId], foreignColumns: [cases.orgId, cases.id] }),
    check('search_entry_kind', within('kind', entryKinds)),
    check('search_entry_language', within('language', languages)),
  ],
)
