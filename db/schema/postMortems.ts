import { sql } from 'drizzle-orm'
import { check, integer, jsonb, pgTable, primaryKey, unique, uuid } from 'drizzle-orm/pg-core'
import { cases } from './cases.ts'
import { at, atNow, id, oneOf, orgId, pointsTo, within } from './columns.ts'
import { events } from './events.ts'
import { members } from './people.ts'
import { postMortemStates } from './words.ts'

/** What a closed case still owes: one a case, opened by its closing. */
export const postMortems = pgTable(
  'post_mortems',
  {
    orgId: orgId(),
    id: id().notNull(),
    caseId: uuid('case_id').notNull(),
    state: oneOf('state', postMortemStates).notNull(),
    stateSince: atNow('state_since'),
    stateEventId: uuid('state_event_id').notNull(),
    /** The closing it tells of: a case that was reopened and closed again is told up to the last. */
    closedAt: at('closed_at').notNull(),
    dueAt: at('due_at').notNull(),
    version: integer('version').notNull().default(1),
    publishedBy: uuid('published_by'),
    publishedAt: at('published_at'),
    /** The case as the library holds it: coded, without what is privileged. */
    coded: jsonb('coded').$type<Record<string, unknown>>(),
  },
  (t) => [
    primaryKey({ columns: [t.orgId, t.id] }),
    unique('post_mortems_case').on(t.orgId, t.caseId),
    unique('post_mortems_of_case').on(t.orgId, t.id, t.caseId),
    unique('post_mortems_event').on(t.orgId, t.stateEventId),
    pointsTo('post_mortems_of', t.orgId, t.caseId, cases),
    pointsTo('post_mortems_moved', t.orgId, t.stateEventId, events),
    pointsTo('post_mortems_published_by', t.orgId, t.publishedBy, members),
    check('post_mortems_state', within('state', postMortemStates)),
    check(
      'post_mortems_published',
      sql`num_nulls(published_by, published_at) = (case state when 'published' then 0 else 2 end) and (state <> 'published' or coded is not null)`,
    ),
  ],
)

/** Whoever wrote any of it, also what was taken out since: they clear none of it. */
export const postMortemContributors = pgTable(
  'post_mortem_contributors',
  { orgId: orgId(), postMortemId: uuid('post_mortem_id').notNull(), memberId: uuid('member_id').notNull() },
  (t) => [
    primaryKey({ columns: [t.orgId, t.postMortemId, t.memberId] }),
    pointsTo('post_mortem_contributors_of', t.orgId, t.postMortemId, postMortems),
    pointsTo('post_mortem_contributors_member', t.orgId, t.memberId, members),
  ],
)
