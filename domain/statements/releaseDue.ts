import { and, eq, isNull, or, sql } from 'drizzle-orm'
import { z } from 'zod'
import { members } from '#db/schema/people.ts'
import { publications } from '#db/schema/versions.ts'
import type { Actor } from '../actor.ts'
import { hex } from '../canonical.ts'
import { notify } from '../inbox/notify.ts'
import { idOf } from '../input.ts'
import { readActor } from '../organisations/actorOf.ts'
import { Refusal } from '../refusal.ts'
import { type Act, verb } from '../verb.ts'
import { callOff } from './callOff.ts'
import { clockAfterLocks } from './clock.ts'
import { passTheGate } from './gate.ts'
import { lockPublication } from './lockPublication.ts'
import { permitEnd, release } from './publish.ts'

const One = z.object({ publicationId: idOf('Publication') })

/** Its time has come: the gate opens for whoever scheduled it, or it is called off and they are told why. Before its time, or a second time, nothing. */
export const releaseDue = verb(
  'releaseDue',
  One,
  async (act) => {
    const { publication, locked, newest } = await lockPublication(act, act.input.publicationId)
    const at = await clockAfterLocks(act)
    const done = { publicationId: publication.id, statementId: locked.statement.id }
    if (publication.state !== 'scheduled' || !publication.dueAt || publication.dueAt > at) return done
    let permitEndsAt: Date
    try {
      const who = await whoScheduled(act, publication.openedBy)
      const text = {
        variantKey: publication.variantKey,
        variantHash: hex(publication.variantHash),
        staffNotToldReason: publication.staffNotTold,
      }
      const passed = await passTheGate(act, newest, text, { who })
      await release(act, locked, passed, who)
      permitEndsAt = permitEnd(passed.at)
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      const { subject, statement, version } = locked
      await callOff(
        act,
        { ...publication, caseId: subject.id, number: statement.number, n: version.n },
        { code: error.code },
      )
      return done
    }
    await notify(act.tx, act.actor, act.now, {
      members: [publication.openedBy],
      kind: 'time_to_post',
      asks: true,
      caseId: locked.subject.id,
      subject: { type: 'Publication', id: publication.id },
      dueAt: permitEndsAt,
      data: { number: locked.statement.number, n: locked.version.n, variantKey: publication.variantKey },
    })
    return done
  },
  { reserved: true },
)

/** As they are now: whoever left, or holds no role on the case any more, opens nothing. */
async function whoScheduled({ tx, actor, now }: Act<unknown>, memberId: string): Promise<Actor> {
  const [here] = await tx
    .select({ id: members.id })
    .from(members)
    .where(
      and(
        eq(members.orgId, actor.orgId),
        eq(members.id, memberId),
        isNull(members.suspendedAt),
        or(isNull(members.endsAt), sql`${members.endsAt} > ${now.toISOString()}::timestamptz`),
      ),
    )
  if (!here) throw new Refusal('NOT_YOUR_ROLE')
  return readActor(tx, actor.orgId, memberId, null)
}

/** The permit ended and nobody said what became of it: that is not known, and its publisher is asked. Nothing is tried again. */
export const lapsePermit = verb('lapsePermit', One, async (act) => {
  const { actor, tx, record } = act
  const { publication, locked } = await lockPublication(act, act.input.publicationId)
  const { statement, version, subject } = locked
  const done = { publicationId: publication.id, statementId: statement.id }
  const hasLapsed = publication.permitEndsAt && publication.permitEndsAt <= (await clockAfterLocks(act))
  if (publication.state !== 'publishing' || !hasLapsed) return done
  const stateEventId = await record('publication.lapsed', {
    subject: { type: 'Publication', id: publication.id },
    caseId: subject.id,
    from: 'publishing',
    to: 'unknown',
    data: { number: statement.number, n: version.n, variantKey: publication.variantKey },
  })
  await tx
    .update(publications)
    .set({ state: 'unknown', stateEventId })
    .where(and(eq(publications.orgId, actor.orgId), eq(publications.id, publication.id)))
  await notify(tx, actor, act.now, {
    members: [publication.releasedBy ?? publication.openedBy],
    kind: 'permit_lapsed',
    asks: true,
    caseId: subject.id,
    subject: { type: 'Publication', id: publication.id },
    data: { number: statement.number, n: version.n, variantKey: publication.variantKey },
  })
  return done
})
