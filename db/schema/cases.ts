import { sql } from 'drizzle-orm'
import { check, index, integer, pgTable, primaryKey, text, unique, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import { at, atNow, id, oneOf, orgId, pointsTo, sealSalt, within } from './columns.ts'
import { members, organisations } from './people.ts'
import {
  caseKinds,
  caseRoles,
  categories,
  channelTypes,
  clusters,
  confidentialities,
  languages,
  roleStates,
  stages,
  steps,
  triggerChannels,
} from './words.ts'

export const cases = pgTable(
  'cases',
  {
    orgId: orgId().references(() => organisations.id),
    id: id().notNull(),
    reference: text('reference').notNull(),
    kind: oneOf('kind', caseKinds).notNull().default('real'),
    stage: oneOf('stage', stages).notNull(),
    stageSince: atNow('stage_since'),
    title: text('title').notNull(),
    said: text('said').notNull(),
    language: oneOf('language', languages).notNull(),
    category: oneOf('category', categories),
    cluster: oneOf('cluster', clusters),
    severity: integer('severity').notNull(),
    confidentiality: oneOf('confidentiality', confidentialities).notNull().default('open'),
    /** Countries whose law it touches, by their two letters. */
    jurisdictions: text('jurisdictions').array().notNull().default([]),
    channel: oneOf('channel', triggerChannels).notNull(),
    link: text('link'),
    startedAt: at('started_at'),
    awareAt: at('aware_at').notNull(),
    declaredAt: atNow('declared_at'),
    declaredBy: uuid('declared_by').notNull(),
    firstWordsDueAt: at('first_words_due_at').notNull(),
    nextUpdateAt: at('next_update_at'),
    heldAt: at('held_at'),
    heldBy: uuid('held_by'),
    holdReason: text('hold_reason'),
    version: integer('version').notNull().default(1),
    sealSalt: sealSalt(),
  },
  (t) => [
    primaryKey({ columns: [t.orgId, t.id] }),
    unique('cases_reference').on(t.orgId, t.reference),
    index('cases_by_stage').on(t.orgId, t.stage, t.awareAt, t.id),
    index('cases_by_awareness').on(t.orgId, t.awareAt, t.id),
    pointsTo('cases_declared_by', t.orgId, t.declaredBy, members),
    pointsTo('cases_held_by', t.orgId, t.heldBy, members),
    check('cases_kind', within('kind', caseKinds)),
    check('cases_stage', within('stage', stages)),
    check('cases_category', within('category', categories)),
    check('cases_cluster', within('cluster', clusters)),
    check('cases_channel', within('channel', triggerChannels)),
    check('cases_confidentiality', within('confidentiality', confidentialities)),
    check('cases_severity', sql`severity between 1 and 4`),
    check('cases_hold', sql`(held_at is null) = (held_by is null)`),
  ],
)

export const transitions = pgTable(
  'transitions',
  {
    orgId: orgId(),
    id: id().notNull(),
    caseId: uuid('case_id').notNull(),
    from: oneOf('from_stage', stages),
    to: oneOf('to_stage', stages).notNull(),
    at: atNow('at'),
    by: uuid('by').notNull(),
    reason: text('reason'),
    eventId: uuid('event_id').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.orgId, t.id] }),
    index('transitions_of_case').on(t.orgId, t.caseId, t.at),
    pointsTo('transitions_case', t.orgId, t.caseId, cases),
    pointsTo('transitions_by', t.orgId, t.by, members),
  ],
)

export const roles = pgTable(
  'roles',
  {
    orgId: orgId(),
    id: id().notNull(),
    caseId: uuid('case_id').notNull(),
    memberId: uuid('member_id').notNull(),
    role: oneOf('role', caseRoles).notNull(),
    state: oneOf('state', roleStates).notNull(),
    offeredAt: atNow('offered_at'),
    offeredBy: uuid('offered_by').notNull(),
    heldAt: at('held_at'),
    endedAt: at('ended_at'),
    note: text('note'),
    replaces: uuid('replaces'),
    sealSalt: sealSalt(),
  },
  (t) => [
    primaryKey({ columns: [t.orgId, t.id] }),
    pointsTo('roles_case', t.orgId, t.caseId, cases),
    pointsTo('roles_member', t.orgId, t.memberId, members),
    pointsTo('roles_offered_by', t.orgId, t.offeredBy, members),
    pointsTo('roles_replaces', t.orgId, t.replaces, t),
    uniqueIndex('roles_live').on(t.orgId, t.caseId, t.role, t.memberId).where(sql`ended_at is null`),
    index('roles_of_member').on(t.orgId, t.memberId),
    check('roles_role', within('role', caseRoles)),
    check('roles_state', within('state', roleStates)),
    check('roles_ended', sql`(state in ('declined', 'handed_over')) = (ended_at is not null)`),
  ],
)

