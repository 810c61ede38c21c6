import { and, eq } from 'drizzle-orm'
import { z } from 'zod'
import { policies, policyProposals } from '#db/schema/policies.ts'
import { newId } from '../id.ts'
import { settleNotices } from '../inbox/notify.ts'
import { idOf, reason } from '../input.ts'
import { NotFound, Refusal, refuse } from '../refusal.ts'
import { activePolicies } from '../statements/directory.ts'
import type { Policy } from '../statements/policy.ts'
import { readRule } from '../statements/policySchema.ts'
import { type Act, verb } from '../verb.ts'
import { laneHoldersOfHouse } from './house.ts'
import { onePolicyAtATime } from './propose.ts'
import { ruleHash } from './ruleHash.ts'
import { refusalToConfirm, refusalToWithdrawProposal } from './rules.ts'
import { warningsOf } from './satisfiable.ts'

type Proposal = typeof policyProposals.$inferSelect

const Confirm = z.object({
  proposalId: idOf('PolicyProposal'),
  /** Said after reading that words would go unread, or a lane stay empty. */
  despiteWarnings: z
    .boolean()
    .nullish()
    .transform((said) => said ?? false),
})

/** The second person says yes: from now on what is submitted is judged by it. Reviews under way keep what they were opened under. */
export const confirmPolicy = verb('confirmPolicy', Confirm, async (act) => {
  const { actor, tx, now, input } = act
  const proposal = await lockProposal(act)
  refuse(refusalToConfirm(actor, proposal, now), { found: proposal.state })
  const [before] = proposal.policyId
    ? await tx
        .select()
        .from(policies)
        .where(and(eq(policies.orgId, actor.orgId), eq(policies.id, proposal.policyId)))
        .for('update')
    : []
  if (before?.retiredAt) throw new Refusal('WRONG_STATE', { found: 'retired' })
  const adopted = proposal.kind === 'adopt' ? newId() : null
  const warnings = await warningsAbout(act, proposal)
  if (!input.despiteWarnings) refuseWarned(warnings)
  await decide(act, proposal, 'confirmed', adopted ? 'policy.adopted' : 'policy.retired', {
    data: { adopted, warnings: warnings.map(({ code, kind, lane }) => `${code} ${kind ?? lane}`) },
  })
  if (before)
    await tx
      .update(policies)
      .set({ retiredAt: now, retiredProposalId: proposal.id })
      .where(and(eq(policies.orgId, actor.orgId), eq(policies.id, before.id)))
  if (adopted)
    await tx.insert(policies).values({
      orgId: actor.orgId,
      id: adopted,
      name: proposal.name,
      version: proposal.version,
      rule: proposal.rule,
      adoptedAt: now,
      proposalId: proposal.id,
    })
  return { proposalId: proposal.id, policyId: adopted ?? proposal.policyId }
})

/** Taken back by whoever made it, or turned down by somebody else, with the reason. */
export const withdrawProposal = verb(
  'withdrawProposal',
  z.object({ proposalId: idOf('PolicyProposal'), reason: reason() }),
  async (act) => {
    const proposal = await lockProposal(act)
    refuse(refusalToWithdrawProposal(act.actor, proposal), { found: proposal.state })
    await decide(act, proposal, 'withdrawn', 'policy.proposal_withdrawn', { words: { reason: act.input.reason } })
    return { proposalId: proposal.id }
  },
)

async function lockProposal(act: Act<{ proposalId: string }>): Promise<Proposal> {
  await onePolicyAtATime(act)
  const [proposal] = await act.tx
    .select()
    .from(policyProposals)
    .where(and(eq(policyProposals.orgId, act.actor.orgId), eq(policyProposals.id, act.input.proposalId)))
    .for('update')
  if (!proposal) throw new NotFound()
  return proposal
}

async function decide(
  { actor, tx, now, record }: Act<unknown>,
  { id, name, version, policyId, rule }: Proposal,
  to: 'confirmed' | 'withdrawn',
  type: string,
  { data, words }: { data?: Record<string, unknown>; words?: Record<string, string> },
): Promise<void> {
  const eventId = await record(type, {
    subject: { type: 'PolicyProposal', id },
    from: 'open',
    to,
    data: { name, version, policy: policyId, ...data },
    bind: rule ? { ruleHash: ruleHash(rule) } : undefined,
    words,
  })
  await tx
    .update(policyProposals)
    .set({
      state: to,
      stateEventId: eventId,
      decidedBy: actor.memberId,
      decidedAt: now,
      decidedReason: words?.reason ?? null,
    })
    .where(and(eq(policyProposals.orgId, actor.orgId), eq(policyProposals.id, id)))
  await settleNotices(tx, actor, now, id, ['policy_proposed'])
}

async function warningsAbout(act: Act<unknown>, proposal: Proposal) {
  const kept = (await activePolicies(act, act.actor)).filter(({ id }) => id !== proposal.policyId)
  const changed: Policy | null = proposal.rule
    ? { ...readRule(proposal.rule), id: proposal.id, version: proposal.version }
    : null
  return warningsOf(changed ? [...kept, changed] : kept, changed, await laneHoldersOfHouse(act, act.actor))
}

function refuseWarned(warnings: Awaited<ReturnType<typeof warningsAbout>>): void {
  const unread = warnings.filter(({ code }) => code === 'no_policy')
  if (unread.length > 0)
    throw new Refusal('NO_POLICY', { path: ['despiteWarnings'], found: unread.map(({ kind }) => kind).join(', ') })
  const lanes = warnings.flatMap(({ lane }) => lane ?? [])
  if (lanes.length > 0) throw new Refusal('NOBODY_CAN_CLEAR', { path: ['despiteWarnings'], lanes })
}
