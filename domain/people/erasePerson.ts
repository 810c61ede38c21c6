import { eq, sql } from 'drizzle-orm'
import { z } from 'zod'
import { people } from '#db/schema/people.ts'
import { oneHoldAtATime, standingHolds } from '../holds/standing.ts'
import { idOf, line, reason } from '../input.ts'
import { Refusal, refuse } from '../refusal.ts'
import type { Work } from '../transact.ts'
import { type Act, verb } from '../verb.ts'
import { endAccess, keepAnAdmin, lockMember, type Member } from './administer.ts'
import { refusalToErase } from './rules.ts'

const Erase = z.object({ personId: idOf('Person'), name: line(), reason: reason() })

/**
 * For good: their keys, and with them the words they gave in their own name; name, address, job, and every way in.
 * What they did stays, by the position it has in the ledger, and every proof of it holds.
 */
export const erasePerson = verb('erasePerson', Erase, async (act) => {
  const { actor, tx, now, record, input } = act
  const member = await lockMember(act)
  await oneHoldAtATime(tx, actor.orgId)
  const holds = await standingHolds(tx, actor.orgId, member.id)
  const facts = { memberId: member.id, erased: member.erasedAt !== null, held: holds.length > 0 }
  refuse(refusalToErase(actor, facts, now), {
    path: ['personId'],
    items: holds.flatMap(({ case_id, visible }) => (case_id && visible ? [{ type: 'Case', id: case_id }] : [])),
  })
  await keepAnAdmin(act, member)
  await refuseOtherName(act, member)
  await endAccess(act, member)
  const eventId = await record('person.erased', {
    subject: { type: 'Person', id: member.id },
    words: { reason: input.reason },
  })
  await erase(act, { orgId: actor.orgId, memberId: member.id, by: actor.memberId, eventId, at: now })
  return { memberId: member.id }
})

export type Erased = {
  readonly orgId: string
  readonly memberId: string
  readonly by: string | null
  readonly eventId: string
  readonly at: Date
}

/** The one function of the database that may do it; every process forgets its keys when this commits. */
export async function erase({ tx }: Pick<Work, 'tx'>, { orgId, memberId, by, eventId, at }: Erased): Promise<void> {
  await tx.execute(
    sql`select erase_person(${orgId}::uuid, ${memberId}::uuid, ${by}::uuid, ${eventId}::uuid, ${at.toISOString()}::timestamptz)`,
  )
  // Bundles that showed their words are another one now. In the line in which bundles are written, so that none is missed.
  await tx.execute(
    sql`select graphile_worker.add_job('check_evidence', json_build_object('orgId', ${orgId}::text), queue_name => 'bundles', priority => 10, max_attempts => 5)`,
  )
}

/** The name is asked for so that nobody is erased by the wrong button: it cannot be taken back. */
async function refuseOtherName({ tx, input }: Act<{ name: string }>, member: Member): Promise<void> {
  const [person] = await tx.select({ name: people.name }).from(people).where(eq(people.id, member.personId))
  if (person?.name.normalize('NFC') !== input.name) throw new Refusal('INVALID_INPUT', { path: ['name'] })
}
