import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'
import { beforeAll, expect, test } from 'vitest'
import { schedulePublication } from '#domain/statements/schedule.ts'
import { sweepPublications } from '#domain/statements/sweep.ts'
import { adminUrl, asSuperuser, pastEveryGuard } from '#tests/support/postgres.ts'
import { timelineOf } from '#tests/support/room.ts'
import { kill, work } from '#tests/support/workers.ts'
import { type World, world } from '#tests/support/world.ts'
import { clearedStatement, countOf, ledgerLength } from './arrange.ts'

let house: World
beforeAll(async () => {
  house = await world()
})

/** One text of Karim's, to go out in so many milliseconds: the rows say so, since a slow machine takes longer than that to schedule it. */
async function scheduledIn(milliseconds: number) {
  const { statementId, caseId, variants } = await clearedStatement(house)
  await schedulePublication(await house.who('karim'), {
    statementId,
    texts: variants.slice(0, 1).map(({ key, hash }) => ({ variantKey: key, variantHash: hash })),
    at: new Date(Date.now() + 3_600_000),
  })
  const then = "now() + $2 * interval '1 millisecond'"
  const [{ id } = { id: '' }] = await asSuperuser<{ id: string }>(
    'select p.id from publications p join versions v on v.id = p.version_id where v.statement_id = $1',
    [statementId],
  )
  await pastEveryGuard(`update publications set due_at = ${then} where id = $1`, [id, milliseconds])
  await pastEveryGuard(`update graphile_worker._private_jobs set run_at = ${then} where key = 'release ' || $1`, [
    id,
    milliseconds,
  ])
  return { statementId, caseId }
}
const stateOfRelease = async (statementId: string) =>
  (
    await asSuperuser<{ state: string }>(
      'select p.state from publications p join versions v on v.id = p.version_id where v.statement_id = $1',
      [statementId],
    )
  )[0]?.state
const opened = async (caseId: string) =>
  (await timelineOf(caseId)).filter((type) => type === 'publication.came_due').length

async function until(isSo: () => Promise<boolean>): Promise<void> {
  for (let waited = 0; !(await isSo()); waited += 50) {
    if (waited > 30_000) throw new Error('It never came.')
    await pause(50)
  }
}
const toPost = (caseId: string) =>
  countOf('notifications', `case_id = $1 and kind = 'time_to_post' and member_id = $2`, [
    caseId,
    house.memberId('karim'),
  ])

test('two processes at work: at its time the gate opens once, and its publisher is told once, with a mail (I9, S65)', async () => {
  await Promise.all([work(), work()])
  const { statementId, caseId } = await scheduledIn(1_500)
  expect(await stateOfRelease(statementId)).toBe('scheduled')
  await until(async () => (await stateOfRelease(statementId)) === 'publishing')
  expect([await opened(caseId), await toPost(caseId)]).toEqual([1, 1])
  // A mail waits a minute for its neighbours; here its minute is over.
  await asSuperuser(
    `update graphile_worker._private_jobs j set run_at = now() from notifications n where n.kind = 'time_to_post' and j.payload ->> 'notificationId' = n.id::text`,
  )
  await until(async () => (await countOf('mails', `kind = 'time_to_post'`, [])) === 1)
  await ledgerLength(house.lumen.orgId)
})

test('a process killed while it opens the gate: nothing of it is there, and whoever comes next opens it once (S57)', async () => {
  const { statementId, caseId } = await scheduledIn(500)
  const held = new pg.Client(adminUrl())
  await held.connect()
  await held.query('begin')
  await held.query('select from ledger_heads where org_id = $1 for update', [house.lumen.orgId])
  const doomed = await work()
  await until(
    async () =>
      (await countOf(
        'pg_stat_activity',
        `datname = current_database() and usename = 'sangfroid_app' and wait_event_type = 'Lock'`,
        [],
      )) > 0,
  )
  await kill(doomed)
  await held.query('rollback')
  await held.end()
  await until(
    async () =>
      (await countOf(
        'pg_stat_activity',
        `datname = current_database() and usename = 'sangfroid_app' and state <> 'idle' and pid <> pg_backend_pid()`,
        [],
      )) === 0,
  )
  // Killed while it committed: all of it may be there, or nothing.
  expect(['scheduled', 'publishing']).toContain(await stateOfRelease(statementId))
  expect(await opened(caseId)).toBe((await stateOfRelease(statementId)) === 'publishing' ? 1 : 0)
  await sweepPublications()
  expect([await stateOfRelease(statementId), await opened(caseId), await toPost(caseId)]).toEqual(['publishing', 1, 1])
  await ledgerLength(house.lumen.orgId)
})

test('what came due while nobody was at work is done within a minute of somebody coming, and not before its time', async () => {
  const [past, ahead] = [await scheduledIn(300), await scheduledIn(3_600_000)]
  await asSuperuser(`delete from graphile_worker._private_jobs`)
  await pause(400)
  expect(await stateOfRelease(past.statementId)).toBe('scheduled')
  await sweepPublications()
  expect([await stateOfRelease(past.statementId), await stateOfRelease(ahead.statementId)]).toEqual([
    'publishing',
    'scheduled',
  ])
})
