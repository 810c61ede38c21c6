import { spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { afterAll, expect, test } from 'vitest'
import { freshFolder, removeFolder } from '../support/house.ts'

const data = freshFolder()
afterAll(() => removeFolder(data))

type Outcome = { code: number | null; said: string; complained: string }

function sangfroid(args: string[], env: Record<string, string> = {}): Promise<Outcome> {
  const command = spawn(process.execPath, ['cli.ts', ...args], {
    env: { ...process.env, SANGFROID_MODE: 'test', SANGFROID_DATA: data, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let [said, complained] = ['', '']
  command.stdout.on('data', (chunk) => (said += chunk))
  command.stderr.on('data', (chunk) => (complained += chunk))
  return new Promise((done) => command.once('close', (code) => done({ code, said, complained })))
}

const key = () => randomBytes(32).toString('base64')

test('without a command, it says what there is to call', async () => {
  const { code, said } = await sangfroid([])
  expect(code).toBe(0)
  for (const command of ['migrate', 'import', 'seed', 'token']) expect(said).toContain(`\n  ${command}`)
})

test('a command or an option that does not exist: the help, and 64', async () => {
  for (const args of [['resotre'], ['seed', '--rest']]) {
    const { code, complained } = await sangfroid(args)
    expect(code).toBe(64)
    expect(complained).toContain('seed --reset')
  }
})

test('migrate makes a database of nothing, and says so again when there is nothing to do', async () => {
  for (let times = 0; times < 2; times++) {
    const { code, said } = await sangfroid(['migrate'])
    expect(code).toBe(0)
    expect(said).toContain('with 53 past cases')
  }
})

test('seed puts the demo in once, and anew when asked', async () => {
  expect((await sangfroid(['seed'])).said).toBe('The demo is in.\n')
  expect((await sangfroid(['seed'])).said).toContain('was there already')
  expect((await sangfroid(['seed', '--reset'])).said).toBe('The demo is in.\n')
})

test('production takes no demo and empties nothing', async () => {
  const { code, complained } = await sangfroid(['seed', '--reset'], {
    SANGFROID_MODE: 'production',
    PUBLIC_URL: 'https://crise.example',
    SANGFROID_SECRET: key(),
    NEXTAUTH_SECRET: key(),
    NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: key(),
    LEDGER_KEYS: key(),
    AT_REST_KEYS: key(),
  })
  expect(code).toBe(1)
  expect(complained).toBe('This is production: the demo has no place in it.\n')
})
