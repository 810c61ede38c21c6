import { sql } from 'drizzle-orm'
import { check, pgTable, primaryKey, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import { at, atNow, bytes, id, oneOf, orgId, within } from './columns.ts'
import { organisations } from './people.ts'
import { keySubjects } from './words.ts'

/** What private words are sealed under: a key for each person and for each case, itself wrapped by a key that is not in the database. */
export const privateKeys = pgTable(
  'private_keys',
  {
    orgId: orgId().references(() => organisations.id),
    id: id().notNull(),
    subjectType: oneOf('subject_type', keySubjects).notNull(),
    subjectId: uuid('subject_id').notNull(),
    wrapped: bytes('wrapped'),
    madeAt: atNow('made_at'),
    destroyedAt: at('destroyed_at'),
  },
  (t) => [
    primaryKey({ columns: [t.orgId, t.id] }),
    uniqueIndex('private_keys_live').on(t.orgId, t.subjectType, t.subjectId).where(sql`destroyed_at is null`),
    check('private_keys_subject', within('subject_type', keySubjects)),
    check('private_keys_destroyed', sql`(wrapped is null) = (destroyed_at is not null)`),
  ],
)
