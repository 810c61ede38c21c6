import { sql } from 'drizzle-orm'
import { clockAfterLocks } from './statements/clock.ts'
import { systemActor } from './system.ts'
import type { Act } from './verb.ts'

/**
 * What follows from a person's act, wherever it follows: within their transaction, but as the machine, which sees cases
 * that they do not. Its events are its own, so that none of them says that such a case is there.
 */
export async function asSystem<Done>(act: Act<unknown>, work: (act: Act<unknown>) => Promise<Done>): Promise<Done> {
  const { actor, tx, now } = act
  if (actor.kind === 'system') return work(act)
  const { claimedAt } = actor
  const system = { ...systemActor(actor.orgId), ...(claimedAt ? { claimedAt } : {}) }
  const { rows } = await tx.execute<{ sees: string }>(sql`select current_setting('app.sees') as sees`)
  const see = (what: string) => tx.execute(sql`select set_config('app.sees', ${what}, true)`)
  await see('all')
  const at = await clockAfterLocks({ tx, actor: systemActor(actor.orgId), now })
  const done = await work({ ...act, actor: system, record: act.recordAs(system, at) })
  await see(rows[0]?.sees ?? 'named')
  return done
}
