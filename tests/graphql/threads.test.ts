import { afterAll, beforeAll, expect, test } from 'vitest'
import { globalId } from '#domain/id.ts'
import { approveStatement } from '#domain/statements/vote.ts'
import { type Contract, openContract, tokenOf } from '#tests/support/contract.ts'
import { asSuperuser } from '#tests/support/postgres.ts'
import { statementInReview } from '#tests/support/room.ts'
import { type PersonKey, type World, world } from '#tests/support/world.ts'

/** Said in confidence only: an answer that holds it broke privilege. */
const CANARY = 'quetzal'
const KEY = 'x/en/public'

let house: World
let contract: Contract
beforeAll(async () => {
  house = await world()
  contract = await openContract()
})
afterAll(() => contract.close())

const ask = async (key: PersonKey, query: string, variables: Record<string, unknown> = {}) =>
  contract.ask(await tokenOf(await house.who(key)), query, variables)

const talk = `threads { id n variantKey quote passageHash stands blocking privileged state openedBy { name } resolvedBy { name } viewerMayReply { refusal } viewerMayResolve { refusal }
  remarks { id words author { name } suggestion { id replacement state parts { kind text } viewerMayDecide { refusal } } } }`
const version = `version { n state threadsInTheWay viewerMayRemark { refusal } viewerMayRemarkInConfidence { refusal } variants { key blocks { text hash } viewerMayPublish { refusal } } ${talk} }`
const read = `query R($id: ID!) { statement(by: { id: $id }) { id ${version} } }`

/** A statement under review, and the hash of its first passage as a client reads it. */
async function underReview() {
  const { statementId, caseId, contentHash, policyHash } = await statementInReview(house)
  const id = globalId('Statement', statementId)
  const { data } = await ask('hugo', read, { id })
  const text = data.statement.version.variants.find(({ key }: { key: string }) => key === KEY)
  return { id, statementId, caseId, contentHash, policyHash, passageHash: text.blocks[0].hash }
}

async function act(key: PersonKey, name: string, input: object) {
  const type = `${name[0]?.toUpperCase()}${name.slice(1)}Input!`
  const { data, errors } = await ask(
    key,
    `mutation M($input: ${type}) { ${name}(input: $input) { statement { ${version} } thread { id state } userErrors { code path ... on StillOpen { items { id } } ... on VersionConflict { currentVersion } } } }`,
    { input },
  )
  return data?.[name] ?? errors
}

test('a thread is read with its passage, its remarks, its proposed words as a difference, and what each viewer may do', async () => {
  const { id, passageHash } = await underReview()
  const start = { statementId: id, variantKey: KEY, passageHash, words: 'Too stiff.', blocking: true }
  const { statement, thread } = await act('paul', 'startThread', {
    ...start,
    replacement: 'This morning’s reply was ours.',
  })
  expect(statement.version).toMatchObject({ threadsInTheWay: true, viewerMayRemarkInConfidence: { refusal: null } })
  const [seen] = (await ask('hugo', read, { id })).data.statement.version.threads
  expect(seen).toMatchObject({
    id: thread.id,
    n: 1,
    quote: 'The reply published this morning came from us.',
    passageHash,
    stands: true,
    blocking: true,
    privileged: false,
    state: 'OPEN',
    openedBy: { name: 'Paul Mercier' },
    viewerMayReply: { refusal: null },
    viewerMayResolve: { refusal: 'OWN_WORDS' },
  })
  const [{ suggestion }] = seen.remarks
  expect(suggestion).toMatchObject({ state: 'PROPOSED', viewerMayDecide: { refusal: null } })
  expect(suggestion.parts.map(({ kind }: { kind: string }) => kind)).toContain('ADDED')
  const accepted = await act('hugo', 'acceptSuggestion', { suggestionId: suggestion.id })
  expect(accepted).toMatchObject({ thread: { state: 'RESOLVED' }, statement: { version: { n: 2, state: 'DRAFT' } } })
  const [after] = accepted.statement.version.threads
  expect(after).toMatchObject({ stands: false, resolvedBy: { name: 'Hugo Lefranc' } })
})

test('threads are asked for by state, by whether they block, and by text', async () => {
  const { id, passageHash } = await underReview()
  const start = { statementId: id, variantKey: KEY, passageHash, words: 'One.' }
  await act('maya', 'startThread', { ...start, blocking: true })
  const { thread } = await act('maya', 'startThread', start)
  await act('maya', 'resolveThread', { threadId: thread.id })
  const { data } = await ask(
    'hugo',
    `query F($id: ID!) { statement(by: { id: $id }) { version {
      open: threads(state: OPEN) { state } resolved: threads(state: RESOLVED) { state }
      blocking: threads(blocking: true) { blocking } mere: threads(blocking: false) { blocking }
      here: threads(variantKey: "${KEY}") { id } elsewhere: threads(variantKey: "x/fr/public") { id } } } }`,
    { id },
  )
  expect(data.statement.version).toEqual({
    open: [{ state: 'OPEN' }],
    resolved: [{ state: 'RESOLVED' }],
    blocking: [{ blocking: true }],
    mere: [{ blocking: false }],
    here: [expect.anything(), expect.anything()],
    elsewhere: [],
  })
})

