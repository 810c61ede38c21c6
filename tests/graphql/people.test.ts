import { afterAll, beforeAll, expect, test } from 'vitest'
import { globalId } from '#domain/id.ts'
import { tokenOf } from '#tests/support/contract.ts'
import { arrange, asked, contract, house, personId, sessionOf } from './peopleAsked.ts'

beforeAll(arrange)
afterAll(() => contract.close())

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
