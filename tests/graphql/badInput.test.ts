import {
  GraphQLEnumType,
  GraphQLInputObjectType,
  type GraphQLInputType,
  getNamedType,
  isListType,
  isNonNullType,
} from 'graphql'
import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Actor } from '#domain/actor.ts'
import { hex } from '#domain/canonical.ts'
import { addNote, recordDecision } from '#domain/cases/decideOnCase.ts'
import { globalId, type NodeType, newId } from '#domain/id.ts'
import { invitePerson } from '#domain/people/invitations.ts'
import { hashOf } from '#domain/threads/passage.ts'
import { startThread } from '#domain/threads/startThread.ts'
import { type Door, openDoor } from '#graphql/door.ts'
import { nouns } from '#graphql/modules.ts'
import { assemble, readModules } from '#graphql/schema.ts'
import { adminUrl } from '#tests/support/postgres.ts'
import { reading, statementInReview } from '#tests/support/room.ts'
import { type World, world } from '#tests/support/world.ts'
import { attacksOn, mustBeRefused, secretFields, spots, withValue } from './badInput.ts'

const schema = assemble(readModules(), nouns)
const mutations = Object.values(schema.getMutationType()?.getFields() ?? {})
const administrative = /Person$|Capacities$|Invitation$|^endSessions$|Policy$|Proposal$/

let house: World
let door: Door
let eyes: pg.Client
let logged: object[]
let ids: Readonly<Record<string, string>>
let strangers: Readonly<Record<string, string>>
let hashes: { contentHash: string; policyHash: string }
let claire: Actor
let olivier: Actor

beforeAll(async () => {
  house = await world()
  logged = []
  const free = { take: () => ({ granted: true, remaining: 1, after: 0 }), refund: () => 1, remaining: () => 1 }
  door = await openDoor(
    { say: (code) => code, identify: null as never, log: { error: () => {}, warn: () => {} }, secret: 'not-a-secret' },
    { budget: free },
  )
  eyes = new pg.Client(adminUrl())
  await eyes.connect()
  const { caseId, claimId, statementId } = await statementInReview(house)
  hashes = await reading(statementId)
  const acting = await house.who('claire')
  await recordDecision(acting, { caseId, words: 'Exchange every lamp.' })
  const { noteId } = await addNote(acting, { caseId, words: 'Called back.' })
  const { threadId } = await startThread(acting, {
    statementId,
    variantKey: 'x/en/public',
    passageHash: hex(hashOf('The reply published this morning came from us.')),
    words: 'How do we know?',
    replacement: 'It came from us.',
  })
  const one = async (table: string, of = house.lumen.orgId) =>
    (await eyes.query(`select id from ${table} where org_id = $1 order by id limit 1`, [of])).rows[0]?.id ?? newId()
  const named = (memberId: string, things: Partial<Record<NodeType, string>>) => ({
    caseId: globalId('Case', things.Case ?? newId()),
    claimId: globalId('Claim', things.Claim ?? newId()),
    statementId: globalId('Statement', things.Statement ?? newId()),
    threadId: globalId('Thread', things.Thread ?? newId()),
    suggestionId: globalId('Suggestion', things.Suggestion ?? newId()),
    noteId: globalId('Note', things.Note ?? newId()),
    decisionId: globalId('Decision', things.Decision ?? newId()),
    eventId: globalId('Event', things.Event ?? newId()),
    roleId: globalId('Role', things.Role ?? newId()),
    notificationId: globalId('Notification', newId()),
    publicationId: globalId('Publication', newId()),
    breakGlassId: globalId('BreakGlass', newId()),
    vetoId: globalId('Veto', newId()),
    id: globalId('Statement', things.Statement ?? newId()),
    sessionId: globalId('Session', newId()),
    tokenId: globalId('Token', newId()),
    invitationId: globalId('Invitation', things.Invitation ?? newId()),
    fileId: globalId('File', newId()),
    policyId: globalId('Policy', things.Policy ?? newId()),
    proposalId: globalId('PolicyProposal', newId()),
    backups: globalId('Person', memberId),
    memberId: globalId('Person', memberId),
    personId: globalId('Person', memberId),
    ownerId: globalId('Person', memberId),
    delegateId: globalId('Person', memberId),
    onBehalfOf: globalId('Person', memberId),
    delegationId: globalId('Delegation', newId()),
    holdId: globalId('LegalHold', newId()),
    libraryCaseId: globalId('LibraryCase', newId()),
    importId: globalId('LibraryImport', newId()),
    postMortemId: globalId('PostMortem', newId()),
    passageId: globalId('Passage', newId()),
    improvementId: globalId('Improvement', newId()),
    asserts: globalId('Claim', things.Claim ?? newId()),
    denies: globalId('Claim', things.Claim ?? newId()),
    acknowledges: globalId('Claim', things.Claim ?? newId()),
    decisions: globalId('Decision', things.Decision ?? newId()),
  })
  const { invitationId } = await invitePerson(await house.who('olivier'), {
    name: 'Nora Petit',
    email: 'nora@lumen.example',
    capacities: ['legal'],
    language: 'fr',
  })
  ids = named(house.memberId('lea'), {
    Invitation: invitationId,
    Case: caseId,
    Claim: claimId,
    Statement: statementId,
    Thread: threadId,
    Suggestion: await one('suggestions'),
    Note: noteId,
    Event: await one('events'),
    Role: await one('roles'),
    Decision: await one('decisions'),
    Policy: await one('policies'),
  })
  strangers = named((await house.outsider()).memberId, { Event: await one('events', house.nord.orgId) })
  ;[claire, olivier] = [await house.who('claire'), await house.who('olivier')]
})
afterAll(async () => {
  await door.stop()
  await eyes.end()
})

