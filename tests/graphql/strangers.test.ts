import { type GraphQLInputObjectType, type GraphQLInputType, getNamedType } from 'graphql'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { globalId, idWords, type NodeType, newId } from '#domain/id.ts'
import { nouns } from '#graphql/modules.ts'
import { assemble, readModules } from '#graphql/schema.ts'
import { asSuperuser } from '#tests/support/postgres.ts'
import { arrange, contract, house, outsider, things, uninvolved } from './restrictedThings.ts'
import { type Ids, inputFor } from './strangersInputs.ts'

const schema = assemble(readModules(), nouns)
const mutations = Object.values(schema.getMutationType()?.getFields() ?? {})

/** Acts that name nothing but their own actor: there is no stranger's thing to reach. */
const ownAffairs = new Set([
  'addLibraryCase',
  'prepareLibraryImport',
  'changeMySettings',
  'changeMyPassword',
  'createToken',
  'createExplorerToken',
  'declareCase',
  'draftHoldingLine',
  'reportSignal',
  'invitePerson',
  'endOtherSessions',
  'readAllNotifications',
  'declareAbsence',
  'proposePolicy',
  'changePostMortemDays',
  'changePostMortemLanes',
  'verifyLedger',
])

/** Acts on what belongs to the whole house: only another house is a stranger to it. */
const ofEveryone = new Set([
  'retirePolicy',
  'confirmPolicy',
  'withdrawProposal',
  'noteRisk',
  'reviseRisk',
  'reviewRisk',
  'retireRisk',
])

beforeAll(arrange)

afterAll(() => contract.close())

/** What everyone of the house may see. */
const ofTheHouse: ReadonlySet<NodeType> = new Set(['Person', 'Token', 'Policy', 'PolicyProposal', 'Risk'])

const inputType = (mutation: (typeof mutations)[number]) =>
  getNamedType(mutation.args[0]?.type as GraphQLInputType) as GraphQLInputObjectType

async function send(token: string | null, mutation: (typeof mutations)[number], ids: Ids) {
  const input = inputFor(inputType(mutation), ids)
  return contract.ask(
    token,
    `mutation M($input: ${inputType(mutation).name}!) { ${mutation.name}(input: $input) { userErrors { code } } }`,
    { input },
  )
}

const real: Ids = (type) => globalId(type, things[type] ?? newId())
const random: Ids = (type) => globalId(type, newId())

const eventsOfHouse = async () =>
  (await asSuperuser<{ n: number }>('select count(*)::int as n from events where org_id = $1', [house.lumen.orgId]))[0]
    ?.n

test.each(mutations.map((mutation) => [mutation.name, mutation] as const))(
  '%s does nothing for anyone signed out',
  async (_, mutation) => {
    const before = await eventsOfHouse()
    const { status, errors } = await send(null, mutation, real)
    expect([status, errors?.[0]?.extensions.code]).toEqual([401, 'UNAUTHENTICATED'])
    expect(await eventsOfHouse()).toBe(before)
  },
)

test.each(mutations.filter(({ name }) => !ownAffairs.has(name)).map((mutation) => [mutation.name, mutation] as const))(
  '%s on a thing of another house, or of a restricted case one is not on, is as if there were no such thing',
  async (_, mutation) => {
    const before = await eventsOfHouse()
    for (const token of ofEveryone.has(mutation.name) ? [outsider] : [outsider, uninvolved]) {
      const [hidden, missing] = [await send(token, mutation, real), await send(token, mutation, random)]
      expect(hidden.text).toBe(missing.text)
      const refused =
        hidden.errors?.[0]?.extensions.code === 'NOT_FOUND' ||
        ['NOT_YOUR_ROLE', 'IN_PERSON_ONLY'].includes(hidden.data?.[mutation.name]?.userErrors[0]?.code)
      expect(refused, hidden.text).toBe(true)
    }
    expect(await eventsOfHouse()).toBe(before)
  },
)

test('every kind of thing that has an id is as good as missing to strangers, by node(id)', async () => {
  for (const type of Object.keys(idWords) as NodeType[]) {
    for (const token of [outsider, ...(ofTheHouse.has(type) ? [] : [uninvolved])]) {
      const [hidden, missing] = await Promise.all(
        [real, random].map((ids) =>
          contract.ask(token, 'query N($id: ID!) { node(id: $id) { id __typename } }', { id: ids(type) }),
        ),
      )
      expect(hidden?.text, type).toBe(missing?.text)
    }
  }
})

test('lists, counts, the inbox and search show a stranger nothing of it', async () => {
  for (const token of [outsider, uninvolved]) {
    const { data } = await contract.ask(
      token,
      '{ cases(first: 100) { nodes { id } totalCount { value } } inbox(first: 100) { nodes { kind } } }',
    )
    expect(data?.cases).toEqual({ nodes: [], totalCount: { value: 0 } })
    // A proposed policy is the organisation's, and waits for whoever may confirm it.
    const { nodes: lines } = (data?.inbox ?? { nodes: [] }) as { nodes: { kind: string }[] }
    expect(lines.filter(({ kind }) => kind !== 'POLICY_PROPOSED')).toEqual([])
    const [row] = await asSuperuser<{ reference: string }>('select reference from cases where id = $1', [things.Case])
    const [unknown, hidden] = await Promise.all(
      ['SF-2026-ZZZZ', row?.reference].map((reference) =>
        contract.ask(token, `{ case(by: { reference: "${reference}" }) { id } }`),
      ),
    )
    // What is left of the budget goes on filling between two questions, and is the same for both.
    expect([hidden?.data, hidden?.errors]).toEqual([unknown?.data, unknown?.errors])
    expect(hidden?.errors?.[0]?.extensions.code).toBe('NOT_FOUND')
  }
})
