import { createHash } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { addNote } from '#domain/cases/decideOnCase.ts'
import { globalId } from '#domain/id.ts'
import { anchorCheckpoint } from '#domain/ledger/anchor.ts'
import { anchorCommonRoot } from '#domain/ledger/anchorCommonRoot.ts'
import { fromHex } from '#domain/ledger/bytes.ts'
import { standsUnder } from '#domain/ledger/commonRoot.ts'
import { verifyConsistency, verifyInclusion } from '#domain/ledger/tree.ts'
import { verifyWhatIsAsked } from '#domain/ledger/verification.ts'
import { proofsOf } from '#tests/support/commonRoot.ts'
import { type Contract, openContract, tokenOf } from '#tests/support/contract.ts'
import { actTimes, signingHouse } from '#tests/support/ledger.ts'
import { asSuperuser } from '#tests/support/postgres.ts'
import { caseWithTeam } from '#tests/support/room.ts'
import { type PersonKey, type World, world } from '#tests/support/world.ts'

let contract: Contract
let house: World
let caseId: string
const signing = signingHouse()
beforeAll(async () => {
  contract = await openContract()
  house = await world()
  caseId = await caseWithTeam(house, { restricted: true })
  await addNote(await house.who('claire'), { caseId, words: 'Called back.' })
  await anchorCheckpoint(house.lumen.orgId, signing)
})
afterAll(() => contract.close())

const LEDGER =
  '{ ledger { size root origin unsealed checkpoints(first: 5) { nodes { size root note anchored anchors { sink kept } } } keys { keyId key } lastVerification { verdict } } }'
const PROOF =
  'query P($id: ID!, $size: Int) { inclusionProof(eventId: $id, size: $size) { position size leaf path root checkpoint receipt } }'
const bytes = (text: string) => fromHex(text) ?? new Uint8Array()
const ask = async (key: PersonKey, query: string, variables: Record<string, unknown> = {}, scopes?: string[]) =>
  contract.ask(await tokenOf(await house.who(key), scopes), query, variables)
const noteId = async () => {
  const [event] = await asSuperuser<{ id: string }>(
    "select id from events where case_id = $1 and type = 'note.added' limit 1",
    [caseId],
  )
  return globalId('Event', event?.id ?? '')
}

test('whoever keeps or audits the house reads its ledger; to everyone else there is none', async () => {
  for (const key of ['olivier', 'anne'] as const) {
    const { data } = await ask(key, LEDGER)
    const [signed] = data.ledger.checkpoints.nodes
    expect(data.ledger).toMatchObject({ unsealed: 0, lastVerification: null })
    expect(signed).toMatchObject({ anchored: true, anchors: [{ sink: 'directory', kept: true }] })
    expect(signed.root).toMatch(/^[0-9a-f]{64}$/)
    expect(signed.size).toBeLessThan(data.ledger.size)
  }
  for (const key of ['claire', 'ines', 'nadia', 'tom'] as const) {
    const { data, errors } = await ask(key, LEDGER)
    expect([data.ledger, errors?.[0]?.extensions.code]).toEqual([null, 'NOT_FOUND'])
    const proof = await ask(key, '{ consistencyProof(from: 1, to: 2) { path } }')
    expect(proof.errors?.[0]?.extensions.code).toBe('NOT_FOUND')
  }
  const { errors } = await ask('olivier', LEDGER, {}, ['cases:read'])
  expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN')
})

test('what stood under the root over all organisations is told with its proof, to whoever reads the ledger of that house', async () => {
  await anchorCommonRoot(signing)
  const query =
    '{ ledger { lastCommonRoot { signedAt checkpoint { size note } salt index path size root note proof anchors { sink kept answer } } commonRoots(first: 5) { nodes { root } totalCount { value } } } }'
  const { data } = await ask('anne', query)
  const { lastCommonRoot: newest, commonRoots } = data.ledger
  expect(newest).toMatchObject({ size: 64, anchors: [{ sink: 'directory', kept: true, answer: 'kept' }] })
  expect(commonRoots).toEqual({ nodes: [{ root: newest.root }], totalCount: { value: 1 } })
  const { checkpoint, salt, index, path, size, root, note } = newest
  const standing = { checkpoint: checkpoint.note, salt: bytes(salt), index, path: path.map(bytes) }
  expect(standsUnder(standing, { size, root: bytes(root) })).toBe(true)
  const [printed] = await proofsOf(house.lumen.orgId)
  expect(JSON.parse(newest.proof)).toEqual(printed)
  expect(printed?.note).toBe(note)
  expect((await ask('claire', query)).errors?.[0]?.extensions.code).toBe('NOT_FOUND')
  // The other house had nothing signed when this root left: it stands under none, and sees none of another's.
  const vera = await tokenOf(await house.outsider('vera'))
  const { text } = await contract.ask(vera, query, {})
  for (const word of [salt, root, checkpoint.note.split('\n')[0]]) expect(text).not.toContain(word)
})

