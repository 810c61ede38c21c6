import { closeSync, mkdirSync, openSync } from 'node:fs'
import { dirname } from 'node:path'
import type { FastifyServerOptions } from 'fastify'

/** What a line of the log may carry; anything else is dropped: no variable, body, header, name or text (security.md, 6). */
const ALLOWED = new Set([
  'requestId',
  'organisation',
  'person',
  'operation',
  'outcome',
  'statements',
  'milliseconds',
  'method',
  'route',
  'status',
  'reason',
  'error',
  'port',
  'mode',
])

/** One JSON line per fact, in UTC: to standard output, or to `file` where a person is reading the terminal. */
export function logOptions(file?: string) {
  return {
    base: null,
    messageKey: 'message',
    timestamp: () => `,"at":"${new Date().toISOString()}"`,
    formatters: {
      level: (label: string) => ({ level: label }),
      log: (facts: Record<string, unknown>) =>
        Object.fromEntries(Object.entries({ ...facts, ...errorIn(facts) }).filter(([name]) => ALLOWED.has(name))),
    },
    serializers: { error: (error: unknown) => error },
    ...(file ? { file: readableByOwner(file) } : {}),
  } satisfies FastifyServerOptions['logger']
}

function readableByOwner(file: string): string {
  mkdirSync(dirname(file), { recursive: true })
  closeSync(openSync(file, 'a', 0o600))
  return file
}

const errorIn = ({ err }: Record<string, unknown>) => (err instanceof Error ? { error: kindOf(err) } : {})

/** Where it happened and of what kind. PostgreSQL and parsers quote what they were given, so most messages stay out. */
export function kindOf(error: Error & { code?: unknown }): object {
  const harmless = error instanceof TypeError || error instanceof ReferenceError
  const at = error.stack
    ?.split('\n')
    .filter((line) => line.startsWith('    at '))
    .map((line) => line.trim())
  return { name: error.name, code: error.code, at, ...(harmless ? { message: error.message } : {}) }
}
