import { sql } from 'drizzle-orm'
import { check, foreignKey, pgTable, primaryKey, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import { cases } from './cases.ts'
import { at, id, orgId, pointsTo } from './columns.ts'
import { events } from './events.ts'
import { members } from './people.ts'

/** Who was erased, when and by whom (null: again, after a restore). */
export const erasures = pgTable(
  'erasures',
  {
    orgId: orgId(),
    memberId: uuid('member_id').notNull(),
    by: uuid('by'),
    at: at('at').notNull(),
    eventId: uuid('event_id').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.orgId, t.memberId] }),
    pointsTo('erasures_member', t.orgId, t.memberId, members),
    pointsTo('erasures_event', t.orgId, t.eventId, events),
    pointsTo('erasures_by', t.orgId, t.by, members),
  ],
)

/** While one stands on a case or a person, nobody it concerns is erased. Its reason is a private word of its event. */
export const legalHolds = pgTable(
  'legal_holds',
  {
    orgId: orgId(),
    id: id().notNull(),
    caseId: uuid('case_id'),
    memberId: uuid('member_id'),
    placedBy: uuid('placed_by').notNull(),
    placedAt: at('placed_at').notNull(),
    eventId: uuid('event_id').notNull(),
    liftedBy: uuid('lifted_by'),
    liftedAt: at('lifted_at'),
    liftedEventId: uuid('lifted_event_id'),
  },
  (t) => [
    primaryKey({ columns: [t.orgId, t.id] }),
    uniqueIndex('legal_holds_on_case').on(t.orgId, t.caseId).where(sql`lifted_at is null`),
    uniqueIndex('legal_holds_on_member').on(t.orgId, t.memberId).where(sql`lifted_at is null`),
    pointsTo('legal_holds_case', t.orgId, t.caseId, cases),
    pointsTo('legal_holds_event', t.orgId, t.eventId, events),
    pointsTo('legal_holds_lifted_event', t.orgId, t.liftedEventId, events),
    ...(['memberId', 'placedBy', 'liftedBy'] as const).map((column) =>
      foreignKey({
        name: `legal_holds_${t[column].name}`,
        columns: [t.orgId, t[column]],
        foreignColumns: [members.orgId, members.id],
      }),
    ),
    check('legal_holds_on_one_thing', sql`(case_id is null) <> (member_id is null)`),
    check(
      'legal_holds_lifted',
      sql`(lifted_at is null) = (lifted_by is null) and (lifted_at is null) = (lifted_event_id is null)`,
    ),
  ],
)
