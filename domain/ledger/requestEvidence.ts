import { eq, sql } from 'drizzle-orm'
import { z } from 'zod'
import { ledgerHeads } from '#db/schema/events.ts'
import { evidenceBundles } from '#db/schema/evidenceBundles.ts'
import { shareCase } from '../cases/lock.ts'
import { newId } from '../id.ts'
import { idOf, maybe, reason } from '../input.ts'
import { Refusal, refuse } from '../refusal.ts'
import { spendIn } from '../sign-in/attempts.ts'
import { verb } from '../verb.ts'
import { refusalToRequestEvidence } from './rules.ts'

const Request = z.object({
  caseId: maybe(idOf('Case')),
  fromPosition: z.int().nonnegative().nullish(),
  toPosition: z.int().nonnegative().nullish(),
  privileged: z.boolean().nullish(),
  reason: reason(10),
})

/**
 * Asks for the bundle of a case, or of a stretch of the ledger. Who asked, and why, is sealed like any act; the bundle is
 * written by a job, under a checkpoint that covers this very request.
 */
export const requestEvidence = verb('requestEvidence', Request, async ({ actor, tx, now, record, input }) => {
  const { caseId, fromPosition: from = null, toPosition: to = null } = input
  const isStretch = from !== null && to !== null
  if ((from === null) !== (to === null)) throw new Refusal('INVALID_INPUT', { path: ['toPosition'] })
  if ((caseId === null) !== isStretch) throw new Refusal('INVALID_INPUT', { path: ['caseId'] })
  const privileged = input.privileged ?? false
  if (privileged && isStretch) throw new Refusal('INVALID_INPUT', { path: ['privileged'] })
  if (caseId) await shareCase(tx, actor, caseId)
  refuse(refusalToRequestEvidence(actor, { caseId, privileged }, now))
  if (isStretch) {
    const [head] = await tx
      .select({ size: ledgerHeads.size })
      .from(ledgerHeads)
      .where(eq(ledgerHeads.orgId, actor.orgId))
    if (to < from || to >= (head?.size ?? 0)) throw new Refusal('INVALID_INPUT', { path: ['toPosition'] })
  }
  const { orgId, memberId, language, timeZone } = actor
  const spent = await spendIn(tx, [{ door: 'evidence', subject: `${orgId} ${memberId}`, most: 5, minutes: 60 }])
  if (spent.retryAfter !== null) throw new Refusal('TOO_MANY_BUNDLES')
  const reads = { privileged, language, timeZone }
  const row = { orgId, id: newId(), caseId, fromPosition: from, toPosition: to, ...reads }
  await tx.insert(evidenceBundles).values({ ...row, requestedBy: actor.memberId, requestedAt: now })
  await record('bundle.requested', {
    subject: { type: 'EvidenceBundle', id: row.id },
    caseId,
    data: { fromPosition: from, toPosition: to, privileged: privileged || null },
    words: { reason: input.reason },
  })
  // One behind another, and after all that is short: however many are asked for, mails and deadlines do not wait for them.
  await tx.execute(
    sql`select graphile_worker.add_job('write_evidence', json_build_object('orgId', ${actor.orgId}::text, 'bundleId', ${row.id}::text), queue_name => 'bundles', priority => 10, max_attempts => 5)`,
  )
  return { bundleId: row.id, caseId }
})
