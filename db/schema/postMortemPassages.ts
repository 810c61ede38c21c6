import { sql } from 'drizzle-orm'
import { check, foreignKey, integer, pgTable, primaryKey, text, unique, uuid } from 'drizzle-orm/pg-core'
import { at, atNow, bytes, id, oneOf, orgId, pointsTo, within } from './columns.ts'
import { members } from './people.ts'
import { postMortems } from './postMortems.ts'
import { passageKinds } from './words.ts'

/** One thing somebody has to say of the case. Its words are apart, so that what is privileged has a fence of its own. */
export const postMortemPassages = pgTable(
  'post_mortem_passages',
  {
    orgId: orgId(),
    id: id().notNull(),
    postMortemId: uuid('post_mortem_id').notNull(),
    caseId: uuid('case_id').notNull(),
    kind: oneOf('kind', passageKinds).notNull(),
    number: integer('number').notNull(),
    version: integer('version').notNull().default(1),
    /** Binds the words of this version for those who may not read them. */
    commitment: bytes('commitment').notNull(),
    addedBy: uuid('added_by').notNull(),
    addedAt: atNow('added_at'),
    privilegedBy: uuid('privileged_by'),
    privilegedAt: at('privileged_at'),
    removedBy: uuid('removed_by'),
    removedAt: at('removed_at'),
  },
  (t) => [
    primaryKey({ columns: [t.orgId, t.id] }),
    unique('post_mortem_passages_number').on(t.orgId, t.postMortemId, t.number),
    foreignKey({
      name: 'post_mortem_passages_of',
      columns: [t.orgId, t.postMortemId, t.caseId],
      foreignColumns: [postMortems.orgId, postMortems.id, postMortems.caseId],
    }),
    pointsTo('post_mortem_passages_added_by', t.orgId, t.addedBy, members),
    pointsTo('post_mortem_passages_privileged_by', t.orgId, t.privilegedBy, members),
    pointsTo('post_mortem_passages_removed_by', t.orgId, t.removedBy, members),
    check('post_mortem_passages_kind', within('kind', passageKinds)),
    check('post_mortem_passages_privilege', sql`(privileged_by is null) = (privileged_at is null)`),
    check('post_mortem_passages_removal', sql`(removed_by is null) = (removed_at is null)`),
  ],
)

/** Every wording a passage ever had. Added to, never rewritten: nothing a person wrote is lost. */
export const postMortemTexts = pgTable(
  'post_mortem_texts',
  {
    orgId: orgId(),
    passageId: uuid('passage_id').notNull(),
    n: integer('n').notNull(),
    words: text('words').notNull(),
    writtenBy: uuid('written_by').notNull(),
    writtenAt: atNow('written_at'),
    /** With it the words are bound by hash and not told by it. */
    salt: bytes('salt').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.orgId, t.passageId, t.n] }),
    pointsTo('post_mortem_texts_of', t.orgId, t.passageId, postMortemPassages),
    pointsTo('post_mortem_texts_by', t.orgId, t.writtenBy, members),
  ],
)
