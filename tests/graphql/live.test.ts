import type { AddressInfo } from 'node:net'
import Fastify, { type FastifyInstance } from 'fastify'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { budget as bucket } from '#domain/budget.ts'
import { hex } from '#domain/canonical.ts'
import { tail } from '#domain/events/tail.ts'
import { globalId, newId } from '#domain/id.ts'
import { hashOf } from '#domain/threads/passage.ts'
import { startThread } from '#domain/threads/startThread.ts'
import { leased } from '#graphql/budget.ts'
import type { Credentials } from '#graphql/caller.ts'
import { type Door, openDoor } from '#graphql/door.ts'
import { registerGraphql } from '#graphql/http.ts'
import type { Data } from '#tests/graphql/door/door.ts'
import { asSuperuser } from '#tests/support/postgres.ts'
import { statementInReview } from '#tests/support/room.ts'
import { type PersonKey, type World, world } from '#tests/support/world.ts'

let house: World
let app: FastifyInstance
let door: Door
let url: string

beforeAll(async () => {
  house = await world()
  const who = async (key: string) => (key === 'vera' ? house.outsider('vera') : house.who(key as PersonKey))
  const identify = {
    byToken: who,
    bySession: who,
    again: (all: readonly Credentials[]) => Promise.all(all.map((one) => ('secret' in one ? who(one.secret) : null))),
  }
  const log = { error: console.error, warn: () => {} }
  door = await openDoor(
    { say: (code) => code, identify, log, secret: 'not-a-secret-in-tests-at-all-------' },
    { manifest: {} },
  )
  app = Fastify({ genReqId: newId, forceCloseConnections: true })
  app.decorateRequest('facts')
  app.addHook('onRequest', async (request) => {
    request.facts = {}
  })
  await registerGraphql(app, door, { publicUrl: 'https://sangfroid.example' })
  await app.listen({ host: '127.0.0.1', port: 0 })
  url = `http://127.0.0.1:${(app.server.address() as AddressInfo).port}/api/graphql`
})
afterAll(async () => {
  await app.close()
  await door.stop()
})

const headers = (name: string, accept: string) => ({
  'content-type': 'application/json',
  authorization: `Bearer ${name}`,
  accept,
})

async function ask(name: string, query: string, variables: object) {
  const reply = await fetch(url, {
    method: 'POST',
    headers: headers(name, 'application/graphql-response+json'),
    body: JSON.stringify({ query, variables }),
  })
  return (await reply.json()) as { data?: Data }
}

/** Follows, and says what was told so far. */
async function follow(name: string, query: string, variables: object) {
  const end = new AbortController()
  const reply = await fetch(`${url}/stream`, {
    method: 'POST',
    headers: headers(name, 'text/event-stream'),
    body: JSON.stringify({ query, variables }),
    signal: end.signal,
  })
  let text = ''
  const add = (chunk: string) => {
    text += chunk
  }
  const reading = reply.body
    ?.pipeThrough(new TextDecoderStream())
    .pipeTo(new WritableStream({ write: (chunk) => add(chunk) }))
    .catch(() => {})
  return {
    heard: () => [...text.matchAll(/^data: (.+)$/gm)].map(([, data]) => JSON.parse(data ?? '').data),
    text: () => text,
    until: (count: number) =>
      expect.poll(() => [...text.matchAll(/^data: /gm)].length, { timeout: 5_000 }).toBeGreaterThanOrEqual(count),
    async stop() {
      end.abort()
      await reading
    },
  }
}

const caseEvents = 'subscription F($id: ID!) { caseEvents(caseId: $id) { id type at actor { name } words } }'
const addNote =
  'mutation N($id: ID!, $words: String!) { addNote(input: { caseId: $id, words: $words }) { case { id } userErrors { code } } }'

const declare =
  'mutation D($input: DeclareCaseInput!) { declareCase(input: $input) { case { id } userErrors { code path } } }'

async function newCase(restricted = false): Promise<string> {
  const { data } = await ask('claire', declare, {
    input: {
      said: 'Our account mocked a worried parent.',
      channel: 'TWITTER',
      severity: 2,
      restricted,
      askTeam: false,
    },
  })
  return String(data?.declareCase?.case?.id)
}

test('a note is told at once to whoever follows the case, in words, and to nobody of another house', async () => {
  const id = await newCase()
  const [lea, vera] = [await follow('maya', caseEvents, { id }), await follow('vera', caseEvents, { id })]
  const started = Date.now()
  expect((await ask('claire', addNote, { id, words: 'The shop manager called.' })).data?.addNote?.userErrors).toEqual(
    [],
  )
  await lea.until(1)
  expect(Date.now() - started).toBeLessThan(1_500)
  expect(lea.heard()).toMatchObject([{ caseEvents: { type: 'note.added', words: 'The shop manager called.' } }])
  await new Promise((resolve) => setTimeout(resolve, 300))
  expect(vera.heard()).toEqual([])
  await Promise.all([lea.stop(), vera.stop()])
})

