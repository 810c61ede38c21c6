import type { AddressInfo } from 'node:net'
import {
  GraphQLEnumType,
  type GraphQLField,
  GraphQLInputObjectType,
  type GraphQLInputType,
  type GraphQLOutputType,
  getNamedType,
  isAbstractType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  isRequiredArgument,
} from 'graphql'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { hex } from '#domain/canonical.ts'
import { holdPublications, qualifyCase, restrictCase } from '#domain/cases/changeCase.ts'
import { addNote, recordDecision } from '#domain/cases/decideOnCase.ts'
import { reportSignal } from '#domain/cases/declareCase.ts'
import { acceptRole, offerRole } from '#domain/cases/roles.ts'
import { logClaim } from '#domain/claims/logClaim.ts'
import { confirmClaim } from '#domain/claims/settleClaim.ts'
import { storeFile } from '#domain/files/storeFile.ts'
import { globalId, idWords, type NodeType, newId } from '#domain/id.ts'
import { withdrawToken } from '#domain/people/tokens.ts'
import { draftStatement } from '#domain/statements/draftStatement.ts'
import { hashOf } from '#domain/threads/passage.ts'
import { startThread } from '#domain/threads/startThread.ts'
import { nouns } from '#graphql/modules.ts'
import { assemble, readModules } from '#graphql/schema.ts'
import { type Contract, openContract, tokenOf } from '#tests/support/contract.ts'
import { inBoth, madeOf } from '#tests/support/past.ts'
import { asSuperuser } from '#tests/support/postgres.ts'
import { type PersonKey, type World, world } from '#tests/support/world.ts'

/** Planted in every text of a case that was open, was told to many, and then became restricted. */
const CANARY = 'quetzal'

const schema = assemble(readModules(), nouns)
const roots = Object.values(schema.getQueryType()?.getFields() ?? {})
const tables: Partial<Record<NodeType, string>> = {
  Case: 'cases',
  Claim: 'claims',
  Evidence: 'evidence',
  File: 'files',
  Statement: 'statements',
  StatementVersion: 'versions',
  Thread: '(select org_id, id from threads union all select org_id, id from privileged_threads) t',
  Remark: '(select org_id, id from remarks union all select org_id, id from privileged_remarks) t',
  Suggestion: 'suggestions',
  Review: 'reviews',
  Role: 'roles',
  Decision: 'decisions',
  Note: 'notes',
  Event: 'events',
  LibraryCase: 'own_library_cases',
  Transition: 'transitions',
}

let house: World
let contract: Contract
let caseId: string
let reference: string
let things: Map<NodeType, string[]>
/** Every stranger there is to this case, with what they show at the door. */
const strangers = new Map<string, string>()

beforeAll(async () => {
  house = await world()
  contract = await openContract()
  ;({ caseId } = await reportSignal(await house.who('maya'), {
    title: `${CANARY} title`,
    said: `${CANARY} said`,
    channel: 'twitter',
    link: `https://${CANARY}.example/1`,
  }))
  await qualifyCase(await house.who('claire'), { caseId, expectedVersion: 1, severity: 2, reason: `${CANARY} reason` })
  const claire = await house.who('claire')
  const { fileId } = await storeFile(claire, {
    caseId,
    name: `${CANARY}.txt`,
    bytes: new TextEncoder().encode(`${CANARY} file`),
  })
  const { claimId } = await logClaim(claire, { caseId, words: `${CANARY} claim`, origin: 'post', source: CANARY })
  await confirmClaim(claire, { claimId, expectedVersion: 1, finding: `${CANARY} finding`, fileId })
  await recordDecision(claire, { caseId, words: `${CANARY} decision` })
  await addNote(claire, { caseId, words: `${CANARY} note` })
  await madeOf(claire, caseId, {
    slug: `${CANARY}-2020`,
    title: inBoth(`${CANARY} learned`),
    sector: CANARY,
    tags: [CANARY],
  })
  const { roleId } = await offerRole(claire, {
    caseId,
    memberId: house.memberId('hugo'),
    role: 'communications',
    note: `${CANARY} role`,
  })
  await acceptRole(await house.who('hugo'), { roleId })
  const { statementId } = await draftStatement(await house.who('hugo'), {
    caseId,
    kind: 'social_post',
    variants: [
      {
        channel: 'x',
        language: 'en',
        audience: 'public',
        title: null,
        blocks: [{ elements: ['known'], text: `${CANARY} draft`, asserts: [claimId] }],
      },
    ],
  })
  const remark = { statementId, variantKey: 'x/en/public', passageHash: hex(hashOf(`${CANARY} draft`)) }
  await startThread(claire, { ...remark, words: `${CANARY} remark`, replacement: `${CANARY} words`, blocking: true })
  await startThread(claire, { ...remark, words: `${CANARY} confided`, privileged: true })
  await holdPublications(claire, { caseId, reason: `${CANARY} hold` })
  await restrictCase(claire, { caseId, reason: `${CANARY} restricted` })

  reference =
    (await asSuperuser<{ reference: string }>('select reference from cases where id = $1', [caseId]))[0]?.reference ??
    ''
  things = new Map(
    await Promise.all(
      Object.entries(tables).map(
        async ([type, table]) =>
          [
            type as NodeType,
            (await asSuperuser<{ id: string }>(`select id from ${table} where org_id = $1`, [house.lumen.orgId])).map(
              ({ id }) => id,
            ),
          ] as const,
      ),
    ),
  )
  for (const key of ['karim', 'maya', 'nadia', 'olivier', 'lea', 'tom', 'elise'] as const)
    strangers.set(key, await tokenOf(await house.who(key)))
  strangers.set('vera of another house', await tokenOf(await house.outsider()))
})
afterAll(() => contract.close())

