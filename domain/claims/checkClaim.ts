import { and, eq } from 'drizzle-orm'
import { z } from 'zod'
import { claims } from '#db/schema/claims.ts'
import { settleNotices } from '../inbox/notify.ts'
import { idOf } from '../input.ts'
import { refuse } from '../refusal.ts'
import { verb } from '../verb.ts'
import { expectVersion, factsOf, lockClaim } from './lock.ts'
import { refusalToCheck, refusalToWorkOn } from './rules.ts'

const Check = z.object({ claimId: idOf('Claim'), expectedVersion: z.int() })

/** Taking a claim: from now on its checker is known by name. */
export const checkClaim = verb('checkClaim', Check, async ({ actor, tx, now, record, input }) => {
  const locked = await lockClaim(tx, actor, input.claimId, 'share')
  const { claim } = locked
  refuse(refusalToWorkOn(actor, factsOf(locked)))
  expectVersion(claim, input.expectedVersion)
  refuse(refusalToCheck(actor, factsOf(locked)), { found: claim.state })
  await tx
    .update(claims)
    .set({ state: 'checking', checkerId: actor.memberId, checkingSince: now, version: claim.version + 1 })
    .where(and(eq(claims.orgId, actor.orgId), eq(claims.id, claim.id)))
  await record('claim.taken', {
    subject: { type: 'Claim', id: claim.id },
    caseId: claim.caseId,
    from: claim.state,
    to: 'checking',
    data: { number: claim.number, member: claim.checkerId },
  })
  await settleNotices(tx, actor, now, claim.id, ['claim_to_check'])
  return { claimId: claim.id, caseId: claim.caseId }
})
