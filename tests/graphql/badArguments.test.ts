import {
  type GraphQLArgument,
  GraphQLInputObjectType,
  type GraphQLInputType,
  getNamedType,
  isListType,
  isNonNullType,
} from 'graphql'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { sealCursor } from '#domain/cursor.ts'
import { tokenOf } from '#tests/support/contract.ts'
import { attacksOn, spots } from './badInput.ts'
import { argumentsOf, roots, selection } from './everyQuery.ts'
import { arrange, contract, house } from './hiddenCase.ts'

let token: string
beforeAll(async () => {
  await arrange()
  token = await tokenOf(await house.who('claire'))
})
afterAll(() => contract.close())

const masked = /"code":"(?:INTERNAL|UNAVAILABLE|QUERY_TIMEOUT)"/
const isList = (type: GraphQLInputType) => isListType(isNonNullType(type) ? type.ofType : type)

/** Bad values for an argument, each as a variable would hold it. */
function badFor({ type, name }: GraphQLArgument): (readonly [string, unknown])[] {
  const named = getNamedType(type)
  const places = named instanceof GraphQLInputObjectType ? spots(named) : [{ path: [], name, type: named }]
  const found = places.flatMap(({ path, name: field, type: at }) =>
    attacksOn(getNamedType(at), field).map(([attack, value]) => {
      const whole = path.reduceRight<unknown>((inner, step) => (step === 0 ? [inner] : { [step]: inner }), value)
      return [`${path.join('.')} ${attack}`, isList(type) ? [whole] : whole] as const
    }),
  )
  return isList(type) ? [...found, ['a long list', Array(250).fill('x')], ['an empty list', []]] : found
}

test.each(roots.map((root) => [root.name, root] as const))(
  '%s answers every bad argument with a reason (S20)',
  async (name, root) => {
    const complaints: string[] = []
    for (const arg of root.args)
      for (const [attack, value] of badFor(arg)) {
        const others = { ...root, args: root.args.filter((other) => other !== arg) }
        const given = [`${arg.name}: $x`, argumentsOf(others).slice(1, -1)].filter(Boolean).join(', ')
        const query = `query Q($x: ${String(arg.type)}) { ${name}(${given}) ${selection(root.type, 1)} }`
        const { status, text } = await contract.ask(token, query, { x: value })
        if (masked.test(text) || status >= 500) complaints.push(`${arg.name} ${attack}: ${text.slice(0, 200)}`)
      }
    expect(complaints).toEqual([])
  },
)

const bent = ['', '\0', '\ud800', 'x', 1e300, -1, 0.5, 99_999_999_999, 'infinity', '2026-02-30T00:00:00+00:00', '2026']

test.each(['cases', 'inbox', 'people', 'libraryCases', 'search'])(
  '%s takes no cursor whose key was bent, though it was made for this very list (S6)',
  async (name) => {
    const root = roots.find((one) => one.name === name)
    if (!root) throw new Error(`There is no ${name}.`)
    const page = async (after?: string) => {
      const given = {
        ...(name === 'search' && { text: '"quetzal"' }),
        first: '1',
        ...(after && { after: JSON.stringify(after) }),
      }
      return contract.ask(token, `{ ${name}${argumentsOf(root, given)} { pageInfo { endCursor } } }`)
    }
    const cursor: string = (await page()).data[name].pageInfo.endCursor
    const [scope, key] = [cursor.slice(0, 11), JSON.parse(Buffer.from(cursor.slice(11), 'base64url').toString())]
    const one = (at: number) => bent.map((value) => key.with(at, value))
    const others = [[''], ['x', 'y', 'z'], key.slice(1), key.slice(0, 1), [...key, 1], [...key].reverse()]
    for (const forged of [...one(0), ...one(1), ...others]) {
      const { data, errors, text } = await page(sealCursor(scope, forged))
      // A text that sorts is a place between two rows, whoever made it up.
      const isRefused = errors?.[0]?.extensions.code === 'CURSOR_INVALID'
      expect(isRefused || data?.[name] !== undefined, text).toBe(true)
      if (forged.length !== key.length || forged[1] !== key[1]) expect(isRefused, text).toBe(true)
    }
    expect((await page(cursor)).errors).toBeUndefined()
  },
)
