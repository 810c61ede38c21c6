import { and, desc, eq, isNotNull } from 'drizzle-orm'
import { verifications } from '#db/schema/ledger.ts'
import { newId } from '../id.ts'
import { notify } from '../inbox/notify.ts'
import { membersWith } from '../people/withCapacity.ts'
import { systemActor } from '../system.ts'
import { transact, type Work } from '../transact.ts'

export type Finding = { readonly code: string; readonly position: number | null }

/** Something that signing met: kept as a verification that failed, unless the last one says the same. */
export async function raiseAlarm(orgId: string, findings: readonly Finding[]): Promise<void> {
  await transact(systemActor(orgId), async (work) => {
    const [last] = await work.tx
      .select({ verdict: verifications.verdict, findings: verifications.findings })
      .from(verifications)
      .where(and(eq(verifications.orgId, orgId), isNotNull(verifications.finishedAt)))
      .orderBy(desc(verifications.finishedAt))
      .limit(1)
    const codes = new Set(last?.verdict === 'broken' ? last.findings.map(({ code }) => code) : [])
    if (findings.every(({ code }) => codes.has(code))) return
    await work.tx.insert(verifications).values({
      orgId,
      id: newId(),
      askedAt: work.now,
      aliveAt: work.now,
      finishedAt: work.now,
      verdict: 'broken',
      findings: [...(last?.verdict === 'broken' ? last.findings : []), ...findings].slice(0, 100),
    })
    await tellWhoKeepsTheHouse(work, orgId, findings)
  })
}

/** An event, and a line with its mail to every administrator and auditor. */
export async function tellWhoKeepsTheHouse(
  { tx, now, record }: Work,
  orgId: string,
  findings: readonly Finding[],
): Promise<void> {
  const subject = { type: 'Organisation', id: orgId } as const
  await record('ledger.broken', {
    subject,
    data: {
      findings: findings.slice(0, 20).map(({ code, position }) => (position === null ? { code } : { code, position })),
    },
  })
  const actor = systemActor(orgId)
  await notify(tx, actor, now, {
    members: await membersWith({ actor, tx, now }, ['admin', 'auditor']),
    kind: 'ledger_broken',
    asks: true,
    caseId: null,
    subject,
  })
}
