import pg from 'pg'
import { database } from '#db/client.ts'
import { forgetKeys } from '../private/atRest.ts'
import { Unit } from '../read/unit.ts'
import { systemActor } from '../system.ts'

/** A sealed event on its way to whoever follows. Who may see it is for the reading to say, not for this list. */
export type Told = {
  position: number
  id: string
  type: string
  caseId: string | null
  subjectType: string
  subjectId: string
  at: string
}

/** Events in commit order, dense from 0: whoever asks for what comes after a position misses nothing. */
export type EventSource = {
  /** Position of the newest event; -1 before the first. */
  head(orgId: string): Promise<number>
  after(orgId: string, position: number): Promise<Told[]>
  /** Says when an organisation has news. For speed only: a listener that hears nothing still asks every two seconds. */
  listen(heard: (orgId: string) => void): () => Promise<void>
  /** Tells every process, once the change is committed. */
  tell(orgId: string): void
}

const channel = 'events'
/** Notified by the erasing itself, at its commit. */
const erased = 'erasures'
const together = 256
const pause = 2_000

export const tail: EventSource = {
  async head(orgId) {
    const [row] = await asSystem<{ size: number }>(orgId, {
      name: 'ledger_size',
      text: 'select size::int as size from ledger_heads where org_id = $1',
      values: [orgId],
    })
    return (row?.size ?? 0) - 1
  },
  after: (orgId, position) =>
    asSystem<Told>(orgId, { name: 'events_after', text: following, values: [orgId, position] }),
  listen,
  tell,
}

const following = `
  select l.position::int as position, e.id, e.type, e.case_id as "caseId", e.subject_type as "subjectType", e.subject_id as "subjectId", to_json(e.at) #>> '{}' as at
    from ledger_leaves l join events e on e.org_id = l.org_id and e.id = l.event_id
   where l.org_id = $1 and l.position > $2 order by l.position limit ${together}`

async function asSystem<Row extends pg.QueryResultRow>(orgId: string, query: pg.QueryConfig): Promise<Row[]> {
  const unit = new Unit(systemActor(orgId))
  try {
    return await unit.query<Row>(query)
  } finally {
    unit.end()
  }
}

let telling = new Set<string>()

/** Several changes of one moment are one piece of news. */
function tell(orgId: string): void {
  if (telling.size === 0) setTimeout(send, 20)
  telling.add(orgId)
}

function send(): void {
  const news = [...telling]
  telling = new Set()
  notify(news).catch(() => {}) // unheard news is found by asking
}

async function notify(news: string[]): Promise<void> {
  await database().pool.query(`select pg_notify('${channel}', org) from unnest($1::text[]) as org`, [news])
}

function listen(heard: (orgId: string) => void): () => Promise<void> {
  let open = true
  let client: pg.Client | null = null
  connect()
  return async () => {
    open = false
    await client?.end().catch(() => {})
  }

  function connect(): void {
    if (!open) return
    const own = new pg.Client({ connectionString: database().url, keepAlive: true })
    client = own
    own.on('notification', ({ channel: on, payload }) => {
      if (on === erased) forgetKeys()
      else if (payload) heard(payload)
    })
    own.on('error', () => {})
    own.on('end', () => setTimeout(connect, pause).unref())
    own
      .connect()
      .then(() => own.query(`listen ${channel}; listen ${erased}`))
      .then(forgetKeys) // an erasure may have gone unheard while nobody listened
      .catch(() => own.end().catch(() => {}))
  }
}
