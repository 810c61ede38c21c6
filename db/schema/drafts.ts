import { check, index, integer, jsonb, pgTable, primaryKey, uuid } from 'drizzle-orm/pg-core'
import { claims } from './claims.ts'
import { atNow, oneOf, orgId, pointsTo, within } from './columns.ts'
import { members } from './people.ts'
import { versions } from './versions.ts'
import { claimUses } from './words.ts'

/** Each save of a draft, kept for ever: nothing a person wrote is lost. */
export const draftRevisions = pgTable(
  'draft_revisions',
  {
    orgId: orgId(),
    versionId: uuid('version_id').notNull(),
    revision: integer('revision').notNull(),
    variants: jsonb('variants').notNull(),
    savedBy: uuid('saved_by').notNull(),
    savedAt: atNow('saved_at'),
  },
  (t) => [
    primaryKey({ columns: [t.orgId, t.versionId, t.revision] }),
    pointsTo('draft_revisions_version', t.orgId, t.versionId, versions),
    pointsTo('draft_revisions_saved_by', t.orgId, t.savedBy, members),
  ],
)

export const contributors = pgTable(
  'contributors',
  {
    orgId: orgId(),
    versionId: uuid('version_id').notNull(),
    memberId: uuid('member_id').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.orgId, t.versionId, t.memberId] }),
    pointsTo('contributors_version', t.orgId, t.versionId, versions),
    pointsTo('contributors_member', t.orgId, t.memberId, members),
  ],
)

/** Which claims a version uses, and how: asserted, denied, or acknowledged as not known yet. */
export const citations = pgTable(
  'citations',
  {
    orgId: orgId(),
    versionId: uuid('version_id').notNull(),
    claimId: uuid('claim_id').notNull(),
    use: oneOf('use', claimUses).notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.orgId, t.versionId, t.claimId, t.use] }),
    index('citations_of_claim').on(t.orgId, t.claimId),
    pointsTo('citations_version', t.orgId, t.versionId, versions),
    pointsTo('citations_claim', t.orgId, t.claimId, claims),
    check('citations_use', within('use', claimUses)),
  ],
)
