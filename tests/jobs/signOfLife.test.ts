import { setTimeout as pause } from 'node:timers/promises'
import { beforeAll, expect, test } from 'vitest'
import { asSuperuser } from '#tests/support/postgres.ts'
import { kill, work } from '#tests/support/workers.ts'
import { type World, world } from '#tests/support/world.ts'

// Often, so that nobody waits for minutes; and a silence that no busy machine keeps by itself.
const rhythm = { every: 100, silence: 10_000 }
const often = { RHYTHM: JSON.stringify(rhythm) }
/** Longer than a busy machine takes: a bound, and no promise of speed. */
const patience = 120_000

let house: World
beforeAll(async () => {
  house = await world()
})

type Job = { id: string; attempts: number; by: string; locked: Date; queue: Date | null }
const job = async (): Promise<Job | undefined> =>
  (
    await asSuperuser<Job>(
      `select j.id, j.attempts, j.locked_by as by, j.locked_at as locked, q.locked_at as queue from graphile_worker._private_jobs j
         join graphile_worker._private_tasks t on t.id = j.task_id left join graphile_worker._private_job_queues q on q.id = j.job_queue_id
        where t.identifier = 'sign_checkpoint' and j.payload ->> 'orgId' = $1`,
      [house.lumen.orgId],
    )
  )[0]
async function until<Found>(find: () => Promise<Found | false | undefined>, what: string): Promise<Found> {
  for (let waited = 0; waited < patience; waited += 50) {
    const found = await find()
    if (found) return found
    await pause(50)
  }
  throw new Error(`${what}: not within ${patience} ms.`)
}

test('a job that takes long is its process’s for as long as that lives, and somebody else’s soon after it was killed', {
  timeout: 3 * patience,
}, async () => {
  await asSuperuser('delete from graphile_worker._private_jobs')
  await asSuperuser(
    `select graphile_worker.add_job('sign_checkpoint', json_build_object('orgId', $1::text), queue_name => 'long')`,
    [house.lumen.orgId],
  )
  const long = await work({ ...often, NEVER_ANSWERED: 'yes' })
  const begun = await until(async () => {
    const found = await job()
    return found?.locked && found
  }, 'taken up')
  await work(often)
  const aged = begun.locked.getTime() + 1.5 * rhythm.silence
  const later = await until(async () => {
    const found = await job()
    if (found?.attempts !== 1) throw new Error('It was begun again while its process was at it.')
    return found.locked.getTime() > aged && found
  }, 'still at it')
  expect(later).toMatchObject({ id: begun.id, by: begun.by, attempts: 1 })
  expect(later.queue?.getTime()).toBeGreaterThan(aged)
  await kill(long)
  await until(async () => !(await job()), 'done by the other')
  expect(await asSuperuser('select size from checkpoints where org_id = $1', [house.lumen.orgId])).toHaveLength(1)
})
