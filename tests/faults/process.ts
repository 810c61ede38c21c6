import { type ChildProcess, spawn } from 'node:child_process'
import { once as onceEmitted } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'

export type Answer = {
  status: number
  code: string | null
  payload: Record<string, unknown> | null
  replayed: boolean
  turnedAway?: boolean
}
export type Serving = {
  url: string
  process: ChildProcess
  said: (words: string) => Promise<void>
  /** One mutation; answers the code of whatever went wrong, LOST when nothing was answered. */
  act(
    token: string,
    field: string,
    input: Record<string, unknown>,
    idempotencyKey?: string,
    payload?: string,
  ): Promise<Answer>
  isReady(): Promise<boolean>
  kill(signal?: NodeJS.Signals): Promise<void>
}

/** A process of its own that serves the contract on this database. */
export async function serve(databaseUrl: string, env: Record<string, string> = {}): Promise<Serving> {
  const data = mkdtempSync(join(tmpdir(), 'sangfroid-serve-'))
  const child = spawn(process.execPath, ['tests/support/serve.ts'], {
    env: { ...process.env, DATABASE_APP_URL: databaseUrl, SANGFROID_DATA: data, ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const gone = onceEmitted(child, 'exit').then(() => rmSync(data, { recursive: true, force: true }))
  let output = ''
  child.stdout.on('data', (chunk) => {
    output += chunk
  })
  const said = async (words: string) => {
    while (!output.includes(words)) {
      if (child.exitCode !== null) throw new Error(`The process ended with ${child.exitCode}: ${output}`)
      await Promise.race([onceEmitted(child.stdout, 'data'), gone])
    }
  }
  await said('listening')
  const url = /listening (\S+)/.exec(output)?.[1] ?? ''
  return {
    url,
    process: child,
    said,
    act: (token, field, input, idempotencyKey, payload = '') => act(url, token, field, input, idempotencyKey, payload),
    isReady: () =>
      fetch(`${url}/readyz`, { signal: AbortSignal.timeout(2_000) }).then(
        ({ ok }) => ok,
        () => false,
      ),
    async kill(signal = 'SIGKILL') {
      child.kill(signal)
      await gone
    },
  }
}

const TURNED_AWAY = 'Too much at once: try again.'

/** Turned away at the door nothing was read of it, and a caller comes again: on a slow machine, more than once. */
async function act(...asked: Parameters<typeof once>): Promise<Answer> {
  for (const end = Date.now() + 60_000; ; await pause(250)) {
    const answer = await once(...asked)
    if (!answer.turnedAway || Date.now() > end) return answer
  }
}

async function once(
  url: string,
  token: string,
  field: string,
  input: Record<string, unknown>,
  idempotencyKey: string | undefined,
  payload: string,
): Promise<Answer> {
  const name = `${field[0]?.toUpperCase()}${field.slice(1)}Input!`
  try {
    const reply = await fetch(`${url}/api/graphql`, {
      method: 'POST',
      headers: {
        authorization: `Bearer ${token}`,
        'content-type': 'application/json',
        accept: 'application/graphql-response+json',
      },
      body: JSON.stringify({
        query: `mutation M($input: ${name}) { ${field}(input: $input) { ${payload} userErrors { code } } }`,
        variables: { input: { ...input, idempotencyKey } },
      }),
      signal: AbortSignal.timeout(15_000),
    })
    const { data, errors, extensions } = (await reply.json()) as {
      data?: Record<string, never>
      errors?: { message: string; extensions: { code: string } }[]
      extensions?: { replayed?: boolean }
    }
    const done = (data?.[field] ?? null) as { userErrors: { code: string }[] } | null
    return {
      status: reply.status,
      code: errors?.[0]?.extensions.code ?? done?.userErrors[0]?.code ?? null,
      payload: done,
      replayed: extensions?.replayed === true,
      ...(errors?.[0]?.message === TURNED_AWAY && { turnedAway: true }),
    }
  } catch {
    return { status: 0, code: 'LOST', payload: null, replayed: false }
  }
}
