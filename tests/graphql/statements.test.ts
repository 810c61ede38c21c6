import { afterAll, beforeAll, expect, test } from 'vitest'
import { database } from '#db/client.ts'
import type { Actor } from '#domain/actor.ts'
import { declareCase } from '#domain/cases/declareCase.ts'
import { globalId } from '#domain/id.ts'
import { contextOf } from '#domain/read/unit.ts'
import { draftStatement } from '#domain/statements/draftStatement.ts'
import { identify } from '#graphql/actor.ts'
import { readManifest } from '#graphql/documents.ts'
import { type Contract, openContract } from '#tests/support/contract.ts'
import { adminUrl } from '#tests/support/postgres.ts'
import { statementInReview } from '#tests/support/room.ts'
import { reads, type Sent, sentDuring } from '#tests/support/statements.ts'
import { world } from '#tests/support/world.ts'
import { fill } from '../../bench/data.ts'

let contract: Contract
let member: Actor
let reference = ''

beforeAll(async () => {
  const of = { organisations: 20, members: 12, cases: 510, claims: 1, statements: 1, versions: 1, events: 1 }
  const [visit] = await fill(adminUrl(), of)
  const actor = await identify.byToken(visit?.token ?? '', '127.0.0.1')
  if (!visit || !actor) throw new Error('Nobody is there to ask.')
  member = { ...actor, scopes: null }
  reference = visit.reference
  contract = await openContract()
})
afterAll(() => contract.close())

async function ask(actor: Actor, query: string, variables: Record<string, unknown>) {
  const log = { error: () => {}, warn: () => {} }
  const caller = { language: 'en', requestId: 'r', idempotencyKey: null, dryRun: false, log } as const
  const { data, errors } = await contract.door.execute(
    { query, variables },
    { ...caller, actor, facts: {}, say: (code) => code },
  )
  expect(errors).toBeUndefined()
  return data ?? {}
}

async function statementsOf(query: string, variables: Record<string, unknown>): Promise<readonly Sent[]> {
  return reads(await sentDuring(() => ask(member, query, variables)))
}

const CASE = 'query($reference: String!) { case(by: { reference: $reference }) { reference title stage severity } }'

/** What our own pages ask, by the name they give it. */
function page(name: string): string {
  const text = Object.values(readManifest()).find((document) => new RegExp(`\\bquery ${name}\\b`).test(document))
  if (!text) throw new Error(`No page asks ${name}.`)
  return text
}
const given = () => ({ reference, number: 1, deciding: true, compares: true, lane: 'LEGAL', from: 1, to: 1 })

test('a case by its reference is one statement', async () => {
  expect(await statementsOf(CASE, { reference })).toHaveLength(1)
})

test.each([
  ['Board', 4],
  ['CaseRoom', 7],
  ['ReadStatement', 4],
  ['Library', 2],
  ['Cases', 4],
])('the page that asks %s sends at most %i statements', async (name, most) => {
  const sent = await statementsOf(page(name), given())
  expect(sent.length).toBeGreaterThan(0)
  expect(sent.length).toBeLessThanOrEqual(most)
})

const LIST = `query($first: Int!) {
  cases(first: $first) {
    nodes {
      id meter { step state } clocks { kind state } lead { name } viewerMayClose { allowed }
      statements(first: 1) {
        nodes {
          kind createdBy { name }
          version { n viewerLane changesSince(n: 1) { from } changesSinceMyVote { from } review { lanes { state } } }
        }
      }
      timeline(first: 1) { edges { cursor node { type actor { name } } } }
    }
    totalCount { value }
  }
}`

test.each([1, 100])('a list of %i, with what hangs on each, is one statement', async (first) => {
  expect(await statementsOf(LIST, { first })).toHaveLength(1)
})

