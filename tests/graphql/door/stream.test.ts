import { createClient } from 'graphql-sse'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { as, type Opened, openTinyDoor, publicUrl } from '#tests/graphql/door/door.ts'
import { actorNamed } from '#tests/graphql/door/tiny.ts'

let door: Opened
beforeEach(async () => {
  door = await openTinyDoor()
})
afterEach(() => door.close())

const follow = 'subscription F($caseId: ID!, $after: String) { caseEvents(caseId: $caseId, after: $after) { id type } }'
const path = '/api/graphql/stream'
const open = (
  headers: Record<string, string> = as('lena'),
  body: object = { query: follow, variables: { caseId: 'one' } },
  signal?: AbortSignal,
) =>
  fetch(door.url + path, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'text/event-stream', ...headers },
    body: JSON.stringify(body),
    signal: signal ?? null,
  })

/** Reads a stream until it has told so many events, or ends. */
async function told(reply: Response, count: number): Promise<{ ids: string[]; events: string[]; ended: boolean }> {
  const ids: string[] = []
  const events: string[] = []
  let text = ''
  const reader = reply.body?.pipeThrough(new TextDecoderStream()).getReader()
  while (events.length < count) {
    const { value, done } = (await reader?.read()) ?? { done: true, value: '' }
    if (done) return { ids, events, ended: true }
    text += value
    const parts = text.split('\n\n')
    text = parts.pop() ?? ''
    for (const part of parts) {
      const id = /^id: (.+)$/m.exec(part)?.[1]
      const data = /^data: (.+)$/m.exec(part)?.[1]
      if (id) ids.push(id)
      if (data) events.push(JSON.parse(data).data?.caseEvents?.id ?? data)
    }
  }
  await reader?.cancel()
  return { ids, events, ended: false }
}

describe('following', () => {
  test('what happens is told, in order, of this case only', async () => {
    const reply = await open()
    expect([reply.status, reply.headers.get('content-type'), reply.headers.get('x-accel-buffering')]).toEqual([
      200,
      'text/event-stream; charset=utf-8',
      'no',
    ])
    const reading = told(reply, 3)
    for (const caseId of ['one', 'two', 'one', 'one']) door.events.happen(caseId)
    expect((await reading).events).toEqual(['event-0', 'event-2', 'event-3'])
  })

  test('after a cut nothing is missed and nothing comes twice, by header or by argument (S63)', async () => {
    const first = told(await open(), 2)
    for (let n = 0; n < 2; n++) door.events.happen('one')
    const last = (await first).ids.at(-1) ?? ''
    for (let n = 0; n < 300; n++) door.events.happen('one')
    const expected = Array.from({ length: 300 }, (_, n) => `event-${n + 2}`)
    expect((await told(await open({ ...as('lena'), 'last-event-id': last }), 300)).events).toEqual(expected)
    expect(
      (await told(await open(as('lena'), { query: follow, variables: { caseId: 'one', after: last } }), 300)).events,
    ).toEqual(expected)
  })

  test('news that nobody heard of is found by asking (S64)', async () => {
    const reading = told(await open(), 1)
    await new Promise((resolve) => setTimeout(resolve, 100))
    door.events.happen('one', 'case.noted', { aloud: false })
    expect((await reading).events).toEqual(['event-0'])
  })

  test('many followers with the same rights are told by one reading', async () => {
    const five = await Promise.all(Array.from({ length: 5 }, () => open()))
    const readings = five.map((reply) => told(reply, 10))
    const before = door.events.reads
    for (let n = 0; n < 10; n++) door.events.happen('one')
    for (const { events } of await Promise.all(readings)) expect(events).toHaveLength(10)
    expect(door.events.reads - before).toBeLessThanOrEqual(15)
  })

  test('the client of graphql-sse, cut again and again, reads every event once', async () => {
    let after = ''
    let cut = new AbortController()
    const client = createClient({
      url: door.url + path,
      retryAttempts: 50,
      retry: async () => {},
      headers: () => ({ ...as('lena'), ...(after && { 'last-event-id': after }) }),
      fetchFn: (url: string, init: RequestInit) => {
        cut = new AbortController()
        return fetch(url, { ...init, signal: AbortSignal.any([init.signal as AbortSignal, cut.signal]) }).catch(
          (error) => {
            throw error
          },
        )
      },
    })
    const got: string[] = []
    const done = Promise.withResolvers<void>()
    const stop = client.subscribe<{ caseEvents: { id: string } }, { after?: string }>(
      { query: follow, variables: { caseId: 'one' } },
      {
        next: ({ data, extensions }) => {
          after = String(extensions?.after)
          if (data) got.push(data.caseEvents.id)
          if (got.length === 40) done.resolve()
        },
        error: done.reject,
        complete: () => {},
      },
    )
    await new Promise((resolve) => setTimeout(resolve, 200))
    for (let n = 0; n < 40; n++) {
      door.events.happen('one')
      await new Promise((resolve) => setTimeout(resolve, 15))
      if (n % 10 === 9) door.app.server.closeAllConnections()
    }
    await done.promise
    stop()
    expect(got).toEqual(Array.from({ length: 40 }, (_, n) => `event-${n}`))
  })
})

