import { sql } from 'drizzle-orm'
import { check, date, foreignKey, index, integer, pgTable, primaryKey, text, unique, uuid } from 'drizzle-orm/pg-core'
import { at, atNow, id, oneOf, orgId, pointsTo, within } from './columns.ts'
import { members } from './people.ts'
import { postMortems } from './postMortems.ts'
import { improvementStates } from './words.ts'

/** What will be done otherwise: an action with an owner and a date. */
export const improvements = pgTable(
  'improvements',
  {
    orgId: orgId(),
    id: id().notNull(),
    postMortemId: uuid('post_mortem_id').notNull(),
    caseId: uuid('case_id').notNull(),
    number: integer('number').notNull(),
    words: text('words').notNull(),
    ownerId: uuid('owner_id'),
    dueOn: date('due_on', { mode: 'string' }),
    state: oneOf('state', improvementStates).notNull().default('open'),
    version: integer('version').notNull().default(1),
    addedBy: uuid('added_by').notNull(),
    addedAt: atNow('added_at'),
    endedBy: uuid('ended_by'),
    endedAt: at('ended_at'),
  },
  (t) => [
    primaryKey({ columns: [t.orgId, t.id] }),
    unique('improvements_number').on(t.orgId, t.postMortemId, t.number),
    index('improvements_open').on(t.orgId, t.dueOn).where(sql`state = 'open'`),
    foreignKey({
      name: 'improvements_of',
      columns: [t.orgId, t.postMortemId, t.caseId],
      foreignColumns: [postMortems.orgId, postMortems.id, postMortems.caseId],
    }),
    pointsTo('improvements_owner', t.orgId, t.ownerId, members),
    pointsTo('improvements_added_by', t.orgId, t.addedBy, members),
    pointsTo('improvements_ended_by', t.orgId, t.endedBy, members),
    check('improvements_state', within('state', improvementStates)),
    check('improvements_ended', sql`num_nulls(ended_by, ended_at) = (case state when 'open' then 2 else 0 end)`),
  ],
)
