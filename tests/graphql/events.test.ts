import { afterAll, beforeAll, expect, test } from 'vitest'
import { addNote, correctNote, recordDecision, waiveStep } from '#domain/cases/decideOnCase.ts'
import { addEvidence } from '#domain/claims/addEvidence.ts'
import { refuteClaim } from '#domain/claims/settleClaim.ts'
import { storeFile } from '#domain/files/storeFile.ts'
import { globalId } from '#domain/id.ts'
import { type Contract, openContract, tokenOf } from '#tests/support/contract.ts'
import { asSuperuser } from '#tests/support/postgres.ts'
import { caseWithTeam, statementInReview } from '#tests/support/room.ts'
import { type PersonKey, type World, world } from '#tests/support/world.ts'

let contract: Contract
let lumen: World
beforeAll(async () => {
  lumen = await world()
  contract = await openContract()
})
afterAll(() => contract.close())

const LINE = `id type at recordedAt backfilled starred words from to subjectId lane role step severity use claimFrom claimTo evidenceKind dueAt variantKey corrects correctedBy
  actor { name } person { name } statement { id number n kind } claim { number words state } decision { number words } file { name path }`
const ask = async (key: PersonKey, query: string, variables: Record<string, unknown> = {}) =>
  contract.ask(await tokenOf(await lumen.who(key)), query, variables)

type Line = Record<string, unknown> & { type: string; id: string }
async function timeline(key: PersonKey, caseId: string, args = ''): Promise<Line[]> {
  const { data, errors } = await ask(
    key,
    `query($id: ID!) { case(by: { id: $id }) { timeline(first: 100${args}) { nodes { ${LINE} } } } }`,
    { id: globalId('Case', caseId) },
  )
  expect(errors).toBeUndefined()
  return data.case.timeline.nodes
}
const only = (lines: Line[], type: string) => lines.filter((line) => line.type === type)

test('each line carries what its wording needs, in one reading', async () => {
  const { caseId, claimId } = await statementInReview(lumen)
  await recordDecision(await lumen.who('claire'), { caseId, words: 'Every lamp is exchanged.' })
  await waiveStep(await lumen.who('claire'), { caseId, step: 'values', reason: 'Not the moment for values.' })
  const { fileId } = await storeFile(await lumen.who('maya'), {
    caseId,
    name: 'log.txt',
    bytes: Buffer.from('12:10 reply'),
  })
  await addEvidence(await lumen.who('maya'), { claimId, fileId })
  await refuteClaim(await lumen.who('maya'), {
    claimId,
    expectedVersion: 2,
    finding: 'A copycat account.',
    note: 'Support of X, by telephone.',
  })
  const lines = await timeline('claire', caseId)

  expect(only(lines, 'case.declared')[0]).toMatchObject({
    actor: { name: 'Claire Vasseur' },
    severity: 2,
    to: 'active',
    backfilled: false,
  })
  expect(
    only(lines, 'role.offered').some(
      ({ person, role }) => (person as { name: string }).name === 'Inès Duhamel' && role === 'LEGAL',
    ),
  ).toBe(true)
  expect(only(lines, 'decision.recorded')[0]).toMatchObject({
    decision: { number: 1, words: 'Every lamp is exchanged.' },
  })
  expect(only(lines, 'step.waived')[0]).toMatchObject({ step: 'VALUES', words: 'Not the moment for values.' })
  expect(only(lines, 'file.added')[0]).toMatchObject({
    file: { name: 'log.txt', path: `/files/${fileId.replaceAll('-', '')}` },
  })
  expect(only(lines, 'evidence.added').map(({ evidenceKind }) => evidenceKind)).toEqual(['NOTE', 'FILE', 'LINK'])
  expect(only(lines, 'claim.refuted')[0]).toMatchObject({
    from: 'confirmed',
    to: 'refuted',
    words: 'A copycat account.',
    claim: { number: 1, words: 'The reply came from our account.', state: 'REFUTED' },
  })
  expect(only(lines, 'statement.claim_left_state')[0]).toMatchObject({
    statement: { number: 1, n: 1, kind: 'SOCIAL_POST' },
    claim: { number: 1 },
    use: 'ASSERTS',
    claimFrom: 'CONFIRMED',
    claimTo: 'REFUTED',
    from: 'in_review',
    to: 'changes_requested',
  })
  expect(only(lines, 'statement.submitted')[0]).toMatchObject({
    statement: { number: 1, n: 1 },
    actor: { name: 'Hugo Lefranc' },
  })
  expect(lines.every(({ subjectId }) => /^[a-z]+_[0-9a-f]{32}$/.test(String(subjectId)))).toBe(true)
})