/** Everything a type has, some levels down; what needs an argument gets one. Beside other types, fields go by names of their own. */
function selection(type: GraphQLOutputType, depth: number, own = ''): string {
  const named = getNamedType(type)
  if (isLeafType(named)) return ''
  if (isAbstractType(named))
    return `{ __typename ${
      depth > 0
        ? schema
            .getPossibleTypes(named)
            .map((one) => `... on ${one.name} ${selection(one, depth - 1, one.name)}`)
            .join(' ')
        : ''
    } }`
  if (!isObjectType(named)) return ''
  const fields = Object.values(named.getFields()).filter((field) => isLeafType(getNamedType(field.type)) || depth > 0)
  const alias = (name: string) => (own ? `${own}_${name}: ` : '')
  return `{ __typename ${fields.map((field) => `${alias(field.name)}${field.name}${argumentsOf(field)} ${selection(field.type, depth - 1)}`).join(' ')} }`
}

function argumentsOf(field: GraphQLField<unknown, unknown>, given: Record<string, string> = {}): string {
  const args = field.args.filter((arg) => isRequiredArgument(arg) || arg.name in given)
  return args.length > 0
    ? `(${args.map((arg) => `${arg.name}: ${given[arg.name] ?? written(arg.type)}`).join(', ')})`
    : ''
}

function written(type: GraphQLInputType): string {
  if (isNonNullType(type)) return written(type.ofType)
  if (isListType(type)) return `[${written(type.ofType)}]`
  if (type instanceof GraphQLEnumType) return type.getValues()[0]?.name ?? ''
  if (type instanceof GraphQLInputObjectType) return '{}'
  return type.name === 'Int' ? '5' : type.name === 'Boolean' ? 'true' : `"${globalId('Case', caseId)}"`
}

/** Ways in to each root field, with everything a stranger might know of the case. */
function ways(name: string): Record<string, string>[] {
  const id = (type: NodeType) => `"${globalId(type, things.get(type)?.[0] ?? newId())}"`
  const known: Record<string, Record<string, string>[]> = {
    case: [{ by: `{id: ${id('Case')}}` }, { by: `{reference: "${reference}"}` }],
    claim: [{ id: id('Claim') }],
    statement: [{ by: `{id: ${id('Statement')}}` }, { by: `{place: {reference: "${reference}", number: 1}}` }],
    wording: [{ statementId: id('Statement'), variants: '[]' }],
    cases: [{}, { search: `"${CANARY}"` }, { filter: '{mine: true}' }],
    libraryCase: [{ by: `{slug: "${reference}"}` }, { slug: `"${reference}"` }],
    libraryCases: [{}, { search: `"${CANARY}"` }, { filter: '{owners: [OWN]}' }],
    search: [CANARY, CANARY.slice(0, -2), `${CANARY.slice(0, -2)}la`, reference].map((text) => ({
      text: JSON.stringify(text),
      perKind: '5',
    })),
    precedents: [{ said: `"${CANARY}"` }],
    people: [{}, { search: `"${CANARY}"` }],
    person: [{ id: `"${globalId('Person', house.memberId('claire'))}"` }],
    nodes: [{ ids: `[${[...things].slice(0, 10).map(([type, [first]]) => `"${globalId(type, first ?? newId())}"`)}]` }],
  }
  return (known[name] ?? [{}]).map((given) =>
    Object.fromEntries(
      Object.entries(given).filter(([arg]) =>
        roots.find((root) => root.name === name)?.args.some((one) => one.name === arg),
      ),
    ),
  )
}

