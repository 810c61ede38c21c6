import { and, eq } from 'drizzle-orm'
import { members } from '#db/schema/people.ts'
import { risks } from '#db/schema/risks.ts'
import { type Actor, sees } from '../actor.ts'
import { NotFound, Refusal, type RefusalCode, refuse } from '../refusal.ts'
import type { Act } from '../verb.ts'
import type { RiskFacts } from './rules.ts'

export type LockedRisk = typeof risks.$inferSelect
type OnOne = { readonly riskId: string; readonly expectedVersion: number }
type Rule = (actor: Act<unknown>['actor'], risk: RiskFacts) => RefusalCode | null

/** The risk, locked for a change, once this person may make it and has read what stands. */
export async function lockRisk({ actor, tx, input }: Act<OnOne>, refusalTo: Rule): Promise<LockedRisk> {
  const [found] = await tx
    .select()
    .from(risks)
    .where(and(eq(risks.orgId, actor.orgId), eq(risks.id, input.riskId)))
    .for('update')
  if (!found) throw new NotFound()
  const retired = found.retiredAt !== null
  refuse(refusalTo(actor, { ownerId: found.ownerId, retired }), { found: retired ? 'retired' : undefined })
  if (found.version !== input.expectedVersion)
    throw new Refusal('CONFLICT', { current: { type: 'Risk', id: found.id, version: found.version } })
  return found
}

/** The next version, with what changed. */
export async function moveRisk(
  { tx, actor }: Pick<Act<unknown>, 'tx' | 'actor'>,
  { id, version }: Pick<LockedRisk, 'id' | 'version'>,
  set: Partial<typeof risks.$inferInsert>,
): Promise<void> {
  await tx
    .update(risks)
    .set({ ...set, version: version + 1 })
    .where(and(eq(risks.orgId, actor.orgId), eq(risks.id, id)))
}

/** Whoever answers for a risk can read it: nobody's guest, and more than an employee. */
export async function expectOwner({ tx, actor, now }: Act<unknown>, ownerId: string): Promise<void> {
  const [found] = await tx
    .select()
    .from(members)
    .where(and(eq(members.orgId, actor.orgId), eq(members.id, ownerId)))
  if (!found) throw new NotFound()
  if (!readsRisks(actor, found, now)) throw new Refusal('INVALID_INPUT', { path: ['ownerId'] })
}

/** Somebody of the house who is still here, and is told of risks. */
export function readsRisks(actor: Actor, member: typeof members.$inferSelect, now: Date): boolean {
  const gone = member.suspendedAt || member.erasedAt || (member.endsAt && member.endsAt <= now)
  const seen = { ...actor, kind: 'person', capacities: new Set(member.capacities), guest: member.guest } as const
  return !gone && sees(seen) !== 'named'
}