test('a corrected note points both ways', async () => {
  const caseId = await caseWithTeam(lumen)
  const { noteId } = await addNote(await lumen.who('hugo'), { caseId, words: 'Three calls.' })
  const { noteId: second } = await correctNote(await lumen.who('hugo'), { noteId, words: 'Four calls.' })
  const lines = await timeline('hugo', caseId)
  expect(only(lines, 'note.added')[0]).toMatchObject({
    words: 'Three calls.',
    correctedBy: globalId('Note', second),
    corrects: null,
  })
  expect(only(lines, 'note.corrected')[0]).toMatchObject({
    words: 'Four calls.',
    corrects: globalId('Note', noteId),
    correctedBy: null,
  })
})

test('lines are kept for the post-mortem and found again; the keeping itself is no line', async () => {
  const caseId = await caseWithTeam(lumen)
  const [declared] = only(await timeline('sophie', caseId), 'case.declared')
  const { data } = await ask(
    'sophie',
    'mutation($input: StarEventInput!) { starEvent(input: $input) { event { id starred } case { id } userErrors { code } } }',
    { input: { eventId: declared?.id, starred: true } },
  )
  expect(data.starEvent).toEqual({
    event: { id: declared?.id, starred: true },
    case: { id: globalId('Case', caseId) },
    userErrors: [],
  })
  expect((await timeline('sophie', caseId, ', starred: true')).map(({ id }) => id)).toEqual([declared?.id])
  expect(only(await timeline('sophie', caseId), 'event.starred')).toEqual([])
})

test('a timeline is read whole, page by page, newest or oldest first', async () => {
  const caseId = await caseWithTeam(lumen)
  const whole = (await timeline('claire', caseId, ', order: OLDEST')).map(({ id }) => id)
  const pages: string[] = []
  for (let after: string | null = null, more = true; more; ) {
    const { data } = await ask(
      'claire',
      'query($id: ID!, $after: String) { case(by: { id: $id }) { timeline(first: 7, after: $after, order: OLDEST) { nodes { id } pageInfo { hasNextPage endCursor } } } }',
      { id: globalId('Case', caseId), after },
    )
    pages.push(...data.case.timeline.nodes.map(({ id }: { id: string }) => id))
    more = data.case.timeline.pageInfo.hasNextPage
    after = data.case.timeline.pageInfo.endCursor
  }
  expect(pages).toEqual(whole)
  expect((await timeline('claire', caseId)).map(({ id }) => id)).toEqual(whole.toReversed())
})

test('an event of a restricted case, of another house, or of no case is not found by its id', async () => {
  const caseId = await caseWithTeam(lumen, { restricted: true })
  const [event] = await asSuperuser<{ id: string }>(`select id from events where case_id = $1 limit 1`, [caseId])
  const [founding] = await asSuperuser<{ id: string }>(
    `select id from events where org_id = $1 and type = 'organisation.founded'`,
    [lumen.lumen.orgId],
  )
  const node = 'query($id: ID!) { node(id: $id) { id ... on Event { type words } } }'
  const code = async (key: PersonKey, id: string | undefined) =>
    (await ask(key, node, { id: globalId('Event', id ?? '') })).errors?.[0]?.extensions.code
  expect([
    await code('ines', event?.id),
    await code('nadia', event?.id),
    await code('lea', event?.id),
    await code('claire', founding?.id),
  ]).toEqual([undefined, 'NOT_FOUND', 'NOT_FOUND', 'NOT_FOUND'])
  const outsider = await contract.ask(await tokenOf(await lumen.outsider()), node, {
    id: globalId('Event', event?.id ?? ''),
  })
  expect(outsider.errors?.[0]?.extensions.code).toBe('NOT_FOUND')
})
