import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { globalId } from '#domain/id.ts'
import { withdrawToken } from '#domain/people/tokens.ts'
import { tokenOf } from '#tests/support/contract.ts'
import { adminUrl, appUrl, asSuperuser } from '#tests/support/postgres.ts'
import { caseWithTeam, type Reading, statementInReview, stateOf, timelineOf } from '#tests/support/room.ts'
import { type World, world } from '#tests/support/world.ts'
import { countOf, ledgerLength } from './arrange.ts'
import { type Answer, type Serving, serve } from './process.ts'

/** How often a process is killed at a random moment; a longer run sets FAULTS_KILLS. */
const KILLS = Number(process.env.FAULTS_KILLS ?? 3)

let house: World
let a: Serving
let b: Serving
beforeAll(async () => {
  house = await world()
  ;[a, b] = await Promise.all([serve(appUrl()), serve(appUrl())])
})

const doomed: Serving[] = []
/** Another process, for a test to kill. */
async function start(env?: Record<string, string>): Promise<Serving> {
  const one = await serve(appUrl(), env)
  doomed.push(one)
  return one
}
/** What a test that failed did not let go would keep every other waiting. */
const stillHeld: (() => Promise<void>)[] = []
afterEach(async () => {
  await Promise.all(stillHeld.splice(0).map((letGo) => letGo()))
  await Promise.all(doomed.splice(0).map((one) => one.kill()))
})
afterAll(() => Promise.all([a?.kill(), b?.kill()]))

const ballot = ({ statementId, contentHash, policyHash }: Reading, lane = 'LEGAL') => ({
  statementId: globalId('Statement', statementId),
  lane,
  contentHash,
  policyHash,
})
const votesOn = ({ contentHash }: Reading) => countOf('votes', 'content_hash = decode($1, $2)', [contentHash, 'hex'])

type Held = { waiting(act: Promise<Answer>): Promise<number>; letGo(): Promise<void> }

/** Holds a row, so that whoever needs it waits, until it is let go. */
async function hold(row: string, values: unknown[]): Promise<Held> {
  const client = new pg.Client(adminUrl())
  await client.connect()
  let isHeld = true
  const letGo = async () => {
    if (!isHeld) return
    isHeld = false
    await client.end()
  }
  stillHeld.push(letGo)
  await client.query('begin')
  await client.query(`select from ${row} for update`, values)
  return {
    async waiting(act) {
      let ended: Answer | undefined
      void act.then((answer) => {
        ended = answer
      })
      for (;;) {
        if (ended) throw new Error(`Nobody waits: ${JSON.stringify(ended)}`)
        const [blocked] = await asSuperuser<{ pid: number }>(
          `select pid from pg_stat_activity where datname = current_database() and usename = 'sangfroid_app' and wait_event_type = 'Lock'`,
        )
        if (blocked) return blocked.pid
        await pause(10)
      }
    },
    letGo,
  }
}

/** Whoever votes on these words waits with everything still to do; whoever commits in this house, with everything done. */
const holdTheWords = ({ statementId }: Reading) => hold('versions where statement_id = $1', [statementId])
const holdTheLedger = () => hold('ledger_heads where org_id = $1', [house.lumen.orgId])

test('a process killed in a vote, before it is kept: nothing of it is there, and the retry is the one vote (S57)', async () => {
  const read = await statementInReview(house)
  const token = await tokenOf(await house.who('ines'))
  const events = await ledgerLength(house.lumen.orgId)
  const [one, words] = [await start(), await holdTheWords(read)]
  const vote = one.act(token, 'approveStatement', ballot(read), 'vote-1')
  await words.waiting(vote)
  await one.kill()
  await words.letGo()
  expect((await vote).code).toBe('LOST')
  await untilNobodyActs()
  expect([
    await votesOn(read),
    await ledgerLength(house.lumen.orgId),
    await countOf('requests', 'key = $1', ['vote-1']),
  ]).toEqual([0, events, 0])
  expect(await a.act(token, 'approveStatement', ballot(read), 'vote-1')).toMatchObject({ code: null, replayed: false })
  expect([await votesOn(read), await ledgerLength(house.lumen.orgId)]).toEqual([1, events + 1])
})

test('a process killed while a vote commits: all of it is there or nothing, and the retry makes it one (S57)', async () => {
  const read = await statementInReview(house)
  const token = await tokenOf(await house.who('ines'))
  const events = await ledgerLength(house.lumen.orgId)
  const [one, head] = [await start(), await holdTheLedger()]
  const vote = one.act(token, 'approveStatement', ballot(read), 'vote-6')
  await head.waiting(vote)
  await one.kill()
  await head.letGo()
  expect((await vote).code).toBe('LOST')
  await untilNobodyActs()
  const kept = await votesOn(read)
  expect([await ledgerLength(house.lumen.orgId), await countOf('requests', 'key = $1', ['vote-6'])]).toEqual([
    events + kept,
    kept,
  ])
  expect(await a.act(token, 'approveStatement', ballot(read), 'vote-6')).toMatchObject({
    code: null,
    replayed: kept === 1,
  })
  expect([await votesOn(read), await ledgerLength(house.lumen.orgId)]).toEqual([1, events + 1])
})

/** Until the backends of a killed process have noticed. */
async function untilNobodyActs(): Promise<void> {
  for (let tries = 0; tries < 250; tries++, await pause(20)) {
    if (
      (await countOf(
        'pg_stat_activity',
        `datname = current_database() and usename = 'sangfroid_app' and state <> 'idle'`,
        [],
      )) === 0
    )
      return
  }
}

