import { afterAll, beforeAll, expect, test } from 'vitest'
import { globalId } from '#domain/id.ts'
import { digestOf } from '#domain/sign-in/secret.ts'
import { type Bridge, openBridge } from '#graphql/bridge.ts'
import { type Contract, openContract, tokenOf } from '#tests/support/contract.ts'
import { doors, enter, passphrase } from '#tests/support/doors.ts'
import { asSuperuser } from '#tests/support/postgres.ts'
import { type PersonKey, type World, world } from '#tests/support/world.ts'

let house: World
let contract: Contract
let bridge: Bridge
const signIn = doors()

beforeAll(async () => {
  house = await world()
  contract = await openContract()
  const log = { error: () => {}, warn: () => {} }
  bridge = openBridge({ door: contract.door, signIn, say: (code) => code, log })
})
afterAll(() => contract.close())

/** As a page asks: by the session in the cookie. */
// biome-ignore lint/suspicious/noExplicitAny: an answer has the form of its question
const asked = async (session: string | null, query: string, variables = {}): Promise<any> =>
  bridge.run({ query, variables }, { session, language: 'en' })
const sessionOf = (key: PersonKey) => enter(signIn, house.memberId(key))
const personId = (key: PersonKey) => globalId('Person', house.memberId(key))

test('the viewer is told who they are, what they may do and what waits, in one statement', async () => {
  const session = await sessionOf('claire')
  const facts = {}
  const actor = await contract.door.identify.bySession(session)
  const { data, errors } = await contract.door.execute(
    {
      query: `{ viewer { email language timeZone capacities hasPassword provedAt mustConfirmBy liveCases inbox { asked due }
        person { id name isViewer viewerMayChange { allowed refusal } }
        organisation { name demo stepUpMinutes charter { fr en } channels { type limit owner { name } backup { name } } policies }
        sessions { id method current agent address } tokens { id } viewerMayCreateToken { allowed } viewerMayChangePeople { allowed refusal } } }`,
    },
    {
      actor,
      language: 'en',
      requestId: 'r',
      idempotencyKey: null,
      dryRun: false,
      facts,
      log: { error: () => {}, warn: () => {} },
      say: (code) => code,
    },
  )
  expect(errors).toBeUndefined()
  expect(facts).toMatchObject({ statements: 1 })
  expect(data?.viewer).toMatchObject({
    language: 'FR',
    timeZone: 'Europe/Paris',
    capacities: ['LEAD', 'COMMUNICATIONS'],
    hasPassword: false,
    person: {
      id: personId('claire'),
      name: 'Claire Vasseur',
      isViewer: true,
      viewerMayChange: { allowed: false, refusal: 'NOT_YOUR_ROLE' },
    },
    organisation: {
      name: 'Maison Lumen',
      demo: true,
      stepUpMinutes: 10,
      channels: expect.arrayContaining([
        { type: 'X', limit: 280, owner: { name: 'Maya Rossi' }, backup: { name: 'Hugo Lefranc' } },
      ]),
    },
    sessions: [{ method: 'PERSONA', current: true, agent: 'Firefox on a laptop', address: '192.0.2.7' }],
    tokens: [],
    viewerMayCreateToken: { allowed: true },
    viewerMayChangePeople: { allowed: false, refusal: 'NOT_YOUR_ROLE' },
  })
  const { provedAt, mustConfirmBy } = (data?.viewer ?? {}) as Record<string, string>
  expect(Date.parse(mustConfirmBy ?? '') - Date.parse(provedAt ?? '')).toBe(10 * 60_000)
})

test('a page without a session is told so, even when it asks for the viewer alone', async () => {
  for (const session of [null, 'x', 'y'.repeat(43)]) {
    expect(await asked(session, '{ viewer { email } }')).toEqual({
      errors: [{ message: 'Sign in.', extensions: { code: 'UNAUTHENTICATED' } }],
    })
  }
})

test('addresses and hours of others are told to administrators alone', async () => {
  const people = '{ people(first: 50) { totalCount { value exact } nodes { name email lastSeenAt suspended } } }'
  const [seenByLea, seenByOlivier] = [
    await asked(await sessionOf('lea'), people),
    await asked(await sessionOf('olivier'), people),
  ]
  const addresses = (answer: { data: { people: { nodes: { email: string | null }[] } } }) =>
    answer.data.people.nodes.flatMap(({ email }) => email ?? [])
  expect(addresses(seenByLea)).toEqual([expect.stringContaining('lea.moreau')])
  expect(addresses(seenByOlivier)).toHaveLength(14)
  expect(seenByOlivier.data.people.totalCount).toEqual({ value: 14, exact: true })
  expect(JSON.stringify(seenByOlivier)).not.toContain('Lindqvist')
})

