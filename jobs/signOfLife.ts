import { setTimeout as pause } from 'node:timers/promises'
import { database } from '#db/client.ts'

/** In milliseconds: how often a process says that it still works, and after what silence its jobs are taken up by others. */
export type Rhythm = { readonly every: number; readonly silence: number }

const usual: Rhythm = { every: 10_000, silence: 60_000 }

const STILL_AT_IT = `with jobs as (update graphile_worker._private_jobs set locked_at = now() where locked_by = any($1))
  update graphile_worker._private_job_queues set locked_at = now() where locked_by = any($1)`
const TAKE_UP = `select graphile_worker.force_unlock_workers(array(
  select locked_by from (select locked_by, locked_at from graphile_worker._private_jobs union all select locked_by, locked_at from graphile_worker._private_job_queues) held
   where locked_by is not null group by locked_by having max(locked_at) < now() - $1 * interval '1 millisecond'))`

/**
 * However long a job takes, it is nobody else's while its process lives, and a process that died holds nothing for long:
 * the queue by itself would wait for four hours. Both times are the database's.
 */
export function startSignOfLife(
  pools: readonly string[],
  lost: (error: unknown) => void,
  { every, silence }: Rhythm = usual,
): { stop(): Promise<void> } {
  const ended = new AbortController()
  const beating = beat()
  return {
    stop() {
      ended.abort()
      return beating
    },
  }

  async function beat(): Promise<void> {
    while (!ended.signal.aborted) {
      // What was not heard is said again soon: a busy database must not make a living process look dead.
      const heard = await say().then(
        () => true,
        (error) => lost(error),
      )
      await pause(heard ? every : every / 10, undefined, { signal: ended.signal, ref: false }).catch(() => {})
    }
  }

  async function say(): Promise<void> {
    await database().pool.query(STILL_AT_IT, [pools])
    await takeUpAfter(silence)
  }
}

const takeUpAfter = (silence: number): Promise<unknown> => database().pool.query(TAKE_UP, [silence])

/** Asked for by a job as well, since a process of the release before leaves such jobs in the queue. */
export const freeAbandoned = async (): Promise<void> => void (await takeUpAfter(usual.silence))
