import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Contract, openContract, tokenOf } from '#tests/support/contract.ts'
import { type PersonKey, type World, world } from '#tests/support/world.ts'

let contract: Contract
let lumen: World
const tokens = new Map<PersonKey, string>()

beforeAll(async () => {
  lumen = await world()
  contract = await openContract()
})
afterAll(() => contract.close())

async function as(key: PersonKey): Promise<string> {
  const token = tokens.get(key) ?? (await tokenOf(await lumen.who(key)))
  tokens.set(key, token)
  return token
}

async function act(key: PersonKey, field: string, input: Record<string, unknown>, payload: string) {
  const name = `${field[0]?.toUpperCase()}${field.slice(1)}Input!`
  const { data, errors } = await contract.ask(
    await as(key),
    `mutation M($input: ${name}) { ${field}(input: $input) { ${payload} userErrors { code message path } } }`,
    { input },
  )
  expect(errors).toBeUndefined()
  expect(data[field].userErrors).toEqual([])
  return data[field]
}

const read = async (key: PersonKey, query: string, variables: Record<string, unknown>) => {
  const { data, errors } = await contract.ask(await as(key), query, variables)
  expect(errors).toBeUndefined()
  return data
}

const REVIEW =
  'statement { id version { id n state revision contentHash review { policyHash lanes { lane state } } variants { key hash } } }'

