import { and, eq, gt, inArray, isNull, or, sql } from 'drizzle-orm'
import { channels, roles } from '#db/schema/cases.ts'
import { delegations } from '#db/schema/delegations.ts'
import { members } from '#db/schema/people.ts'
import { policies as policyTable } from '#db/schema/policies.ts'
import { type Lane, lanes } from '#db/schema/words.ts'
import type { Actor } from '../actor.ts'
import type { Work } from '../transact.ts'
import { holdersByCapacity } from './holders.ts'
import type { Holders, Policy, Resolved, StandIn } from './policy.ts'
import { readRule } from './policySchema.ts'

/** Who holds each lane's role on the case now and may act: not suspended, not past their end date. */
export async function laneHolders(
  { tx, now }: Pick<Work, 'tx' | 'now'>,
  actor: Actor,
  caseId: string | null,
): Promise<Holders> {
  if (caseId === null) return holdersByCapacity({ tx, now }, actor)
  const rows = await tx
    .select({ lane: roles.role, memberId: roles.memberId, endsAt: members.endsAt })
    .from(roles)
    .innerJoin(members, and(eq(members.orgId, roles.orgId), eq(members.id, roles.memberId)))
    .where(
      and(
        eq(roles.orgId, actor.orgId),
        eq(roles.caseId, caseId),
        eq(roles.state, 'held'),
        inArray(roles.role, [...lanes]),
        isNull(members.suspendedAt),
      ),
    )
  const holders = new Map<Lane, Set<string>>(lanes.map((lane) => [lane, new Set()]))
  for (const { lane, memberId, endsAt } of rows) if (!endsAt || endsAt > now) holders.get(lane as Lane)?.add(memberId)
  return holders
}

/** Who may vote in each lane in their own name: its holders, and the backups that the rules name and who may act. */
export async function directVoters(
  { tx, now }: Pick<Work, 'tx' | 'now'>,
  actor: Actor,
  holders: Holders,
  policy: Pick<Resolved, 'lanes'>,
): Promise<Holders> {
  const named = policy.lanes.flatMap(({ backups }) => backups)
  if (named.length === 0) return holders
  const mayAct = and(isNull(members.suspendedAt), or(isNull(members.endsAt), gt(members.endsAt, now)))
  const rows = await tx
    .select({ id: members.id })
    .from(members)
    .where(and(eq(members.orgId, actor.orgId), inArray(members.id, named), mayAct))
  const able = new Set(rows.map(({ id }) => id))
  const voters = new Map(holders)
  for (const { lane, backups } of policy.lanes)
    voters.set(lane, new Set([...(holders.get(lane) ?? []), ...backups.filter((member) => able.has(member))]))
  return voters
}

/** Who votes for whom on the case now; of words without a case, nobody for anybody. */
export async function standInsOn(
  work: Pick<Work, 'tx' | 'now'>,
  actor: Actor,
  caseId: string | null,
): Promise<StandIn[]> {
  if (caseId === null) return []
  await holdDelegations(work, actor, caseId)
  const { rows } = await work.tx.execute<StandIn>(
    sql`select lane, principal_id as "principalId", delegate_id as "delegateId" from proxies_on(${actor.orgId}::uuid, ${caseId}::uuid, ${momentOf(actor, work.now)})`,
  )
  return [...rows]
}

/** Held still to the end of the transaction, so that no delegation ends under a vote that rests on it. */
export async function holdDelegations(
  { tx, now }: Pick<Work, 'tx' | 'now'>,
  actor: Actor,
  caseId: string,
): Promise<void> {
  const here = or(isNull(delegations.caseId), eq(delegations.caseId, caseId))
  await tx
    .select({ id: delegations.id })
    .from(delegations)
    .where(and(eq(delegations.orgId, actor.orgId), isNull(delegations.endedAt), gt(delegations.endsAt, now), here))
    .orderBy(delegations.id)
    .for('share')
}

/** Delegations are judged at the very moment, as the table does; for entered history, at the time it claims. */
export const momentOf = (actor: Actor, now: Date) =>
  actor.claimedAt ? sql`${now.toISOString()}::timestamptz` : sql`clock_timestamp()`

export async function activePolicies({ tx }: Pick<Work, 'tx'>, actor: Actor): Promise<Policy[]> {
  const rows = await tx
    .select()
    .from(policyTable)
    .where(and(eq(policyTable.orgId, actor.orgId), isNull(policyTable.retiredAt)))
  return rows.map(({ id, version, rule }) => ({ ...readRule(rule), id, version }))
}

export async function channelDirectory(
  { tx }: Pick<Work, 'tx'>,
  actor: Actor,
): Promise<Map<string, typeof channels.$inferSelect>> {
  const rows = await tx
    .select()
    .from(channels)
    .where(and(eq(channels.orgId, actor.orgId), isNull(channels.retiredAt)))
  return new Map(rows.map((row) => [row.type, row]))
}