/** The charter of values: what a statement may recall. */
export const charter = pgTable(
  'charter',
  {
    orgId: orgId().references(() => organisations.id),
    id: id().notNull(),
    position: integer('position').notNull(),
    fr: text('fr').notNull(),
    en: text('en').notNull(),
  },
  (t) => [primaryKey({ columns: [t.orgId, t.id] }), unique('charter_position').on(t.orgId, t.position)],
)

export const channels = pgTable(
  'channels',
  {
    orgId: orgId().references(() => organisations.id),
    id: id().notNull(),
    type: oneOf('type', channelTypes).notNull(),
    name: text('name').notNull(),
    limit: integer('max_characters'),
    ownerId: uuid('owner_id'),
    backupId: uuid('backup_id'),
    retiredAt: at('retired_at'),
  },
  (t) => [
    primaryKey({ columns: [t.orgId, t.id] }),
    unique('channels_type').on(t.orgId, t.type),
    pointsTo('channels_owner', t.orgId, t.ownerId, members),
    pointsTo('channels_backup', t.orgId, t.backupId, members),
    check('channels_type_known', within('type', channelTypes)),
  ],
)

export const decisions = pgTable(
  'decisions',
  {
    orgId: orgId(),
    id: id().notNull(),
    caseId: uuid('case_id').notNull(),
    number: integer('number').notNull(),
    words: text('words').notNull(),
    ownerId: uuid('owner_id'),
    dueAt: at('due_at'),
    decidedBy: uuid('decided_by').notNull(),
    decidedAt: atNow('decided_at'),
    revokedAt: at('revoked_at'),
    revokedBy: uuid('revoked_by'),
    sealSalt: sealSalt(),
  },
  (t) => [
    primaryKey({ columns: [t.orgId, t.id] }),
    unique('decisions_number').on(t.orgId, t.caseId, t.number),
    pointsTo('decisions_case', t.orgId, t.caseId, cases),
    pointsTo('decisions_owner', t.orgId, t.ownerId, members),
    pointsTo('decisions_by', t.orgId, t.decidedBy, members),
    pointsTo('decisions_revoked_by', t.orgId, t.revokedBy, members),
  ],
)

export const waivers = pgTable(
  'waivers',
  {
    orgId: orgId(),
    id: id().notNull(),
    caseId: uuid('case_id').notNull(),
    step: oneOf('step', steps).notNull(),
    reason: text('reason').notNull(),
    by: uuid('by').notNull(),
    at: atNow('at'),
  },
  (t) => [
    primaryKey({ columns: [t.orgId, t.id] }),
    unique('waivers_step').on(t.orgId, t.caseId, t.step),
    pointsTo('waivers_case', t.orgId, t.caseId, cases),
    pointsTo('waivers_by', t.orgId, t.by, members),
    check('waivers_step_known', within('step', steps)),
  ],
)

export const notes = pgTable(
  'notes',
  {
    orgId: orgId(),
    id: id().notNull(),
    caseId: uuid('case_id').notNull(),
    words: text('words').notNull(),
    corrects: uuid('corrects'),
    by: uuid('by').notNull(),
    at: atNow('at'),
  },
  (t) => [
    primaryKey({ columns: [t.orgId, t.id] }),
    pointsTo('notes_case', t.orgId, t.caseId, cases),
    pointsTo('notes_by', t.orgId, t.by, members),
    pointsTo('notes_corrects', t.orgId, t.corrects, t),
    unique('notes_corrected_once').on(t.orgId, t.corrects),
  ],
)
