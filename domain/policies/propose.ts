import { and, eq, inArray, isNull, sql } from 'drizzle-orm'
import { z } from 'zod'
import { members } from '#db/schema/people.ts'
import { policies, policyProposals } from '#db/schema/policies.ts'
import { newId } from '../id.ts'
import { notify } from '../inbox/notify.ts'
import { idOf, line, maybe, reason } from '../input.ts'
import { membersWith } from '../people/withCapacity.ts'
import { NotFound, Refusal, refuse } from '../refusal.ts'
import type { Rule } from '../statements/policySchema.ts'
import { type Act, verb } from '../verb.ts'
import { proposedRule } from './input.ts'
import { ruleHash } from './ruleHash.ts'
import { legislating, refusalToLegislate, refusalToPropose } from './rules.ts'

const Propose = z.object({
  policyId: maybe(idOf('Policy')),
  name: maybe(line(60)),
  rule: proposedRule,
  reason: reason(10),
})

/** A new policy, or the next version of one: nothing applies until somebody else confirms it. */
export const proposePolicy = verb('proposePolicy', Propose, async (act) => {
  const { actor, now, input } = act
  refuse(refusalToPropose(actor, now))
  await onePolicyAtATime(act)
  const before = input.policyId ? await lockInForce(act, input.policyId) : null
  const name = before?.name ?? input.name
  if (!name) throw new Refusal('INVALID_INPUT', { path: ['name'], found: 'required' })
  await backupsExist(act, input.rule)
  const [last] = await act.tx
    .select({
      n: sql<number>`coalesce(max(${policies.version}), 0)::int`,
      inForce: sql<boolean>`coalesce(bool_or(${policies.retiredAt} is null), false)`,
    })
    .from(policies)
    .where(and(eq(policies.orgId, actor.orgId), eq(policies.name, name)))
  if (!before && last?.inForce) throw new Refusal('INVALID_INPUT', { path: ['name'], found: 'taken' })
  return open(act, { kind: 'adopt', name, version: (last?.n ?? 0) + 1, policyId: before?.id ?? null, rule: input.rule })
})

const Retire = z.object({ policyId: idOf('Policy'), reason: reason(10) })

/** Proposes that a policy no longer apply: it does until somebody else confirms. */
export const retirePolicy = verb('retirePolicy', Retire, async (act) => {
  refuse(refusalToPropose(act.actor, act.now))
  await onePolicyAtATime(act)
  const { id, name, version } = await lockInForce(act, act.input.policyId)
  return open(act, { kind: 'retire', name, version, policyId: id, rule: null })
})

type Opened = { kind: 'adopt' | 'retire'; name: string; version: number; policyId: string | null; rule: Rule | null }

async function open({ actor, tx, now, record, input }: Act<{ reason: string }>, proposed: Opened) {
  const [waiting] = await tx
    .select({ id: policyProposals.id })
    .from(policyProposals)
    .where(
      and(
        eq(policyProposals.orgId, actor.orgId),
        eq(policyProposals.name, proposed.name),
        eq(policyProposals.state, 'open'),
      ),
    )
  if (waiting) throw new Refusal('WRONG_STATE', { found: 'open' })
  const id = newId()
  const eventId = await record(proposed.kind === 'adopt' ? 'policy.proposed' : 'policy.retirement_proposed', {
    subject: { type: 'PolicyProposal', id },
    to: 'open',
    data: { name: proposed.name, version: proposed.version },
    bind: proposed.rule ? { ruleHash: ruleHash(proposed.rule) } : undefined,
    words: { reason: input.reason },
  })
  await tx.insert(policyProposals).values({
    orgId: actor.orgId,
    id,
    ...proposed,
    reason: input.reason,
    proposedBy: actor.memberId,
    proposedAt: now,
    stateEventId: eventId,
  })
  await notify(tx, actor, now, {
    members: await membersWith({ actor, tx, now }, legislating),
    kind: 'policy_proposed',
    asks: true,
    caseId: null,
    subject: { type: 'PolicyProposal', id },
    data: { name: proposed.name, version: proposed.version },
  })
  return { proposalId: id }
}

/** Two people who legislate at once see what the other did: the whole set is judged when a proposal is confirmed. */
export async function onePolicyAtATime({ actor, tx }: Pick<Act<unknown>, 'actor' | 'tx'>): Promise<void> {
  refuse(refusalToLegislate(actor))
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`policies of ${actor.orgId}`}, 0))`)
}

async function lockInForce({ actor, tx }: Pick<Act<unknown>, 'actor' | 'tx'>, id: string) {
  const [policy] = await tx
    .select()
    .from(policies)
    .where(and(eq(policies.orgId, actor.orgId), eq(policies.id, id)))
    .for('update')
  if (!policy) throw new NotFound()
  if (policy.retiredAt) throw new Refusal('WRONG_STATE', { found: 'retired' })
  return policy
}

/** A stand-in is somebody of the house who may act. */
async function backupsExist({ actor, tx }: Pick<Act<unknown>, 'actor' | 'tx'>, rule: Rule): Promise<void> {
  const named = [...new Set(rule.lanes.flatMap(({ backups }) => backups))]
  if (named.length === 0) return
  const found = await tx
    .select({ id: members.id })
    .from(members)
    .where(and(eq(members.orgId, actor.orgId), inArray(members.id, named), isNull(members.suspendedAt)))
  if (found.length < named.length) throw new NotFound()
}
