import { builder, database, type Tx } from '#db/client.ts'

/** A unit of work before anyone is known: it reaches the few global tables, and no organisation's rows. */
export async function outside<Done>(work: (tx: Tx) => Promise<Done>): Promise<Done> {
  const client = await database().pool.connect()
  let failure: Error | undefined
  try {
    await client.query('begin')
    const done = await work(builder(client))
    await client.query('commit')
    return done
  } catch (error) {
    await client.query('rollback').catch((broken: Error) => (failure = broken))
    throw error
  } finally {
    client.release(failure)
  }
}

/** The database's time: the one clock that processes share. */
export async function clock(): Promise<Date> {
  const { rows } = await database().pool.query<{ now: Date }>({
    name: 'clock',
    text: `select date_trunc('milliseconds', now()) as now`,
  })
  return rows[0]?.now ?? new Date()
}
