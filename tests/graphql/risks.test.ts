import { afterAll, beforeAll, expect, test } from 'vitest'
import { globalId } from '#domain/id.ts'
import { addLibraryCase } from '#domain/library/addLibraryCase.ts'
import { hideLibraryCase, showLibraryCase } from '#domain/library/hideLibraryCase.ts'
import { applyLesson } from '#domain/postMortems/lessons.ts'
import { noteRisk } from '#domain/risks/noteRisk.ts'
import { type Contract, openContract, tokenOf } from '#tests/support/contract.ts'
import { madeOf, told } from '#tests/support/past.ts'
import { asSuperuser } from '#tests/support/postgres.ts'
import { closedCase, written } from '#tests/support/postMortem.ts'
import { dayOf, daysAhead, risk } from '#tests/support/risks.ts'
import { type PersonKey, type World, world } from '#tests/support/world.ts'

let contract: Contract
let house: World

beforeAll(async () => {
  house = await world()
  contract = await openContract()
})

afterAll(() => contract.close())

const ask = async (who: PersonKey, query: string, variables = {}) =>
  contract.ask(await tokenOf(await house.who(who)), query, variables)
const data = async (who: PersonKey, query: string, variables = {}) =>
  (await ask(who, query, variables)).data as Record<string, never>
const person = (key: PersonKey) => globalId('Person', house.memberId(key))
const shipped = async (n: number) =>
  globalId(
    'LibraryCase',
    (await asSuperuser<{ id: string }>('select id from library_cases order by slug offset $1 limit 1', [n]))[0]?.id ??
      '',
  )

const RISK = `id version title scenario language category cluster likelihood impacts { stakeholder impact } impact score owner { name } reviewOn reviewOverdue
  reviews { remark nextOn reviewedBy { name } } notedBy { name } retiredBy { name } retiredReason resembles { slug } viewerMayRevise { allowed } viewerMayReview { allowed } viewerMayRetire { allowed refusal }`
const act = (name: string) =>
  `mutation M($input: ${name[0]?.toUpperCase()}${name.slice(1)}Input!) { ${name}(input: $input) { risk { ${RISK} } userErrors { code path ... on VersionConflict { currentVersion current { ... on Risk { title } } } } } }`
const said = () => ({
  title: 'A lamp overheats in a nursery',
  scenario: 'A parent films it.',
  language: 'EN',
  category: 'PRODUCT_SAFETY',
  cluster: 'ACCIDENTAL',
  likelihood: 3,
  impacts: [
    { stakeholder: 'PRESS', impact: 2 },
    { stakeholder: 'CUSTOMERS', impact: 4 },
  ],
  ownerId: person('hugo'),
})

test('a risk lives by the contract: noted, revised, reviewed, retired, and every answer reads it as it stands', async () => {
  const resembles = [await shipped(0)]
  const { noteRisk: made } = await data('claire', act('noteRisk'), {
    input: { ...said(), resembles, reviewAt: daysAhead(30) },
  })
  expect(made).toMatchObject({
    userErrors: [],
    risk: {
      version: 1,
      language: 'EN',
      category: 'PRODUCT_SAFETY',
      impacts: [
        { stakeholder: 'CUSTOMERS', impact: 4 },
        { stakeholder: 'PRESS', impact: 2 },
      ],
      impact: 4,
      score: 12,
      owner: { name: 'Hugo Lefranc' },
      reviewOn: dayOf(daysAhead(30)),
      reviewOverdue: false,
      resembles: [{}],
      viewerMayRetire: { allowed: true, refusal: null },
    },
  })
  const riskId = (made as unknown as { risk: { id: string } }).risk.id
  const { reviseRisk: other } = await data('hugo', act('reviseRisk'), {
    input: { riskId, expectedVersion: 1, ...said(), likelihood: 1, title: 'A lamp burns' },
  })
  expect(other).toMatchObject({ risk: { version: 2, score: 4, title: 'A lamp burns', resembles: [{}] } })
  const { reviseRisk: late } = await data('claire', act('reviseRisk'), {
    input: { riskId, expectedVersion: 1, ...said() },
  })
  expect(late).toEqual({
    risk: null,
    userErrors: [{ code: 'CONFLICT', path: [], currentVersion: 2, current: { title: 'A lamp burns' } }],
  })
  const { reviewRisk: seen } = await data('hugo', act('reviewRisk'), {
    input: { riskId, expectedVersion: 2, reviewAt: daysAhead(60), remark: 'Quiet since spring.' },
  })
  expect(seen).toMatchObject({
    risk: {
      version: 3,
      reviewOn: dayOf(daysAhead(60)),
      reviews: [{ remark: 'Quiet since spring.', nextOn: dayOf(daysAhead(60)), reviewedBy: { name: 'Hugo Lefranc' } }],
    },
  })
  const { retireRisk: bare } = await data('claire', act('retireRisk'), {
    input: { riskId, expectedVersion: 3, reason: '' },
  })
  expect(bare).toMatchObject({ risk: null, userErrors: [{ code: 'REASON_REQUIRED', path: ['reason'] }] })
  const { retireRisk: gone } = await data('claire', act('retireRisk'), {
    input: { riskId, expectedVersion: 3, reason: 'No longer sold.' },
  })
  expect(gone).toMatchObject({
    risk: {
      version: 4,
      retiredBy: { name: 'Claire Vasseur' },
      retiredReason: 'No longer sold.',
      viewerMayRetire: { allowed: false, refusal: 'WRONG_STATE' },
    },
  })
  const read = await data('anne', `query R($id: ID!) { risk(id: $id) { ${RISK} } }`, { id: riskId })
  expect(read.risk).toMatchObject({
    retiredReason: 'No longer sold.',
    reviews: [{ remark: 'Quiet since spring.' }],
    viewerMayReview: { allowed: false },
  })
})

