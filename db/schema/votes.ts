import { sql } from 'drizzle-orm'
import { check, foreignKey, index, integer, pgTable, primaryKey, text, unique, uuid } from 'drizzle-orm/pg-core'
import { at, atNow, bytes, id, oneOf, orgId, pointsTo, sealSalt, within } from './columns.ts'
import { events } from './events.ts'
import { members, tokens } from './people.ts'
import { reviews } from './versions.ts'
import { lanes, verdicts } from './words.ts'

export const reviewLanes = pgTable(
  'review_lanes',
  {
    orgId: orgId(),
    reviewId: uuid('review_id').notNull(),
    lane: oneOf('lane', lanes).notNull(),
    min: integer('min').notNull(),
    veto: text('veto').notNull(),
    dueAt: at('due_at').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.orgId, t.reviewId, t.lane] }),
    pointsTo('review_lanes_review', t.orgId, t.reviewId, reviews),
    check('review_lanes_lane', within('lane', lanes)),
  ],
)

/** One natural person, one lane, per review: the primary key says so, whatever the code thinks. */
export const seats = pgTable(
  'seats',
  {
    orgId: orgId(),
    reviewId: uuid('review_id').notNull(),
    memberId: uuid('member_id').notNull(),
    lane: oneOf('lane', lanes).notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.orgId, t.reviewId, t.memberId] }),
    unique('seats_lane').on(t.orgId, t.reviewId, t.memberId, t.lane),
    foreignKey({
      name: 'seats_review_lane',
      columns: [t.orgId, t.reviewId, t.lane],
      foreignColumns: [reviewLanes.orgId, reviewLanes.reviewId, reviewLanes.lane],
    }),
    pointsTo('seats_member', t.orgId, t.memberId, members),
  ],
)

export const votes = pgTable(
  'votes',
  {
    orgId: orgId(),
    id: id().notNull(),
    reviewId: uuid('review_id').notNull(),
    lane: oneOf('lane', lanes).notNull(),
    memberId: uuid('member_id').notNull(),
    /** The absent person whose seat this vote takes as well; both count once. */
    onBehalfOf: uuid('on_behalf_of'),
    verdict: oneOf('verdict', verdicts).notNull(),
    contentHash: bytes('content_hash').notNull(),
    policyHash: bytes('policy_hash').notNull(),
    reason: text('reason'),
    at: atNow('at'),
    provedAt: at('proved_at'),
    byToken: uuid('by_token'),
    eventId: uuid('event_id').notNull(),
    sealSalt: sealSalt(),
  },
  (t) => [
    primaryKey({ columns: [t.orgId, t.id] }),
    index('votes_of_review').on(t.orgId, t.reviewId, t.memberId, t.at),
    foreignKey({
      name: 'votes_bound',
      columns: [t.orgId, t.reviewId, t.contentHash, t.policyHash],
      foreignColumns: [reviews.orgId, reviews.id, reviews.contentHash, reviews.policyHash],
    }),
    foreignKey({
      name: 'votes_seat',
      columns: [t.orgId, t.reviewId, t.memberId, t.lane],
      foreignColumns: [seats.orgId, seats.reviewId, seats.memberId, seats.lane],
    }),
    foreignKey({
      name: 'votes_principal_seat',
      columns: [t.orgId, t.reviewId, t.onBehalfOf, t.lane],
      foreignColumns: [seats.orgId, seats.reviewId, seats.memberId, seats.lane],
    }),
    pointsTo('votes_event', t.orgId, t.eventId, events),
    pointsTo('votes_by_token', t.orgId, t.byToken, tokens),
    check('votes_verdict', within('verdict', verdicts)),
    check('votes_on_behalf', sql`on_behalf_of <> member_id and verdict <> 'withdraw' or on_behalf_of is null`),
    check('votes_reason', sql`verdict = 'approve' or reason is not null`),
  ],
)