test('people are found by part of a name without its accents, by capacity, and page by page in order', async () => {
  const session = await sessionOf('hugo')
  const find =
    'query F($text: String, $capacity: Capacity, $after: String) { people(first: 6, text: $text, capacity: $capacity, after: $after) { nodes { name } pageInfo { hasNextPage endCursor } } }'
  const names = async (variables: object) =>
    (await asked(session, find, variables)).data.people.nodes.map(({ name }: { name: string }) => name)
  expect(await names({ text: 'elise' })).toEqual(['Élise Fournier'])
  expect(await names({ text: '%' })).toEqual([])
  expect(await names({ capacity: 'LEGAL' })).toEqual(['Inès Duhamel', 'Paul Mercier'])
  const walked: string[] = []
  for (let after: string | null = null; ; ) {
    const { nodes, pageInfo }: { nodes: { name: string }[]; pageInfo: { hasNextPage: boolean; endCursor: string } } = (
      await asked(session, find, { after })
    ).data.people
    walked.push(...nodes.map(({ name }) => name))
    if (!pageInfo.hasNextPage) break
    after = pageInfo.endCursor
  }
  expect(new Set(walked).size).toBe(14)
  expect(walked).toHaveLength(14)
})

test('a stranger’s person, session and organisation are as if they were not (S1)', async () => {
  const token = await tokenOf(await house.outsider())
  const theirs = [personId('claire'), globalId('Organisation', house.lumen.orgId)]
  for (const id of theirs) {
    const { data, errors } = await contract.ask(token, 'query N($id: ID!) { node(id: $id) { id } }', { id })
    expect([data, errors?.[0]?.extensions.code]).toEqual([{ node: null }, 'NOT_FOUND'])
  }
})

test('a token is made at a screen, shown once, and then asks for itself', async () => {
  const session = await sessionOf('ines')
  const create =
    'mutation C($input: CreateTokenInput!) { createToken(input: $input) { secret token { id name hint scopes lastUsedAt } userErrors { code path message } } }'
  const input = {
    name: 'Monitoring',
    scopes: ['CASES_READ', 'STATEMENTS_APPROVE'],
    expiresInDays: 30,
    idempotencyKey: 'made-once',
  }
  const { createToken } = (await asked(session, create, { input })).data
  expect(createToken).toMatchObject({
    secret: expect.stringMatching(/^sf_pat_/),
    userErrors: [],
    token: { name: 'Monitoring', scopes: ['CASES_READ', 'STATEMENTS_APPROVE'], lastUsedAt: null },
  })
  expect(createToken.secret).toContain(createToken.token.hint.slice(0, -1))
  const again = await asked(session, create, { input })
  expect(again).toMatchObject({
    data: { createToken: { secret: null, token: { id: createToken.token.id } } },
    extensions: { replayed: true },
  })

  const reply = await contract.ask(
    createToken.secret,
    '{ viewer { person { name } provedAt mustConfirmBy viewerMayCreateToken { allowed refusal } } }',
  )
  expect(reply.data.viewer).toEqual({
    person: { name: 'Inès Duhamel' },
    provedAt: null,
    mustConfirmBy: null,
    viewerMayCreateToken: { allowed: false, refusal: 'IN_PERSON_ONLY' },
  })
})

test('a token that may do everything still cannot make tokens, end sessions or change the password', async () => {
  const token = await tokenOf(await house.who('olivier'))
  const sent = [
    'mutation { createToken(input: { name: "x", scopes: [CASES_READ], expiresInDays: 1 }) { userErrors { code } } }',
    'mutation { endOtherSessions(input: {}) { userErrors { code } } }',
    `mutation { changeMyPassword(input: { next: "${passphrase}" }) { userErrors { code } } }`,
    'mutation { changeMySettings(input: { language: EN }) { userErrors { code } } }',
  ]
  for (const query of sent)
    expect(Object.values((await contract.ask(token, query)).data)).toEqual([
      { userErrors: [{ code: 'IN_PERSON_ONLY' }] },
    ])
})

