import type { Capacity, CaseRole, Language, Scope } from '#db/schema/words.ts'

/** Who is asking, with the roles read at this very request. Always the first argument, never ambient. */
export type Actor = {
  readonly kind: 'person' | 'token' | 'system'
  readonly orgId: string
  readonly organisation: string
  readonly demo: boolean
  readonly personId: string
  readonly memberId: string
  readonly name: string
  readonly email: string
  readonly language: Language
  readonly timeZone: string
  readonly capacities: ReadonlySet<Capacity>
  readonly guest: boolean
  /** Case roles held now; an offered role lets one see a case, not act on it. */
  readonly roles: ReadonlyMap<string, ReadonlySet<CaseRole>>
  readonly offered: ReadonlySet<string>
  readonly sessionId: string | null
  readonly tokenId: string | null
  /** null: every scope (a person at a screen). */
  readonly scopes: ReadonlySet<Scope> | null
  /** Last proof of identity; acts that bind ask for a recent one. */
  readonly provedAt: Date | null
  readonly stepUpMinutes: number
  /** History entered after the fact: recorded now, happened then. Only seeds and imports set it. */
  readonly claimedAt?: Date
}

/** Where there is no case, a role is one's capacity; nobody's guest has one there. */
export function holds(actor: Actor, role: CaseRole, caseId: string | null): boolean {
  if (caseId === null) return !actor.guest && actor.capacities.has(role as Capacity)
  return actor.roles.get(caseId)?.has(role) ?? false
}

export function holdsAny(actor: Actor, roles: readonly CaseRole[], caseId: string | null): boolean {
  return roles.some((role) => holds(actor, role, caseId))
}

export function can(actor: Actor, ...capacities: readonly Capacity[]): boolean {
  return capacities.some((capacity) => actor.capacities.has(capacity))
}

/** Employees and guests see the cases they have a role on; other members every open case; auditors all of them. */
export function sees(actor: Actor): 'all' | 'open' | 'named' {
  if (actor.kind === 'system' || can(actor, 'auditor')) return 'all'
  const onlyEmployee = [...actor.capacities].every((capacity) => capacity === 'employee')
  return actor.guest || onlyEmployee ? 'named' : 'open'
}

/** Who reads what counsel says in confidence: legal, executive and lead of the case. */
export const privileged: readonly CaseRole[] = ['legal', 'executive', 'lead']
export const privilegedCases = (actor: Actor): string[] =>
  [...actor.roles.keys()].filter((caseId) => holdsAny(actor, privileged, caseId))

/** Identity proved recently enough for an act that binds. A token proves its person at each request. */
export function provedRecently(actor: Actor, now: Date): boolean {
  if (actor.kind !== 'person') return true
  return actor.provedAt !== null && now.getTime() - actor.provedAt.getTime() <= actor.stepUpMinutes * 60_000
}
