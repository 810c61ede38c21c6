import { and, eq } from 'drizzle-orm'
import { z } from 'zod'
import { versions } from '#db/schema/versions.ts'
import { leadsOf } from '../cases/holders.ts'
import { notify } from '../inbox/notify.ts'
import { NotFound } from '../refusal.ts'
import { type Act, verb } from '../verb.ts'
import { clockAfterLocks } from './clock.ts'
import { isInFlight } from './inFlight.ts'
import { isUnderReview } from './lifecycle.ts'
import { type LockedWords, lockNewestWords } from './lock.ts'
import { moveVersion } from './move.ts'
import { callOffScheduled, settleAsked } from './supersede.ts'

const One = z.object({ versionId: z.uuid() })

/**
 * The time in which these words might go out is over: they end, unpublished, and whoever wrote them and leads is told.
 * Not while a permit runs or is unanswered: those words may be out. Run early, late or twice, it does the same.
 */
export const expireVersion = verb('expireVersion', One, async (act) => {
  const locked = await lockWordsOf(act, act.input.versionId)
  const { version } = locked
  const ends = version.id === act.input.versionId && isUnderReview(version.state) && version.notAfter !== null
  if (!ends || (version.notAfter as Date) >= (await clockAfterLocks(act)) || (await isInFlight(act, version.id)))
    return { expired: false }
  await callOffScheduled(act, locked, 'OUTSIDE_WINDOW')
  await moveVersion(act, locked, 'expired', 'statement.expired')
  await settleAsked(act, locked)
  await tell(act, locked)
  return { expired: true }
})

/** The newest version of the statement that this version belongs to, locked as everybody locks it. */
export async function lockWordsOf({ actor, tx }: Act<unknown>, versionId: string): Promise<LockedWords> {
  const [found] = await tx
    .select({ statementId: versions.statementId })
    .from(versions)
    .where(and(eq(versions.orgId, actor.orgId), eq(versions.id, versionId)))
  if (!found) throw new NotFound()
  return lockNewestWords(tx, actor, found.statementId)
}

async function tell(act: Act<unknown>, { subject, statement, version, contributors }: LockedWords): Promise<void> {
  const { actor, tx, now } = act
  const authors = [statement.createdBy, version.createdBy, version.submittedBy].filter((member) => member !== null)
  const others = contributors.filter((member) => !authors.includes(member))
  const leads = subject.id === null ? [] : await leadsOf(act, subject.id)
  const notice = {
    kind: 'statement_expired',
    asks: false,
    caseId: subject.id,
    subject: { type: 'StatementVersion', id: version.id },
    data: { number: statement.number, n: version.n },
  } as const
  await notify(tx, actor, now, { ...notice, members: authors, because: 'author' })
  await notify(tx, actor, now, { ...notice, members: others, because: 'contributor' })
  const led = leads.filter((member) => !authors.includes(member) && !others.includes(member))
  await notify(tx, actor, now, { ...notice, members: led, because: 'lead' })
}
