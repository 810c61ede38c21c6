import { sql } from 'drizzle-orm'
import {
  boolean,
  check,
  index,
  integer,
  pgTable,
  primaryKey,
  text,
  unique,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core'
import { at, atNow, bytes, id, oneOf, orgId, pointsTo, within } from './columns.ts'
import { type Capacity, lanes, languages, type Scope, signInMethods } from './words.ts'

export const organisations = pgTable(
  'organisations',
  {
    id: id().primaryKey(),
    slug: text('slug').notNull().unique(),
    name: text('name').notNull(),
    demo: boolean('demo').notNull().default(false),
    idleMinutes: integer('idle_minutes').notNull().default(60),
    absoluteHours: integer('absolute_hours').notNull().default(24),
    stepUpMinutes: integer('step_up_minutes').notNull().default(10),
    firstWordsMinutes: integer('first_words_minutes').notNull().default(60),
    /** Within how many days of its closing a case owes its post-mortem. */
    postMortemDays: integer('post_mortem_days').notNull().default(15),
    /** Who clears a post-mortem; legal besides, where something in it is privileged. */
    postMortemLanes: text('post_mortem_lanes', { enum: lanes })
      .array()
      .notNull()
      .default(sql`'{communications,legal}'`),
    createdAt: atNow('created_at'),
  },
  () => [
    check(
      'organisations_post_mortem_lanes',
      sql.raw(
        `cardinality(post_mortem_lanes) >= 1 and post_mortem_lanes <@ array[${lanes.map((lane) => `'${lane}'`).join(', ')}] and ${lanes.map((lane) => `cardinality(array_positions(post_mortem_lanes, '${lane}')) <= 1`).join(' and ')}`,
      ),
    ),
    check('organisations_post_mortem', sql`post_mortem_days between 7 and 60`),
    check('organisations_idle', sql`idle_minutes between 5 and 480`),
    check('organisations_absolute', sql`absolute_hours between 1 and 24`),
    check('organisations_step_up', sql`step_up_minutes between 5 and 60`),
  ],
)

export const people = pgTable(
  'people',
  {
    id: id().primaryKey(),
    email: text('email').notNull().unique(),
    name: text('name').notNull(),
    language: oneOf('language', languages).notNull().default('fr'),
    timeZone: text('time_zone').notNull().default('Europe/Paris'),
    demo: boolean('demo').notNull().default(false),
    passwordHash: text('password_hash'),
    createdAt: atNow('created_at'),
  },
  () => [check('people_language', within('language', languages)), check('people_email', sql`email = lower(email)`)],
)

/** An outside identity: (issuer, subject) names the person, never an e-mail address. */
export const identities = pgTable(
  'identities',
  {
    issuer: text('issuer').notNull(),
    subject: text('subject').notNull(),
    personId: uuid('person_id')
      .notNull()
      .references(() => people.id),
    linkedAt: atNow('linked_at'),
  },
  (t) => [primaryKey({ columns: [t.issuer, t.subject] })],
)

export const sessions = pgTable(
  'sessions',
  {
    id: id().primaryKey(),
    secretHash: bytes('secret_hash').notNull().unique(),
    personId: uuid('person_id')
      .notNull()
      .references(() => people.id),
    orgId: uuid('org_id')
      .notNull()
      .references(() => organisations.id),
    method: oneOf('method', signInMethods).notNull(),
    createdAt: atNow('created_at'),
    confirmedAt: atNow('confirmed_at'),
    lastSeenAt: atNow('last_seen_at'),
    endsAt: at('ends_at').notNull(),
    address: text('address'),
    agent: text('agent'),
    revokedAt: at('revoked_at'),
    revokedBy: uuid('revoked_by'),
    replacedAt: at('replaced_at'),
  },
  (t) => [
    index('sessions_person').on(t.personId, t.createdAt),
    check('sessions_method', within('method', signInMethods)),
  ],
)

/** Single use, sixty seconds: how a checked password or a demo choice becomes a session. */
export const handoffs = pgTable('handoffs', {
  secretHash: bytes('secret_hash').primaryKey(),
  personId: uuid('person_id')
    .notNull()
    .references(() => people.id),
  orgId: uuid('org_id')
    .notNull()
    .references(() => organisations.id),
  method: oneOf('method', signInMethods).notNull(),
  replaces: uuid('replaces'),
  expiresAt: at('expires_at').notNull(),
  usedAt: at('used_at'),
})

export const attempts = pgTable(
  'attempts',
  {
    id: id().primaryKey(),
    door: text('door').notNull(),
    subject: text('subject').notNull(),
    at: atNow('at'),
  },
  (t) => [index('attempts_recent').on(t.door, t.subject, t.at)],
)

export const members = pgTable(
  'members',
  {
    orgId: orgId().references(() => organisations.id),
    id: id().notNull(),
    personId: uuid('person_id')
      .notNull()
      .references(() => people.id),
    capacities: text('capacities').array().$type<Capacity[]>().notNull(),
    job: text('job'),
    guest: boolean('guest').notNull().default(false),
    endsAt: at('ends_at'),
    suspendedAt: at('suspended_at'),
    /** Their name, address and words are gone; what they did stays. */
    erasedAt: at('erased_at'),
    createdAt: atNow('created_at'),
  },
  (t) => [primaryKey({ columns: [t.orgId, t.id] }), unique('members_person').on(t.orgId, t.personId)],
)

export const tokens = pgTable(
  'tokens',
  {
    orgId: orgId(),
    id: id().notNull(),
    memberId: uuid('member_id').notNull(),
    name: text('name').notNull(),
    secretHash: bytes('secret_hash').notNull(),
    hint: text('hint').notNull(),
    scopes: text('scopes').array().$type<Scope[]>().notNull(),
    createdAt: atNow('created_at'),
    expiresAt: at('expires_at').notNull(),
    lastUsedAt: at('last_used_at'),
    revokedAt: at('revoked_at'),
  },
  (t) => [
    primaryKey({ columns: [t.orgId, t.id] }),
    uniqueIndex('tokens_secret').on(t.secretHash),
    pointsTo('tokens_member', t.orgId, t.memberId, members),
    check('tokens_life', sql`expires_at <= created_at + interval '365 days'`),
  ],
)
