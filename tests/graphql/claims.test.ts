import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { checkClaim } from '#domain/claims/checkClaim.ts'
import { globalId } from '#domain/id.ts'
import { reportedClaim } from '#tests/domain/claims/arrange.ts'
import { type Contract, openContract, tokenOf } from '#tests/support/contract.ts'
import { caseWithTeam, statementInReview } from '#tests/support/room.ts'
import { type PersonKey, type World, world } from '#tests/support/world.ts'

let contract: Contract
let lumen: World
let caseId: string
const tokens = new Map<string, string>()
beforeAll(async () => {
  lumen = await world()
  contract = await openContract()
  caseId = await caseWithTeam(lumen)
})
afterAll(() => contract.close())

async function as(key: PersonKey | 'outsider'): Promise<string> {
  const token = tokens.get(key) ?? (await tokenOf(key === 'outsider' ? await lumen.outsider() : await lumen.who(key)))
  tokens.set(key, token)
  return token
}

const link = 'https://recalls.example/1'
const mutation = (field: string, payload = 'claim { id state version }') =>
  `mutation M($input: ${field[0]?.toUpperCase()}${field.slice(1)}Input!) { ${field}(input: $input) { ${payload} userErrors { __typename code path message ... on VersionConflict { currentVersion current { id ... on Claim { state checker { name } } } } } } }`
const act = async (key: PersonKey | 'outsider', field: string, input: object, payload?: string) =>
  contract.ask(await as(key), mutation(field, payload), { input })
const claimId = async () => globalId('Claim', await reportedClaim(lumen, caseId))

describe('the register over the contract', () => {
  test('a claim is logged, taken, proved and confirmed; its page tells everything in one reading', async () => {
    const logged = await act('maya', 'logClaim', {
      caseId: globalId('Case', caseId),
      words: 'The shell gets warm.',
      language: 'EN',
      origin: 'POST',
      source: 'Video',
      link,
      reach: 410_000,
    })
    const { id, version } = logged.data.logClaim.claim
    const taken = await act('sophie', 'checkClaim', { claimId: id, expectedVersion: version })
    expect(taken.data.checkClaim.claim.state).toBe('CHECKING')
    const proof = await act(
      'sophie',
      'addEvidence',
      { claimId: id, note: 'Quality measured 44 °C after two hours.' },
      'evidence { kind note addedBy { name } }',
    )
    expect(proof.data.addEvidence.evidence).toEqual({
      kind: 'NOTE',
      note: 'Quality measured 44 °C after two hours.',
      addedBy: { name: 'Sophie Keller' },
    })
    await act('sophie', 'confirmClaim', { claimId: id, expectedVersion: 2, finding: '44 °C, within the norm.' })
    const { data, errors } = await contract.ask(
      await as('claire'),
      `query($id: ID!) { claim(id: $id) {
      number words language state origin source link reach loggedBy { name } checker { name } settledBy { name } finding version case { reference } evidence { kind } uses { use } citedBy { id }
      viewerMayCheck { allowed refusal } viewerMaySettle { allowed } viewerMayAddEvidence { allowed } } }`,
      { id },
    )
    expect(errors).toBeUndefined()
    expect(data.claim).toMatchObject({
      words: 'The shell gets warm.',
      language: 'EN',
      state: 'CONFIRMED',
      origin: 'POST',
      source: 'Video',
      link,
      reach: 410_000,
      loggedBy: { name: 'Maya Rossi' },
      checker: { name: 'Sophie Keller' },
      settledBy: { name: 'Sophie Keller' },
      finding: '44 °C, within the norm.',
      version: 3,
      evidence: [{ kind: 'NOTE' }],
      uses: [],
      citedBy: [],
      viewerMayCheck: { allowed: false, refusal: 'WRONG_STATE' },
      viewerMaySettle: { allowed: true },
      viewerMayAddEvidence: { allowed: true },
    })
  })

  test('whoever comes second is told what stands, and by whom', async () => {
    const id = await claimId()
    await checkClaim(await lumen.who('maya'), { claimId: id, expectedVersion: 1 })
    const { data } = await act('sophie', 'checkClaim', { claimId: id, expectedVersion: 1 })
    expect(data.checkClaim).toMatchObject({
      claim: null,
      userErrors: [
        {
          __typename: 'VersionConflict',
          code: 'CONFLICT',
          currentVersion: 2,
          current: { id, state: 'CHECKING', checker: { name: 'Maya Rossi' } },
        },
      ],
    })
  })

  test('which versions use a claim is told with what they demand, before it is settled otherwise and after', async () => {
    const { claimId: cited, statementId } = await statementInReview(lumen)
    const id = globalId('Claim', cited)
    const uses = async () =>
      (
        await contract.ask(
          await as('claire'),
          'query($id: ID!) { claim(id: $id) { uses { use holds out state statement { id number n kind } } citedBy { id } } }',
          { id },
        )
      ).data.claim
    const statement = { id: globalId('Statement', statementId), number: 1, n: 1, kind: 'SOCIAL_POST' }
    expect(await uses()).toEqual({
      uses: [{ use: 'ASSERTS', holds: true, out: false, state: 'IN_REVIEW', statement }],
      citedBy: [{ id: statement.id }],
    })
    await act('maya', 'refuteClaim', { claimId: id, expectedVersion: 2, note: 'The account was somebody else’s.' })
    expect((await uses()).uses).toEqual([
      { use: 'ASSERTS', holds: false, out: false, state: 'CHANGES_REQUESTED', statement },
    ])
  })

  test('a refusal names the field and speaks the reader’s language', async () => {
    const { data } = await contract.ask(
      await as('maya'),
      mutation('confirmClaim'),
      { input: { claimId: await claimId(), expectedVersion: 1 } },
      { 'accept-language': 'fr' },
    )
    expect(data.confirmClaim).toMatchObject({ claim: null, userErrors: [{ code: 'EVIDENCE_MISSING', path: ['link'] }] })
    expect(data.confirmClaim.userErrors[0].message).toMatch(/\p{L}{3}.*\.$/u)
  })

  test('a repeat with the same key answers the same and acts once', async () => {
    const input = { caseId: globalId('Case', caseId), words: 'Said once.', origin: 'POST', idempotencyKey: 'said-once' }
    const [first, second] = [await act('maya', 'logClaim', input), await act('maya', 'logClaim', input)]
    expect(second.data.logClaim.claim.id).toBe(first.data.logClaim.claim.id)
    expect(second.extensions?.replayed).toBe(true)
  })
})