describe('who may follow', () => {
  test('nobody unknown; with a cookie only from our pages, by POST, with a shipped document', async () => {
    expect((await open({})).status).toBe(401)
    expect((await open({ authorization: 'Bearer nobody', cookie: '__Host-sangfroid=lena' })).status).toBe(401)
    expect((await open({ cookie: '__Host-sangfroid=lena' })).status).toBe(403)
    expect((await open({ cookie: '__Host-sangfroid=lena', origin: publicUrl })).status).toBe(400)
    expect(
      (
        await fetch(`${door.url}${path}?query=x`, {
          headers: { accept: 'text/event-stream', cookie: '__Host-sangfroid=lena', origin: publicUrl },
        })
      ).status,
    ).toBe(405)
  })

  test('with a token by GET', async () => {
    const search = new URLSearchParams({ query: follow, variables: JSON.stringify({ caseId: 'one' }) })
    const reading = told(
      await fetch(`${door.url}${path}?${search}`, { headers: { accept: 'text/event-stream', ...as('lena') } }),
      1,
    )
    await new Promise((resolve) => setTimeout(resolve, 50))
    door.events.happen('one')
    expect((await reading).events).toEqual(['event-0'])
  })

  test('a seventh stream of one person is refused, and only of theirs', async () => {
    const end = new AbortController()
    const six = await Promise.all(Array.from({ length: 6 }, () => open(as('lena'), undefined, end.signal)))
    expect(six.map(({ status }) => status)).toEqual(Array(6).fill(200))
    expect((await open()).status).toBe(429)
    expect((await open(as('ana'), undefined, end.signal)).status).toBe(200)
    end.abort()
    await vi.waitFor(async () => {
      const again = await open()
      await again.body?.cancel()
      expect(again.status).toBe(200)
    })
  })

  test.each([
    ['{ viewer { name } }', 'BAD_REQUEST'],
    ['mutation { renameCase(input: { id: "a", title: "b" }) { userErrors { code } } }', 'BAD_REQUEST'],
    ['subscription { nothing }', 'GRAPHQL_VALIDATION_FAILED'],
    ['{', 'GRAPHQL_PARSE_FAILED'],
  ])('%s is answered in the stream, which ends', async (query, code) => {
    const text = await (await open(as('lena'), { query })).text()
    expect(text).toMatch(new RegExp(`^event: next\ndata: .*"code":"${code}".*\n\nevent: complete\ndata:\n\n$`))
    expect(door.seen.keys).toEqual([])
  })

  test('over plain HTTP a subscription is refused', async () => {
    expect(
      (await door.send({ query: follow, variables: { caseId: 'one' } }, { headers: as('lena') })).json.errors?.[0]
        ?.extensions.code,
    ).toBe('BAD_REQUEST')
  })

  test('an id that is not ours: CURSOR_INVALID', async () => {
    const reply = await open({ ...as('lena'), 'last-event-id': '7' })
    expect(await reply.text()).toContain('CURSOR_INVALID')
  })

  test.each([
    ['the token is revoked', () => door.actors.delete('lena')],
    ['a role ends', () => door.actors.set('lena', actorNamed('lena', { capacities: new Set(['employee']) }))],
  ])('when %s the stream ends within 5 s (S14)', async (_what, change) => {
    const reading = told(await open(), 1)
    change()
    const started = Date.now()
    expect(await reading).toMatchObject({ events: [], ended: true })
    expect(Date.now() - started).toBeLessThan(5_500)
  })

  test('a door that closes lets go of its streams at once', async () => {
    const reading = told(await open(), 1)
    await door.app.close()
    expect((await reading).ended).toBe(true)
  })
})
