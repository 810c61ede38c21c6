import { and, eq, sql } from 'drizzle-orm'
import { z } from 'zod'
import { publications } from '#db/schema/versions.ts'
import { newId } from '../id.ts'
import { idOf, moment, reason } from '../input.ts'
import { Refusal, refuse } from '../refusal.ts'
import { type Act, verb } from '../verb.ts'
import { callOff } from './callOff.ts'
import { clockAfterLocks } from './clock.ts'
import { boundAtGate, type Passed, passTheGate } from './gate.ts'
import { type Locked, lockNewestVersion } from './lock.ts'
import { lockPublication } from './lockPublication.ts'
import { staffReason, type TextToRelease, textToRelease } from './publish.ts'
import { refusalToCallOff } from './rules.ts'

const Schedule = z.object({
  statementId: idOf('Statement'),
  texts: z.array(textToRelease).max(40),
  at: moment(),
  ...staffReason,
})

/** Cleared words wait for their time. What the gate would refuse at that time, as far as it is known now, is refused now. */
export const schedulePublication = verb(
  'schedulePublication',
  Schedule,
  async (act) => {
    const { actor, tx, input } = act
    const locked = await lockNewestVersion(tx, actor, input.statementId)
    const passed = await eachText(act, locked, input.texts, input.staffNotToldReason, input.at)
    if (input.at <= (await clockAfterLocks(act))) throw new Refusal('INVALID_INPUT', { path: ['at'], found: 'past' })
    for (const one of passed) await wait(act, locked, one)
    return { statementId: locked.statement.id }
  },
  { reserved: true },
)

/** Every text passes, or none does: the refusal names the one that does not. */
export async function eachText(
  act: Act<unknown>,
  locked: Locked,
  texts: readonly z.output<typeof textToRelease>[],
  staffNotToldReason: TextToRelease['staffNotToldReason'],
  at?: Date,
): Promise<Passed[]> {
  if (texts.length === 0) throw new Refusal('INVALID_INPUT', { path: ['texts'], found: 'empty' })
  const passed: Passed[] = []
  for (const text of texts) {
    try {
      passed.push(await passTheGate(act, locked, { ...text, staffNotToldReason }, { who: act.actor, at }))
    } catch (error) {
      if (!(error instanceof Refusal) || error.details.path) throw error
      throw new Refusal(error.code, { ...error.details, path: ['texts', text.variantKey] })
    }
  }
  return passed
}

/** The row waits, and so does a job that is added with it: neither is there without the other. */
async function wait(act: Act<unknown>, { subject, statement, version }: Locked, passed: Passed): Promise<void> {
  const { actor, tx, now, record } = act
  const { scheduled, variant, at, review, staffNotTold } = passed
  const id = scheduled?.id ?? newId()
  const stateEventId = await record('publication.scheduled', {
    subject: { type: 'Publication', id },
    caseId: subject.id,
    to: 'scheduled',
    data: {
      number: statement.number,
      n: version.n,
      variantKey: variant.key,
      dueAt: at.toISOString(),
      standing: passed.standing,
    },
    words: { staffNotTold },
    bind: boundAtGate(passed),
  })
  if (scheduled)
    await tx
      .update(publications)
      .set({ dueAt: at, staffNotTold, stateEventId, openedBy: actor.memberId })
      .where(and(eq(publications.orgId, actor.orgId), eq(publications.id, id)))
  else
    await tx.insert(publications).values({
      orgId: actor.orgId,
      id,
      versionId: version.id,
      variantKey: variant.key,
      variantHash: variant.variantHash ?? new Uint8Array(),
      reviewId: review.id,
      state: 'scheduled',
      stateEventId,
      openedBy: actor.memberId,
      openedAt: now,
      dueAt: at,
      staffNotTold,
    })
  const payload = sql`json_build_object('orgId', ${actor.orgId}::text, 'publicationId', ${id}::text)`
  await tx.execute(
    sql`select graphile_worker.add_job('release_due', ${payload}, run_at => ${at.toISOString()}::timestamptz, max_attempts => 25, job_key => ${`release ${id}`}::text)`,
  )
}

/** It will not go out at its time. */
export const callOffPublication = verb(
  'callOffPublication',
  z.object({ publicationId: idOf('Publication'), reason: reason() }),
  async (act) => {
    const { publication, locked } = await lockPublication(act, act.input.publicationId)
    const { subject, statement, version } = locked
    refuse(refusalToCallOff(act.actor, { caseId: subject.id }))
    if (publication.state !== 'scheduled') throw new Refusal('WRONG_STATE', { found: publication.state })
    await callOff(
      act,
      { ...publication, caseId: subject.id, number: statement.number, n: version.n },
      { reason: act.input.reason },
    )
    return { statementId: statement.id, publicationId: publication.id }
  },
)