test('a process killed after a vote is kept and before it is answered: the retry hears of the one vote (S57)', async () => {
  const read = await statementInReview(house)
  const token = await tokenOf(await house.who('ines'))
  const silent = await start({ HOLD_ANSWERS: '1' })
  const vote = silent.act(token, 'approveStatement', ballot(read), 'vote-2')
  await silent.said('holding')
  await silent.kill()
  expect((await vote).code).toBe('LOST')
  const events = await ledgerLength(house.lumen.orgId)
  expect(await votesOn(read)).toBe(1)
  expect(
    await a.act(token, 'approveStatement', ballot(read), 'vote-2', 'statement { version { state } }'),
  ).toMatchObject({ code: null, replayed: true, payload: { statement: { version: { state: 'IN_REVIEW' } } } })
  expect([await votesOn(read), await ledgerLength(house.lumen.orgId)]).toEqual([1, events])
  expect((await a.act(token, 'approveStatement', ballot(read), 'vote-3')).code).toBe('ALREADY_VOTED')
})

test('a process killed at any moment under writers: each request is kept once or not at all, and a retry settles it (S57, S65)', async () => {
  const caseId = globalId('Case', await caseWithTeam(house))
  const tokens = await Promise.all(
    (['claire', 'hugo', 'ines', 'karim'] as const).map(async (key) => tokenOf(await house.who(key))),
  )
  let written = 0
  for (let kill = 0; kill < KILLS; kill++) {
    const one = await start()
    const wanted = Array.from({ length: 24 }, (_, n) => ({
      token: tokens[n % 4] ?? '',
      words: `Note ${kill}/${n}`,
      key: `note-${kill}-${n}`,
    }))
    const first = wanted.map(({ token, words, key }) => one.act(token, 'addNote', { caseId, words }, key))
    await pause(Math.random() * 150)
    await one.kill()
    const told = await Promise.all(first)
    expect(
      told.map(({ code }) => code ?? 'done').filter((code) => !['done', 'LOST', 'RATE_LIMITED'].includes(code)),
    ).toEqual([])
    for (const { token, words, key } of wanted)
      expect((await a.act(token, 'addNote', { caseId, words }, key)).code).toBeNull()
    written += wanted.length
    expect(await countOf('notes', `words like 'Note %'`, [])).toBe(written)
  }
  expect(await countOf('events', `type = 'note.added'`, [])).toBe(written)
  await ledgerLength(house.lumen.orgId)
}, 120_000)

test('a connection cut while it waits for a lock is replaced, and nobody hears of it (S59)', async () => {
  const read = await statementInReview(house)
  const token = await tokenOf(await house.who('ines'))
  const words = await holdTheWords(read)
  const vote = a.act(token, 'approveStatement', ballot(read))
  await asSuperuser('select pg_terminate_backend($1)', [await words.waiting(vote)])
  await words.letGo()
  expect((await vote).code).toBeNull()
  expect(await votesOn(read)).toBe(1)
})

test('a connection cut while it commits is told as such, for only the key can say what became of it (S59)', async () => {
  const read = await statementInReview(house)
  const token = await tokenOf(await house.who('ines'))
  const head = await holdTheLedger()
  const vote = a.act(token, 'approveStatement', ballot(read), 'vote-4')
  await asSuperuser('select pg_terminate_backend($1)', [await head.waiting(vote)])
  expect(await vote).toMatchObject({ status: 503, code: 'UNAVAILABLE' })
  await head.letGo()
  expect(await a.act(token, 'approveStatement', ballot(read), 'vote-4')).toMatchObject({ code: null })
  expect(await votesOn(read)).toBe(1)
})

test('idle connections cut again and again: every request is answered right or by name, and the process lives (S59)', async () => {
  const token = await tokenOf(await house.who('claire'))
  const caseId = globalId('Case', await caseWithTeam(house))
  const codes = new Set<string | null>()
  for (let round = 0; round < 8; round++) {
    const acts = Array.from({ length: 6 }, () => a.act(token, 'addNote', { caseId, words: 'Again.' }))
    await asSuperuser(
      `select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and usename = 'sangfroid_app' and pid <> pg_backend_pid()`,
    )
    for (const { code } of await Promise.all(acts)) codes.add(code)
  }
  expect([...codes].filter((code) => code !== null && code !== 'UNAVAILABLE')).toEqual([])
  expect((await a.act(token, 'addNote', { caseId, words: 'Still here.' })).code).toBeNull()
  expect([a.process.exitCode, await a.isReady()]).toEqual([null, true])
})

test('two processes on one database are one: calls by turns, copies of one request, a token ended (S31, S65)', async () => {
  const read = await statementInReview(house)
  const [elise, ines] = [await tokenOf(await house.who('elise')), await tokenOf(await house.who('ines'))]
  expect((await a.act(elise, 'approveStatement', ballot(read, 'COMMUNICATIONS'))).code).toBeNull()
  const copies = await Promise.all(
    Array.from({ length: 16 }, (_, n) =>
      (n % 2 ? a : b).act(ines, 'approveStatement', ballot(read), 'vote-5', 'statement { id }'),
    ),
  )
  expect(new Set(copies.map(({ code, payload }) => JSON.stringify([code, payload]))).size).toBe(1)
  expect([await stateOf(read.statementId), await votesOn(read)]).toEqual(['approved', 2])
  expect((await timelineOf(read.caseId)).filter((type) => type === 'statement.cleared')).toHaveLength(1)
  const [mine] = await asSuperuser<{ id: string }>(
    'select id from tokens where member_id = $1 order by id desc limit 1',
    [house.memberId('ines')],
  )
  await withdrawToken(await house.who('claire'), { tokenId: mine?.id ?? '', memberId: house.memberId('ines') })
  for (const one of [a, b, a, b])
    expect(await one.act(ines, 'approveStatement', ballot(read))).toMatchObject({
      status: 401,
      code: 'UNAUTHENTICATED',
    })
})
