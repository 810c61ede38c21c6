import { boolean, check, foreignKey, pgTable, primaryKey, uuid } from 'drizzle-orm/pg-core'
import { atNow, oneOf, orgId, within } from './columns.ts'
import { events } from './events.ts'
import { votes } from './statements.ts'
import { lapseReasons } from './words.ts'

/** A vote that counted and no longer does, without an act of whoever cast it. It stays; the key says that it fell once. */
export const lapses = pgTable(
  'lapses',
  {
    orgId: orgId(),
    voteId: uuid('vote_id').notNull(),
    because: oneOf('because', lapseReasons).notNull(),
    /** Whether its lane waits again for somebody, from this moment on. */
    askedAgain: boolean('asked_again').notNull(),
    at: atNow('at'),
    eventId: uuid('event_id').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.orgId, t.voteId] }),
    foreignKey({ name: 'lapses_vote', columns: [t.orgId, t.voteId], foreignColumns: [votes.orgId, votes.id] }),
    foreignKey({ name: 'lapses_event', columns: [t.orgId, t.eventId], foreignColumns: [events.orgId, events.id] }),
    check('lapses_because', within('because', lapseReasons)),
  ],
)