describe('who is not there', () => {
  const inputs = (id: string): [string, object][] => [
    ['logClaim', { caseId: globalId('Case', caseId), words: 'It burns.', origin: 'POST' }],
    ['checkClaim', { claimId: id, expectedVersion: 1 }],
    ['addEvidence', { claimId: id, link }],
    ['confirmClaim', { claimId: id, expectedVersion: 1, link }],
    ['refuteClaim', { claimId: id, expectedVersion: 1, link }],
    ['leaveClaimUnknowable', { claimId: id, expectedVersion: 1, reason: 'It cannot be known.' }],
  ]

  test('another house and an employee get NOT_FOUND from each mutation, and signed out nobody gets anything', async () => {
    for (const [field, input] of inputs(await claimId())) {
      for (const key of ['outsider', 'lea'] as const) {
        const { data, errors } = await act(key, field, input)
        expect([field, key, data?.[field], errors?.[0]?.extensions.code]).toEqual([field, key, null, 'NOT_FOUND'])
      }
      const signedOut = await contract.ask(null, mutation(field), { input })
      expect([signedOut.status, signedOut.data]).toEqual([401, undefined])
    }
  })

  test('a claim of a restricted case answers like one that does not exist, by root, by node and by reading', async () => {
    const restricted = await caseWithTeam(lumen, { restricted: true })
    const hidden = globalId('Claim', await reportedClaim(lumen, restricted, 'Planted-word-7f3a'))
    const missing = 'claim_0192f0c1a7b87c3e9d5e4f6071829300'
    for (const query of [
      'query($id: ID!) { claim(id: $id) { words } }',
      'query($id: ID!) { node(id: $id) { id ... on Claim { words } } }',
    ]) {
      const [one, other] = [
        await contract.ask(await as('nadia'), query, { id: hidden }),
        await contract.ask(await as('nadia'), query, { id: missing }),
      ]
      expect(one.text).toBe(other.text)
      expect(one.text).not.toContain('Planted-word')
      expect((await contract.ask(await as('ines'), query, { id: hidden })).text).toContain('Planted-word-7f3a')
    }
  })

  test('a token without claims:write reads and changes nothing', async () => {
    const token = await tokenOf(await lumen.who('maya'), ['cases:read'])
    const id = await claimId()
    expect((await contract.ask(token, 'query($id: ID!) { claim(id: $id) { state } }', { id })).data.claim.state).toBe(
      'REPORTED',
    )
    const refused = await contract.ask(token, mutation('checkClaim'), { input: { claimId: id, expectedVersion: 1 } })
    expect([refused.status, refused.errors?.[0]?.extensions.code]).toEqual([403, 'FORBIDDEN'])
  })

  test('an id of another kind, or of none, is told apart from one that is hidden', async () => {
    const ask = async (id: string) =>
      (await contract.ask(await as('maya'), 'query($id: ID!) { claim(id: $id) { state } }', { id })).errors?.[0]
        ?.extensions.code
    expect(await ask(globalId('Case', caseId))).toBe('NOT_FOUND')
    expect(await ask('not an id')).toBe('BAD_USER_INPUT')
  })
})
