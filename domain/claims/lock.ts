import { and, eq } from 'drizzle-orm'
import type { Tx } from '#db/client.ts'
import { claims } from '#db/schema/claims.ts'
import type { Actor } from '../actor.ts'
import { type LockedCase, lockCase, shareCase } from '../cases/lock.ts'
import { NotFound, Refusal } from '../refusal.ts'
import type { ClaimFacts } from './rules.ts'

export type Claim = typeof claims.$inferSelect
export type LockedClaim = { readonly subject: LockedCase; readonly claim: Claim }

/** Case, then claim: the order in which everybody locks. Unseen and unknown are both NotFound. */
export async function lockClaim(
  tx: Tx,
  actor: Actor,
  claimId: string,
  strength: 'share' | 'update',
): Promise<LockedClaim> {
  const theClaim = and(eq(claims.orgId, actor.orgId), eq(claims.id, claimId))
  const [seen] = await tx.select({ caseId: claims.caseId }).from(claims).where(theClaim)
  if (!seen) throw new NotFound()
  const subject = await (strength === 'update' ? lockCase : shareCase)(tx, actor, seen.caseId)
  const [claim] = await tx.select().from(claims).where(theClaim).for('update')
  if (!claim) throw new NotFound()
  return { subject, claim }
}

export const factsOf = ({ subject, claim }: LockedClaim): ClaimFacts => ({ ...claim, stage: subject.stage })

/** Whoever acts on a claim says which version of it they read; of two at once, the second is told what stands. */
export function expectVersion({ id, version }: Claim, expected: number): void {
  if (version !== expected) throw new Refusal('CONFLICT', { current: { type: 'Claim', id, version } })
}
