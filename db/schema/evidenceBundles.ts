import { sql } from 'drizzle-orm'
import { bigint, boolean, check, index, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import { cases } from './cases.ts'
import { at, atNow, bytes, id, oneOf, orgId, pointsTo, within } from './columns.ts'
import { members } from './people.ts'
import { languages } from './words.ts'

/** Somebody was erased since; or what it is written from changed otherwise, such as a name or the release. */
export const outdatedWhys = ['person_erased', 'changed'] as const

/**
 * A bundle of evidence that somebody asked for. Its bytes are kept nowhere: the same request on the same size gives the
 * same bytes, so they are written again for each reader and compared with the digest of the first time.
 */
export const evidenceBundles = pgTable(
  'evidence_bundles',
  {
    orgId: orgId(),
    id: id().notNull(),
    caseId: uuid('case_id'),
    /** For a stretch of the ledger instead of a case: its first and its last position. */
    fromPosition: bigint('from_position', { mode: 'number' }),
    toPosition: bigint('to_position', { mode: 'number' }),
    /** With what was said under privilege: asked for by name, by somebody who may read it. */
    privileged: boolean('privileged').notNull().default(false),
    /** How whoever asked reads: null for what was asked for before timelines were told on paper. */
    language: oneOf('language', languages),
    timeZone: text('time_zone'),
    requestedBy: uuid('requested_by').notNull(),
    requestedAt: atNow('requested_at'),
    /** Where the ledger was cut: the size of the checkpoint it was written under. */
    size: bigint('size', { mode: 'number' }),
    readyAt: at('ready_at'),
    digest: bytes('digest'),
    length: bigint('length', { mode: 'number' }),
    expiresAt: at('expires_at'),
    /** Since when its bytes can no longer be written as they were: it is asked for anew. */
    outdatedAt: at('outdated_at'),
    outdatedWhy: oneOf('outdated_why', outdatedWhys),
  },
  (t) => [
    primaryKey({ columns: [t.orgId, t.id] }),
    index('evidence_bundles_of_case').on(t.orgId, t.caseId, t.requestedAt),
    pointsTo('evidence_bundles_case', t.orgId, t.caseId, cases),
    pointsTo('evidence_bundles_by', t.orgId, t.requestedBy, members),
    check('evidence_bundles_language', within('language', languages)),
    check('evidence_bundles_reader', sql`(language is null) = (time_zone is null)`),
    check('evidence_bundles_privileged', sql`not privileged or case_id is not null`),
    check(
      'evidence_bundles_scope',
      sql`(case_id is null) <> (from_position is null) and (from_position is null) = (to_position is null) and (from_position is null or from_position between 0 and to_position)`,
    ),
    check(
      'evidence_bundles_ready',
      sql`(ready_at is null) = (size is null) and (ready_at is null) = (digest is null) and (ready_at is null) = (length is null) and (ready_at is null) = (expires_at is null)`,
    ),
    check(
      'evidence_bundles_outdated',
      sql`(outdated_at is null) = (outdated_why is null) and (outdated_at is null or ready_at is not null)`,
    ),
    check('evidence_bundles_outdated_why', within('outdated_why', outdatedWhys)),
  ],
)
