import { sql } from 'drizzle-orm'
import { check, foreignKey, integer, pgTable, primaryKey, unique, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import { at, atNow, bytes, id, oneOf, orgId, pointsTo, within } from './columns.ts'
import { events } from './events.ts'
import { members } from './people.ts'
import { postMortems } from './postMortems.ts'
import { lanes, verdicts } from './words.ts'

/** What one submission freezes: the record as the log gave it, the passages by their salted hashes, and the rule. */
export const postMortemReviews = pgTable(
  'post_mortem_reviews',
  {
    orgId: orgId(),
    id: id().notNull(),
    postMortemId: uuid('post_mortem_id').notNull(),
    round: integer('round').notNull(),
    openedBy: uuid('opened_by').notNull(),
    openedAt: atNow('opened_at'),
    closedAt: at('closed_at'),
    record: bytes('record').notNull(),
    content: bytes('content').notNull(),
    contentHash: bytes('content_hash').generatedAlwaysAs(sql`sha256(content)`),
    policy: bytes('policy').notNull(),
    policyHash: bytes('policy_hash').generatedAlwaysAs(sql`sha256(policy)`),
  },
  (t) => [
    primaryKey({ columns: [t.orgId, t.id] }),
    unique('post_mortem_reviews_round').on(t.orgId, t.postMortemId, t.round),
    unique('post_mortem_reviews_bound').on(t.orgId, t.id, t.contentHash, t.policyHash),
    uniqueIndex('post_mortem_reviews_open').on(t.orgId, t.postMortemId).where(sql`closed_at is null`),
    pointsTo('post_mortem_reviews_of', t.orgId, t.postMortemId, postMortems),
    pointsTo('post_mortem_reviews_by', t.orgId, t.openedBy, members),
  ],
)

export const postMortemVotes = pgTable(
  'post_mortem_votes',
  {
    orgId: orgId(),
    id: id().notNull(),
    reviewId: uuid('review_id').notNull(),
    lane: oneOf('lane', lanes).notNull(),
    memberId: uuid('member_id').notNull(),
    verdict: oneOf('verdict', verdicts).notNull(),
    contentHash: bytes('content_hash').notNull(),
    policyHash: bytes('policy_hash').notNull(),
    at: atNow('at'),
    provedAt: at('proved_at'),
    eventId: uuid('event_id').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.orgId, t.id] }),
    unique('post_mortem_votes_seat').on(t.orgId, t.reviewId, t.memberId),
    unique('post_mortem_votes_event').on(t.orgId, t.eventId),
    foreignKey({
      name: 'post_mortem_votes_bound',
      columns: [t.orgId, t.reviewId, t.contentHash, t.policyHash],
      foreignColumns: [
        postMortemReviews.orgId,
        postMortemReviews.id,
        postMortemReviews.contentHash,
        postMortemReviews.policyHash,
      ],
    }),
    pointsTo('post_mortem_votes_by', t.orgId, t.memberId, members),
    pointsTo('post_mortem_votes_event_key', t.orgId, t.eventId, events),
    check('post_mortem_votes_lane', within('lane', lanes)),
    check('post_mortem_votes_verdict', sql`verdict in ('approve', 'request_changes')`),
  ],
)