test('an event is proved to its author, to those on its case and to auditors; to the rest there is no such event', async () => {
  const id = await noteId()
  const missing = { id: globalId('Event', caseId) }
  for (const key of ['claire', 'ines', 'anne'] as const) {
    const { data } = await ask(key, PROOF, { id })
    const { position, size, leaf, path, root, receipt } = data.inclusionProof
    expect(verifyInclusion({ position, size, leaf: bytes(leaf), path: path.map(bytes), root: bytes(root) })).toBe(true)
    expect(JSON.parse(receipt)).toMatchObject({ schema: 'receipt/1', position, size, leaf, path })
  }
  for (const key of ['nadia', 'olivier', 'tom'] as const)
    expect((await ask(key, PROOF, { id })).text, key).toBe((await ask(key, PROOF, missing)).text)
  const vera = await tokenOf(await house.outsider())
  expect((await contract.ask(vera, PROOF, { id })).text).toBe((await contract.ask(vera, PROOF, missing)).text)
  expect((await contract.ask(null, PROOF, { id })).status).toBe(401)
})

test('an event is proved at any size that holds it, and at no other', async () => {
  const id = await noteId()
  const newest = (await ask('claire', PROOF, { id })).data.inclusionProof
  const { data } = await ask('claire', PROOF, { id, size: newest.position + 1 })
  expect(data.inclusionProof).toMatchObject({
    position: newest.position,
    size: newest.position + 1,
    leaf: newest.leaf,
    receipt: null,
  })
  for (const size of [newest.position, 1_000_000, -1]) {
    const refused = await ask('claire', PROOF, { id, size })
    expect([refused.data?.inclusionProof ?? null, refused.errors?.[0]?.extensions.code], String(size)).toEqual([
      null,
      expect.stringMatching(/BAD_/),
    ])
  }
})

test('position and bytes of an event are told to whoever may prove it, and hash to its leaf', async () => {
  const id = await noteId()
  const query = 'query N($id: ID!) { node(id: $id) { ... on Event { type position canonical } } }'
  const { data } = await ask('claire', query, { id })
  const { leaf, position } = (await ask('claire', PROOF, { id })).data.inclusionProof
  expect(data.node.position).toBe(position)
  expect(createHash('sha256').update(`\0${data.node.canonical}`).digest('hex')).toBe(leaf)
  const openCase = await caseWithTeam(house)
  const [event] = await asSuperuser<{ id: string }>(
    "select id from events where case_id = $1 and type = 'case.declared' limit 1",
    [openCase],
  )
  const looking = await ask('nadia', query, { id: globalId('Event', event?.id ?? '') })
  expect(looking.data.node).toEqual({ type: 'case.declared', position: null, canonical: null })
})

test('a newer ledger is proved to begin with an older one', async () => {
  await actTimes(await house.who('claire'), 4)
  const size = (await ask('anne', '{ ledger { size } }')).data.ledger.size
  const { data } = await ask('anne', `{ consistencyProof(from: 7, to: ${size}) { from to path fromRoot toRoot } }`)
  const { from, to, path, fromRoot, toRoot } = data.consistencyProof
  expect(verifyConsistency({ from, to, path: path.map(bytes), fromRoot: bytes(fromRoot), toRoot: bytes(toRoot) })).toBe(
    true,
  )
  expect(
    (await ask('anne', '{ consistencyProof(from: 7, to: 999999) { path } }')).errors?.[0]?.extensions.code,
  ).toMatch(/^BAD_/)
})

test('an administrator or auditor has it read through as a job; one reading at a time; nobody else may', async () => {
  const mutation =
    'mutation V { verifyLedger(input: {}) { verification { verdict askedBy { name } } userErrors { code } } }'
  expect((await ask('claire', mutation)).data.verifyLedger.userErrors).toEqual([{ code: 'NOT_YOUR_ROLE' }])
  expect((await ask('olivier', mutation)).data.verifyLedger).toMatchObject({
    verification: { verdict: null },
    userErrors: [],
  })
  expect((await ask('anne', mutation)).data.verifyLedger.userErrors).toEqual([{ code: 'WRONG_STATE' }])
  const under =
    'query L { ledger { verification { checked size } lastVerification { verdict checked size findings { code position } } } }'
  expect((await ask('anne', under)).data.ledger.verification).toEqual({ checked: 0, size: null })
  expect(await asSuperuser("select from graphile_worker.jobs where task_identifier = 'verify_ledger'")).toHaveLength(1)
  await verifyWhatIsAsked(house.lumen.orgId, signing)
  const { data } = await ask('anne', under)
  expect(data.ledger.verification).toBeNull()
  expect(data.ledger.lastVerification).toMatchObject({ verdict: 'INTACT', findings: [] })
  expect(data.ledger.lastVerification.checked).toBe(data.ledger.lastVerification.size)
  expect((await ask('anne', mutation)).data.verifyLedger.userErrors).toEqual([])
})
