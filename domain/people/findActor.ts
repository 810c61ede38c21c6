import { database } from '#db/client.ts'
import type { Capacity, CaseRole, Language, Scope } from '#db/schema/words.ts'
import type { Actor } from '../actor.ts'

type Row = Omit<Actor, 'kind' | 'capacities' | 'roles' | 'offered' | 'scopes' | 'provedAt'> & {
  capacities: Capacity[]
  roles: [string, CaseRole, 'offered' | 'held'][]
  scopes: Scope[] | null
  provedAt: string | null
  lastSeenAt: string | null
  replaced: boolean
  language: Language
}

/** Whom a credential stands for, and when it was last seen. */
export type Found = { readonly actor: Actor; readonly lastSeenAt: Date | null }
export type Credential = { readonly kind: 'session' | 'token'; readonly secretHash: Buffer }

/** Session or token, person, capacities and roles as they are now. Null when it ended or never was. */
export async function findActor(kind: Credential['kind'], secretHash: Buffer): Promise<Found | null> {
  const { rows } = await database().pool.query<{ row: Row | null }>({
    name: 'find_actor',
    text: 'select find_actor($1, $2) as row',
    values: [kind, secretHash],
  })
  return foundIn(rows[0]?.row, kind)
}

/** Many at once, in the order asked, in one statement. */
export async function findActors(credentials: readonly Credential[]): Promise<(Found | null)[]> {
  if (credentials.length === 0) return []
  const { rows } = await database().pool.query<{ row: Row | null }>({
    name: 'find_actors',
    text: 'select find_actor(k.kind, k.secret) as row from unnest($1::text[], $2::bytea[]) with ordinality k(kind, secret, n) order by n',
    values: [credentials.map(({ kind }) => kind), credentials.map(({ secretHash }) => secretHash)],
  })
  return credentials.map(({ kind }, place) => foundIn(rows[place]?.row, kind))
}

function foundIn(row: Row | null | undefined, kind: Credential['kind']): Found | null {
  return row ? { actor: actorFrom(row, kind), lastSeenAt: row.lastSeenAt ? new Date(row.lastSeenAt) : null } : null
}

/** A session that was replaced a moment ago still answers the reads under way, and nothing that acts. */
const readsOnly: ReadonlySet<Scope> = new Set<Scope>(['cases:read', 'ledger:read'])

function actorFrom({ roles, lastSeenAt: _seen, replaced, ...row }: Row, kind: 'session' | 'token'): Actor {
  const held = new Map<string, Set<CaseRole>>()
  for (const [caseId, role, state] of roles)
    if (state === 'held') held.set(caseId, (held.get(caseId) ?? new Set()).add(role))
  return {
    ...row,
    kind: kind === 'token' ? 'token' : 'person',
    capacities: new Set(row.capacities),
    roles: held,
    offered: new Set(roles.filter(([, , state]) => state === 'offered').map(([caseId]) => caseId)),
    scopes: replaced ? readsOnly : row.scopes && new Set(row.scopes),
    provedAt: row.provedAt && !replaced ? new Date(row.provedAt) : null,
  }
}
