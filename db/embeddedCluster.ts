import { execFileSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { chownSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { type Account, bareEnvironment, postgresBinaries } from './embeddedAccount.ts'

/** How to reach the database of a folder; kept beside it, so that the port and password survive a restart. */
export type Access = { port: number; password: string }

const accessFile = (folder: string) => join(dirname(folder), 'postgres.json')
export const logFile = (folder: string) => join(dirname(folder), 'postgres.log')

export function readAccess(folder: string): Access {
  return JSON.parse(readFileSync(accessFile(folder), 'utf8'))
}

export function writeAccess(folder: string, access: Access): void {
  writeFileSync(accessFile(folder), JSON.stringify(access), { mode: 0o600 })
}

/** Made under another name and renamed, so that an interrupted first start leaves no half-made database. */
export function createCluster(folder: string, account: Account): void {
  const password = randomBytes(24).toString('hex')
  const partial = `${folder}.${process.pid}`
  const passwordFile = `${partial}.password`
  mkdirSync(partial, { mode: 0o700 })
  writeFileSync(passwordFile, password, { mode: 0o600 })
  for (const path of [partial, passwordFile]) if (account) chownSync(path, account.uid, account.gid)
  const flags = ['--username=postgres', '--auth=scram-sha-256', '--encoding=UTF8', '--no-instructions']
  const locale = ['--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8']
  try {
    execFileSync(
      postgresBinaries(account).initdb,
      [`--pgdata=${partial}`, `--pwfile=${passwordFile}`, ...flags, ...locale],
      { ...account, cwd: partial, env: bareEnvironment, stdio: ['ignore', 'ignore', 'pipe'] },
    )
    writeAccess(folder, { port: 0, password })
    renameSync(partial, folder)
  } finally {
    rmSync(passwordFile)
    rmSync(partial, { recursive: true, force: true })
  }
}

/** The process that serves this folder now. A pid file may outlive it (power cut) and its number be another program's. */
export function runningServer(folder: string): number | null {
  const file = join(folder, 'postmaster.pid')
  if (!existsSync(file)) return null
  const pid = Number(readFileSync(file, 'utf8').split('\n')[0])
  return commandOf(pid).includes(folder) ? pid : null
}

function commandOf(pid: number): string {
  try {
    return process.platform === 'linux'
      ? readFileSync(`/proc/${pid}/cmdline`, 'utf8')
      : execFileSync('ps', ['-o', 'args=', '-p', String(pid)], { encoding: 'utf8', stdio: 'pipe' })
  } catch {
    return ''
  }
}
