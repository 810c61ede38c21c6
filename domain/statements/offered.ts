import { and, eq, inArray, sql } from 'drizzle-orm'
import { roles } from '#db/schema/cases.ts'
import { type Lane, lanes } from '#db/schema/words.ts'
import type { Actor } from '../actor.ts'
import type { Work } from '../transact.ts'
import type { Holders } from './policy.ts'

/** An offer that can still be accepted: one in somebody's place ends when that place is no longer theirs. */
export const mayBeTaken = (offer: string): string =>
  `${offer}.state = 'offered' and (${offer}.replaces is null or exists (select from roles given where given.org_id = ${offer}.org_id and given.id = ${offer}.replaces and given.state = 'held'))`

const open = sql.raw(mayBeTaken('roles'))

/** To whom each lane's role on the case is offered, and who may come in: they can clear, since their vote accepts it. */
export async function offeredIn(
  { tx, now }: Pick<Work, 'tx' | 'now'>,
  actor: Actor,
  caseId: string | null,
): Promise<Holders> {
  const { rows } = await tx.execute<{ lane: Lane; memberId: string }>(
    sql`select roles.role as lane, roles.member_id as "memberId" from roles join members m on m.org_id = roles.org_id and m.id = roles.member_id
     where roles.org_id = ${actor.orgId} and roles.case_id = ${caseId} and m.suspended_at is null and (m.ends_at is null or m.ends_at > ${now.toISOString()}) and ${open}`,
  )
  const offered = new Map<Lane, Set<string>>(lanes.map((lane) => [lane, new Set()]))
  for (const { lane, memberId } of rows) offered.get(lane)?.add(memberId)
  return offered
}

export const together = (some: Holders, more: Holders): Holders =>
  new Map(lanes.map((lane) => [lane, new Set([...(some.get(lane) ?? []), ...(more.get(lane) ?? [])])]))

/** The lane roles offered to this person on the case or just taken by them, held still: declining one meanwhile waits, or was first. */
export async function offersTo({ tx }: Pick<Work, 'tx'>, actor: Actor, caseId: string | null) {
  if (caseId === null) return []
  return tx
    .select()
    .from(roles)
    .where(
      and(
        eq(roles.orgId, actor.orgId),
        eq(roles.caseId, caseId),
        eq(roles.memberId, actor.memberId),
        inArray(roles.role, [...lanes]),
        sql`(${open} or ${roles.state} = 'held')`,
      ),
    )
    .for('update')
}