test('each root field is one statement, so that a document never sends more than it has of them', async () => {
  const fields = Array.from(
    { length: 10 },
    (_, n) => `c${n}: case(by: { reference: $reference }) { title lead { name } }`,
  )
  const document = `query($reference: String!) { ${fields.join(' ')} viewer { capacities } organisation { name } }`
  expect((await statementsOf(document, { reference })).length).toBeLessThanOrEqual(12)
})

test('after a vote, its payload is read with at most four statements', async () => {
  const lumen = await world()
  const { statementId, contentHash, policyHash } = await statementInReview(lumen)
  const input = { statementId: globalId('Statement', statementId), lane: 'LEGAL', contentHash, policyHash }
  const lawyer = await lumen.who('ines')
  const sent = await sentDuring(() =>
    ask(
      lawyer,
      `mutation($input: ApproveStatementInput!) { approveStatement(input: $input) {
        statement { id number version { n state review { lanes { lane state votes { verdict person { name } } } } } } userErrors { code } } }`,
      { input },
    ),
  )
  const acted = sent.findIndex(({ text }) => text === 'commit')
  const payload = reads(sent.slice(acted + 1))
  expect(payload.length).toBeGreaterThan(0)
  expect(payload.length).toBeLessThanOrEqual(4)
})

test('a review that nobody could finish is refused with its lanes and a sentence, as every refusal is', async () => {
  const lumen = await world()
  const { caseId } = await declareCase(await lumen.who('claire'), {
    said: 'A lamp burned a hand.',
    channel: 'twitter',
    severity: 2,
  })
  const { statementId } = await draftStatement(await lumen.who('claire'), {
    caseId,
    kind: 'holding_line',
    variants: [
      {
        channel: 'x',
        language: 'en',
        audience: 'public',
        blocks: [
          { elements: ['known', 'not_known', 'doing', 'next_update'], text: 'We are looking into it.', asserts: [] },
        ],
      },
    ],
  })
  const input = { statementId: globalId('Statement', statementId), expectedRevision: 1 }
  const document = `mutation($input: SubmitStatementInput!) { submitStatement(input: $input) {
    userErrors { code message ... on LaneMissing { lanes } } } }`
  expect(await ask(await lumen.who('claire'), document, { input })).toMatchObject({
    submitStatement: {
      userErrors: [{ code: 'NOBODY_CAN_CLEAR', message: 'NOBODY_CAN_CLEAR', lanes: expect.arrayContaining(['LEGAL']) }],
    },
  })
})

type Plan = { 'Node Type': string; 'Relation Name'?: string; Plans?: Plan[] }

const scannedWhole = (plan: Plan): string[] => [
  ...(plan['Node Type'] === 'Seq Scan' ? [plan['Relation Name'] ?? ''] : []),
  ...(plan.Plans ?? []).flatMap(scannedWhole),
]

/** The plan every connection settles on, as the application is given it. */
async function planOf({ text }: Sent): Promise<Plan> {
  const client = await database().pool.connect()
  try {
    await client.query('begin')
    await client.query(contextOf(member))
    const { rows } = await client.query(`explain (generic_plan, format json) ${text}`)
    return rows[0]['QUERY PLAN'][0].Plan
  } finally {
    await client.query('rollback')
    client.release()
  }
}

test.each(['CaseRoom', 'CaseTimeline', 'CaseStatements', 'ReadStatement', 'Cases', 'Board', 'Inbox'])(
  'of the page that asks %s no statement reads a large table whole',
  async (name) => {
    const { rows } = await database().pool.query(
      "select relname from pg_class where relnamespace = 'public'::regnamespace and reltuples > 10000",
    )
    const large = new Set(rows.map(({ relname }) => relname))
    expect([...large]).toEqual(expect.arrayContaining(['cases', 'events', 'versions', 'votes', 'roles']))
    for (const sent of await statementsOf(page(name), given()))
      expect(scannedWhole(await planOf(sent)).filter((table) => large.has(table))).toEqual([])
  },
)