test('the register is sorted by gravity or by what is to be looked at next, paged, narrowed, and without what was retired', async () => {
  const { nord } = house
  const vera = await house.outsider()
  for (const [title, likelihood, impact, days] of [
    ['rare and grave', 1, 4, 20],
    ['likely and mild', 3, 1, 10],
    ['certain and grave', 4, 4, 30],
    ['overdue', 2, 1, 5],
  ] as const)
    await noteRisk(
      vera,
      risk(vera.memberId, {
        title,
        likelihood,
        impacts: [{ stakeholder: 'staff', impact }],
        category: title === 'overdue' ? 'rumour' : null,
        reviewAt: daysAhead(days),
      }),
    )
  // As if it had been noted long ago: its day has come and gone.
  await asSuperuser(
    `begin; alter table risks disable trigger user; update risks set review_on = current_date - 3 where org_id = '${nord.orgId}' and title = 'overdue'; alter table risks enable trigger user; commit`,
  )
  const token = await tokenOf(vera)
  const titles = async (args: string) => {
    const { data: found } = await contract.ask(token, `{ risks(${args}) { nodes { title } pageInfo { endCursor } } }`)
    const { nodes, pageInfo } = (found as { risks: object }).risks as {
      nodes: { title: string }[]
      pageInfo: { endCursor: string }
    }
    return { titles: nodes.map(({ title }) => title), end: pageInfo.endCursor }
  }
  expect((await titles('first: 10')).titles).toEqual([
    'certain and grave',
    'rare and grave',
    'likely and mild',
    'overdue',
  ])
  expect((await titles('first: 10, order: REVIEW')).titles).toEqual([
    'overdue',
    'likely and mild',
    'rare and grave',
    'certain and grave',
  ])
  const first = await titles('first: 3')
  expect((await titles(`first: 3, after: "${first.end}"`)).titles).toEqual(['overdue'])
  expect((await titles('first: 10, filter: {overdue: true}')).titles).toEqual(['overdue'])
  expect((await titles('first: 10, filter: {categories: [RUMOUR]}')).titles).toEqual(['overdue'])
  expect((await titles('first: 10, filter: {mine: false}')).titles).toEqual([])
  expect((await titles('first: 10, filter: {retired: true}')).titles).toEqual([])
  const { data: board } = await contract.ask(
    token,
    '{ viewer { organisation { overdueRisks { title reviewOverdue } viewerMayNoteRisk { allowed } } } }',
  )
  expect(board?.viewer).toEqual({
    organisation: {
      overdueRisks: [{ title: 'overdue', reviewOverdue: true }],
      viewerMayNoteRisk: { allowed: true },
    },
  })
  const { risks: ours } = await data('claire', '{ risks(first: 50) { nodes { title } } }')
  expect(JSON.stringify(ours), 'another house').not.toContain('likely and mild')
})

test('an employee and a guest read an empty register, and know of no risk', async () => {
  const { riskId } = await noteRisk(await house.who('claire'), risk(house.memberId('hugo')))
  for (const who of ['lea', 'tom'] as const) {
    const { risks, viewer } = await data(
      who,
      '{ risks(first: 10) { nodes { title } totalCount { value } } viewer { organisation { overdueRisks { id } viewerMayNoteRisk { allowed refusal } } } }',
    )
    expect(risks).toEqual({ nodes: [], totalCount: { value: 0 } })
    expect(viewer).toEqual({
      organisation: { overdueRisks: [], viewerMayNoteRisk: { allowed: false, refusal: 'NOT_YOUR_ROLE' } },
    })
    const { errors } = await ask(who, 'query R($id: ID!) { risk(id: $id) { title } }', { id: globalId('Risk', riskId) })
    expect(errors?.[0]?.extensions.code).toBe('NOT_FOUND')
  }
  const { risks } = await data('sophie', '{ risks(first: 50) { nodes { id } } }')
  expect(JSON.stringify(risks)).toContain(globalId('Risk', riskId))
})

