import type pg from 'pg'
import type { QueryResultRow } from 'pg'
import { database } from '#db/client.ts'
import { type Actor, privilegedCases, sees } from '../actor.ts'

const CONTEXT = {
  name: 'context',
  text: `select set_config('app.org', $1, true), set_config('app.member', $2, true), set_config('app.sees', $3, true), set_config('app.cases', $4, true), set_config('app.privileged', $5, true), set_config('app.claimed', $6, true), date_trunc('milliseconds', now()) as now`,
}

/** What row-level security reads: organisation, member, which cases are there at all for this actor, where counsel's words are, and whether this is history. */
export function contextOf(actor: Actor): pg.QueryConfig<string[]> {
  const named = [...new Set([...actor.roles.keys(), ...actor.offered])]
  return {
    ...CONTEXT,
    values: [
      actor.orgId,
      actor.memberId,
      sees(actor),
      `{${named.join(',')}}`,
      `{${privilegedCases(actor).join(',')}}`,
      actor.claimedAt?.toISOString() ?? '',
    ],
  }
}

/**
 * One snapshot for all the reads of one operation. The connection is taken at the first read; BEGIN, the context and
 * that read leave in one round trip, and the end is not waited for.
 */
export class Unit {
  readonly #actor: Actor
  #client: Promise<pg.PoolClient> | null = null
  #failed = false
  statements = 0

  constructor(actor: Actor) {
    this.#actor = actor
  }

  async query<Row extends QueryResultRow>(config: pg.QueryConfig): Promise<Row[]> {
    this.#client ??= this.#begin()
    const client = await this.#client
    this.statements++
    try {
      return (await client.query<Row>(config)).rows
    } catch (error) {
      this.#failed = true
      throw error
    }
  }

  async #begin(): Promise<pg.PoolClient> {
    const client = (await database().pool.connect()) as pg.PoolClient & pg.Client
    const { stream } = client.connection
    stream.cork() // one packet with the read that follows in the same tick
    process.nextTick(() => stream.uncork())
    const opened = [
      client.query('begin isolation level repeatable read read only'),
      client.query(contextOf(this.#actor)),
    ]
    // The read that follows fails too, and tells: these two must only not go unhandled.
    for (const sent of opened) sent.catch(() => {})
    return client
  }

  /** Gives the connection back. A later read opens a new snapshot, so a payload shows what its mutation did. */
  end(): void {
    const client = this.#client
    const failed = this.#failed
    this.#client = null
    this.#failed = false
    client?.then(
      (taken) =>
        taken.query(failed ? 'rollback' : 'commit').then(
          () => taken.release(),
          (error: Error) => taken.release(error),
        ),
      () => {},
    )
  }
}
