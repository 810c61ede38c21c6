import { database } from '#db/client.ts'
import type { Language } from '#db/schema/words.ts'
import type { Actor } from '../actor.ts'

type Row = {
  org_id: string
  member_id: string
  organisation: string
  person_id: string
  name: string
  email: string
  language: Language
  time_zone: string
  demo: boolean
  absolute_hours: number
  step_up_minutes: number
}

export type Entering = { readonly actor: Actor; readonly absoluteHours: number }

/** A person on the doorstep of the organisation they belong to (the first, unless one is named): may sign the book, no more. */
export async function entering(personId: string, orgId: string | null = null): Promise<Entering | null> {
  const { rows } = await database().pool.query<Row>({
    name: 'entering',
    text: `select m.org_id, m.member_id, m.organisation, p.id as person_id, p.name, p.email, p.language, p.time_zone, o.demo, o.absolute_hours, o.step_up_minutes
             from people p cross join lateral memberships_of(p.id) m join organisations o on o.id = m.org_id
            where p.id = $1 and ($2::uuid is null or m.org_id = $2) limit 1`,
    values: [personId, orgId],
  })
  const row = rows[0]
  return row ? { actor: actorFrom(row), absoluteHours: row.absolute_hours } : null
}

function actorFrom(row: Row): Actor {
  return {
    kind: 'person',
    orgId: row.org_id,
    organisation: row.organisation,
    demo: row.demo,
    personId: row.person_id,
    memberId: row.member_id,
    name: row.name,
    email: row.email,
    language: row.language,
    timeZone: row.time_zone,
    capacities: new Set(),
    guest: true,
    roles: new Map(),
    offered: new Set(),
    sessionId: null,
    tokenId: null,
    scopes: new Set(),
    provedAt: null,
    stepUpMinutes: row.step_up_minutes,
  }
}