test('scopes cut: a token for reading administers nobody, though its person does (S26)', async () => {
  const [reads, administers] = [
    await tokenOf(await house.who('olivier'), ['cases:read']),
    await tokenOf(await house.who('olivier'), ['people:admin']),
  ]
  const change = `mutation { changeCapacities(input: { personId: "${personId('tom')}", capacities: [COMMUNICATIONS, LEGAL] }) { person { capacities } userErrors { code } } }`
  expect(await contract.ask(reads, change)).toMatchObject({
    status: 403,
    errors: [{ extensions: { code: 'FORBIDDEN' } }],
  })
  expect((await contract.ask(administers, change)).data).toEqual({
    changeCapacities: { person: { capacities: ['COMMUNICATIONS', 'LEGAL'] }, userErrors: [] },
  })
})

test('a proof eleven minutes old does not suffice for tokens and people (S30)', async () => {
  const session = await sessionOf('olivier')
  await asSuperuser("update sessions set confirmed_at = confirmed_at - interval '11 minutes' where secret_hash = $1", [
    digestOf(session),
  ])
  const { data } = await asked(
    session,
    `mutation { createToken(input: { name: "x", scopes: [EXPORT], expiresInDays: 1 }) { token { id } userErrors { code message path } }
    suspendPerson(input: { personId: "${personId('tom')}" }) { person { id } userErrors { code } } }`,
  )
  expect(data).toMatchObject({
    createToken: { token: null, userErrors: [{ code: 'STEP_UP_REQUIRED', path: [] }] },
    suspendPerson: { person: null, userErrors: [{ code: 'STEP_UP_REQUIRED' }] },
  })
})

test('a session that was replaced reads for ten seconds and acts no more', async () => {
  const old = await sessionOf('nadia')
  const again = (await signIn.confirmAsPersona(old)) as { handoff: string }
  await signIn.redeem(again.handoff, old, { address: null, agent: null })
  expect((await asked(old, '{ people(first: 1) { nodes { name } } }')).errors).toBeUndefined()
  expect(
    (
      await asked(
        old,
        'mutation { declareCase(input: { said: "x", channel: TWITTER, severity: 1 }) { case { id } userErrors { code } } }',
      )
    ).errors[0].extensions.code,
  ).toBe('FORBIDDEN')
  expect(
    (await asked(old, 'mutation { changeMySettings(input: { language: EN }) { userErrors { code } } }')).data
      .changeMySettings.userErrors,
  ).toEqual([{ code: 'IN_PERSON_ONLY' }])
})

test('one’s sessions are listed and ended; ending this one leaves nothing to ask with (S27)', async () => {
  const [here, there] = [await sessionOf('sophie'), await sessionOf('sophie')]
  const { sessions } = (await asked(here, '{ viewer { sessions { id current } } }')).data.viewer
  expect(sessions.map(({ current }: { current: boolean }) => current).sort()).toEqual([false, true])
  const { endOtherSessions } = (
    await asked(
      here,
      'mutation { endOtherSessions(input: {}) { ended viewer { sessions { current } } userErrors { code } } }',
    )
  ).data
  expect(endOtherSessions).toEqual({ ended: 1, viewer: { sessions: [{ current: true }] }, userErrors: [] })
  expect((await asked(there, '{ viewer { email } }')).errors[0].extensions.code).toBe('UNAUTHENTICATED')
  const own = sessions.find(({ current }: { current: boolean }) => current).id
  await asked(here, `mutation { endSession(input: { sessionId: "${own}" }) { userErrors { code } } }`)
  expect((await asked(here, '{ viewer { email } }')).errors[0].extensions.code).toBe('UNAUTHENTICATED')
})

test.each(['', 'sf_pat_', `sf_pat_${'a'.repeat(49)}`, '%%%', 'x'.repeat(100_000)])(
  'a bearer of %s is 401 and is never repeated in the answer (S34)',
  async (bearer) => {
    const reply = await contract.app.inject({
      method: 'POST',
      url: '/api/graphql',
      headers: { authorization: `Bearer ${bearer}`, cookie: `sangfroid=${await sessionOf('maya')}` },
      payload: { query: '{ viewer { email } }' },
      remoteAddress: '203.0.113.40',
    })
    expect(reply.statusCode).toBe(401)
    if (bearer) expect(reply.body).not.toContain(bearer)
    expect(reply.body).not.toContain('maya')
  },
)

test('a session that nobody used for too long is not among the open ones', async () => {
  const [mine, left] = [await sessionOf('maya'), await sessionOf('maya')]
  const open = async () => (await asked(mine, '{ viewer { sessions { id } } }')).data.viewer.sessions.length
  const before = await open()
  await asSuperuser("update sessions set last_seen_at = now() - interval '61 minutes' where secret_hash = $1", [
    digestOf(left),
  ])
  expect(await open()).toBe(before - 1)
})
