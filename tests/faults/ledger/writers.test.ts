import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as pause } from 'node:timers/promises'
import { expect, test, vi } from 'vitest'
import { anchorCheckpoint } from '#domain/ledger/anchor.ts'
import { verifyLedger } from '#domain/ledger/verify.ts'
import { signingHouse } from '#tests/support/ledger.ts'
import { appUrl, asSuperuser } from '#tests/support/postgres.ts'
import { world } from '#tests/support/world.ts'
import { ledgerLength } from '../arrange.ts'

// Processes start slowly where many run: the bound is for a hang, not for speed.
vi.setConfig({ testTimeout: 300_000 })

type Writer = { process: ChildProcess; ended: Promise<{ done: number; undone: number }>; writing(): Promise<void> }

function write(orgs: readonly string[], env: Record<string, string> = {}): Writer {
  const child = spawn(process.execPath, ['tests/faults/ledger/writer.ts'], {
    env: { ...process.env, DATABASE_APP_URL: appUrl(), ORGS: orgs.join(','), ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let said = ''
  child.stdout.on('data', (chunk) => (said += chunk))
  return {
    process: child,
    // Once its pipe is closed too: the last line may come after the process has gone.
    ended: once(child, 'close').then(() => {
      const [, done = 0, undone = 0] = /done (\d+) undone (\d+)/.exec(said) ?? []
      return { done: Number(done), undone: Number(undone) }
    }),
    async writing() {
      while (!said.includes('writing')) {
        if (child.exitCode !== null) throw new Error(`The writer ended before it wrote, with ${child.exitCode}.`)
        await Promise.race([once(child.stdout, 'data'), once(child, 'close')])
      }
    },
  }
}

const houses = async (count: number): Promise<string[]> => {
  const orgs: string[] = []
  while (orgs.length < count)
    orgs.push(...Object.values(await world()).flatMap((one) => (typeof one === 'object' ? [one.orgId] : [])))
  return orgs.slice(0, count)
}
const events = async (orgs: readonly string[]) =>
  (await asSuperuser<{ n: number }>('select count(*)::int as n from events where org_id = any ($1)', [orgs]))[0]?.n ?? 0

/** Each ledger is dense, whole and one: no gap, no fork, no event without its leaf. */
async function whole(orgs: readonly string[]): Promise<void> {
  for (const orgId of orgs) {
    await ledgerLength(orgId)
    expect(await verifyLedger(orgId, { seeds: [], sinks: [] })).toMatchObject({ verdict: 'intact', findings: [] })
  }
}

test.each([1, 50])(
  'thirty-two writers in two processes on %d ledgers: dense, one leaf for each act, none for what was undone',
  async (count) => {
    const orgs = await houses(count)
    const before = await events(orgs)
    const ends = await Promise.all([write(orgs).ended, write(orgs).ended])
    expect(ends.every(({ done, undone }) => done > 0 && undone > 0)).toBe(true)
    expect(await events(orgs)).toBe(before + ends.reduce((sum, { done }) => sum + done, 0))
    await whole(orgs)
  },
)

test('several events of one act keep their order, next to one another', async () => {
  const [orgId = ''] = await houses(1)
  await write([orgId]).ended
  const rows = await asSuperuser<{ writer: number; n: number; at: number; position: number }>(
    `select (e.data ->> 'writer')::int as writer, (e.data ->> 'n')::int as n, (e.data ->> 'at')::int as at, l.position::int as position
       from events e join ledger_leaves l on l.org_id = e.org_id and l.event_id = e.id where e.org_id = $1 and e.type = 'organisation.noted' order by l.position`,
    [orgId],
  )
  const acts = Map.groupBy(rows, ({ writer, n }) => `${writer}/${n}`)
  expect([...acts.values()].filter((act) => act.length === 3).length).toBeGreaterThan(0)
  for (const act of acts.values()) {
    expect(act.map(({ at }) => at)).toEqual([...act.keys()])
    expect(act.map(({ position }) => position)).toEqual([...act.keys()].map((at) => (act[0]?.position ?? 0) + at))
  }
})

test('a process killed while it writes leaves a whole ledger, in which another one goes on; what was signed before still holds', async () => {
  const [orgId = ''] = await houses(1)
  const signing = signingHouse()
  for (let kill = 0; kill < Number(process.env.FAULTS_KILLS ?? 2); kill++) {
    const doomed = write([orgId], { EACH: '100000' })
    await doomed.writing()
    const before = await events([orgId])
    await until(async () => (await events([orgId])) >= before + 20 + Math.random() * 40)
    await anchorCheckpoint(orgId, signing)
    expect(doomed.process.exitCode).toBeNull()
    doomed.process.kill('SIGKILL')
    // What the kill cut off has no acknowledged end; what goes on after it has.
    expect(await doomed.ended).toEqual({ done: 0, undone: 0 })
    await until(async () => !(await busy()))
    const left = await events([orgId])
    const { done } = await write([orgId], { EACH: '6' }).ended
    expect(done).toBeGreaterThan(0)
    expect(await events([orgId])).toBe(left + done)
    await ledgerLength(orgId)
    expect((await verifyLedger(orgId, signing)).findings).toEqual([])
  }
})

/** The bound is for a hang, not for speed. */
async function until(isSo: () => Promise<boolean>): Promise<void> {
  for (const limit = performance.now() + 120_000; performance.now() < limit; await pause(20)) if (await isSo()) return
  throw new Error('It never came to be so.')
}

/** Sessions of the killed process that the server has not noticed yet. */
const busy = async () =>
  (
    await asSuperuser(
      "select from pg_stat_activity where datname = current_database() and usename = 'sangfroid_app' and state <> 'idle'",
    )
  ).length > 0

test('two processes that sign one growing ledger at once never sign two histories', async () => {
  const [orgId = ''] = await houses(1)
  const signing = signingHouse()
  const writing = write([orgId], { EACH: '40' })
  await writing.writing()
  let ended = false
  void writing.ended.then(() => {
    ended = true
  })
  while (!ended) await Promise.all([anchorCheckpoint(orgId, signing), anchorCheckpoint(orgId, signing)])
  await anchorCheckpoint(orgId, signing)
  expect((await verifyLedger(orgId, signing)).findings).toEqual([])
  expect(await asSuperuser("select from verifications where org_id = $1 and verdict = 'broken'", [orgId])).toHaveLength(
    0,
  )
})