test('whoever may publish is told THREAD_OPEN with the threads that they may read', async () => {
  const { id, statementId, passageHash, contentHash, policyHash } = await underReview()
  const start = { statementId: id, variantKey: KEY, passageHash, words: `The ${CANARY}.`, blocking: true }
  const confided = await act('ines', 'startThread', { ...start, privileged: true })
  const { thread } = await act('maya', 'startThread', { ...start, words: 'Stop.' })
  for (const [key, lane] of [
    ['elise', 'communications'],
    ['paul', 'legal'],
  ] as const)
    await approveStatement(await house.who(key), { statementId, contentHash, policyHash, lane })
  const [row] = await asSuperuser<{ hash: string }>(
    `select encode(a.variant_hash, 'hex') as hash from variants a join versions v on v.id = a.version_id where v.statement_id = $1 and a.key = $2`,
    [statementId, KEY],
  )
  const publish = { statementId: id, variantKey: KEY, variantHash: row?.hash }
  const refused = async (key: PersonKey) =>
    (
      await ask(
        key,
        'mutation P($input: PublishVariantInput!) { publishVariant(input: $input) { userErrors { code message ... on StillOpen { items { id } } } } }',
        { input: publish },
      )
    ).data.publishVariant.userErrors
  expect(await refused('karim')).toMatchObject([{ code: 'THREAD_OPEN', items: [{ id: thread.id }] }])
  expect(await refused('claire')).toMatchObject([
    { code: 'THREAD_OPEN', items: [{ id: thread.id }, { id: confided.thread.id }] },
  ])
  const { data } = await ask('karim', read, { id })
  expect(data.statement.version).toMatchObject({ state: 'IN_REVIEW', threadsInTheWay: true })
  expect(data.statement.version.variants[0].viewerMayPublish.refusal).toBe('THREAD_OPEN')
})

test('what is said in confidence is in no answer to anybody else: not in threads, timeline, inbox, node, payload or error', async () => {
  const { id, caseId, passageHash } = await underReview()
  const start = {
    statementId: id,
    variantKey: KEY,
    passageHash,
    words: `The ${CANARY} may sue.`,
    privileged: true,
    blocking: true,
  }
  const { thread } = await act('ines', 'startThread', start)
  await act('philippe', 'replyToThread', { threadId: thread.id, words: `Which ${CANARY}?` })
  const remarks = (await ask('claire', read, { id })).data.statement.version.threads[0].remarks
  expect(JSON.stringify(remarks)).toContain(CANARY)
  const everything = `query E($id: ID!, $case: ID!) { statement(by: { id: $id }) { version { ${talk} } versions { ${talk} } }
    case(by: { id: $case }) { timeline(first: 50) { nodes { id type words actor { name } subjectId } totalCount { value } } }
    inbox(first: 50) { nodes { kind by { name } subjectId statement { number } } } }`
  const asked = { id, case: globalId('Case', caseId) }
  for (const key of ['hugo', 'elise', 'maya', 'karim'] as const) {
    const { text, data } = await ask(key, everything, asked)
    expect(data.statement.version.threads, key).toEqual([])
    expect(text, key).not.toContain(CANARY)
    expect(text, key).not.toContain(thread.id)
    expect(text, key).not.toContain('thread.')
    const missing = globalId('Thread', '0192f0c1-a7b8-7c3e-9d5e-4f60718293a4')
    for (const named of [thread.id, remarks[0].id]) {
      const [hidden, none] = await Promise.all(
        [named, missing].map((node) => ask(key, 'query N($node: ID!) { node(id: $node) { id } }', { node })),
      )
      expect([hidden?.status, hidden?.data, hidden?.errors], key).toEqual([none?.status, none?.data, none?.errors])
    }
    expect(JSON.stringify(await act(key, 'replyToThread', { threadId: thread.id, words: 'What?' }))).toContain(
      'NOT_FOUND',
    )
    expect(JSON.stringify(await act(key, 'startThread', { ...start, words: 'Mine.' }))).toContain('NOT_YOUR_ROLE')
  }
  for (const key of ['paul', 'claire', 'anne'] as const)
    expect((await ask(key, everything, asked)).text).toContain(CANARY)
})

test('mails about it hold its number and no word of it', async () => {
  const { id, passageHash } = await underReview()
  await act('ines', 'startThread', {
    statementId: id,
    variantKey: KEY,
    passageHash,
    words: `A ${CANARY}.`,
    blocking: true,
  })
  const kept = await asSuperuser(
    "select from mails where plain like '%quetzal%' or html like '%quetzal%' or subject like '%quetzal%'",
  )
  const told = await asSuperuser("select from notifications where data::text like '%quetzal%'")
  expect([...kept, ...told]).toEqual([])
})
