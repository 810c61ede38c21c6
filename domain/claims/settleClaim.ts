import { and, eq } from 'drizzle-orm'
import { z } from 'zod'
import { claims } from '#db/schema/claims.ts'
import { settleNotices } from '../inbox/notify.ts'
import { idOf, lines, maybe, reason } from '../input.ts'
import { Refusal, refuse } from '../refusal.ts'
import { type Act, verb } from '../verb.ts'
import { given, hasEvidence, keepEvidence } from './addEvidence.ts'
import { followUses } from './consequences.ts'
import { expectVersion, factsOf, type LockedClaim, lockClaim } from './lock.ts'
import { refusalToSettleAs, refusalToWorkOn } from './rules.ts'

const Settle = z.object({ claimId: idOf('Claim'), expectedVersion: z.int() })
const WithEvidence = Settle.extend({ ...given, finding: maybe(lines(2_000)) })
const WithReason = Settle.extend({ reason: reason() })

type Settled = 'confirmed' | 'refuted' | 'unknowable'
const events = { confirmed: 'claim.confirmed', refuted: 'claim.refuted', unknowable: 'claim.left_unknowable' } as const

/** It is so, and here is what shows it. From now on a statement may assert it. */
export const confirmClaim = verb('confirmClaim', WithEvidence, (act) => settleWithEvidence(act, 'confirmed'))

/** It is not so, and here is what shows it. From now on a statement may deny it. */
export const refuteClaim = verb('refuteClaim', WithEvidence, (act) => settleWithEvidence(act, 'refuted'))

/** Nobody can establish it, for a reason somebody signs. It may only be acknowledged as not known. */
export const leaveClaimUnknowable = verb('leaveClaimUnknowable', WithReason, async (act) => {
  const locked = await lockToSettle(act, 'unknowable')
  return settle(act, locked, 'unknowable', act.input.reason)
})

async function settleWithEvidence(act: Act<z.output<typeof WithEvidence>>, to: Settled) {
  const locked = await lockToSettle(act, to)
  const kept = await keepEvidence(act, locked, act.input)
  if (kept.length === 0 && !(await hasEvidence(act, locked))) throw new Refusal('EVIDENCE_MISSING', { path: ['link'] })
  return settle(act, locked, to, act.input.finding)
}

/** The case is locked for good: what cites the claim may have to change state with it. */
async function lockToSettle({ actor, tx, input }: Act<z.output<typeof Settle>>, to: Settled): Promise<LockedClaim> {
  const locked = await lockClaim(tx, actor, input.claimId, 'update')
  refuse(refusalToWorkOn(actor, factsOf(locked)))
  expectVersion(locked.claim, input.expectedVersion)
  refuse(refusalToSettleAs(actor, factsOf(locked), to), { found: locked.claim.state })
  return locked
}

async function settle(act: Act<unknown>, locked: LockedClaim, to: Settled, finding: string | null) {
  const { actor, tx, now, record } = act
  const { claim } = locked
  await tx
    .update(claims)
    .set({ state: to, settledBy: actor.memberId, settledAt: now, finding, version: claim.version + 1 })
    .where(and(eq(claims.orgId, actor.orgId), eq(claims.id, claim.id)))
  await record(events[to], {
    subject: { type: 'Claim', id: claim.id },
    caseId: claim.caseId,
    from: claim.state,
    to,
    data: { number: claim.number },
    words: { finding },
  })
  await settleNotices(tx, actor, now, claim.id, ['claim_to_check'])
  await followUses(act, locked, to)
  return { claimId: claim.id, caseId: claim.caseId }
}
