import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'

/** A whole Sangfroid in a process of its own: server.ts on a free port, on a fresh data folder unless one is given. */
export type House = {
  url: string
  data: string
  process: ChildProcess
  output(): string
  stop(signal?: NodeJS.Signals): Promise<number | null>
}

export async function startHouse(
  settings: { data?: string; args?: string[]; env?: Record<string, string> } = {},
): Promise<House> {
  const house = await launchHouse(settings)
  for (let waited = 0; !(await isReady(house.url)); waited += 100) {
    if (house.process.exitCode !== null || waited > 180_000)
      throw new Error(`Sangfroid did not start:\n${house.output()}`)
    await pause(100)
  }
  return house
}

/** The same without waiting: for starts that are expected to end in a refusal. */
export async function launchHouse({
  data = freshFolder(),
  args = [],
  env = {},
}: Parameters<typeof startHouse>[0] = {}): Promise<House> {
  const port = await freePort()
  const url = `http://localhost:${port}`
  const child = spawn(process.execPath, ['server.ts', ...args], {
    env: {
      ...process.env,
      SANGFROID_MODE: 'test',
      SANGFROID_DATA: data,
      PORT: String(port),
      HOST: '127.0.0.1',
      PUBLIC_URL: url,
      ...env,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let output = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += chunk))
  return {
    url,
    data,
    process: child,
    output: () => output,
    async stop(signal = 'SIGTERM') {
      if (child.exitCode === null && child.signalCode === null) {
        const gone = once(child, 'exit')
        child.kill(signal)
        await gone
      }
      return child.exitCode
    },
  }
}

export const freshFolder = () => mkdtempSync(join(tmpdir(), 'sangfroid-house-'))

export const removeFolder = (folder: string) => rmSync(folder, { recursive: true, force: true })

export async function isReady(url: string): Promise<boolean> {
  return fetch(`${url}/readyz`).then(
    ({ ok }) => ok,
    () => false,
  )
}

export function freePort(): Promise<number> {
  return new Promise((found) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as { port: number }
      probe.close(() => found(port))
    })
  })
}
