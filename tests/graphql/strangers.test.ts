import {
  GraphQLEnumType,
  GraphQLInputObjectType,
  type GraphQLInputType,
  getNamedType,
  isListType,
  isNonNullType,
  isRequiredInputField,
} from 'graphql'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { hex } from '#domain/canonical.ts'
import { addNote, recordDecision } from '#domain/cases/decideOnCase.ts'
import { closeCase, reopenCase } from '#domain/cases/moveCase.ts'
import { acceptRole, offerRole } from '#domain/cases/roles.ts'
import { delegateLane } from '#domain/delegations/delegateLane.ts'
import { placeLegalHold } from '#domain/holds/placeLegalHold.ts'
import { globalId, idWords, type NodeType, newId } from '#domain/id.ts'
import { prepareLibraryImport } from '#domain/library/importing/verbs.ts'
import { invitePerson } from '#domain/people/invitations.ts'
import { retirePolicy } from '#domain/policies/propose.ts'
import { addImprovement } from '#domain/postMortems/improvements.ts'
import { addPassage } from '#domain/postMortems/passages.ts'
import { openBreakGlass } from '#domain/statements/breakGlass.ts'
import { recordFoundPublication } from '#domain/statements/foundPublication.ts'
import { rejectStatement } from '#domain/statements/vote.ts'
import { hashOf } from '#domain/threads/passage.ts'
import { startThread } from '#domain/threads/startThread.ts'
import { nouns } from '#graphql/modules.ts'
import { assemble, readModules } from '#graphql/schema.ts'
import { type Contract, openContract, tokenOf } from '#tests/support/contract.ts'
import { madeOf } from '#tests/support/past.ts'
import { asSuperuser } from '#tests/support/postgres.ts'
import { reading, statementInReview } from '#tests/support/room.ts'
import { type World, world } from '#tests/support/world.ts'

const schema = assemble(readModules(), nouns)
const mutations = Object.values(schema.getMutationType()?.getFields() ?? {})

/** What an id in an input names, by the input's field. A field that is not here fails the test below. */
const named: Readonly<Record<string, NodeType>> = {
  caseId: 'Case',
  claimId: 'Claim',
  statementId: 'Statement',
  threadId: 'Thread',
  suggestionId: 'Suggestion',
  publicationId: 'Publication',
  roleId: 'Role',
  decisionId: 'Decision',
  noteId: 'Note',
  eventId: 'Event',
  notificationId: 'Notification',
  sessionId: 'Session',
  tokenId: 'Token',
  invitationId: 'Invitation',
  memberId: 'Person',
  personId: 'Person',
  ownerId: 'Person',
  fileId: 'File',
  libraryCaseId: 'LibraryCase',
  importId: 'LibraryImport',
  delegateId: 'Person',
  delegationId: 'Delegation',
  policyId: 'Policy',
  proposalId: 'PolicyProposal',
  breakGlassId: 'BreakGlass',
  vetoId: 'Veto',
  holdId: 'LegalHold',
  postMortemId: 'PostMortem',
  passageId: 'Passage',
  improvementId: 'Improvement',
}

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
  'verifyLedger',
])

/** Acts on what belongs to the whole house: only another house is a stranger to it. */
const ofEveryone = new Set(['retirePolicy', 'confirmPolicy', 'withdrawProposal'])

let contract: Contract
let house: World
let things: Record<string, string>
let outsider: string
let uninvolved: string

beforeAll(async () => {
  house = await world()
  contract = await openContract()
  things = await restrictedThings()
  outsider = await tokenOf(await house.outsider())
  uninvolved = await tokenOf(await house.who('nadia'))
})
afterAll(() => contract.close())

/** One thing of every kind, all on a restricted case that neither stranger has a role on. */
async function restrictedThings(): Promise<Record<string, string>> {
  const { caseId, statementId } = await statementInReview(house, { restricted: true })
  const claire = await house.who('claire')
  await startThread(await house.who('ines'), {
    statementId,
    variantKey: 'x/en/public',
    passageHash: hex(hashOf('The reply published this morning came from us.')),
    words: 'How do we know?',
    replacement: 'It came from us.',
  })
  await recordDecision(claire, { caseId, words: 'Exchange every lamp.' })
  await addNote(claire, { caseId, words: 'Called back.' })
  const { foundPublicationId } = await recordFoundPublication(claire, { caseId, channel: 'x', note: 'On the phone.' })
  const { roleId } = await offerRole(claire, { caseId, memberId: house.memberId('olivier'), role: 'scribe' })
  await acceptRole(await house.who('olivier'), { roleId })
  await invitePerson(await house.who('olivier'), {
    name: 'Nora Petit',
    email: 'nora.petit@lumen.example',
    capacities: ['legal'],
    language: 'fr',
  })
  const { delegationId } = await delegateLane(await house.who('ines'), {
    caseId,
    delegateId: house.memberId('paul'),
    lane: 'legal',
    endsAt: new Date(Date.now() + 60_000),
  })
  const { holdId } = await placeLegalHold(await house.who('paul'), { caseId, reason: 'Proceedings.' })
  const first = async (table: string) =>
    (
      await asSuperuser<{ id: string }>(`select id from ${table} where org_id = $1 order by id limit 1`, [
        house.lumen.orgId,
      ])
    )[0]?.id ?? newId()
  const { proposalId } = await retirePolicy(await house.who('olivier'), {
    policyId: await first('policies'),
    reason: 'We no longer send these.',
  })
  const token = (await asSuperuser<{ id: string }>('select id from tokens limit 1'))[0]?.id ?? newId()
  return {
    Case: caseId,
    Statement: statementId,
    Role: roleId,
    Claim: await first('claims'),
    Thread: await first('threads'),
    Remark: await first('remarks'),
    Suggestion: await first('suggestions'),
    Note: await first('notes'),
    Decision: await first('decisions'),
    Event: await first('events'),
    Notification: await first('notifications'),
    Publication: newId(),
    FoundPublication: foundPublicationId,
    BreakGlass: await openedBreakGlass(statementId),
    Veto: await standingVeto(statementId),
    Session: newId(),
    Token: token,
    Invitation: await first('invitations'),
    Person: house.memberId('ines'),
    Delegation: delegationId,
    LegalHold: holdId,
    ...(await owedOn(caseId)),
    File: newId(),
    LibraryImport: (await prepareLibraryImport(claire, { name: 'a.csv', format: 'csv', parts: ['title\nA'] })).importId,
    LibraryCase: (await madeOf(claire, caseId)).libraryCaseId,
    Policy: await first('policies'),
    PolicyProposal: proposalId,
  }
}