const said = (): string[] => [
  CANARY,
  reference,
  ...[...things]
    .filter(([type]) => type !== 'Event')
    .flatMap(([, ids]) => ids)
    .map((id) => id.replaceAll('-', '')),
]

test.each(roots.map((root) => [root.name, root] as const))(
  '%s tells no stranger a word of a restricted case, however they ask (S5, S9)',
  async (name, root) => {
    const asked = new Set<string>()
    for (const [who, token] of strangers) {
      for (const given of ways(name)) {
        for (const depth of [4, 3, 2, 1, 0]) {
          const query = `{ ${name}${argumentsOf(root, given)} ${selection(root.type, depth)} }`
          const { text, errors, status } = await contract.ask(token, query, {}, { 'accept-language': 'fr' })
          if (['TOO_COMPLEX', 'GRAPHQL_PARSE_FAILED'].includes(String(errors?.[0]?.extensions.code))) continue
          expect([status, errors?.[0]?.extensions.code], query.slice(0, 200)).not.toContain('GRAPHQL_VALIDATION_FAILED')
          for (const word of said())
            expect(text.includes(word), `${who}: ${query.slice(0, 120)} said ${word}`).toBe(false)
          asked.add(`${JSON.stringify(given)} ${depth}`)
          break
        }
      }
    }
    expect(asked.size).toBeGreaterThan(0)
  },
)

test('every id of the case is the same bytes to a stranger as one that nothing has, by node and as a file (S1, S9)', async () => {
  for (const [who, token] of strangers) {
    for (const [type, ids] of things) {
      for (const id of ids.filter((_, n) => n < 6)) {
        const node = (uuid: string) =>
          contract.ask(token, 'query N($id: ID!) { node(id: $id) { __typename id } }', { id: globalId(type, uuid) })
        const [hidden, missing] = await Promise.all([node(id), node(newId())])
        if (hidden.data?.node && type === 'Event') continue // events of no case, about oneself
        expect(hidden.text, `${who} ${type}`).toBe(missing.text)
      }
    }
    const file = (uuid: string) =>
      contract.app.inject({
        method: 'GET',
        url: `/files/${uuid.replaceAll('-', '')}`,
        headers: { authorization: `Bearer ${token}` },
      })
    const [hidden, missing] = await Promise.all([file(things.get('File')?.[0] ?? ''), file(newId())])
    expect([hidden.statusCode, hidden.body, hidden.headers['content-type']]).toEqual([
      missing.statusCode,
      missing.body,
      missing.headers['content-type'],
    ])
  }
  expect(Object.keys(idWords).length).toBeGreaterThan(0)
})

test('signed out, with a token that was revoked or never was: nothing but that, whatever is asked (S19)', async () => {
  const revoked = await tokenOf(await house.who('claire'))
  const [{ id: tokenId } = { id: '' }] = await asSuperuser<{ id: string }>(
    'select id from tokens where member_id = $1 order by id desc limit 1',
    [house.memberId('claire')],
  )
  expect((await contract.ask(revoked, '{ viewer { person { id } } }')).errors).toBeUndefined()
  await withdrawToken(await house.who('claire'), { tokenId, memberId: house.memberId('claire') })
  const some = roots.filter(({ name }) => ['node', 'case', 'cases', 'statement', 'inbox'].includes(name)) // who guesses is soon told to wait
  for (const token of [null, revoked, 'sf_pat_nobody']) {
    for (const root of token ? some : roots) {
      const hidden = await contract.ask(
        token,
        `{ ${root.name}${argumentsOf(root, ways(root.name)[0])} ${selection(root.type, 0)} }`,
      )
      if (token === null && root.name === 'viewer') expect(hidden.data).toEqual({ viewer: null })
      else expect([hidden.status, hidden.errors?.[0]?.extensions.code], root.name).toEqual([401, 'UNAUTHENTICATED'])
      for (const word of said()) expect(hidden.text).not.toContain(word)
    }
    const file = await contract.app.inject({
      method: 'GET',
      url: `/files/${(things.get('File')?.[0] ?? '').replaceAll('-', '')}`,
      headers: token ? { authorization: `Bearer ${token}` } : {},
    })
    expect(file.statusCode).toBe(401)
  }
})

