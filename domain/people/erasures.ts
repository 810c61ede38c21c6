import { and, eq } from 'drizzle-orm'
import { z } from 'zod'
import { database } from '#db/client.ts'
import { erasures } from '#db/schema/erasures.ts'
import { members } from '#db/schema/people.ts'
import { systemActor } from '../system.ts'
import { transact } from '../transact.ts'
import { erase } from './erasePerson.ts'

/** One line of the list an operator keeps beside the backups: ids and an hour, nobody's name. */
export const Listed = z.object({ organisation: z.uuid(), member: z.uuid(), at: z.iso.datetime() })
export type Listed = z.infer<typeof Listed>

export async function listErasures(): Promise<Listed[]> {
  const lists = await eachOrganisation(async (orgId) =>
    transact(systemActor(orgId), ({ tx }) =>
      tx.select().from(erasures).where(eq(erasures.orgId, orgId)).orderBy(erasures.at, erasures.memberId),
    ),
  )
  return lists
    .flat()
    .map(({ orgId, memberId, at }) => ({ organisation: orgId, member: memberId, at: at.toISOString() }))
}

/**
 * After a restore: what the database knows of is erased again, and what the list knows of besides is erased with an event
 * that says so. Doing it twice changes nothing. Answers how many were erased again.
 */
export async function applyErasures(listed: readonly Listed[]): Promise<number> {
  const counts = await eachOrganisation(async (orgId) => {
    const known = await transact(systemActor(orgId), ({ tx }) =>
      tx.select().from(erasures).where(eq(erasures.orgId, orgId)),
    )
    for (const { memberId, by, at, eventId } of known)
      await transact(systemActor(orgId), (work) => erase(work, { orgId, memberId, by, at, eventId }))
    const missed = listed.filter(
      ({ organisation, member }) => organisation === orgId && !known.some(({ memberId }) => memberId === member),
    )
    const done = await Promise.all(missed.map(({ member }) => eraseAgain(orgId, member)))
    return known.length + done.filter(Boolean).length
  })
  return counts.reduce((sum, count) => sum + count, 0)
}

/** No hold stops it: it was done before this database came back. */
async function eraseAgain(orgId: string, memberId: string): Promise<boolean> {
  return transact(systemActor(orgId), async ({ tx, now, record }) => {
    const [member] = await tx
      .select({ id: members.id })
      .from(members)
      .where(and(eq(members.orgId, orgId), eq(members.id, memberId)))
      .for('update')
    if (!member) return false
    const eventId = await record('person.erased', {
      subject: { type: 'Person', id: memberId },
      data: { again: true },
    })
    await erase({ tx }, { orgId, memberId, by: null, eventId, at: now })
    return true
  })
}

async function eachOrganisation<Done>(work: (orgId: string) => Promise<Done>): Promise<Done[]> {
  const { rows } = await database().pool.query<{ id: string }>('select id from organisations order by id')
  const done: Done[] = []
  for (const { id } of rows) done.push(await work(id))
  return done
}