/** Something of every kind that changes when anything does. */
async function fingerprint(): Promise<string> {
  const { rows } =
    await eyes.query(`select concat_ws(' ', (select sum(size) from ledger_heads), (select count(*) from requests), (select count(*) from cases), (select sum(version) from cases),
    (select count(*) from draft_revisions), (select count(*) from votes), (select count(*) from notifications), (select count(*) from members where suspended_at is null), (select count(*) from tokens), (select count(*) from invitations where withdrawn_at is null)) as x`)
  return rows[0].x
}

function sound(type: GraphQLInputType, name: string): unknown {
  if (isNonNullType(type)) return sound(type.ofType, name)
  if (isListType(type)) return [sound(type.ofType, name)]
  if (type instanceof GraphQLInputObjectType)
    return Object.fromEntries(
      Object.values(type.getFields())
        .filter(
          ({ name: key }) =>
            key !== 'idempotencyKey' &&
            ![
              'startedAt',
              'awareAt',
              'postedAt',
              'notBefore',
              'notAfter',
              'fileId',
              'denies',
              'acknowledges',
              'onBehalfOf',
            ].includes(key),
        )
        .map((field) => [field.name, sound(field.type, field.name)]),
    )
  if (type instanceof GraphQLEnumType) return name === 'element' ? 'APOLOGY' : type.getValues()[0]?.name
  if (name === 'contentHash' || name === 'policyHash') return hashes[name]
  if (type.name === 'ID') return ids[name]
  if (name === 'timeZone') return 'Europe/Paris'
  if (name === 'email') return 'nora.petit@lumen.example'
  const plain: Record<string, unknown> = {
    String: 'Words long enough to be a reason.',
    Int: 1,
    Float: 1,
    Boolean: true,
    DateTime: '2031-01-01T00:00:00.000Z',
    Hash: 'a'.repeat(64),
    URL: 'https://a.example/',
    Markdown: 'Words.',
  }
  return plain[type.name]
}

const inputOf = (mutation: (typeof mutations)[number]) =>
  getNamedType(mutation.args[0]?.type as GraphQLInputType) as GraphQLInputObjectType