test('a mail that is written after a case was restricted holds no word of it (S9)', async () => {
  const mails = await asSuperuser<{ subject: string; plain: string }>('select subject, plain from mails')
  const jobs = await asSuperuser<{ payload: unknown }>('select payload from graphile_worker._private_jobs')
  for (const word of said().slice(0, 2)) expect(JSON.stringify([mails, jobs])).not.toContain(word)
})

async function follow(token: string, query: string, variables: object) {
  const { port } = contract.app.server.address() as AddressInfo
  const end = new AbortController()
  const reply = await fetch(`http://127.0.0.1:${port}/api/graphql/stream`, {
    method: 'POST',
    signal: end.signal,
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json', accept: 'text/event-stream' },
    body: JSON.stringify({ query, variables }),
  })
  let text = ''
  const keep = (chunk: string) => {
    text += chunk
  }
  reply.body
    ?.pipeThrough(new TextDecoderStream())
    .pipeTo(new WritableStream({ write: keep }))
    .catch(() => {})
  return { status: reply.status, heard: () => text, stop: () => end.abort() }
}

test('a stream of a hidden case is none, and a case that becomes hidden stops being told at once (S9, S10)', async () => {
  await contract.app.listen({ host: '127.0.0.1', port: 0 })
  const nadia = strangers.get('nadia') ?? ''
  const watch = 'subscription F($id: ID!) { caseEvents(caseId: $id) { type words actor { name } } }'
  const [hidden, missing] = await Promise.all(
    [caseId, newId()].map((id) => follow(nadia, watch, { id: globalId('Case', id) })),
  )
  const place = /id: [\w-]+/g // sealed anew each time
  await expect.poll(() => hidden?.heard()).not.toBe('')
  await expect.poll(() => hidden?.heard().replace(place, 'id')).toBe(missing?.heard().replace(place, 'id'))
  for (const one of [hidden, missing]) one?.stop()

  const claire = await house.who('claire')
  const open = await reportSignal(claire, { said: 'Seen.', channel: 'twitter' })
  await qualifyCase(claire, { caseId: open.caseId, expectedVersion: 1, severity: 2 })
  const [watching, all] = await Promise.all([
    follow(nadia, watch, { id: globalId('Case', open.caseId) }),
    follow(nadia, 'subscription { organisationEvents { type case { id title } words } }', {}),
  ])
  const lead = await house.who('claire')
  await addNote(lead, { caseId: open.caseId, words: 'For everybody.' })
  contract.door.events.tell(house.lumen.orgId)
  await expect.poll(() => watching?.heard(), { timeout: 8_000 }).toContain('For everybody.')
  await restrictCase(lead, { caseId: open.caseId, reason: `${CANARY} restricted` })
  await addNote(lead, { caseId: open.caseId, words: `${CANARY} after` })
  const told = await reportSignal(claire, { said: 'Another.', channel: 'twitter' })
  contract.door.events.tell(house.lumen.orgId)
  await expect.poll(() => all?.heard(), { timeout: 8_000 }).toContain(globalId('Case', told.caseId))
  for (const stream of [watching, all]) {
    expect(stream?.heard()).not.toContain(CANARY)
    stream?.stop()
  }
})

test.each<PersonKey>(['claire', 'hugo', 'anne'])(
  '%s, who is on the case or audits it, does read it: the strangers above see nothing for their own reason',
  async (key) => {
    const { data } = await contract.ask(
      await tokenOf(await house.who(key)),
      `{ case(by: {reference: "${reference}"}) { said title } }`,
    )
    expect(JSON.stringify(data)).toContain(CANARY)
  },
)
