import { sql } from 'drizzle-orm'
import { resets } from '#db/schema/invitations.ts'
import { newId } from '../id.ts'
import { mailsTo, network, spendIn, type Tried } from './attempts.ts'
import { triedAs } from './email.ts'
import type { Visit } from './handoff.ts'
import { outside } from './outside.ts'
import { SignInRefused } from './refused.ts'

const perAddress = (address: string): Tried => ({
  door: 'reset',
  subject: network(address),
  most: 30,
  minutes: 60,
})

/** Written down alike for every mailbox, known or not: whether it is anybody's is found out later, where nobody watches. */
export function askReset(given: string, { address }: Visit): Promise<{ readonly asked: true }> {
  const email = triedAs(given)
  return outside(async (tx) => {
    const spent = await spendIn(tx, [...(address ? [perAddress(address)] : []), mailsTo(email, 'reset')])
    if (spent.retryAfter !== null)
      throw new SignInRefused('RATE_LIMITED', 'too many resets asked for', spent.retryAfter)
    const id = newId()
    await tx.insert(resets).values({ id, email, expiresAt: sql`now() + interval '30 minutes'` })
    const payload = sql`json_build_object('resetId', ${id}::text)`
    await tx.execute(sql`select graphile_worker.add_job('mail_reset', ${payload}, max_attempts => 5)`)
    return { asked: true }
  })
}
