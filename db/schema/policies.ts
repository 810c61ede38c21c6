import { sql } from 'drizzle-orm'
import { check, integer, jsonb, pgTable, primaryKey, text, unique, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import { at, atNow, id, oneOf, orgId, pointsTo, sealSalt, within } from './columns.ts'
import { events } from './events.ts'
import { members } from './people.ts'
import { proposalKinds, proposalStates } from './words.ts'

/** What one person puts forward and another confirms: a policy's next version, or its end. */
export const policyProposals = pgTable(
  'policy_proposals',
  {
    orgId: orgId(),
    id: id().notNull(),
    kind: oneOf('kind', proposalKinds).notNull(),
    name: text('name').notNull(),
    version: integer('version').notNull(),
    /** The version in force that this one follows or ends; none for a policy of a new name. */
    policyId: uuid('policy_id'),
    rule: jsonb('rule'),
    reason: text('reason').notNull(),
    proposedBy: uuid('proposed_by').notNull(),
    proposedAt: atNow('proposed_at'),
    state: oneOf('state', proposalStates).notNull().default('open'),
    stateEventId: uuid('state_event_id').notNull(),
    decidedBy: uuid('decided_by'),
    decidedAt: at('decided_at'),
    decidedReason: text('decided_reason'),
  },
  (t) => [
    primaryKey({ columns: [t.orgId, t.id] }),
    uniqueIndex('policy_proposals_one_open').on(t.orgId, t.name).where(sql`state = 'open'`),
    unique('policy_proposals_state_event').on(t.orgId, t.stateEventId),
    pointsTo('policy_proposals_event', t.orgId, t.stateEventId, events),
    pointsTo('policy_proposals_proposed_by', t.orgId, t.proposedBy, members),
    pointsTo('policy_proposals_decided_by', t.orgId, t.decidedBy, members),
    check('policy_proposals_kind', within('kind', proposalKinds)),
    check('policy_proposals_state', within('state', proposalStates)),
    check(
      'policy_proposals_rule',
      sql`(kind = 'adopt') = (rule is not null) and (kind = 'adopt' or policy_id is not null)`,
    ),
    check(
      'policy_proposals_decided',
      sql`(state = 'open') = (decided_by is null) and (state = 'open') = (decided_at is null)`,
    ),
    check('policy_proposals_second_person', sql`state <> 'confirmed' or decided_by <> proposed_by`),
  ],
)

/** A version of a policy. What it says never changes; all that may come is its end. */
export const policies = pgTable(
  'policies',
  {
    orgId: orgId(),
    id: id().notNull(),
    name: text('name').notNull(),
    version: integer('version').notNull().default(1),
    rule: jsonb('rule').notNull(),
    adoptedAt: atNow('adopted_at'),
    /** None for the policies an organisation was founded with. */
    proposalId: uuid('proposal_id'),
    retiredAt: at('retired_at'),
    retiredProposalId: uuid('retired_proposal_id'),
    sealSalt: sealSalt(),
  },
  (t) => [
    primaryKey({ columns: [t.orgId, t.id] }),
    unique('policies_version').on(t.orgId, t.name, t.version),
    unique('policies_of_proposal').on(t.orgId, t.proposalId),
    uniqueIndex('policies_one_in_force').on(t.orgId, t.name).where(sql`retired_at is null`),
    pointsTo('policies_proposal', t.orgId, t.proposalId, policyProposals),
    pointsTo('policies_retired_proposal', t.orgId, t.retiredProposalId, policyProposals),
  ],
)
