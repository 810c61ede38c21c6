import { randomBytes } from 'node:crypto'
import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { parseEnv } from 'node:util'
import { afterAll, expect, test } from 'vitest'
import { FaultyEnvironment, readEnvironment } from '#env'
import { freshFolder, removeFolder } from '../support/house.ts'

const key = () => randomBytes(32).toString('base64')

const production = () => ({
  SANGFROID_MODE: 'production',
  PUBLIC_URL: 'https://crise.example',
  SANGFROID_SECRET: key(),
  NEXTAUTH_SECRET: key(),
  NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: key(),
  LEDGER_KEYS: `${key()},${key()}`,
  AT_REST_KEYS: key(),
})

const folders: string[] = []
afterAll(() => folders.forEach(removeFolder))

function demo() {
  const folder = freshFolder()
  folders.push(folder)
  return { SANGFROID_DATA: folder }
}

function faultsOf(source: Parameters<typeof readEnvironment>[0]): readonly string[] {
  try {
    readEnvironment(source)
    return []
  } catch (error) {
    if (error instanceof FaultyEnvironment) return error.faults
    throw error
  }
}

test('with nothing set, it is a demo on this machine', () => {
  expect(readEnvironment(demo())).toMatchObject({
    MODE: 'demo',
    HOST: '127.0.0.1',
    PORT: 3000,
    PUBLIC_URL: 'http://localhost:3000',
  })
})

test('a demo invents its secrets once, keeps them to its owner, and finds them again', () => {
  const source = demo()
  const first = readEnvironment(source).secrets
  expect(readEnvironment(source).secrets).toEqual(first)
  expect(new Set(Object.values(first).flat()).size).toBe(5)
  expect(statSync(join(source.SANGFROID_DATA, 'secrets.json')).mode & 0o777).toBe(0o600)
  expect(readEnvironment(demo()).secrets).not.toEqual(first)
})

test('production starts with real secrets and an https address', () => {
  expect(faultsOf(production())).toEqual([])
})

test('production with nothing set names everything it misses', () => {
  expect(faultsOf({ SANGFROID_MODE: 'production' })).toEqual([
    'SANGFROID_SECRET is missing',
    'NEXTAUTH_SECRET is missing',
    'NEXT_SERVER_ACTIONS_ENCRYPTION_KEY is missing',
    'LEDGER_KEYS is missing',
    'AT_REST_KEYS is missing',
    'PUBLIC_URL must be an https address',
  ])
})

const shared = key()
test.each([
  ['a short secret', { SANGFROID_SECRET: 'x'.repeat(31) }, 'SANGFROID_SECRET is shorter than 32 bytes'],
  ['one short key of several', { LEDGER_KEYS: `${key()},short` }, 'LEDGER_KEYS is shorter than 32 bytes'],
  ['an http address', { PUBLIC_URL: 'http://crise.example' }, 'PUBLIC_URL must be an https address'],
  ['TLS unchecked', { NODE_TLS_REJECT_UNAUTHORIZED: '0' }, 'NODE_TLS_REJECT_UNAUTHORIZED must not be 0'],
  [
    'one key for two uses',
    { LEDGER_KEYS: shared, AT_REST_KEYS: `${key()},${shared}` },
    'AT_REST_KEYS shares a key with LEDGER_KEYS',
  ],
  [
    'an encryption key of another length',
    { NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: 'c2hvcnQ=' },
    'NEXT_SERVER_ACTIONS_ENCRYPTION_KEY must be 32 bytes in base64',
  ],
  [
    'half an identity provider',
    { OIDC_ISSUER: 'https://idp.example', OIDC_CLIENT_ID: 'x' },
    'OIDC_CLIENT_SECRET is missing beside the other OIDC_ names',
  ],
])('production refuses %s', (_, change, fault) => {
  expect(faultsOf({ ...production(), ...change })).toEqual([fault])
})

test.each(['SANGFROID_SECRET', 'NEXTAUTH_SECRET', 'NEXT_SERVER_ACTIONS_ENCRYPTION_KEY', 'LEDGER_KEYS', 'AT_REST_KEYS'])(
  'production refuses the published %s, of the example or of the tests',
  (name) => {
    const example = parseEnv(readFileSync('.env.example', 'utf8'))
    const { secrets } = readEnvironment({ SANGFROID_MODE: 'test' })
    expect(faultsOf({ ...production(), [name]: example[name] })).toEqual([`${name} is a published example`])
    for (const secret of Object.values(secrets)
      .flat()
      .filter((value) => value.length === 44))
      expect(faultsOf({ ...production(), [name]: secret })).toEqual([`${name} is a published example`])
  },
)

test('a refusal names what is wrong and never repeats a value', () => {
  const given = {
    SANGFROID_MODE: 'production',
    PORT: 'canary-port',
    DATABASE_URL: 'canary-password@db',
    NEXTAUTH_SECRET: 'canary-secret',
  }
  const faults = faultsOf(given)
  expect(faults).toEqual(['PORT must be a port number', 'DATABASE_URL must be a postgres:// address'])
  expect(faultsOf({ ...production(), NEXTAUTH_SECRET: 'canary-secret' }).join()).not.toContain('canary')
})

test('an empty value counts as none', () => {
  expect(readEnvironment({ ...demo(), PORT: '', PUBLIC_URL: '' }).PORT).toBe(3000)
})
