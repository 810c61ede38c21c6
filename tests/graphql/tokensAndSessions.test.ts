import { afterAll, beforeAll, expect, test } from 'vitest'
import { digestOf } from '#domain/sign-in/secret.ts'
import { tokenOf } from '#tests/support/contract.ts'
import { passphrase } from '#tests/support/doors.ts'
import { asSuperuser } from '#tests/support/postgres.ts'
import { arrange, asked, contract, house, personId, sessionOf, signIn } from './peopleAsked.ts'

beforeAll(arrange)
afterAll(() => contract.close())

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