test('a badbuzz is run from the first signal to published words, through the contract alone', async () => {
  const { case: signal } = await act(
    'maya',
    'reportSignal',
    { said: 'Notre compte a répondu par une moquerie à une mère inquiète.', channel: 'TWITTER' },
    'case { id stage }',
  )
  expect(signal.stage).toBe('SIGNAL')

  const { case: declared } = await act(
    'claire',
    'declareCase',
    {
      said: 'Notre compte a répondu par une moquerie à une mère inquiète.',
      channel: 'TWITTER',
      link: 'https://x.example/1',
      severity: 2,
      category: 'COMMUNITY_MANAGEMENT',
      cluster: 'PREVENTABLE',
    },
    'case { id reference stage precedents { libraryCase { slug } } meter { step state } nextDecision { kind } }',
  )
  expect(declared.precedents).toHaveLength(3)
  expect(declared.meter.map(({ state }: { state: string }) => state)).toEqual([
    'NOT_BEGUN',
    'NOT_BEGUN',
    'NOT_BEGUN',
    'NOT_BEGUN',
  ])
  const caseId = declared.id

  // The team was asked as the case was declared; each takes the role that is theirs.
  for (const key of ['hugo', 'elise', 'ines', 'karim', 'maya'] as const) {
    const { case: room } = await read(
      key,
      'query($id: ID!) { case(by: { id: $id }) { roles { id state person { isViewer } } } }',
      { id: caseId },
    )
    const mine = room.roles.filter((role: { person: { isViewer: boolean } }) => role.person.isViewer)
    expect(mine.map(({ state }: { state: string }) => state)).toEqual(['OFFERED'])
    await act(key, 'acceptRole', { roleId: mine[0].id }, 'role { state }')
  }

  const { claim: sent } = await act(
    'maya',
    'logClaim',
    { caseId, words: 'La réponse vient de notre compte.', origin: 'POST', reach: 214000 },
    'claim { id version state }',
  )
  const { claim: hospital } = await act(
    'maya',
    'logClaim',
    { caseId, words: 'Trois enfants sont à l’hôpital.', origin: 'POST' },
    'claim { id version }',
  )
  await act(
    'maya',
    'confirmClaim',
    {
      claimId: sent.id,
      expectedVersion: sent.version,
      finding: 'Journal du compte.',
      link: 'https://log.lumen.example/1',
    },
    'claim { state }',
  )
  const { claim: refuted } = await act(
    'maya',
    'refuteClaim',
    {
      claimId: hospital.id,
      expectedVersion: hospital.version,
      finding: 'Le centre antipoison n’a aucun cas.',
      note: 'Appel de 12 h 40.',
    },
    'claim { state }',
  )
  expect(refuted.state).toBe('REFUTED')
  const { decision } = await act(
    'claire',
    'recordDecision',
    { caseId, words: 'Échange sans frais.' },
    'decision { id number }',
  )

  const block = (text: string, element: string, more = {}) => ({ elements: [element], text, ...more })
  const variants = (known: string) =>
    (['FR', 'EN'] as const).flatMap((language) => [
      {
        channel: 'PRESS',
        language,
        audience: 'PRESS',
        title: 'Veilleuse Lune',
        blocks: [
          block(known, 'KNOWN', { asserts: [sent.id] }),
          block('Nous vérifions le reste.', 'NOT_KNOWN'),
          block('Nous échangeons chaque lampe.', 'DOING', { decisions: [decision.id] }),
          block('Nos excuses.', 'APOLOGY'),
          block('Une question est toujours légitime.', 'VALUES'),
          block('Prochain point à 18 h.', 'NEXT_UPDATE'),
        ],
      },
      { channel: 'X', language, audience: 'PUBLIC', blocks: [block(known, 'KNOWN', { asserts: [sent.id] })] },
    ])
  const { statement: drafted } = await act(
    'hugo',
    'draftStatement',
    { caseId, kind: 'PRESS_RELEASE', variants: variants('La réponse vient de nous, sans risque.') },
    REVIEW,
  )
  const { statement: first } = await act(
    'hugo',
    'submitStatement',
    { statementId: drafted.id, expectedRevision: drafted.version.revision },
    REVIEW,
  )
  expect(first.version.state).toBe('IN_REVIEW')
  const ballot = ({ id, version }: typeof first, lane: string) => ({
    statementId: id,
    lane,
    contentHash: version.contentHash,
    policyHash: version.review.policyHash,
  })
  await act('elise', 'approveStatement', ballot(first, 'COMMUNICATIONS'), REVIEW)
  await act(
    'ines',
    'requestChanges',
    { ...ballot(first, 'LEGAL'), reason: '« sans risque » n’est pas établi.' },
    REVIEW,
  )

  const { statement: revised } = await act(
    'hugo',
    'saveDraft',
    {
      statementId: first.id,
      expectedRevision: first.version.revision,
      variants: variants('La réponse vient de nous.'),
    },
    REVIEW,
  )
  const { statement: second } = await act(
    'hugo',
    'submitStatement',
    { statementId: revised.id, expectedRevision: revised.version.revision },
    REVIEW,
  )
  const stale = await contract.ask(
    await as('elise'),
    'mutation M($input: ApproveStatementInput!) { approveStatement(input: $input) { userErrors { code message } } }',
    { input: ballot(first, 'COMMUNICATIONS') },
    { 'accept-language': 'fr' },
  )
  expect(stale.data.approveStatement.userErrors).toEqual([
    { code: 'TEXT_CHANGED', message: expect.stringContaining('Le texte a changé') },
  ])

  const { statement: seen } = await read(
    'ines',
    'query Q($id: ID!) { statement(by: { id: $id }) { version { viewerLane changesSinceMyVote { from to changes variants { key change blocks { change parts { kind text } } } } } } }',
    { id: second.id },
  )
  expect(seen.version).toMatchObject({ viewerLane: 'LEGAL', changesSinceMyVote: { from: 1, to: 2, changes: 4 } })
  await act('ines', 'approveStatement', ballot(second, 'LEGAL'), REVIEW)
  const { statement: cleared } = await act('elise', 'approveStatement', ballot(second, 'COMMUNICATIONS'), REVIEW)
  expect(cleared.version.state).toBe('APPROVED')

  for (const { key, hash } of cleared.version.variants) {
    const { publication } = await act(
      'karim',
      'publishVariant',
      { statementId: cleared.id, variantKey: key, variantHash: hash },
      'publication { id state permitEndsAt variant { rendered } }',
    )
    expect(publication.variant.rendered).toContain('La réponse vient de nous.')
    await act(
      'karim',
      'recordPublication',
      { publicationId: publication.id, link: `https://out.lumen.example/${key}` },
      'publication { state } statement { version { state } }',
    )
  }
  const done = await read(
    'claire',
    'query Q($id: ID!) { case(by: { id: $id }) { firstWordsAt meter { step state at statement { number n } } clocks { kind state } timeline(first: 100, order: OLDEST) { nodes { type actor { name } } totalCount { value } } } }',
    { id: caseId },
  )
  expect(done.case.meter.map(({ step, state }: { step: string; state: string }) => `${step} ${state}`)).toEqual([
    'FACTS DONE',
    'ACTION DONE',
    'APOLOGY DONE',
    'VALUES DONE',
  ])
  expect(done.case.clocks).toContainEqual({ kind: 'FIRST_WORDS', state: 'KEPT' })
  expect(done.case.timeline.nodes.at(0)).toEqual({ type: 'case.declared', actor: { name: 'Claire Vasseur' } })
})
