import { afterAll, beforeAll, expect, test } from 'vitest'
import { globalId } from '#domain/id.ts'
import { noteRisk } from '#domain/risks/noteRisk.ts'
import { type Contract, openContract, tokenOf } from '#tests/support/contract.ts'
import { asSuperuser } from '#tests/support/postgres.ts'
import { act, dayOf, daysAhead, RISK, risk, said, speaking } from '#tests/support/risks.ts'
import { type World, world } from '#tests/support/world.ts'

let contract: Contract
let house: World

beforeAll(async () => {
  house = await world()
  contract = await openContract()
})

afterAll(() => contract.close())

const { ask, data, person, shipped } = speaking(() => ({ house, contract }))

test('a risk lives by the contract: noted, revised, reviewed, retired, and every answer reads it as it stands', async () => {
  const resembles = [await shipped(0)]
  const { noteRisk: made } = await data('claire', act('noteRisk'), {
    input: { ...said(person('hugo')), resembles, reviewAt: daysAhead(30) },
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
    input: { riskId, expectedVersion: 1, ...said(person('hugo')), likelihood: 1, title: 'A lamp burns' },
  })
  expect(other).toMatchObject({ risk: { version: 2, score: 4, title: 'A lamp burns', resembles: [{}] } })
  const { reviseRisk: late } = await data('claire', act('reviseRisk'), {
    input: { riskId, expectedVersion: 1, ...said(person('hugo')) },
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
