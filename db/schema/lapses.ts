import { boolean, check, pgTable, primaryKey, uuid } from 'drizzle-orm/pg-core'
import { atNow, oneOf, orgId, pointsTo, within } from './columns.ts'
import { events } from './events.ts'
import { votes } from './votes.ts'
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
    pointsTo('lapses_vote', t.orgId, t.voteId, votes),
    pointsTo('lapses_event', t.orgId, t.eventId, events),
    check('lapses_because', within('because', lapseReasons)),
  ],
)
