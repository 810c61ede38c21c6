import { and, eq, sql } from 'drizzle-orm'
import { statements } from '#db/schema/statements.ts'
import { publications, versions } from '#db/schema/versions.ts'
import { leadsOf } from '../cases/holders.ts'
import type { LockedCase } from '../cases/lock.ts'
import { notify } from '../inbox/notify.ts'
import type { RefusalCode } from '../refusal.ts'
import type { Act } from '../verb.ts'

export type Scheduled = {
  readonly id: string
  readonly variantKey: string
  readonly openedBy: string
  readonly caseId: string
  readonly number: number
  readonly n: number
}
/** Somebody's words, or the refusal that the gate would give. */
export type Why = { readonly reason?: string | null; readonly code?: RefusalCode | null }

/** It will not go out at its time; who scheduled it, and who leads, is told why. */
export async function callOff(act: Act<unknown>, one: Scheduled, { reason = null, code = null }: Why): Promise<void> {
  const { actor, tx, now, record } = act
  const stateEventId = await record('publication.called_off', {
    subject: { type: 'Publication', id: one.id },
    caseId: one.caseId,
    from: 'scheduled',
    to: 'called_off',
    data: { number: one.number, n: one.n, variantKey: one.variantKey, code },
    words: { reason },
  })
  await tx
    .update(publications)
    .set({
      state: 'called_off',
      stateEventId,
      endedAt: now,
      endedBy: actor.kind === 'system' ? null : actor.memberId,
      endedReason: reason,
      endedCode: code,
    })
    .where(and(eq(publications.orgId, actor.orgId), eq(publications.id, one.id)))
  const notice = {
    kind: 'publication_called_off',
    asks: false,
    caseId: one.caseId,
    subject: { type: 'Publication', id: one.id },
    data: { number: one.number, n: one.n, variantKey: one.variantKey },
  } as const
  const leads = (await leadsOf(act, one.caseId)).filter((member) => member !== one.openedBy)
  await notify(tx, actor, now, { ...notice, members: [one.openedBy], because: 'publisher' })
  await notify(tx, actor, now, { ...notice, members: leads, because: 'lead' })
}

const scheduledWhere = async ({ actor, tx }: Act<unknown>, which: ReturnType<typeof eq>): Promise<Scheduled[]> =>
  tx
    .select({
      id: publications.id,
      variantKey: publications.variantKey,
      openedBy: publications.openedBy,
      caseId: sql<string>`${statements.caseId}`, // only words of a case are ever released
      number: statements.number,
      n: versions.n,
    })
    .from(publications)
    .innerJoin(versions, and(eq(versions.orgId, publications.orgId), eq(versions.id, publications.versionId)))
    .innerJoin(statements, and(eq(statements.orgId, versions.orgId), eq(statements.id, versions.statementId)))
    .where(and(eq(publications.orgId, actor.orgId), eq(publications.state, 'scheduled'), which))
    .orderBy(publications.id)
    .for('update', { of: publications })

/** The words they were to be no longer stand. */
export async function callOffOfVersion(act: Act<unknown>, versionId: string, why: Why): Promise<void> {
  for (const one of await scheduledWhere(act, eq(publications.versionId, versionId))) await callOff(act, one, why)
}

/** A hold stops what waits for its time as well. */
export async function callOffOfCase(act: Act<unknown>, { id }: Pick<LockedCase, 'id'>, why: Why): Promise<void> {
  for (const one of await scheduledWhere(act, eq(statements.caseId, id))) await callOff(act, one, why)
}
