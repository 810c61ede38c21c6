import { and, eq, gt } from 'drizzle-orm'
import { z } from 'zod'
import { evidence } from '#db/schema/claims.ts'
import { knownFile } from '../files/known.ts'
import { newId } from '../id.ts'
import { idOf, lines, link, maybe } from '../input.ts'
import { Refusal, refuse } from '../refusal.ts'
import { type Act, verb } from '../verb.ts'
import { factsOf, type LockedClaim, lockClaim } from './lock.ts'
import { refusalToAddEvidence } from './rules.ts'

/** A link, a file, or the words of someone who knows; a note beside a link or file says what to see in it. */
export const given = { link: maybe(link()), fileId: maybe(idOf('File')), note: maybe(lines(2_000)) }
type Given = { readonly link: string | null; readonly fileId: string | null; readonly note: string | null }

const Add = z.object({ claimId: idOf('Claim'), ...given })

/** What supports or contradicts a claim: kept for ever, under a name. */
export const addEvidence = verb('addEvidence', Add, async (act) => {
  const locked = await lockClaim(act.tx, act.actor, act.input.claimId, 'share')
  refuse(refusalToAddEvidence(act.actor, factsOf(locked)))
  const [evidenceId] = await keepEvidence(act, locked, act.input)
  if (!evidenceId) throw new Refusal('EVIDENCE_MISSING')
  return { evidenceId, claimId: locked.claim.id, caseId: locked.claim.caseId }
})

export async function keepEvidence(
  act: Act<unknown>,
  { claim }: LockedClaim,
  { link, fileId, note }: Given,
): Promise<string[]> {
  const { actor, tx, now, record } = act
  const file = fileId ? await knownFile(act, claim.caseId, fileId) : null
  const kept = [
    ...(link ? [{ kind: 'link' as const, link, note }] : []),
    ...(fileId ? [{ kind: 'file' as const, fileId, note: link ? null : note }] : []),
    ...(note && !link && !fileId ? [{ kind: 'note' as const, note }] : []),
  ].map((row) => ({
    ...row,
    orgId: actor.orgId,
    id: newId(),
    claimId: claim.id,
    addedBy: actor.memberId,
    addedAt: now,
  }))
  for (const row of kept) {
    await tx.insert(evidence).values(row)
    await record('evidence.added', {
      subject: { type: 'Evidence', id: row.id },
      caseId: claim.caseId,
      data: { number: claim.number, kind: row.kind },
      ...(row.kind === 'file' && file && { bind: { file: file.sha256 } }),
      words: { note: row.note, link: 'link' in row ? row.link : null },
    })
  }
  return kept.map(({ id }) => id)
}

/** Whether something was shown since the claim was last settled: what led to one finding does not prove its opposite. */
export async function hasEvidence({ actor, tx }: Act<unknown>, { claim }: LockedClaim): Promise<boolean> {
  const since = claim.settledAt ? gt(evidence.addedAt, claim.settledAt) : undefined
  const [found] = await tx
    .select({ id: evidence.id })
    .from(evidence)
    .where(and(eq(evidence.orgId, actor.orgId), eq(evidence.claimId, claim.id), since))
    .limit(1)
  return found !== undefined
}
