import { type GraphQLEnumType, type GraphQLInputObjectType, type GraphQLInputType, getNamedType } from 'graphql'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { globalId, newId } from '#domain/id.ts'
import { nouns } from '#graphql/modules.ts'
import { assemble, readModules } from '#graphql/schema.ts'
import { attacksOn, mustBeRefused, secretFields, spots, withValue } from './badInput.ts'
import { arrange, claire, close, door, fingerprint, ids, logged, olivier, strangers } from './badInputHouse.ts'
import { sound } from './soundInput.ts'

const schema = assemble(readModules(), nouns)
const mutations = Object.values(schema.getMutationType()?.getFields() ?? {})
const administrative = /Person$|Capacities$|Invitation$|^endSessions$|Policy$|Proposal$/

beforeAll(arrange)

afterAll(close)

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
