import { sql } from 'drizzle-orm'
import { boolean, check, foreignKey, index, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import { at, atNow, id, oneOf, orgId } from './columns.ts'
import { members } from './people.ts'
import { reviews, statements, versions, votes } from './statements.ts'
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
    foreignKey({
      name: 'vetoes_statement',
      columns: [t.orgId, t.statementId],
      foreignColumns: [statements.orgId, statements.id],
    }),
    foreignKey({ name: 'vetoes_vote', columns: [t.orgId, t.voteId], foreignColumns: [votes.orgId, votes.id] }),
    foreignKey({ name: 'vetoes_owner', columns: [t.orgId, t.ownerId], foreignColumns: [members.orgId, members.id] }),
    foreignKey({
      name: 'vetoes_lifted_by',
      columns: [t.orgId, t.liftedBy],
      foreignColumns: [members.orgId, members.id],
    }),
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
    foreignKey({
      name: 'veto_signatures_veto',
      columns: [t.orgId, t.vetoId],
      foreignColumns: [vetoes.orgId, vetoes.id],
    }),
    foreignKey({
      name: 'veto_signatures_version',
      columns: [t.orgId, t.versionId],
      foreignColumns: [versions.orgId, versions.id],
    }),
    foreignKey({
      name: 'veto_signatures_review',
      columns: [t.orgId, t.reviewId],
      foreignColumns: [reviews.orgId, reviews.id],
    }),
    foreignKey({
      name: 'veto_signatures_member',
      columns: [t.orgId, t.memberId],
      foreignColumns: [members.orgId, members.id],
    }),
    check('veto_signatures_because', sql`because in ('suspended', 'silent')`),
    check('veto_signatures_reason', sql`length(reason) >= 40`),
    check('veto_signatures_proved', sql`proved_at >= at - interval '10 minutes'`),
  ],
)
