import { randomBytes } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { startJobs } from '#jobs/start.ts'
import { appUrl, asSuperuser } from '#tests/support/postgres.ts'
import { statementInReview } from '#tests/support/room.ts'
import { arrange, close, empty, lumen, office, publicUrl } from './mailed.ts'

beforeAll(arrange)
afterAll(close)
beforeEach(empty)

describe('the worker', () => {
  const mailJobs = () =>
    asSuperuser(
      `select j.id from graphile_worker._private_jobs j join graphile_worker._private_tasks t on t.id = j.task_id where t.identifier = 'mail_notice' and j.run_at <= now()`,
    )
  const start = (failures: object[]) =>
    startJobs({
      databaseUrl: appUrl(),
      signing: { seeds: [randomBytes(32)], sinks: [] },
      publicUrl,
      smtpUrl: office.url,
      log: { error: (about) => void failures.push(about) },
    })

  async function allDone(): Promise<void> {
    for (let waited = 0; (await mailJobs()).length > 0; waited += 50) {
      if (waited > 5_000) throw new Error('Mails still wait.')
      await pause(50)
    }
  }

  const asked = async (caseId: string) =>
    (
      await asSuperuser<{ n: number }>(
        `select count(*)::int as n from notifications where case_id = $1 and kind = 'review_asked'`,
        [caseId],
      )
    )[0]?.n ?? 0

  test('as the application’s role it takes what a commit added, and stops when asked', async () => {
    await asSuperuser('delete from graphile_worker._private_jobs')
    const failures: object[] = []
    const jobs = await start(failures)
    const { caseId } = await statementInReview(lumen)
    await allDone()
    await jobs.stop()
    expect(failures).toEqual([])
    expect(
      office.received.filter(({ subject }) => subject?.includes('viser') || subject?.includes('clear')),
    ).toHaveLength(await asked(caseId))
  })

  test('stopped at the moment it takes something up, it leaves nothing locked behind', async () => {
    for (let round = 0; round < 8; round++) {
      await asSuperuser(`select graphile_worker.add_job('free_abandoned') from generate_series(1, 10)`)
      const jobs = await start([])
      await pause(round)
      await jobs.stop()
      expect(await asSuperuser('select id from graphile_worker._private_jobs where locked_at is not null')).toEqual([])
    }
  })

  test('a job held by a process that died is free again after a minute, not after four hours', async () => {
    const { caseId } = await statementInReview(lumen)
    await asSuperuser(
      `update graphile_worker._private_jobs set locked_by = 'worker-dead', locked_at = now() - interval '2 minutes'`,
    )
    const failures: object[] = []
    const jobs = await start(failures)
    await allDone()
    await jobs.stop()
    expect(failures).toEqual([])
    expect(office.received).toHaveLength(await asked(caseId))
  })

  test('two processes share the work and send each mail once', async () => {
    const cases = [await statementInReview(lumen), await statementInReview(lumen), await statementInReview(lumen)]
    const workers = await Promise.all([start([]), start([])])
    await allDone()
    await Promise.all(workers.map((worker) => worker.stop()))
    const counts = await Promise.all(cases.map(({ caseId }) => asked(caseId)))
    expect(office.received).toHaveLength(counts.reduce((sum, count) => sum + count, 0))
    expect(new Set(office.received.map(({ messageId }) => messageId)).size).toBe(office.received.length)
  })
})
