import { sql } from 'drizzle-orm'
import {
  check,
  date,
  foreignKey,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  unique,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core'
import { cases } from './cases.ts'
import { at, atNow, bytes, id, oneOf, orgId, pointsTo, within } from './columns.ts'
import { events } from './events.ts'
import { members } from './people.ts'
import { improvementStates, lanes, passageKinds, postMortemStates, verdicts } from './words.ts'

/** What a closed case still owes: one a case, opened by its closing. */
export const postMortems = pgTable(
  'post_mortems',
  {
    orgId: orgId(),
    id: id().notNull(),
    caseId: uuid('case_id').notNull(),
    state: oneOf('state', postMortemStates).notNull(),
    stateSince: atNow('state_since'),
    stateEventId: uuid('state_event_id').notNull(),
    /** The closing it tells of: a case that was reopened and closed again is told up to the last. */
    closedAt: at('closed_at').notNull(),
    dueAt: at('due_at').notNull(),
    version: integer('version').notNull().default(1),
    publishedBy: uuid('published_by'),
    publishedAt: at('published_at'),
    /** The case as the library holds it: coded, without what is privileged. */
    coded: jsonb('coded').$type<Record<string, unknown>>(),
  },
  (t) => [
    primaryKey({ columns: [t.orgId, t.id] }),
    unique('post_mortems_case').on(t.orgId, t.caseId),
    unique('post_mortems_of_case').on(t.orgId, t.id, t.caseId),
    unique('post_mortems_event').on(t.orgId, t.stateEventId),
    pointsTo('post_mortems_of', t.orgId, t.caseId, cases),
    pointsTo('post_mortems_moved', t.orgId, t.stateEventId, events),
    pointsTo('post_mortems_published_by', t.orgId, t.publishedBy, members),
    check('post_mortems_state', within('state', postMortemStates)),
    check(
      'post_mortems_published',
      sql`num_nulls(published_by, published_at) = (case state when 'published' then 0 else 2 end) and (state <> 'published' or coded is not null)`,
    ),
  ],
)

/** Whoever wrote any of it, also what was taken out since: they clear none of it. */
export const postMortemContributors = pgTable(
  'post_mortem_contributors',
  { orgId: orgId(), postMortemId: uuid('post_mortem_id').notNull(), memberId: uuid('member_id').notNull() },
  (t) => [
    primaryKey({ columns: [t.orgId, t.postMortemId, t.memberId] }),
    pointsTo('post_mortem_contributors_of', t.orgId, t.postMortemId, postMortems),
    pointsTo('post_mortem_contributors_member', t.orgId, t.memberId, members),
  ],
)

/** One thing somebody has to say of the case. Its words are apart, so that what is privileged has a fence of its own. */
export const postMortemPassages = pgTable(
  'post_mortem_passages',
  {
    orgId: orgId(),
    id: id().notNull(),
    postMortemId: uuid('post_mortem_id').notNull(),
    caseId: uuid('case_id').notNull(),
    kind: oneOf('kind', passageKinds).notNull(),
    number: integer('number').notNull(),
    version: integer('version').notNull().default(1),
    /** Binds the words of this version for those who may not read them. */
    commitment: bytes('commitment').notNull(),
    addedBy: uuid('added_by').notNull(),
    addedAt: atNow('added_at'),
    privilegedBy: uuid('privileged_by'),
    privilegedAt: at('privileged_at'),
    removedBy: uuid('removed_by'),
    removedAt: at('removed_at'),
  },
  (t) => [
    primaryKey({ columns: [t.orgId, t.id] }),
    unique('post_mortem_passages_number').on(t.orgId, t.postMortemId, t.number),
    foreignKey({
      name: 'post_mortem_passages_of',
      columns: [t.orgId, t.postMortemId, t.caseId],
      foreignColumns: [postMortems.orgId, postMortems.id, postMortems.caseId],
    }),
    pointsTo('post_mortem_passages_added_by', t.orgId, t.addedBy, members),
    pointsTo('post_mortem_passages_privileged_by', t.orgId, t.privilegedBy, members),
    pointsTo('post_mortem_passages_removed_by', t.orgId, t.removedBy, members),
    check('post_mortem_passages_kind', within('kind', passageKinds)),
    check('post_mortem_passages_privilege', sql`(privileged_by is null) = (privileged_at is null)`),
    check('post_mortem_passages_removal', sql`(removed_by is null) = (removed_at is null)`),
  ],
)

/** Every wording a passage ever had. Added to, never rewritten: nothing a person wrote is lost. */
export const postMortemTexts = pgTable(
  'post_mortem_texts',
  {
    orgId: orgId(),
    passageId: uuid('passage_id').notNull(),
    n: integer('n').notNull(),
    words: text('words').notNull(),
    writtenBy: uuid('written_by').notNull(),
    writtenAt: atNow('written_at'),
    /** With it the words are bound by hash and not told by it. */
    salt: bytes('salt').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.orgId, t.passageId, t.n] }),
    pointsTo('post_mortem_texts_of', t.orgId, t.passageId, postMortemPassages),
    pointsTo('post_mortem_texts_by', t.orgId, t.writtenBy, members),
  ],
)

/** What will be done otherwise: an action with an owner and a date. */
export const improvements = pgTable(
  'improvements',
  {
    orgId: orgId(),
    id: id().notNull(),
    postMortemId: uuid('post_mortem_id').notNull(),
    caseId: uuid('case_id').notNull(),
    number: integer('number').notNull(),
    words: text('words').notNull(),
    ownerId: uuid('owner_id'),
    dueOn: date('due_on', { mode: 'string' }),
    state: oneOf('state', improvementStates).notNull().default('open'),
    version: integer('version').notNull().default(1),
    addedBy: uuid('added_by').notNull(),
    addedAt: atNow('added_at'),
    endedBy: uuid('ended_by'),
    endedAt: at('ended_at'),
  },
  (t) => [
    primaryKey({ columns: [t.orgId, t.id] }),
    unique('improvements_number').on(t.orgId, t.postMortemId, t.number),
    index('improvements_open').on(t.orgId, t.dueOn).where(sql`state = 'open'`),
    foreignKey({
      name: 'improvements_of',
      columns: [t.orgId, t.postMortemId, t.caseId],
      foreignColumns: [postMortems.orgId, postMortems.id, postMortems.caseId],
    }),
    pointsTo('improvements_owner', t.orgId, t.ownerId, members),
    pointsTo('improvements_added_by', t.orgId, t.addedBy, members),
    pointsTo('improvements_ended_by', t.orgId, t.endedBy, members),
    check('improvements_state', within('state', improvementStates)),
    check('improvements_ended', sql`num_nulls(ended_by, ended_at) = (case state when 'open' then 2 else 0 end)`),
  ],
)

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