/** A post-mortem with something said and something to do, on the same case: closed for it, and live again. */
async function owedOn(caseId: string) {
  const claire = await house.who('claire')
  await closeCase(claire, { caseId, reason: 'For its post-mortem.' })
  const [owed] = await asSuperuser<{ id: string }>('select id from post_mortems where case_id = $1', [caseId])
  const postMortemId = owed?.id ?? ''
  const { passageId } = await addPassage(claire, { postMortemId, kind: 'cause', words: 'One reader at night.' })
  const { improvementId } = await addImprovement(claire, { postMortemId, words: 'Two readers.' })
  await reopenCase(claire, { caseId, reason: 'It goes on.' })
  return { PostMortem: postMortemId, Passage: passageId, Improvement: improvementId }
}

/** What everyone of the house may see. */
const ofTheHouse: ReadonlySet<NodeType> = new Set(['Person', 'Token', 'Policy', 'PolicyProposal'])

/** On the restricted case, grave enough for it. */
async function openedBreakGlass(statementId: string): Promise<string> {
  await asSuperuser(
    'update cases c set severity = 3 from statements s where s.org_id = c.org_id and s.case_id = c.id and s.id = $1',
    [statementId],
  )
  const { breakGlassId } = await openBreakGlass(await house.who('karim'), {
    statementId,
    variantKeys: ['x/fr/public'],
    reason: 'A child is in hospital and the lamp is still on sale in four shops.',
  })
  return breakGlassId
}

/** Raised by the lawyer of the restricted case. */
async function standingVeto(statementId: string): Promise<string> {
  const words = { ...(await reading(statementId)), lane: 'legal' as const, reason: 'It admits a fault.' }
  await rejectStatement(await house.who('ines'), words)
  const [veto] = await asSuperuser<{ id: string }>('select id from vetoes where statement_id = $1', [statementId])
  return veto?.id ?? raise('no veto stands')
}

type Ids = (type: NodeType) => string

/** Optional by their type, and yet what the act is about. */
const oneOfTwo: ReadonlySet<string> = new Set([
  'RequestEvidenceInput.caseId',
  'PlaceLegalHoldInput.caseId',
  'LocalizedInput.en',
])

function inputFor(type: GraphQLInputObjectType, ids: Ids): Record<string, unknown> {
  return Object.fromEntries(
    Object.values(type.getFields())
      .filter((field) => isRequiredInputField(field) || oneOfTwo.has(`${type.name}.${field.name}`))
      .map((field) => [field.name, valueFor(field.name, field.type, ids)]),
  )
}

function valueFor(name: string, type: GraphQLInputType, ids: Ids): unknown {
  if (isNonNullType(type)) return valueFor(name, type.ofType, ids)
  if (isListType(type))
    return getNamedType(type) instanceof GraphQLEnumType
      ? [valueFor(name, getNamedType(type) as GraphQLInputType, ids)]
      : []
  const { name: typeName } = getNamedType(type)
  if (type instanceof GraphQLInputObjectType) return inputFor(type, ids)
  if (name === 'element') return 'APOLOGY'
  if (type instanceof GraphQLEnumType) return type.getValues()[0]?.name
  if (type instanceof GraphQLInputObjectType) return inputFor(type, ids)
  if (typeName === 'ID') return ids(named[name] ?? raise(`The strangers' table does not know what ${name} names.`))
  const plain: Record<string, unknown> = {
    String: 'Words that are long enough to be a reason.',
    Int: 1,
    Boolean: true,
    DateTime: '2099-01-01T00:00:00.000Z',
    Hash: 'a'.repeat(64),
    URL: 'https://a.example/',
    Markdown: 'Words.',
  }
  return plain[typeName] ?? raise(`The strangers' table has no value for ${typeName}.`)
}

const raise = (message: string): never => {
  throw new Error(message)
}

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
