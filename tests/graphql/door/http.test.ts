import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { as, type Opened, openTinyDoor, publicUrl } from '#tests/graphql/door/door.ts'

let door: Opened
const shippedId = 'a'.repeat(64)
beforeAll(async () => {
  door = await openTinyDoor({ manifest: { [shippedId]: 'query Me { viewer { name } }' } })
})
afterAll(() => door.close())

const ask = { query: '{ viewer { name } }' }

describe('what a request must be', () => {
  test.each([
    ['text/plain', 415],
    ['application/x-www-form-urlencoded', 415],
    ['multipart/form-data; boundary=x', 415],
    ['application/json; charset=iso-8859-1', 415],
    ['application/json; charset="utf-8"', 200],
    ['application/json', 200],
  ])('a body of %s is answered %i', async (type, status) => {
    expect((await door.send(ask, { headers: { 'content-type': type, ...as('lena') } })).status).toBe(status)
  })

  test.each(['PUT', 'DELETE', 'PATCH', 'OPTIONS'])('%s is refused with Allow', async (method) => {
    const reply = await door.send(ask, { method, headers: as('lena') })
    expect([reply.status, reply.headers.get('allow')]).toEqual([405, 'GET, POST'])
  })

  test('a body above 256 KiB is refused', async () => {
    const reply = await door.send({ ...ask, variables: { text: 'x'.repeat(262_144) } }, { headers: as('lena') })
    expect([reply.status, reply.json.errors?.[0]?.extensions.code]).toEqual([413, 'BAD_REQUEST'])
  })

  test.each([
    ['{ not json', 400],
    ['[{"query":"{__typename}"}]', 400],
    ['[]', 400],
    ['null', 400],
    ['"text"', 400],
    ['{}', 400],
    ['', 400],
  ])('the body %s is a GraphQL error', async (body, status) => {
    const reply = await door.send(body, { headers: as('lena') })
    expect([reply.status, reply.json.errors?.[0]?.extensions.code]).toEqual([status, 'BAD_REQUEST'])
  })

  test('a reply that is not accepted is not made', async () => {
    expect((await door.send(ask, { headers: { accept: 'text/html', ...as('lena') } })).status).toBe(406)
  })

  test('two operations without a name, or with a wrong one, are refused', async () => {
    const query = 'query A { viewer { name } } query B { viewer { name } }'
    const replies = await Promise.all([
      door.send({ query }, { headers: as('lena') }),
      door.send({ query, operationName: 'C' }, { headers: as('lena') }),
      door.send({ query, operationName: 'B' }, { headers: as('lena') }),
    ])
    expect(replies.map(({ status }) => status)).toEqual([400, 400, 200])
    expect(replies[0]?.json.errors?.[0]?.extensions.code).toBe('BAD_REQUEST')
  })
})

