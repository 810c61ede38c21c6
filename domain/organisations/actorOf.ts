import { and, eq, inArray } from 'drizzle-orm'
import type { Tx } from '#db/client.ts'
import { roles } from '#db/schema/cases.ts'
import { members, organisations, people } from '#db/schema/people.ts'
import type { CaseRole } from '#db/schema/words.ts'
import type { Actor } from '../actor.ts'
import { NotFound } from '../refusal.ts'
import { systemActor } from '../system.ts'
import { transact } from '../transact.ts'

/** A member as an actor without a session: for entered history and commands, which prove who they are elsewhere. */
export async function actorOf(orgId: string, memberId: string, provedAt: Date | null = null): Promise<Actor> {
  return transact(systemActor(orgId), ({ tx }) => readActor(tx, orgId, memberId, provedAt))
}

/** The same within a transaction that is under way: a member with the roles they hold now. */
export async function readActor(tx: Tx, orgId: string, memberId: string, provedAt: Date | null): Promise<Actor> {
  const [row] = await tx
    .select({ member: members, person: people, organisation: organisations })
    .from(members)
    .innerJoin(people, eq(people.id, members.personId))
    .innerJoin(organisations, eq(organisations.id, members.orgId))
    .where(and(eq(members.orgId, orgId), eq(members.id, memberId)))
  if (!row) throw new NotFound()
  const parts = await tx
    .select()
    .from(roles)
    .where(and(eq(roles.orgId, orgId), eq(roles.memberId, memberId), inArray(roles.state, ['offered', 'held'])))
  const held = new Map<string, Set<CaseRole>>()
  for (const { caseId, role } of parts.filter(({ state }) => state === 'held'))
    held.set(caseId, (held.get(caseId) ?? new Set()).add(role))
  const { member, person, organisation } = row
  return {
    kind: 'person',
    orgId,
    organisation: organisation.name,
    demo: organisation.demo,
    personId: person.id,
    memberId,
    name: person.name,
    email: person.email,
    language: person.language,
    timeZone: person.timeZone,
    capacities: new Set(member.capacities),
    guest: member.guest,
    roles: held,
    offered: new Set(parts.filter(({ state }) => state === 'offered').map(({ caseId }) => caseId)),
    sessionId: null,
    tokenId: null,
    scopes: null,
    provedAt,
    stepUpMinutes: organisation.stepUpMinutes,
  }
}
