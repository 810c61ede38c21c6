import { sql } from 'drizzle-orm'
import { boolean, check, index, jsonb, pgTable, text, uuid } from 'drizzle-orm/pg-core'
import { id, within } from './columns.ts'
import { categories, clusters, type Step, triggerChannels } from './words.ts'

export type InBoth = { fr: string; en: string }
export type Impact = {
  metric: string
  value: number
  unit: string
  qualifier: string | null
  note: InBoth | null
  sourceIndex: number
}
/** `archived_on`: the day on which somebody kept a copy. */
export type Source = { title: string; url: string; publisher: string; archived_on?: string | undefined }
/** `until`: the sources differ, up to then. `own`: the organisation's own act. `steps`: what of the modus operandi this event did, where it can be dated. */
export type PastEvent = { at: string; until: string | null; what: InBoth; own: boolean; steps: Step[] }

/** What is told of a past case, whoever it belongs to. */
export const told = () => ({
  titleFr: text('title_fr').notNull(),
  titleEn: text('title_en').notNull(),
  organisation: text('organisation').notNull(),
  sector: text('sector').notNull(),
  country: text('country').notNull(),
  startedOn: text('started_on').notNull(),
  endedOn: text('ended_on'),
  trigger: jsonb('trigger').$type<InBoth>().notNull(),
  channel: text('channel').notNull(),
  category: text('category').notNull(),
  cluster: text('cluster').notNull(),
  story: jsonb('story').$type<InBoth>().notNull(),
  summary: jsonb('summary').$type<InBoth>().notNull(),
  timeline: jsonb('timeline').$type<PastEvent[]>().notNull(),
  outcome: jsonb('outcome').$type<InBoth>().notNull(),
  lessons: jsonb('lessons').$type<InBoth[]>().notNull(),
  impact: jsonb('impact').$type<Impact[]>().notNull(),
  sources: jsonb('sources').$type<Source[]>().notNull(),
  tags: text('tags').array().notNull(),
  strategies: text('strategies').array().notNull(),
  firstStatementHours: text('first_statement_hours'),
  confirmedFacts: boolean('confirmed_facts'),
  correctiveAction: boolean('corrective_action'),
  apologised: boolean('apologised'),
  recalledValues: boolean('recalled_values'),
  confidence: text('confidence').notNull(),
  confidenceNote: jsonb('confidence_note').$type<InBoth>(),
})

/** The textbook cases that ship with the product: they belong to no organisation and are read-only. */
export const libraryCases = pgTable(
  'library_cases',
  {
    id: id().primaryKey(),
    slug: text('slug').notNull().unique(),
    ...told(),
  },
  (t) => [
    index('library_cases_by_date').on(t.startedOn, t.id),
    check('library_cases_channel', within('channel', triggerChannels)),
    check('library_cases_category', within('category', categories)),
    check('library_cases_cluster', within('cluster', clusters)),
    check('library_cases_started', sql`started_on ~ '^\\d{4}-\\d{2}(-\\d{2})?$'`),
  ],
)

/** One row per past case and language: the text that search reads, apart from the page that people read. */
export const librarySearch = pgTable('library_search', {
  caseId: uuid('case_id')
    .notNull()
    .references(() => libraryCases.id, { onDelete: 'cascade' }),
  language: text('language').notNull(),
  nameKey: text('name_key').notNull(),
  title: text('title').notNull(),
  body: text('body').notNull(),
})
