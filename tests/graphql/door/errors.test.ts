import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { as, type Opened, openTinyDoor } from '#tests/graphql/door/door.ts'

let door: Opened

beforeEach(async () => {
  door = await openTinyDoor()
})

afterEach(() => door.close())

const ask = (query: string, headers: Record<string, string> = {}, variables?: object) =>
  door.send({ query, variables }, { headers: { ...as('lena'), ...headers } })

describe('errors say nothing', () => {
  test('what nobody foresaw is masked, numbered and logged once', async () => {
    const { json, text, status, headers } = await ask('{ broken viewer { name } }', { 'accept-language': 'fr' })
    expect(json).toMatchObject({
      data: { broken: null, viewer: { name: 'lena' } },
      errors: [
        {
          message: 'fr: INTERNAL',
          path: ['broken'],
          extensions: { code: 'INTERNAL', requestId: headers.get('x-request-id') },
        },
      ],
    })
    expect(text).not.toMatch(/secret_table|relation|\/srv|stack/i)
    expect([status, door.logged.length]).toEqual([200, 1])
  })

  test('a statement that took too long: QUERY_TIMEOUT, with the rest of the answer', async () => {
    expect((await ask('{ late viewer { name } }')).json).toMatchObject({
      data: { late: null, viewer: { name: 'lena' } },
      errors: [{ path: ['late'], extensions: { code: 'QUERY_TIMEOUT' } }],
    })
  })

  test('the database is away: 503, UNAVAILABLE, and when to come back', async () => {
    const { status, headers, json, text } = await ask('{ away }')
    expect([status, headers.get('retry-after'), json.errors?.[0]?.extensions.code]).toEqual([503, '2', 'UNAVAILABLE'])
    expect(text).not.toContain('10.0.0.1')
  })

  test('hidden and missing are the same bytes', async () => {
    const replies = await Promise.all(
      [
        'case_01930000000070008000000000000001',
        'case_01930000000070008000000000000002',
        'claim_01920000000070008000000000000001',
      ].map((id) => ask(`{ node(id: "${id}") { id } }`)),
    )
    expect(new Set(replies.map(({ text }) => text.replace(/"remaining":\d+/, ''))).size).toBe(1)
    expect(replies[0]?.json).toMatchObject({
      data: { node: null },
      errors: [{ path: ['node'], extensions: { code: 'NOT_FOUND' } }],
    })
  })

  test.each(['x', '', 'case_', 'case_XYZ', 'Y2FzZTox', `case_${'0'.repeat(33)}`, "case_'; drop table"])(
    'the malformed id %j: BAD_USER_INPUT (S3)',
    async (id) => {
      expect((await ask(`{ node(id: ${JSON.stringify(id)}) { id } }`)).json.errors?.[0]?.extensions.code).toBe(
        'BAD_USER_INPUT',
      )
    },
  )

  test('an operation that takes too long is answered at its deadline', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    const answer = door.door.execute(
      { query: '{ slow(seconds: 60) }' },
      {
        actor: door.actors.get('lena') ?? null,
        language: 'en',
        requestId: 'r',
        idempotencyKey: null,
        dryRun: false,
        facts: {},
        log: { error() {}, warn() {} },
        say: (code) => code,
      },
    )
    await vi.advanceTimersByTimeAsync(10_000)
    vi.useRealTimers()
    expect(await answer).toMatchObject({ data: null, errors: [{ extensions: { code: 'QUERY_TIMEOUT' } }] })
  })

  test('random documents never get a stack, a word of SQL or a hint', async () => {
    const words = fc.constantFrom(
      '{',
      '}',
      '(',
      ')',
      ':',
      '...',
      'on',
      '$a',
      '"x"',
      '"""',
      '@skip(if: true)',
      'case',
      'cases',
      'viewer',
      'broken',
      'first',
      '1',
      '[',
      ']',
      'mutation',
      'query',
      'fragment F',
      'Case',
      '\\u0000',
      '\u202e',
      'é',
    )
    await fc.assert(
      fc.asyncProperty(fc.array(words, { maxLength: 30 }), async (parts) => {
        const { text, json } = await ask(parts.join(' '))
        expect(text).not.toMatch(/node_modules|\.ts:|select |relation|did you mean|secret_table/i)
        if (json.errors) expect(json.errors.every((error) => typeof error.extensions.code === 'string')).toBe(true)
      }),
      { numRuns: 400 },
    )
  })
})