describe('what a reply says', () => {
  test('each carries its number, the budget, and that it may not be kept', async () => {
    const { headers } = await door.send(ask, {
      headers: { ...as('lena'), 'accept-language': 'fr-CA, en;q=0.5', 'x-request-id': 'mine' },
    })
    expect(headers.get('x-request-id')).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7/)
    expect(headers.get('cache-control')).toBe('no-store')
    expect(headers.get('content-language')).toBe('fr')
    expect(headers.get('vary')).toContain('Accept-Language')
    expect(headers.get('ratelimit-policy')).toBe('"points";q=20000;w=40')
    expect(headers.get('ratelimit')).toMatch(/^"points";r=\d+;t=\d+$/)
  })

  test('a document at fault is 400 to those who know better, and 200 to clients of application/json', async () => {
    const faulty = [
      { query: '{' },
      { query: '{ nothing }' },
      { query: 'query A($first: Int!) { cases(first: $first) { nodes { id } } }', variables: { first: 'x' } },
    ]
    for (const body of faulty) {
      expect((await door.send(body, { headers: as('lena') })).status).toBe(400)
      expect((await door.send(body, { headers: { ...as('lena'), accept: 'application/json' } })).status).toBe(200)
    }
  })

  test.each([
    [undefined, 'application/json; charset=utf-8'],
    ['*/*', 'application/json; charset=utf-8'],
    ['application/graphql-response+json, application/json;q=0.9', 'application/graphql-response+json; charset=utf-8'],
  ])('to %s it is %s', async (accept, type) => {
    const reply = await fetch(`${door.url}/api/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...as('lena'), ...(accept && { accept }) },
      body: JSON.stringify(ask),
    })
    expect(reply.headers.get('content-type')).toBe(type)
  })
})

describe('who asks', () => {
  test('a token is heard; a broken one is 401 and never falls back to the cookie (S25)', async () => {
    expect((await door.send(ask, { headers: { ...as('lena'), cookie: '__Host-sangfroid=ana' } })).json.data).toEqual({
      viewer: { name: 'lena' },
    })
    const broken = ['Bearer nobody', 'Bearer %%%', 'Basic lena', 'Bearer ', `Bearer ${'x'.repeat(9_000)}`]
    for (const authorization of broken) {
      const reply = await door.send(ask, {
        headers: { authorization, cookie: '__Host-sangfroid=ana', origin: publicUrl },
      })
      expect([reply.status, reply.json.errors?.[0]?.extensions.code]).toEqual([401, 'UNAUTHENTICATED'])
      expect(reply.text).not.toContain('nobody')
    }
  })

  test('a token in an address is refused', async () => {
    expect(
      (await door.send(null, { search: `?query={viewer{name}}&access_token=sf_pat_${'x'.repeat(49)}` })).status,
    ).toBe(401)
  })

  test('a scope that the token lacks is 403 (S26)', async () => {
    const reply = await door.send(
      { query: 'mutation { renameCase(input: { id: "x", title: "y" }) { userErrors { code } } }' },
      { headers: as('reader') },
    )
    expect([reply.status, reply.json.errors?.[0]?.extensions.code]).toEqual([403, 'FORBIDDEN'])
    expect(door.seen.keys).toEqual([])
  })
})

describe('cookies cannot be ridden', () => {
  const cookie = 'other=1; __Host-sangfroid=lena'
  const shipped = { documentId: shippedId }

  test('our own pages, with a shipped document, are answered', async () => {
    const ours: Record<string, string>[] = [
      { origin: publicUrl },
      { origin: publicUrl, 'sec-fetch-site': 'same-origin' },
    ]
    for (const headers of ours) {
      expect((await door.send(shipped, { headers: { cookie, ...headers } })).json.data).toEqual({
        viewer: { name: 'lena' },
      })
    }
    expect(
      (await door.send({ query: 'query Me { viewer { name } }' }, { headers: { cookie, origin: publicUrl } })).status,
    ).toBe(200)
  })

  const foreign: [Record<string, string>][] = [
    [{}],
    [{ origin: 'https://evil.example' }],
    [{ origin: 'null' }],
    [{ origin: publicUrl, 'sec-fetch-site': 'cross-site' }],
    [{ origin: publicUrl, 'sec-fetch-site': 'same-site' }],
    [{ origin: `${publicUrl}.evil.example` }],
  ]
  test.each(foreign)('%j is refused (S24)', async (headers) => {
    const reply = await door.send(shipped, { headers: { cookie, ...headers } })
    expect([reply.status, reply.json.errors?.[0]?.extensions.code]).toEqual([403, 'FORBIDDEN'])
  })

  test('GET is refused, and so is what is not JSON, and any other document (S23)', async () => {
    expect(
      (await door.send(null, { search: `?documentId=${shippedId}`, headers: { cookie, origin: publicUrl } })).status,
    ).toBe(405)
    expect(
      (
        await door.send('documentId=x', {
          headers: { cookie, origin: publicUrl, 'content-type': 'application/x-www-form-urlencoded' },
        })
      ).status,
    ).toBe(415)
    const adHoc = await door.send(ask, { headers: { cookie, origin: publicUrl } })
    expect([adHoc.status, adHoc.json.errors?.[0]?.extensions.code]).toEqual([400, 'DOCUMENT_NOT_TRUSTED'])
  })

  test('on https a cookie that another host could have planted is not heard', async () => {
    const { json } = await door.send(ask, {
      headers: { cookie: 'sangfroid=lena; x__Host-sangfroid=lena', origin: publicUrl },
    })
    expect(json.data).toEqual({ viewer: null })
  })

  test('GET with some other cookie is not taken at its word', async () => {
    expect((await door.send(null, { search: '?query={__typename}', headers: { cookie: 'a=b' } })).status).toBe(400)
    expect((await door.send(null, { search: '?query={__typename}' })).status).toBe(200)
  })
})

describe('documents by id', () => {
  test('an id that was never shipped, a prototype word, or an id beside a document is refused', async () => {
    for (const body of [{ documentId: 'b'.repeat(64) }, { documentId: 'constructor' }, { documentId: 1 }]) {
      expect((await door.send(body, { headers: as('lena') })).json.errors?.[0]?.extensions.code).toBe(
        'DOCUMENT_NOT_TRUSTED',
      )
    }
    expect(
      (await door.send({ documentId: shippedId, ...ask }, { headers: as('lena') })).json.errors?.[0]?.extensions.code,
    ).toBe('BAD_REQUEST')
  })

  test('GET carries an id as well', async () => {
    expect((await door.send(null, { search: `?documentId=${shippedId}`, headers: as('lena') })).json.data).toEqual({
      viewer: { name: 'lena' },
    })
  })

  test('a mutation by GET does nothing (S23)', async () => {
    const search = `?query=${encodeURIComponent('mutation { renameCase(input: { id: "x", title: "y" }) { userErrors { code } } }')}`
    expect((await door.send(null, { search, headers: as('lena') })).status).toBe(405)
    expect(door.seen.keys).toEqual([])
  })
})

describe('signed out', () => {
  test('the contract says its name, that there is no viewer, and nothing of its types', async () => {
    const { json, status } = await door.send({
      query: '{ __typename viewer { name } a: __type(name: "Case") { name } b: __type(name: "Nothing") { name } }',
    })
    expect([status, json.data]).toEqual([200, { __typename: 'Query', viewer: null, a: null, b: null }])
  })

  test.each([
    '{ cases(first: 1) { nodes { id } } }',
    '{ node(id: "case_1") { id } }',
    '{ __schema { types { name } } }',
    'mutation { renameCase(input: { id: "x", title: "y" }) { userErrors { code } } }',
    '{ viewer { name } ...F } fragment F on Query { broken }',
  ])('%s is 401 (S19)', async (query) => {
    const reply = await door.send({ query })
    expect([reply.status, reply.json.errors?.[0]?.extensions.code, reply.json.data]).toEqual([
      401,
      'UNAUTHENTICATED',
      undefined,
    ])
  })

  test('a misspelt field gets no hint', async () => {
    const { text } = await door.send({ query: '{ viewr { name } }' })
    expect(text).not.toMatch(/viewer|did you mean/i)
  })
})
