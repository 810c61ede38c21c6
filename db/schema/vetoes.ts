import { sql } from 'drizzle-orm'
import { boolean, check, index, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import { at, atNow, id, oneOf, orgId, pointsTo } from './columns.ts'
import { members } from './people.ts'
import { statements } from './statements.ts'
import { reviews, versions } from './versions.ts'
import { votes } from './votes.ts'
import { lanes } from './words.ts'

/** An objection that outlives the vote that raised it, until its owner lifts it, or two others pass over it. */
export const vetoes = pgTable(
  'vetoes',
  {
    orgId: orgId(),
    id: id().notNull(),
    statementId: uuid('statement_id').notNull(),
    voteId: uuid('vote_id').notNull(),
    lane: oneOf('lane', lanes).notNull(),
    ownerId: uuid('owner_id').notNull(),
    openedAt: atNow('opened_at'),
    liftedAt: at('lifted_at'),
    liftedBy: uuid('lifted_by'),
    /** Ended by two others, since its owner was gone or silent. */
    overridden: boolean('overridden').notNull().default(false),
  },
  (t) => [
    primaryKey({ columns: [t.orgId, t.id] }),
    index('vetoes_open').on(t.orgId, t.statementId).where(sql`lifted_at is null`),
    pointsTo('vetoes_statement', t.orgId, t.statementId, statements),
    pointsTo('vetoes_vote', t.orgId, t.voteId, votes),
    pointsTo('vetoes_owner', t.orgId, t.ownerId, members),
    pointsTo('vetoes_lifted_by', t.orgId, t.liftedBy, members),
    check(
      'vetoes_lifted_by_owner',
      sql`(lifted_at is null) = (lifted_by is null) and (not overridden or lifted_by is not null) and (lifted_by is null or (lifted_by = owner_id) = not overridden)`,
    ),
  ],
)

/** One of the two who pass over a veto, on the words and in the round that were newest when they signed. */
export const vetoSignatures = pgTable(
  'veto_signatures',
  {
    orgId: orgId(),
    id: id().notNull(),
    vetoId: uuid('veto_id').notNull(),
    versionId: uuid('version_id').notNull(),
    reviewId: uuid('review_id'),
    memberId: uuid('member_id').notNull(),
    because: text('because').$type<'suspended' | 'silent'>().notNull(),
    reason: text('reason').notNull(),
    at: at('at').notNull(),
    provedAt: at('proved_at').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.orgId, t.id] }),
    index('veto_signatures_of_veto').on(t.orgId, t.vetoId, t.at),
    pointsTo('veto_signatures_veto', t.orgId, t.vetoId, vetoes),
    pointsTo('veto_signatures_version', t.orgId, t.versionId, versions),
    pointsTo('veto_signatures_review', t.orgId, t.reviewId, reviews),
    pointsTo('veto_signatures_member', t.orgId, t.memberId, members),
    check('veto_signatures_because', sql`because in ('suspended', 'silent')`),
    check('veto_signatures_reason', sql`length(reason) >= 40`),
    check('veto_signatures_proved', sql`proved_at >= at - interval '10 minutes'`),
  ],
)
