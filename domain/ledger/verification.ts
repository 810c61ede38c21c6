import { and, desc, eq, isNotNull, isNull, sql } from 'drizzle-orm'
import { z } from 'zod'
import { verifications } from '#db/schema/ledger.ts'
import { newId } from '../id.ts'
import { Refusal, refuse } from '../refusal.ts'
import { systemActor } from '../system.ts'
import { transact, type Work } from '../transact.ts'
import { verb } from '../verb.ts'
import { type Finding, tellWhoKeepsTheHouse } from './alarm.ts'
import { refusalToVerify } from './rules.ts'
import type { Signing } from './sink.ts'
import { verifyLedger as readThrough, type Verified } from './verify.ts'

/** After this long without a sign of life, whoever was reading is gone. */
const ALIVE = '60 seconds'

/** Asks for the whole ledger to be read through now. One reading at a time. */
export const verifyLedger = verb('verifyLedger', z.object({}), async ({ actor, tx, now, record }) => {
  refuse(refusalToVerify(actor))
  const verificationId = await begin({ tx, now }, actor.orgId, actor.memberId)
  if (!verificationId) throw new Refusal('WRONG_STATE')
  await record('ledger.verification_asked', { subject: { type: 'Organisation', id: actor.orgId } })
  await tx.execute(
    sql`select graphile_worker.add_job('verify_ledger', json_build_object('orgId', ${actor.orgId}::text), max_attempts => 3)`,
  )
  return { verificationId }
})

/** Reads what somebody asked to have read, unless another process is at it. */
export async function verifyWhatIsAsked(orgId: string, signing: Signing): Promise<void> {
  const [asked] = await transact(systemActor(orgId), ({ tx }) =>
    tx
      .update(verifications)
      .set({ aliveAt: sql`clock_timestamp()` })
      .where(
        and(
          eq(verifications.orgId, orgId),
          isNull(verifications.finishedAt),
          sql`(${verifications.size} is null or ${verifications.aliveAt} < clock_timestamp() - interval ${sql.raw(`'${ALIVE}'`)})`,
        ),
      )
      .returning({ id: verifications.id }),
  )
  if (asked) await carryOut(orgId, asked.id, signing)
}

/** By the clock, whoever asks. */
export async function verifyLedgerNow(orgId: string, signing: Signing): Promise<void> {
  const id = await transact(systemActor(orgId), (work) => begin(work, orgId, null))
  if (id) await carryOut(orgId, id, signing)
}

/** Null while another reading is under way; one that broke off is closed as such. */
async function begin(
  { tx, now }: Pick<Work, 'tx' | 'now'>,
  orgId: string,
  askedBy: string | null,
): Promise<string | null> {
  const brokeOff: readonly Finding[] = [{ code: 'BROKE_OFF', position: null }]
  await tx
    .update(verifications)
    .set({ finishedAt: now, verdict: 'reserved', findings: [...brokeOff] })
    .where(
      and(
        eq(verifications.orgId, orgId),
        isNull(verifications.finishedAt),
        sql`${verifications.aliveAt} < clock_timestamp() - interval ${sql.raw(`'${ALIVE}'`)}`,
      ),
    )
  const [begun] = await tx
    .insert(verifications)
    .values({ orgId, id: newId(), askedBy, askedAt: now, aliveAt: now })
    .onConflictDoNothing()
    .returning({ id: verifications.id })
  return begun?.id ?? null
}

async function carryOut(orgId: string, id: string, signing: Signing): Promise<void> {
  const here = and(eq(verifications.orgId, orgId), eq(verifications.id, id))
  const mark = (checked: number, size: number) =>
    transact(systemActor(orgId), ({ tx }) =>
      tx.update(verifications).set({ checked, size, aliveAt: sql`clock_timestamp()` }).where(here),
    )
  let marked = 0
  await mark(0, 0)
  const verified = await readThrough(orgId, signing, async (checked, size) => {
    if (Date.now() - marked < 500) return
    marked = Date.now()
    await mark(checked, size)
  })
  await transact(systemActor(orgId), async (work) => {
    const before = await lastCodes(work, orgId)
    await work.tx
      .update(verifications)
      .set({
        checked: verified.size,
        size: verified.size,
        finishedAt: sql`clock_timestamp()`,
        verdict: verified.verdict,
        findings: [...verified.findings],
      })
      .where(here)
    if (isNews(verified, before)) await tellWhoKeepsTheHouse(work, orgId, verified.findings)
  })
}

/** What is broken is told once, and again when something else is broken too. */
const isNews = ({ verdict, findings }: Verified, before: ReadonlySet<string>): boolean =>
  verdict === 'broken' && findings.some(({ code }) => !before.has(code))

async function lastCodes({ tx }: Work, orgId: string): Promise<ReadonlySet<string>> {
  const [last] = await tx
    .select({ verdict: verifications.verdict, findings: verifications.findings })
    .from(verifications)
    .where(and(eq(verifications.orgId, orgId), isNotNull(verifications.finishedAt)))
    .orderBy(desc(verifications.finishedAt))
    .limit(1)
  return new Set(last?.verdict === 'broken' ? last.findings.map(({ code }) => code) : [])
}
