import { database } from '#db/client.ts'
import type { Actor } from '../actor.ts'
import { systemActor } from '../system.ts'

/** The machine's round of every house; the trouble of one keeps no other waiting. */
export async function inEachOrganisation(
  work: (actor: Actor) => Promise<unknown>,
  { shuffled = false } = {},
): Promise<void> {
  const order = shuffled ? 'random()' : 'id'
  const { rows } = await database().pool.query<{ id: string }>(`select id from organisations order by ${order}`)
  const faults: unknown[] = []
  for (const { id } of rows) await work(systemActor(id)).catch((fault) => faults.push(fault))
  if (faults.length > 0) throw new AggregateError(faults, 'A round of the houses was not finished.')
}

/** One after the other: one that fails is left to the next round. */
export async function oneByOne<One>(all: readonly One[], work: (one: One) => Promise<unknown>): Promise<void> {
  const faults: unknown[] = []
  for (const one of all) await work(one).catch((fault) => faults.push(fault))
  if (faults.length > 0) throw faults[0]
}
