import { sql } from 'drizzle-orm'
import { check, foreignKey, index, pgTable, primaryKey, text, unique, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import { cases } from './cases.ts'
import { at, id, orgId, pointsTo } from './columns.ts'
import { members } from './people.ts'
import { reviews, versions } from './versions.ts'

/** Words sent without the votes that were missing: two people, a reason, and what a third made of it. */
export const breakGlasses = pgTable(
  'break_glasses',
  {
    orgId: orgId(),
    id: id().notNull(),
    caseId: uuid('case_id').notNull(),
    versionId: uuid('version_id').notNull(),
    /** The round whose votes were missing. */
    waitedId: uuid('waited_id').notNull(),
    variantKeys: text('variant_keys').array().notNull(),
    reason: text('reason').notNull(),
    openedBy: uuid('opened_by').notNull(),
    openedAt: at('opened_at').notNull(),
    openedProvedAt: at('opened_proved_at').notNull(),
    secondedBy: uuid('seconded_by'),
    secondedAt: at('seconded_at'),
    secondedProvedAt: at('seconded_proved_at'),
    /** The lanes that had not answered. */
    skipped: text('skipped').array(),
    /** The round it opened: the one the gate asks. */
    reviewId: uuid('review_id'),
    dueAt: at('due_at'),
    closedBy: uuid('closed_by'),
    closedAt: at('closed_at'),
    finding: text('finding'),
  },
  (t) => [
    primaryKey({ columns: [t.orgId, t.id] }),
    unique('break_glasses_review').on(t.orgId, t.reviewId),
    uniqueIndex('break_glasses_one_open').on(t.orgId).where(sql`seconded_at is not null and closed_at is null`),
    index('break_glasses_of_case').on(t.orgId, t.caseId, t.openedAt),
    index('break_glasses_of_version').on(t.orgId, t.versionId),
    pointsTo('break_glasses_case', t.orgId, t.caseId, cases),
    pointsTo('break_glasses_version', t.orgId, t.versionId, versions),
    pointsTo('break_glasses_waited', t.orgId, t.waitedId, reviews),
    pointsTo('break_glasses_review_fk', t.orgId, t.reviewId, reviews),
    ...(['opened', 'seconded', 'closed'] as const).map((act) =>
      foreignKey({
        name: `break_glasses_${act}_by`,
        columns: [t.orgId, t[`${act}By`]],
        foreignColumns: [members.orgId, members.id],
      }),
    ),
    check('break_glasses_reason', sql`length(reason) >= 40`),
    check('break_glasses_texts', sql`cardinality(variant_keys) > 0`),
    check('break_glasses_two_people', sql`seconded_by <> opened_by`),
    check('break_glasses_third_person', sql`closed_by <> opened_by and closed_by <> seconded_by`),
    check(
      'break_glasses_proved',
      sql`opened_proved_at >= opened_at - interval '10 minutes' and seconded_proved_at >= seconded_at - interval '10 minutes'`,
    ),
    check('break_glasses_promptly', sql`seconded_at <= opened_at + interval '30 minutes'`),
    check(
      'break_glasses_seconded',
      sql`num_nulls(seconded_by, seconded_at, seconded_proved_at, skipped, review_id, due_at) in (0, 6)`,
    ),
    check(
      'break_glasses_closed',
      sql`num_nulls(closed_by, closed_at, finding) in (0, 3) and (closed_at is null or seconded_at is not null)`,
    ),
  ],
)
