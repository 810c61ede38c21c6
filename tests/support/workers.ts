import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { afterEach } from 'vitest'
import { appUrl, signerUrl } from './postgres.ts'

const workers: ChildProcess[] = []
afterEach(() => Promise.all(workers.splice(0).map(kill)))

/** A process of its own that does what comes due, until the test ends. */
export async function work(env: Record<string, string> = {}): Promise<ChildProcess> {
  const child = spawn(process.execPath, ['tests/support/work.ts'], {
    env: { ...process.env, DATABASE_APP_URL: appUrl(), DATABASE_SIGNER_URL: signerUrl(), ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  workers.push(child)
  await once(child.stdout, 'data')
  return child
}

export async function kill(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const gone = once(child, 'exit')
  child.kill('SIGKILL')
  await gone
}
