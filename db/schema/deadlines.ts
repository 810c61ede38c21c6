import { check, foreignKey, integer, pgTable, primaryKey, uuid } from 'drizzle-orm/pg-core'
import { atNow, oneOf, orgId, pointsTo, within } from './columns.ts'
import { events } from './events.ts'
import { reviewLanes } from './votes.ts'
import { deadlineMarks, lanes } from './words.ts'

/** What was said of a lane's time: the key says once each, whatever runs twice. */
export const deadlines = pgTable(
  'deadlines',
  {
    orgId: orgId(),
    reviewId: uuid('review_id').notNull(),
    lane: oneOf('lane', lanes).notNull(),
    mark: oneOf('mark', deadlineMarks).notNull(),
    /** How often the lane was asked again within the round: each time its clock begins anew. */
    turn: integer('turn').notNull().default(0),
    toldAt: atNow('told_at'),
    eventId: uuid('event_id').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.orgId, t.reviewId, t.lane, t.mark, t.turn] }),
    foreignKey({
      name: 'deadlines_lane_of_review',
      columns: [t.orgId, t.reviewId, t.lane],
      foreignColumns: [reviewLanes.orgId, reviewLanes.reviewId, reviewLanes.lane],
    }),
    pointsTo('deadlines_event', t.orgId, t.eventId, events),
    check('deadlines_mark', within('mark', deadlineMarks)),
  ],
)
