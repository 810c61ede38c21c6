import { sql } from 'drizzle-orm'
import { check, foreignKey, index, pgTable, primaryKey, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import { at, atNow, bytes, id, oneOf, orgId, within } from './columns.ts'
import { members, organisations, people } from './people.ts'
import { type Capacity, languages } from './words.ts'

/** A way in for one mailbox, once. Its secret is drawn when the mail is written, and only its digest is kept. */
export const invitations = pgTable(
  'invitations',
  {
    orgId: orgId().references(() => organisations.id),
    id: id().notNull(),
    email: text('email').notNull(),
    name: text('name').notNull(),
    job: text('job'),
    capacities: text('capacities').array().$type<Capacity[]>().notNull(),
    language: oneOf('language', languages).notNull(),
    guestUntil: at('guest_until'),
    invitedBy: uuid('invited_by').notNull(),
    askedAt: atNow('asked_at'),
    expiresAt: at('expires_at').notNull(),
    secretHash: bytes('secret_hash'),
    mailedAt: at('mailed_at'),
    acceptedAt: at('accepted_at'),
    acceptedBy: uuid('accepted_by'),
    withdrawnAt: at('withdrawn_at'),
    withdrawnBy: uuid('withdrawn_by'),
  },
  (t) => [
    primaryKey({ columns: [t.orgId, t.id] }),
    uniqueIndex('invitations_secret').on(t.secretHash),
    uniqueIndex('invitations_open').on(t.orgId, t.email).where(sql`accepted_at is null and withdrawn_at is null`),
    ...(['invitedBy', 'acceptedBy', 'withdrawnBy'] as const).map((by) =>
      foreignKey({
        name: `invitations_${t[by].name}`,
        columns: [t.orgId, t[by]],
        foreignColumns: [members.orgId, members.id],
      }),
    ),
    check('invitations_language', within('language', languages)),
    check('invitations_email', sql`email = lower(email)`),
    check('invitations_life', sql`expires_at <= asked_at + interval '72 hours'`),
    check('invitations_accepted', sql`(accepted_at is null) = (accepted_by is null)`),
    check('invitations_withdrawn', sql`(withdrawn_at is null) = (withdrawn_by is null)`),
    check('invitations_one_end', sql`accepted_at is null or withdrawn_at is null`),
  ],
)

/** A new password asked for: written down for any mailbox, whoever it belongs to; who it is for is found out later. */
export const resets = pgTable(
  'resets',
  {
    id: id().primaryKey(),
    email: text('email').notNull(),
    personId: uuid('person_id').references(() => people.id),
    orgId: uuid('org_id').references(() => organisations.id),
    askedAt: atNow('asked_at'),
    expiresAt: at('expires_at').notNull(),
    secretHash: bytes('secret_hash'),
    mailedAt: at('mailed_at'),
    usedAt: at('used_at'),
  },
  (t) => [
    uniqueIndex('resets_secret').on(t.secretHash),
    index('resets_person').on(t.personId),
    check('resets_life', sql`expires_at <= asked_at + interval '30 minutes'`),
    check('resets_of_somebody', sql`secret_hash is null or (person_id is not null and org_id is not null)`),
  ],
)
