import { sql } from 'drizzle-orm'
import { check, index, integer, pgTable, primaryKey, text, unique, uuid } from 'drizzle-orm/pg-core'
import { cases } from './cases.ts'
import { at, atNow, bytes, id, oneOf, orgId, pointsTo, sealSalt, within } from './columns.ts'
import { members } from './people.ts'
import { claimOrigins, claimStates, evidenceKinds, languages } from './words.ts'

export const claims = pgTable(
  'claims',
  {
    orgId: orgId(),
    id: id().notNull(),
    caseId: uuid('case_id').notNull(),
    number: integer('number').notNull(),
    words: text('words').notNull(),
    language: oneOf('language', languages).notNull(),
    state: oneOf('state', claimStates).notNull().default('reported'),
    origin: oneOf('origin', claimOrigins).notNull(),
    source: text('source'),
    link: text('link'),
    reach: integer('reach'),
    loggedBy: uuid('logged_by').notNull(),
    loggedAt: atNow('logged_at'),
    checkerId: uuid('checker_id'),
    checkingSince: at('checking_since'),
    settledBy: uuid('settled_by'),
    settledAt: at('settled_at'),
    finding: text('finding'),
    version: integer('version').notNull().default(1),
    sealSalt: sealSalt(),
  },
  (t) => [
    primaryKey({ columns: [t.orgId, t.id] }),
    unique('claims_number').on(t.orgId, t.caseId, t.number),
    pointsTo('claims_case', t.orgId, t.caseId, cases),
    pointsTo('claims_logged_by', t.orgId, t.loggedBy, members),
    pointsTo('claims_checker', t.orgId, t.checkerId, members),
    pointsTo('claims_settled_by', t.orgId, t.settledBy, members),
    check('claims_state', within('state', claimStates)),
    check('claims_origin', within('origin', claimOrigins)),
    check('claims_settled', sql`(state in ('confirmed', 'refuted', 'unknowable')) = (settled_at is not null)`),
    check('claims_checked', sql`state <> 'checking' or checker_id is not null`),
  ],
)

export const files = pgTable(
  'files',
  {
    orgId: orgId(),
    id: id().notNull(),
    caseId: uuid('case_id').notNull(),
    name: text('name').notNull(),
    mediaType: text('media_type').notNull(),
    size: integer('size').notNull(),
    sha256: text('sha256').notNull(),
    content: bytes('content').notNull(),
    addedBy: uuid('added_by').notNull(),
    addedAt: atNow('added_at'),
  },
  (t) => [
    primaryKey({ columns: [t.orgId, t.id] }),
    unique('files_of_case').on(t.orgId, t.caseId, t.id),
    pointsTo('files_case', t.orgId, t.caseId, cases),
    pointsTo('files_added_by', t.orgId, t.addedBy, members),
    check('files_size', sql`size between 1 and 15728640`),
    check('files_content', sql`sha256 = encode(sha256(content), 'hex') and size = length(content)`),
  ],
)

export const evidence = pgTable(
  'evidence',
  {
    orgId: orgId(),
    id: id().notNull(),
    claimId: uuid('claim_id').notNull(),
    kind: oneOf('kind', evidenceKinds).notNull(),
    link: text('link'),
    note: text('note'),
    fileId: uuid('file_id'),
    addedBy: uuid('added_by').notNull(),
    addedAt: atNow('added_at'),
  },
  (t) => [
    primaryKey({ columns: [t.orgId, t.id] }),
    index('evidence_of_claim').on(t.orgId, t.claimId, t.addedAt),
    pointsTo('evidence_claim', t.orgId, t.claimId, claims),
    pointsTo('evidence_file', t.orgId, t.fileId, files),
    pointsTo('evidence_added_by', t.orgId, t.addedBy, members),
    check('evidence_kind', within('kind', evidenceKinds)),
    check(
      'evidence_is_one_thing',
      sql`(kind = 'link') = (link is not null) and (kind = 'file') = (file_id is not null) and (kind <> 'note' or note is not null)`,
    ),
  ],
)
