import { afterAll, beforeAll, expect, test } from 'vitest'
import { declareCase } from '#domain/cases/declareCase.ts'
import { globalId } from '#domain/id.ts'
import { type Contract, openContract, tokenOf } from '#tests/support/contract.ts'
import { asSuperuser } from '#tests/support/postgres.ts'
import { type World, world } from '#tests/support/world.ts'

let house: World
let contract: Contract
let token: string

beforeAll(async () => {
  house = await world()
  contract = await openContract()
  token = await tokenOf(await house.who('claire'))
})
afterAll(() => contract.close())

const acts = async () => (await asSuperuser<{ n: number }>('select sum(size)::int as n from ledger_heads'))[0]?.n

type Request = {
  method?: string
  url?: string
  type?: string
  body?: string | Buffer
  headers?: Record<string, string>
}

async function send({ method = 'POST', url = '/api/graphql', type = 'application/json', body, headers }: Request) {
  const reply = await contract.app.inject({
    method: method as 'POST',
    url,
    ...(body !== undefined && { payload: body }),
    headers: {
      authorization: `Bearer ${token}`,
      accept: 'application/graphql-response+json',
      ...(body !== undefined && { 'content-type': type }),
      ...headers,
    },
  })
  return { status: reply.statusCode, text: reply.body, code: said(reply.body) }
}

function said(body: string): unknown {
  try {
    return JSON.parse(body).errors?.[0]?.extensions?.code
  } catch {
    return null
  }
}

const ask = (query: string, variables = {}) => JSON.stringify({ query, variables })
const act = 'mutation { reportSignal(input: {said: "Seen.", channel: TWITTER}) { userErrors { code } } }'
const nested = (depth: number) => `${'{"a":'.repeat(depth)}1${'}'.repeat(depth)}`
const fields = (count: number, one: (n: number) => string) =>
  `{ ${Array.from({ length: count }, (_, n) => one(n)).join(' ')} }`