test('what falls into an inbox is told to its owner alone', async () => {
  const id = await newCase()
  const notifications = 'subscription { notifications { kind asks case { id } } }'
  const [hugo, maya] = [await follow('hugo', notifications, {}), await follow('maya', notifications, {})]
  const offer =
    'mutation O($input: OfferRoleInput!) { offerRole(input: $input) { role { id } userErrors { code path } } }'
  const memberId = globalId('Person', house.memberId('hugo'))
  const { data } = await ask('claire', offer, { input: { caseId: id, memberId, role: 'COMMUNICATIONS' } })
  expect(data?.offerRole?.userErrors).toEqual([])
  await hugo.until(1)
  expect(hugo.heard()).toEqual([{ notifications: [{ kind: 'ROLE_OFFERED', asks: true, case: { id } }] }])
  await new Promise((resolve) => setTimeout(resolve, 300))
  expect(maya.heard()).toEqual([])
  await Promise.all([hugo.stop(), maya.stop()])
})

test('of a restricted case nothing is told to those who are not on it (S9)', async () => {
  const id = await newCase(true)
  const outside = await follow('maya', 'subscription { organisationEvents { id type words } }', {})
  const inside = await follow('claire', caseEvents, { id })
  await ask('claire', addNote, { id, words: 'mirabelle' })
  await inside.until(1)
  const open = await newCase()
  await ask('claire', addNote, { id: open, words: 'in the open' })
  await expect.poll(() => outside.text()).toContain('in the open')
  expect(outside.text()).not.toContain('mirabelle')
  await Promise.all([inside.stop(), outside.stop()])
})

test('a changed statement is told anew to whoever follows it', async () => {
  const id = await newCase()
  const drafted = await ask(
    'claire',
    'mutation D($id: ID!) { draftStatement(input: { caseId: $id, kind: PRESS_RELEASE }) { statement { id } userErrors { code path } } }',
    { id },
  )
  const statementId = drafted.data?.draftStatement?.statement?.id
  expect(drafted).toMatchObject({ data: { draftStatement: { userErrors: [] } } })
  const following = await follow('claire', 'subscription S($id: ID!) { statementChanged(statementId: $id) { id } }', {
    id: statementId,
  })
  await ask(
    'claire',
    'mutation C($id: ID!) { cancelStatement(input: { statementId: $id, reason: "Not needed any more." }) { statement { id } userErrors { code path } } }',
    { id: statementId },
  )
  await following.until(1)
  expect(following.heard()).toEqual([{ statementChanged: { id: statementId } }])
  await following.stop()
})

test('events come in commit order, dense, from where one stands', async () => {
  const { orgId } = await house.who('claire')
  const before = await tail.head(orgId)
  await Promise.all(Array.from({ length: 8 }, () => newCase()))
  const told = await tail.after(orgId, before)
  expect(told.map(({ position }) => position)).toEqual(told.map((_, n) => before + 1 + n))
  expect(await tail.head(orgId)).toBe(told.at(-1)?.position)
  expect(await tail.after(await house.outsider().then((vera) => vera.orgId), -1)).not.toContainEqual(
    expect.objectContaining({ id: told[0]?.id }),
  )
})

test('two processes spend one bucket, and no more than it holds', async () => {
  const karim = await house.who('karim')
  const two = [leased(bucket), leased(bucket)]
  const taken = await Promise.all(Array.from({ length: 500 }, (_, n) => two[n % 2]?.take(karim, 100)))
  const granted = taken.filter((one) => one?.granted).length
  expect(granted).toBeGreaterThanOrEqual(190)
  expect(granted).toBeLessThanOrEqual(215)
  await asSuperuser('update budgets set points = 0, at = clock_timestamp() where member_id = $1', [karim.memberId])
  const later = await bucket.draw(karim, 1_000)
  expect(later.drawn).toBeLessThan(100)
})

test('a database that only reads goes on being read, and says that it takes nothing (S61)', async () => {
  const id = await newCase()
  const [{ name } = { name: '' }] = await asSuperuser<{ name: string }>('select current_database() as name')
  const readOnly = async (value: 'on' | 'off') => {
    await asSuperuser(`alter role sangfroid_app in database ${name} set default_transaction_read_only = ${value}`)
    await asSuperuser(
      `select pg_terminate_backend(pid) from pg_stat_activity where usename = 'sangfroid_app' and datname = current_database()`,
    )
    await new Promise((resolve) => setTimeout(resolve, 200))
  }
  await readOnly('on')
  try {
    expect((await ask('maya', 'query C($id: ID!) { case(by: { id: $id }) { id } }', { id })).data).toEqual({
      case: { id },
    })
    expect(await ask('claire', addNote, { id, words: 'lost' })).toMatchObject({
      data: { addNote: null },
      errors: [{ extensions: { code: 'UNAVAILABLE' } }],
    })
  } finally {
    await readOnly('off')
  }
})

test('a remark on a statement is told to whoever follows it; one made in confidence only to those who may read it', async () => {
  const { statementId } = await statementInReview(house)
  const following = 'subscription F($id: ID!) { statementChanged(statementId: $id) { id } }'
  const remark = {
    statementId,
    variantKey: 'x/en/public',
    passageHash: hex(hashOf('The reply published this morning came from us.')),
    words: 'How do we know?',
  }
  const [hugo, claire] = await Promise.all(
    ['hugo', 'claire'].map((name) => follow(name, following, { id: globalId('Statement', statementId) })),
  )
  await startThread(await house.who('ines'), { ...remark, privileged: true })
  await startThread(await house.who('ines'), remark)
  tail.tell(house.lumen.orgId)
  await claire?.until(2)
  await hugo?.until(1)
  expect([hugo?.heard().length, claire?.heard().length]).toEqual([1, 2])
  await Promise.all([hugo?.stop(), claire?.stop()])
})
