import { sql } from 'drizzle-orm'
import { check, index, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import { cases } from './cases.ts'
import { at, atNow, id, oneOf, orgId, pointsTo, sealSalt, within } from './columns.ts'
import { members } from './people.ts'
import { lanes } from './words.ts'

/** Who votes for whom, in which lane, from when to when. It only ever ends; what it gave is judged at each vote. */
export const delegations = pgTable(
  'delegations',
  {
    orgId: orgId(),
    id: id().notNull(),
    principalId: uuid('principal_id').notNull(),
    delegateId: uuid('delegate_id').notNull(),
    lane: oneOf('lane', lanes).notNull(),
    /** Null: every case. */
    caseId: uuid('case_id'),
    startsAt: at('starts_at').notNull(),
    endsAt: at('ends_at').notNull(),
    reason: text('reason'),
    createdAt: atNow('created_at'),
    endedAt: at('ended_at'),
    endedBy: uuid('ended_by'),
    sealSalt: sealSalt(),
  },
  (t) => [
    primaryKey({ columns: [t.orgId, t.id] }),
    index('delegations_of_principal').on(t.orgId, t.principalId),
    index('delegations_of_delegate').on(t.orgId, t.delegateId),
    pointsTo('delegations_case', t.orgId, t.caseId, cases),
    pointsTo('delegations_principal', t.orgId, t.principalId, members),
    pointsTo('delegations_delegate', t.orgId, t.delegateId, members),
    pointsTo('delegations_ended_by', t.orgId, t.endedBy, members),
    check('delegations_lane', within('lane', lanes)),
    check('delegations_two_people', sql`delegate_id <> principal_id`),
    check('delegations_dates', sql`ends_at > starts_at and ends_at <= starts_at + interval '30 days'`),
    check('delegations_ended', sql`(ended_at is null) = (ended_by is null)`),
  ],
)