const bad: readonly (readonly [string, Request, number, string])[] = [
  [
    'bytes that are not UTF-8',
    { body: Buffer.concat([Buffer.from('{"query":"{ a'), Buffer.from([0xff, 0xfe]), Buffer.from('"}')]) },
    400,
    'BAD_REQUEST',
  ],
  ['a letter cut in half', { body: Buffer.from(ask(act)).fill(0xc3, 30, 31) }, 400, 'BAD_REQUEST'],
  ['UTF-16', { body: Buffer.from(ask(act), 'utf16le') }, 400, 'BAD_REQUEST'],
  ['UTF-16 by its own word', { body: ask(act), type: 'application/json; charset=utf-16' }, 415, 'BAD_REQUEST'],
  ['no JSON', { body: 'query=1' }, 400, 'BAD_REQUEST'],
  ['nothing', { body: '' }, 400, 'BAD_REQUEST'],
  ['null', { body: 'null' }, 400, 'BAD_REQUEST'],
  ['a body over 256 KiB', { body: ask(act, { a: 'x'.repeat(262_144) }) }, 413, 'BAD_REQUEST'],
  ['an array of operations (S17)', { body: `[${ask(act)},${ask(act)}]` }, 400, 'BAD_REQUEST'],
  [
    'two operations and no name (S17)',
    { body: ask(`${act.replace('mutation', 'mutation A')} ${act.replace('mutation', 'mutation B')}`) },
    400,
    'BAD_REQUEST',
  ],
  [
    'a query fifty deep (S18)',
    { body: ask(`{ viewer ${'{ organisation '.repeat(50)} { id } ${'}'.repeat(50)} }`) },
    400,
    'TOO_COMPLEX',
  ],
  [
    'fragments that spread each other (S18)',
    { body: ask('{ ...a } fragment a on Query { ...b } fragment b on Query { ...a }') },
    400,
    'GRAPHQL_VALIDATION_FAILED',
  ],
  [
    'a fragment that spreads itself (S18)',
    { body: ask('{ ...a } fragment a on Query { viewer { person { id } } ...a }') },
    400,
    'GRAPHQL_VALIDATION_FAILED',
  ],
  [
    'fragments that double each other thirty times (S18)',
    {
      body: ask(
        `{ ...f0 } ${Array.from({ length: 30 }, (_, n) => `fragment f${n} on Query { ...f${n + 1} ...f${n + 1} }`).join(' ')} fragment f30 on Query { __typename }`,
      ),
    },
    400,
    'TOO_COMPLEX',
  ],
  ['a thousand aliases (S15)', { body: ask(fields(1_000, (n) => `a${n}: __typename`)) }, 400, 'GRAPHQL_PARSE_FAILED'],
  ['a hundred aliases (S15)', { body: ask(fields(100, (n) => `a${n}: __typename`)) }, 400, 'TOO_COMPLEX'],
  [
    'ten thousand directives (S18)',
    { body: ask(`{ __typename ${'@a '.repeat(10_000)} }`) },
    400,
    'GRAPHQL_PARSE_FAILED',
  ],
  [
    'a hundred directives (S18)',
    { body: ask(`{ __typename ${'@skip(if: false) '.repeat(100)} }`) },
    400,
    'TOO_COMPLEX',
  ],
  ['the same field a thousand times (S18)', { body: ask(fields(1_500, () => '__typename')) }, 400, 'TOO_COMPLEX'],
  [
    'variables a thousand deep',
    { body: `{"query":"query Q($a: ID!) { node(id: $a) { id } }","variables":{"a":${nested(1_000)}}}` },
    400,
    'BAD_USER_INPUT',
  ],
  [
    'variables a hundred thousand deep',
    { body: `{"query":"{ __typename }","variables":${'['.repeat(100_000)}${']'.repeat(100_000)}}` },
    400,
    'BAD_REQUEST',
  ],
  [
    'a list of three hundred',
    { body: ask('query Q($a: ID!) { node(id: $a) { id } }', { a: Array(300).fill('x') }) },
    400,
    'BAD_USER_INPUT',
  ],
  [
    'six acts in one document',
    { body: ask(`mutation ${fields(6, (n) => `a${n}: ${act.slice(11, -2)}`)}`) },
    400,
    'TOO_COMPLEX',
  ],
  [
    'a mutation by GET (S23)',
    { method: 'GET', url: `/api/graphql?query=${encodeURIComponent(act)}` },
    405,
    'BAD_REQUEST',
  ],
  ['text/plain (S23)', { body: ask(act), type: 'text/plain' }, 415, 'BAD_REQUEST'],
  [
    'a form (S23)',
    { body: `query=${encodeURIComponent(act)}`, type: 'application/x-www-form-urlencoded' },
    415,
    'BAD_REQUEST',
  ],
  ['parts (S23)', { body: '--x\r\n\r\n--x--', type: 'multipart/form-data; boundary=x' }, 415, 'BAD_REQUEST'],
  ['PUT', { method: 'PUT', body: ask(act) }, 405, 'BAD_REQUEST'],
  [
    'a key of two hundred and one characters',
    { body: ask(act), headers: { 'idempotency-key': 'k'.repeat(201) } },
    400,
    'BAD_REQUEST',
  ],
  ['an empty key', { body: ask(act), headers: { 'idempotency-key': '' } }, 400, 'BAD_REQUEST'],
  [
    'an empty key in the input',
    { body: ask(act.replace('said:', 'idempotencyKey: "", said:')) },
    200,
    'BAD_USER_INPUT',
  ],
  ['NUL in the text of a document', { body: ask(act.replace('Seen.', '\\u0000')) }, 400, 'BAD_USER_INPUT'],
  [
    'half a letter in the text of a document',
    { body: ask(act.replace('Seen.', '\\uD800')) },
    400,
    'GRAPHQL_PARSE_FAILED',
  ],
  [
    'an operation that is not there',
    { body: JSON.stringify({ query: act, operationName: 'Nope' }) },
    400,
    'BAD_REQUEST',
  ],
  ['operationName as an object', { body: JSON.stringify({ query: act, operationName: {} }) }, 400, 'BAD_REQUEST'],
  ['variables as text', { body: JSON.stringify({ query: act, variables: 'x' }) }, 400, 'BAD_REQUEST'],
  ['a document of no text', { body: JSON.stringify({ query: { a: 1 } }) }, 400, 'BAD_REQUEST'],
  [
    'a document nobody shipped',
    { body: JSON.stringify({ documentId: '../../etc/passwd' }) },
    400,
    'DOCUMENT_NOT_TRUSTED',
  ],
  ['a broken token (S34)', { body: ask(act), headers: { authorization: 'Bearer %%%' } }, 401, 'UNAUTHENTICATED'],
  ['a token in the address (S34)', { body: ask(act), url: '/api/graphql?token=sf_pat_x' }, 401, 'UNAUTHENTICATED'],
]

test.each(bad)('%s: refused by name, and nothing is done (S20)', async (_, request, status, code) => {
  const before = await acts()
  const reply = await send(request)
  expect([reply.status, reply.code], reply.text.slice(0, 300)).toEqual([status, code])
  expect(reply.text).not.toMatch(/at \w+ \(|node_modules|select |postgres|Did you mean/i)
  expect(await acts()).toBe(before)
})

const strange = [
  `<script>alert(1)</script>`,
  `'; drop table cases; --`,
  '=HYPERLINK("https://evil.example")',
  '{{7*7}} <%= 7*7 %> #{7*7}',
  '&lt;b&gt; &#0; \\u0000 \\n',
  '日本語 العربية עברית Việt Ελλάς',
  '👩‍👩‍👧 🏳️‍🌈 é è « guillemets »',
  '%s %n %00 ..\\..\\',
  'x'.repeat(2_000),
]

test.each(strange)('%s is kept as it was typed, and comes back as data', async (said) => {
  const { caseId } = await declareCase(await house.who('claire'), { said, channel: 'twitter', severity: 1 })
  const { data, errors } = await contract.ask(token, 'query Q($id: ID!) { case(by: { id: $id }) { said title } }', {
    id: globalId('Case', caseId),
  })
  expect([errors, data.case.said]).toEqual([undefined, said.normalize('NFC')])
  const reply = await contract.app.inject({
    method: 'POST',
    url: '/api/graphql',
    headers: {
      authorization: `Bearer ${token}`,
      'content-type': 'application/json',
      accept: 'text/html, application/graphql-response+json',
    },
    payload: ask('{ cases(first: 1) { nodes { said } } }'),
  })
  expect(reply.headers['content-type']).toMatch(/^application\/(graphql-response\+)?json/)
})
