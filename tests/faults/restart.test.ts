import { readFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { closeDatabase, openDatabase } from '#db/client.ts'
import { type Embedded, startPostgres } from '#db/embedded.ts'
import { migrateDatabase } from '#db/migrate.ts'
import { APP } from '#db/roles.ts'
import { declareCase } from '#domain/cases/declareCase.ts'
import { maisonLumen } from '#domain/demo/maisonLumen.ts'
import { globalId } from '#domain/id.ts'
import { actorOf } from '#domain/organisations/actorOf.ts'
import { foundOrganisation } from '#domain/organisations/found.ts'
import { tokenOf } from '#tests/support/contract.ts'
import { APP_PASSWORD, PASSWORDS } from '#tests/support/template.ts'
import { type Serving, serve } from './process.ts'

/** How many are writing while PostgreSQL goes. */
const WRITERS = 50

let folder: string
let postgres: Embedded
let one: Serving
let tokens: string[]
let caseId: string

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sangfroid-restart-'))
  postgres = await startPostgres(folder)
  await migrateDatabase(postgres.urlOf('postgres'), PASSWORDS)
  await closeDatabase()
  openDatabase(application(), { patience: 30_000 })
  const house = await foundOrganisation(maisonLumen)
  const people = await Promise.all(
    ['claire', 'hugo', 'ines', 'karim', 'maya', 'philippe', 'sophie', 'elise', 'paul', 'nadia'].map((key) =>
      actorOf(house.orgId, house.members[key]?.memberId ?? '', new Date()),
    ),
  )
  tokens = await Promise.all(people.map((person) => tokenOf(person)))
  caseId = globalId(
    'Case',
    (await declareCase(people[0] as never, { said: 'Seen.', channel: 'twitter', severity: 2 })).caseId,
  )
  one = await serve(application())
}, 120_000)
afterAll(async () => {
  await one?.kill()
  await closeDatabase()
  await postgres?.stop()
  await rm(folder, { recursive: true, force: true })
})

function application(): string {
  const url = new URL(postgres.urlOf('postgres'))
  url.username = APP
  url.password = APP_PASSWORD
  return url.href
}

async function asSuperuser(text: string): Promise<Record<string, number>> {
  const client = new pg.Client(postgres.urlOf('postgres'))
  await client.connect()
  try {
    return (await client.query(text)).rows[0]
  } finally {
    await client.end()
  }
}

const written = () =>
  asSuperuser(`select (select count(*)::int from notes) as notes, (select count(distinct words)::int from notes) as distinct_notes, (select count(*)::int from events where type = 'note.added') as events,
    (select count(*)::int from requests) as requests, (select count(*)::int from ledger_leaves) as leaves, (select max(position)::int + 1 from ledger_leaves) as last, (select size::int from ledger_heads) as size`)

const postmaster = () => Number(readFileSync(join(postgres.folder, 'postmaster.pid'), 'utf8').split('\n')[0])

/** One writer: each note is asked for under its own key until somebody acknowledges it. Answers every code heard on the way. */
async function write(
  writer: string,
  token: string,
  until: () => boolean,
): Promise<{ acknowledged: string[]; heard: (string | null)[] }> {
  const [acknowledged, heard]: [string[], (string | null)[]] = [[], []]
  for (let n = 0; !until(); n++) {
    const words = `Writer ${writer}, note ${n}.`
    for (;;) {
      const { code } = await one.act(token, 'addNote', { caseId, words }, words)
      heard.push(code)
      if (code === null) break
      await pause(50)
    }
    acknowledged.push(words)
  }
  return { acknowledged, heard }
}

async function within(milliseconds: number, isSo: () => Promise<boolean>): Promise<number> {
  const began = performance.now()
  while (performance.now() - began < milliseconds) {
    if (await isSo()) return performance.now() - began
    await pause(20)
  }
  throw new Error(`Not so after ${milliseconds} ms.`)
}

test.each<[string, NodeJS.Signals]>([
  ['killed', 'SIGKILL'],
  ['told to stop at once', 'SIGQUIT'],
  ['told to stop', 'SIGINT'],
])(
  'PostgreSQL %s under fifty writers: what was acknowledged is there, once, and the process serves again by itself (S58)',
  async (_, signal) => {
    const before = await written()
    let done = false
    const writers = Array.from({ length: WRITERS }, (_, n) =>
      write(`${n} (${signal})`, tokens[n % tokens.length] ?? '', () => done),
    )
    await pause(500)
    const gone = postmaster()
    process.kill(gone, signal)
    await within(10_000, async () => !(await one.isReady()))
    await within(60_000, () => one.isReady())
    await pause(500)
    done = true
    const told = await Promise.all(writers)
    const acknowledged = told.flatMap((writer) => writer.acknowledged)
    const after = await written()
    expect(after.notes, 'acknowledged and kept').toBe((before.notes ?? 0) + new Set(acknowledged).size)
    expect([after.distinct_notes, after.events, after.requests]).toEqual([after.notes, after.notes, after.notes])
    expect([after.leaves, after.last]).toEqual([after.size, after.size])
    expect(
      [...new Set(told.flatMap((writer) => writer.heard))].filter(
        (code) => ![null, 'UNAVAILABLE', 'RATE_LIMITED', 'CONFLICT'].includes(code),
      ),
    ).toEqual([])
    expect([one.process.exitCode, postmaster() === gone]).toEqual([null, false])
  },
  120_000,
)

test('while PostgreSQL is away every request hears so by name, and when to come back', async () => {
  await postgres.stop()
  await within(10_000, async () => !(await one.isReady()))
  const heard = await Promise.all(
    [tokens[0], 'sf_pat_nobody', null].map((token) =>
      fetch(`${one.url}/api/graphql`, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          accept: 'application/graphql-response+json',
          ...(token && { authorization: `Bearer ${token}` }),
        },
        body: JSON.stringify({ query: '{ cases(first: 1) { nodes { id } } }' }),
      }).then(async (reply) => [
        reply.status,
        (await reply.json()).errors[0].extensions.code,
        reply.headers.get('retry-after'),
      ]),
    ),
  )
  expect(heard).toEqual([
    [503, 'UNAVAILABLE', '2'],
    [503, 'UNAVAILABLE', '2'],
    [401, 'UNAUTHENTICATED', null],
  ])
  expect((await fetch(`${one.url}/healthz`)).status).toBe(200)
  postgres = await startPostgres(folder)
  await within(30_000, () => one.isReady())
  expect((await one.act(tokens[0] ?? '', 'addNote', { caseId, words: 'It is back.' })).code).toBeNull()
}, 60_000)