test('past cases are put beside a risk by hand, or offered; what is hidden from somebody is not told, and not lost by them', async () => {
  const [claire, nadia] = [await house.who('claire'), await house.who('nadia')]
  const { libraryCaseId: open } = await addLibraryCase(claire, told)
  const { caseId } = await closedCase(house, { restricted: true })
  const { libraryCaseId: restricted } = await madeOf(await house.who('claire'), caseId, { slug: 'ourang-restricted' })
  const ships = await shipped(3)
  const { noteRisk: made } = await data('claire', act('noteRisk'), {
    input: {
      ...said(),
      title: 'A zibeline lamp smokes',
      resembles: [globalId('LibraryCase', restricted), ships],
      reviewAt: daysAhead(9),
    },
  })
  const riskId = (made as unknown as { risk: { id: string } }).risk.id
  const beside = async (who: PersonKey) => {
    const { risk: found } = await data(
      who,
      'query R($id: ID!) { risk(id: $id) { resembles { id } precedents { libraryCase { id } score } } }',
      { id: riskId },
    )
    const { resembles, precedents } = found as unknown as {
      resembles: { id: string }[]
      precedents: { libraryCase: { id: string } }[]
    }
    return { chosen: resembles.map(({ id }) => id), offered: precedents.map(({ libraryCase }) => libraryCase.id) }
  }
  expect((await beside('claire')).chosen).toEqual(expect.arrayContaining([globalId('LibraryCase', restricted), ships]))
  const seen = await beside('nadia')
  expect(seen.chosen).toEqual([ships])
  expect(seen.offered, 'its words are those of an own case').toContain(globalId('LibraryCase', open))
  expect(seen.offered).not.toContain(globalId('LibraryCase', restricted))
  expect(seen.offered).not.toContain(ships)

  // Nadia, who does not see the restricted one, sets the list anew: it is not hers to take away.
  const set = { riskId, expectedVersion: 1, ...said(), resembles: [globalId('LibraryCase', open)] }
  expect((await data('nadia', act('reviseRisk'), { input: set })).reviseRisk).toMatchObject({
    userErrors: [],
    risk: { resembles: [{}] },
  })
  expect(new Set((await beside('claire')).chosen)).toEqual(
    new Set([globalId('LibraryCase', restricted), globalId('LibraryCase', open)]),
  )
  const hidden = { riskId, expectedVersion: 2, ...said(), resembles: [globalId('LibraryCase', restricted)] }
  expect((await ask('nadia', act('reviseRisk'), { input: hidden })).errors?.[0]?.extensions.code).toBe('NOT_FOUND')

  const { libraryCaseId } = await hideLibraryCase(claire, { libraryCaseId: ships })
  const again = { riskId, expectedVersion: 2, ...said(), resembles: [ships] }
  expect((await ask('claire', act('reviseRisk'), { input: again })).errors?.[0]?.extensions.code).toBe('NOT_FOUND')
  await showLibraryCase(claire, { libraryCaseId })
  await data('claire', act('reviseRisk'), { input: again })
  expect((await beside('nadia')).chosen).toEqual([ships])
  await hideLibraryCase(claire, { libraryCaseId: ships })
  expect((await beside('nadia')).chosen, 'out of sight').toEqual([])
  expect(nadia.capacities.has('executive')).toBe(true)
})

test('a lesson is read from the risk it changed, and a risk from the lesson; of a hidden case neither', async () => {
  const { caseId, postMortemId } = await closedCase(house, { restricted: true })
  await written(house, postMortemId)
  const [lesson] = await asSuperuser<{ id: string; reference: string }>(
    "select p.id, c.reference from post_mortem_passages p join cases c on c.id = p.case_id where p.case_id = $1 and p.kind = 'lesson'",
    [caseId],
  )
  const { riskId } = await noteRisk(await house.who('claire'), risk(house.memberId('hugo')))
  await applyLesson(await house.who('hugo'), { passageId: lesson?.id ?? '', riskId, how: 'Likelier than we thought.' })
  const lessons = 'query R($id: ID!) { risk(id: $id) { lessons { how target case { reference } } } }'
  const id = globalId('Risk', riskId)
  for (const who of ['hugo', 'anne'] as const)
    expect((await data(who, lessons, { id })).risk).toEqual({
      lessons: [{ how: 'Likelier than we thought.', target: 'RISK', case: { reference: lesson?.reference } }],
    })
  expect((await data('nadia', lessons, { id })).risk).toEqual({ lessons: [] })
  const { node } = await data(
    'hugo',
    'query N($id: ID!) { node(id: $id) { ... on Passage { viewerMayApplyToRisk { allowed } applied { target line { id } policy { id } risk { id title } } } } }',
    { id: globalId('Passage', lesson?.id ?? '') },
  )
  expect(node).toEqual({
    viewerMayApplyToRisk: { allowed: true },
    applied: [{ target: 'RISK', line: null, policy: null, risk: { id, title: 'A lamp overheats in a nursery' } }],
  })
})
