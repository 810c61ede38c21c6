import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { Bucket } from '#graphql/budget.ts'
import { as, type Opened, openTinyDoor } from '#tests/graphql/door/door.ts'

let door: Opened
beforeEach(async () => {
  door = await openTinyDoor()
})
afterEach(() => door.close())

const ask = (query: string, headers: Record<string, string> = {}, variables?: object) =>
  door.send({ query, variables }, { headers: { ...as('lena'), ...headers } })
const rename = (title: string, more = '') =>
  `mutation { renameCase(input: { id: "a", title: "${title}" ${more} }) { case { id } userErrors { __typename code message path ... on VersionConflict { currentVersion current { id } } } } }`

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

describe('a mutation', () => {
  test('a refusal is data, in the language of the request', async () => {
    const { json, status } = await ask(rename(''), { 'accept-language': 'fr' })
    expect([status, json.errors, json.data]).toEqual([
      200,
      undefined,
      {
        renameCase: {
          case: null,
          userErrors: [{ __typename: 'Refused', code: 'INVALID_INPUT', message: 'fr: INVALID_INPUT', path: ['title'] }],
        },
      },
    ])
  })

  test('who came second reads what stands now', async () => {
    expect((await ask(rename('late'))).json.data?.renameCase?.userErrors).toEqual([
      {
        __typename: 'VersionConflict',
        code: 'CONFLICT',
        message: 'en: CONFLICT',
        path: [],
        currentVersion: 4,
        current: { id: 'case_01920000000070008000000000000001' },
      },
    ])
  })

  test('a hidden thing is no refusal: the field is null, and the error says NOT_FOUND', async () => {
    expect((await ask(rename('gone'))).json).toMatchObject({
      data: { renameCase: null },
      errors: [{ path: ['renameCase'], extensions: { code: 'NOT_FOUND' } }],
    })
  })

  test('not asking for refusals is warned of', async () => {
    expect(
      (await ask('mutation { renameCase(input: { id: "a", title: "b" }) { case { id } } }')).json.extensions?.warnings,
    ).toEqual(['userErrors not selected: renameCase'])
  })

  test('a replay says so', async () => {
    expect((await ask(rename('again'))).json.extensions?.replayed).toBe(true)
    expect((await ask(rename('b'))).json.extensions?.replayed).toBeUndefined()
  })

  test('the header stands in for each key, by response key; a key of the input goes first', async () => {
    const one = (key: string, more = '', directive = '') =>
      `${key}: renameCase(input: { id: "a", title: "b" ${more} }) ${directive} { userErrors { code } }`
    await ask(
      `mutation { ${one('x')} ${one('y', 'idempotencyKey: "own"')} ${one('gone', '', '@skip(if: true)')} ${one('z')} ${one('z')} }`,
      { 'idempotency-key': 'K' },
    )
    expect(door.seen.keys).toEqual(['K:x', 'own', 'K:z'])
    expect((await ask(rename('b'), { 'idempotency-key': 'k'.repeat(256) })).status).toBe(400)
  })
})

describe('points', () => {
  const query = '{ cases(first: 20) { nodes { lead { name } } totalCount { value } } }'

  test('reply, header and dry run name the same price; a dry run runs nothing', async () => {
    const dry = await ask(query, { 'cost-dry-run': '1' })
    expect([dry.json.data, dry.json.extensions?.cost?.requested, door.seen.selections]).toEqual([null, 50, []])
    const { json, headers } = await ask(query)
    const { cost } = json.extensions ?? {}
    expect([headers.get('cost'), dry.headers.get('cost')]).toEqual([
      'requested=50, actual=43',
      'requested=50, actual=0',
    ])
    expect(cost).toMatchObject({ requested: 50, actual: 20 + 10 + 13, restoreRate: 500 })
  })

  test('two processes on one bucket agree within a slice, and spend no more than it holds', async () => {
    let left = 20_000
    const draws: number[] = []
    const bucket: Bucket = {
      draw: async (_, points) => {
        const drawn = Math.min(points, left)
        left -= drawn
        draws.push(drawn)
        return { drawn, left }
      },
      putBack: async (_, points) => {
        left += points
      },
    }
    const { leased } = await import('#graphql/budget.ts')
    const { actorNamed } = await import('#tests/graphql/door/tiny.ts')
    const [one, two] = [leased(bucket), leased(bucket)]
    const lena = actorNamed('lena')
    let granted = 0
    for (let n = 0; n < 300; n++) for (const budget of [one, two]) if ((await budget.take(lena, 100)).granted) granted++
    expect(granted).toBe(200)
    expect(draws.filter((drawn) => drawn > 0)).toHaveLength(20)
    expect(await one.take(lena, 100)).toMatchObject({ granted: false, after: 1 })
    one.refund(lena, 5_000)
    expect(left).toBe(4_000)
  })

  test('spent points are RATE_LIMITED: 429, and when to come back', async () => {
    await door.close()
    door = await openTinyDoor({ bucket: { draw: async () => ({ drawn: 0, left: 0 }), putBack: async () => {} } })
    const { status, headers, json } = await ask(query)
    expect([status, headers.get('retry-after'), json.errors?.[0]?.extensions.code, door.seen.selections]).toEqual([
      429,
      '1',
      'RATE_LIMITED',
      [],
    ])
  })

  test('an eleventh operation at once is refused, and only of that actor', async () => {
    const slow = () => ask('{ slow(seconds: 1) }')
    const ten = Array.from({ length: 10 }, slow)
    await new Promise((resolve) => setTimeout(resolve, 300))
    expect((await slow()).status).toBe(429)
    expect((await door.send({ query: '{ viewer { name } }' }, { headers: as('ana') })).status).toBe(200)
    expect((await Promise.all(ten)).map(({ status }) => status)).toEqual(Array(10).fill(200))
    expect((await ask('{ viewer { name } }')).status).toBe(200)
  })

  test('an address that says nothing of who it is has a bucket too', async () => {
    const { addressBuckets } = await import('#graphql/addresses.ts')
    let now = 0
    const spend = addressBuckets(() => now)
    for (let n = 0; n < 1_000; n++) spend('2001:db8:1:2::1')
    expect(() => spend('2001:db8:1:2:ffff::9')).toThrow('Too many')
    expect(spend('2001:db8:1:3::1')).toBe(19_980)
    now = 1_000
    expect(spend('2001:db8:1:2::1')).toBe(480)
  })
})
