import type { Actor } from '#domain/actor.ts'
import { type Credential, type Found, findActor, findActors } from '#domain/people/findActor.ts'
import { noteSeen } from '#domain/people/seen.ts'
import { isToken } from '#domain/people/token.ts'
import { network, spend } from '#domain/sign-in/attempts.ts'
import { digestOf, isSecret } from '#domain/sign-in/secret.ts'
import type { Credentials, Identify } from '#graphql/caller.ts'
import { fault } from '#graphql/errors.ts'

/** Who stands behind a credential, looked up anew at each request. What is malformed never reaches the database as one. */
export const identify: Identify = {
  bySession: async (secret) => (isSecret(secret) ? known(await findActor('session', digestOf(secret))) : null),

  async byToken(token, address) {
    const actor = isToken(token) ? await known(await findActor('token', digestOf(token))) : null
    if (!actor) await countBadToken(address)
    return actor
  },

  async again(credentials) {
    const held = credentials.map(credentialOf)
    const found = await findActors(held.filter((one) => one !== null))
    return held.map((one) => (one === null ? null : (found.shift()?.actor ?? null)))
  },
}

function credentialOf(given: Credentials): Credential | null {
  if (given.kind === 'none') return null
  const isOne = given.kind === 'token' ? isToken(given.secret) : isSecret(given.secret)
  return isOne ? { kind: given.kind, secretHash: digestOf(given.secret) } : null
}

async function known(found: Found | null): Promise<Actor | null> {
  if (!found) return null
  await noteSeen(found).catch(() => {}) // a database that only reads still answers
  return found.actor
}

/** Only failures are counted, so that a good token costs nothing; a guesser is told to wait long before chance helps. */
async function countBadToken(address: string): Promise<void> {
  const spent = await spend([{ door: 'token', subject: network(address), most: 20, minutes: 1 }])
  if (spent.retryAfter !== null)
    throw fault('RATE_LIMITED', 'Too many tokens that are none.', { retryAfter: spent.retryAfter })
}
