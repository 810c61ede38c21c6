import { setTimeout as pause } from 'node:timers/promises'
import { DrizzleQueryError } from 'drizzle-orm'
import { builder, connectionFor, type Tx } from '#db/client.ts'
import type { Actor } from './actor.ts'
import { contextOf } from './read/unit.ts'
import { type Recorder, type Recording, recording } from './record.ts'
import { Refusal } from './refusal.ts'

export type Work = {
  readonly tx: Tx
  /** The database's clock when the work began; for entered history, the time it claims. */
  readonly now: Date
  readonly record: Recorder
  readonly recordAs: Recording['recordAs']
}

/** The database is away or full: nothing was done, and trying again is right. */
export class Unavailable extends Error {}

const RETRIED = new Set(['40001', '40P01'])
const LOCK_TIMEOUT = '55P03'
/** Connection lost, shutting down, out of means, or only reading. */
const GONE = /^(08|57P0[1-4]|53|25006|25P03|ECONNREFUSED|EPIPE)/
/** A connection that was good when it was taken, and broke: another one may do. */
const LOST = /^(57P0[12]|25P03|ECONNRESET|EPIPE)/
const BROKEN = /Connection terminated|connection error and is not queryable/

/**
 * One unit of work: the change, its event and its outbox rows commit together or not at all, in one organisation.
 * Run again when the database asks for it (serialisation, deadlock) or when the connection broke before COMMIT was sent;
 * once it was, only a repeat under the same key can tell. What must happen outside comes after commit.
 */
export async function transact<Done>(
  actor: Actor,
  work: (work: Work) => Promise<Done>,
  { reserved = false } = {},
): Promise<Done> {
  for (let attempt = 1; ; attempt++) {
    const progress = { committing: false }
    try {
      return await once(actor, work, reserved, progress)
    } catch (thrown) {
      const error = plain(thrown)
      const again = RETRIED.has(codeOf(error)) || (isLost(error) && !progress.committing)
      if (again && attempt < 4) {
        await pause(Math.random() * 20 * 2 ** attempt)
        continue
      }
      if (RETRIED.has(codeOf(error)) || codeOf(error) === LOCK_TIMEOUT) throw new Refusal('CONFLICT')
      throw isLost(error) || isAway(error) ? new Unavailable('The database is away.', { cause: error }) : error
    }
  }
}

async function once<Done>(
  actor: Actor,
  work: (work: Work) => Promise<Done>,
  reserved: boolean,
  progress: { committing: boolean },
): Promise<Done> {
  const client = await connectionFor({ reserved })
  let failure: Error | undefined
  try {
    await client.query('begin')
    const { rows } = await client.query<{ now: Date }>(contextOf(actor))
    const at = rows[0]?.now ?? new Date()
    const tx = builder(client)
    const { settle, ...recorders } = recording(tx, actor, at)
    const done = await work({ tx, now: actor.claimedAt ?? at, ...recorders })
    await settle()
    progress.committing = true
    await client.query('commit')
    return done
  } catch (error) {
    await client.query('rollback').catch((broken: Error) => (failure = broken))
    throw error
  } finally {
    client.release(failure)
  }
}

/** The builder wraps what PostgreSQL says in an error that hides its code and quotes every value. */
const plain = (error: unknown): unknown => (error instanceof DrizzleQueryError ? (error.cause ?? error) : error)

const codeOf = (error: unknown): string => (error as { code?: string }).code ?? ''
const isLost = (error: unknown): boolean => LOST.test(codeOf(error)) || BROKEN.test(String((error as Error).message))
const isAway = (error: unknown): boolean =>
  GONE.test(codeOf(error)) || /timeout exceeded when trying to connect/.test(String((error as Error).message))
