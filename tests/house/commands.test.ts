import { spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { freshFolder, removeFolder } from '../support/house.ts'
import { past } from '../support/past.ts'

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

describe('past cases of an organisation, from a file', () => {
  const claire = ['--organisation', 'maison-lumen', '--email', 'claire.vasseur@lumen.example']
  const write = (name: string, content: unknown) => {
    const file = join(data, name)
    writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content, null, 2))
    return file
  }
  const twoCases = [past, { ...past, slug: 'second-lamp-2021' }]

  test('a fault anywhere: each with its place, nothing imported, and 65', async () => {
    const faulty = write('faulty.json', [
      past,
      { ...past, slug: 'other-2021', country: 'France\u001b[2J', started_on: '2021-02-30' },
    ])
    const { code, said, complained } = await sangfroid(['library', 'import', faulty, ...claire])
    expect([code, said]).toEqual([65, ''])
    expect(complained).toMatch(
      /^faulty\.json:\d+: country: Not a country code of two letters, such as FR\. Found "France\\u001b\[2J"\.$/m,
    )
    expect(complained).toMatch(/^faulty\.json:\d+: started_on: Not a date that exists\..*2021-02-30/m)
    expect(complained).toContain('2 faults: nothing was changed.')
  })

  test('a dry run changes nothing; then both are in the library at once; a second time both names are taken', async () => {
    const file = write('cases.json', twoCases)
    const tried = await sangfroid(['library', 'import', file, ...claire, '--dry-run'])
    expect(tried).toEqual({ code: 0, said: '2 cases, without a fault. Nothing was changed.\n', complained: '' })
    const done = await sangfroid(['library', 'import', file, ...claire])
    expect(done).toEqual({ code: 0, said: '2 cases are in the library.\n', complained: '' })
    const { code, said } = await sangfroid(['library', 'import', file, ...claire, '--json'])
    expect(code).toBe(65)
    expect(JSON.parse(said)).toMatchObject({
      organisation: 'maison-lumen',
      file: 'cases.json',
      imported: false,
      faultCount: 2,
      faults: [
        { line: 2, column: 'slug', code: 'name_taken', found: 'ourang-lamp-2020' },
        { column: 'slug', code: 'name_taken', found: 'second-lamp-2021' },
      ],
    })
  })

  test('who is not of that organisation, or does not keep its library, imports nothing; what means nothing is 64', async () => {
    const file = write('cases.json', twoCases)
    const [elsewhere, hugo] = [
      ['--organisation', 'atelier-nord', '--email', 'claire.vasseur@lumen.example'],
      ['--organisation', 'maison-lumen', '--email', 'hugo.lefranc@lumen.example'],
    ]
    const stranger = await sangfroid(['library', 'import', file, ...elsewhere])
    expect(stranger).toMatchObject({ code: 1, complained: 'There is no such organisation, or no such person in it.\n' })
    expect(await sangfroid(['library', 'import', file, ...hugo])).toMatchObject({ code: 1, said: '' })
    expect(await sangfroid(['library', 'import', join(data, 'none.csv'), ...claire])).toMatchObject({ code: 1 })
    expect(await sangfroid(['library', 'import', file])).toMatchObject({ code: 64 })
  })
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
