import { sql } from 'drizzle-orm'
import {
  check,
  date,
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
import { at, atNow, id, oneOf, orgId, pointsTo, within } from './columns.ts'
import { events } from './events.ts'
import { libraryCases } from './library.ts'
import { ownLibraryCases } from './ownLibrary.ts'
import { members } from './people.ts'
import { categories, clusters, languages, stakeholders } from './words.ts'

/** What may happen one day: how likely it is, and how hard it would hit each audience. Retired, it stays. */
export const risks = pgTable(
  'risks',
  {
    orgId: orgId(),
    id: id().notNull(),
    version: integer('version').notNull().default(1),
    title: text('title').notNull(),
    scenario: text('scenario').notNull(),
    language: oneOf('language', languages).notNull(),
    category: oneOf('category', categories),
    cluster: oneOf('cluster', clusters),
    /** From 1, rare, to 4, almost certain; impacts likewise from 1 to 4, null where an audience is not hit. */
    likelihood: integer('likelihood').notNull(),
    impactOnCustomers: integer('impact_on_customers'),
    impactOnStaff: integer('impact_on_staff'),
    impactOnPress: integer('impact_on_press'),
    impactOnRegulator: integer('impact_on_regulator'),
    impactOnShareholders: integer('impact_on_shareholders'),
    impactOnPartners: integer('impact_on_partners'),
    impactOnNgos: integer('impact_on_ngos'),
    ownerId: uuid('owner_id').notNull(),
    /** Moves with a review, and never without one. */
    reviewOn: date('review_on', { mode: 'string' }).notNull(),
    notedBy: uuid('noted_by').notNull(),
    notedAt: atNow('noted_at'),
    retiredBy: uuid('retired_by'),
    retiredAt: at('retired_at'),
    /** Its reason is a private word of this event. */
    retiredEventId: uuid('retired_event_id'),
  },
  (t) => [
    primaryKey({ columns: [t.orgId, t.id] }),
    index('risks_to_review').on(t.orgId, t.reviewOn).where(sql`retired_at is null`),
    pointsTo('risks_owner', t.orgId, t.ownerId, members),
    pointsTo('risks_noted_by', t.orgId, t.notedBy, members),
    pointsTo('risks_retired_by', t.orgId, t.retiredBy, members),
    pointsTo('risks_retired_event', t.orgId, t.retiredEventId, events),
    check('risks_title', sql`length(title) between 1 and 200`),
    check('risks_scenario', sql`length(scenario) between 1 and 2000`),
    check('risks_language', within('language', languages)),
    check('risks_category', within('category', categories)),
    check('risks_cluster', within('cluster', clusters)),
    check('risks_likelihood', sql`likelihood between 1 and 4`),
    ...stakeholders.map((who) => check(`risks_impact_on_${who}`, sql.raw(`impact_on_${who} between 1 and 4`))),
    check('risks_hits', sql.raw(`num_nonnulls(${stakeholders.map((who) => `impact_on_${who}`).join(', ')}) > 0`)),
    check('risks_retired', sql`num_nulls(retired_by, retired_at, retired_event_id) in (0, 3)`),
  ],
)

/** Somebody looked at it again, and when it is to be looked at next. The remark is a private word of the event. */
export const riskReviews = pgTable(
  'risk_reviews',
  {
    orgId: orgId(),
    id: id().notNull(),
    riskId: uuid('risk_id').notNull(),
    /** The version of the risk that this review made. */
    version: integer('version').notNull(),
    nextOn: date('next_on', { mode: 'string' }).notNull(),
    reviewedBy: uuid('reviewed_by').notNull(),
    reviewedAt: atNow('reviewed_at'),
    eventId: uuid('event_id').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.orgId, t.id] }),
    unique('risk_reviews_version').on(t.orgId, t.riskId, t.version),
    pointsTo('risk_reviews_of', t.orgId, t.riskId, risks),
    pointsTo('risk_reviews_by', t.orgId, t.reviewedBy, members),
    pointsTo('risk_reviews_event', t.orgId, t.eventId, events),
    check('risk_reviews_next', sql`next_on >= (reviewed_at at time zone 'UTC')::date`),
  ],
)

/** A past case that resembles a risk: one that ships, or one of the house's own. */
export const riskPrecedents = pgTable(
  'risk_precedents',
  {
    orgId: orgId(),
    id: id().notNull(),
    riskId: uuid('risk_id').notNull(),
    libraryCaseId: uuid('library_case_id'),
    ownCaseId: uuid('own_case_id'),
    addedBy: uuid('added_by').notNull(),
    addedAt: atNow('added_at'),
  },
  (t) => [
    primaryKey({ columns: [t.orgId, t.id] }),
    uniqueIndex('risk_precedents_shipped').on(t.orgId, t.riskId, t.libraryCaseId),
    uniqueIndex('risk_precedents_own').on(t.orgId, t.riskId, t.ownCaseId),
    pointsTo('risk_precedents_of', t.orgId, t.riskId, risks),
    foreignKey({
      name: 'risk_precedents_library_case',
      columns: [t.libraryCaseId],
      foreignColumns: [libraryCases.id],
    }).onDelete('cascade'),
    pointsTo('risk_precedents_own_case', t.orgId, t.ownCaseId, ownLibraryCases),
    pointsTo('risk_precedents_by', t.orgId, t.addedBy, members),
    check('risk_precedents_one', sql`num_nonnulls(library_case_id, own_case_id) = 1`),
  ],
)
