import type { JobHelpers } from 'graphile-worker'

/** No task takes a minute: a job held for two belongs to a process that died, and would else wait for four hours. */
export async function freeAbandoned(_: unknown, { query }: JobHelpers): Promise<void> {
  await query(
    `select graphile_worker.force_unlock_workers(array(select distinct locked_by from graphile_worker._private_jobs where locked_at < now() - interval '2 minutes'))`,
  )
}