async function send(mutation: (typeof mutations)[number], input: unknown): Promise<{ outcome: string; text: string }> {
  logged.length = 0
  const actor = administrative.test(mutation.name) ? olivier : claire
  const answer = await door.execute(
    {
      query: `mutation M($input: ${inputOf(mutation).name}!) { ${mutation.name}(input: $input) { userErrors { code path } } }`,
      variables: { input },
    },
    {
      actor,
      language: 'en',
      requestId: 'r',
      idempotencyKey: null,
      dryRun: false,
      facts: {},
      say: (code) => code,
      log: { error: (about) => void logged.push(about), warn: () => {} },
    },
  )
  const payload = answer.data?.[mutation.name] as { userErrors: { code: string }[] } | null | undefined
  const code = answer.errors?.[0]?.extensions?.code ?? payload?.userErrors[0]?.code
  return { outcome: code ? String(code) : 'done', text: JSON.stringify(answer) }
}

const codes = [
  ...(schema.getType('RefusalCode') as GraphQLEnumType).getValues().map(({ name }) => name),
  'BAD_USER_INPUT',
  'NOT_FOUND',
]

test.each(mutations.map((mutation) => [mutation.name, mutation] as const))(
  '%s answers every bad value with a reason, and then has done nothing (S20)',
  async (_, mutation) => {
    const base = sound(inputOf(mutation), 'input')
    const complaints: string[] = []
    for (const { path, name, type } of spots(inputOf(mutation))) {
      for (const [attack, value] of attacksOn(getNamedType(type) as GraphQLInputType, name)) {
        const before = await fingerprint()
        const { outcome, text } = await send(mutation, withValue(base, path, value))
        const isTyped = outcome === 'done' || codes.includes(outcome)
        const isHeld = outcome !== 'done' || !mustBeRefused.has(attack) || secretFields.has(name)
        const isVain = outcome === 'done' || (await fingerprint()) === before
        if (!isTyped || !isHeld || !isVain)
          complaints.push(`${path.join('.')} ${attack}: ${isVain ? '' : 'not in vain '}${text.slice(0, 300)}`)
      }
    }
    expect(complaints).toEqual([])
  },
  120_000,
)

test.each(mutations.map((mutation) => [mutation.name, mutation] as const))(
  '%s finds nothing behind an id of another house, nor of another kind, nor behind one that is malformed (S3, S4)',
  async (_, mutation) => {
    const base = sound(inputOf(mutation), 'input')
    const named = spots(inputOf(mutation)).filter(
      ({ type, name }) => getNamedType(type).name === 'ID' && name !== 'idempotencyKey',
    )
    for (const { path, name } of named) {
      const before = await fingerprint()
      const [foreign, random] = [
        await send(mutation, withValue(base, path, strangers[name])),
        await send(
          mutation,
          withValue(base, path, String(ids[name]).replace(/_.*/, `_${newId().replaceAll('-', '')}`)),
        ),
      ]
      expect(foreign.text, path.join('.')).toBe(random.text)
      expect(foreign.outcome, path.join('.')).not.toBe('done')
      expect(codes, path.join('.')).toContain(foreign.outcome)
      for (const wrong of [
        'case',
        'case_',
        'x_0',
        `${ids[name]}0`,
        String(ids[name]).toUpperCase(),
        `${ids[name]}' or '1'='1`,
        '../../etc/passwd',
        globalId('Vote', newId()),
        '00000000-0000-0000-0000-000000000000',
      ]) {
        const { outcome } = await send(mutation, withValue(base, path, wrong))
        expect(codes, `${path.join('.')} = ${wrong}`).toContain(outcome)
      }
      expect(await fingerprint()).toBe(before)
    }
  },
  60_000,
)

test.each(['state', 'orgId', 'role', 'approvedBy', 'version', 'declaredBy', '__proto__', 'constructor'])(
  'no input takes %s from a caller where the contract does not say so (S13)',
  async (field) => {
    for (const mutation of mutations.filter((one) => !(field in inputOf(one).getFields()))) {
      const rest = JSON.stringify(sound(inputOf(mutation), 'input')).slice(1)
      const input = JSON.parse(`{"${field}":"x"${rest === '}' ? '' : ','}${rest}`)
      expect((await send(mutation, input)).outcome, mutation.name).toBe('BAD_USER_INPUT')
    }
  },
)
