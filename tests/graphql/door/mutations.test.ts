import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { as, type Opened, openTinyDoor } from '#tests/graphql/door/door.ts'

let door: Opened

beforeEach(async () => {
  door = await openTinyDoor()
})

afterEach(() => door.close())

const ask = (query: string, headers: Record<string, string> = {}, variables?: object) =>
  door.send({ query, variables }, { headers: { ...as('lena'), ...headers } })

const rename = (title: string, more = '') =>
  `mutation { renameCase(input: { id: "a", title: "${title}" ${more} }) { case { id } userErrors { __typename code message path ... on VersionConflict { currentVersion current { id } } } } }`

describe('a mutation', () => {
  test('a refusal is data, in the language of the request', async () => {
    const { json, status } = await ask(rename(''), { 'accept-language': 'fr' })
    expect([status, json.errors, json.data]).toEqual([
      200,
      undefined,
      {
        renameCase: {
          case: null,
          userErrors: [{ __typename: 'Refused', code: 'INVALID_INPUT', message: 'fr: INVALID_INPUT', path: ['title'] }],
        },
      },
    ])
  })

  test('who came second reads what stands now', async () => {
    expect((await ask(rename('late'))).json.data?.renameCase?.userErrors).toEqual([
      {
        __typename: 'VersionConflict',
        code: 'CONFLICT',
        message: 'en: CONFLICT',
        path: [],
        currentVersion: 4,
        current: { id: 'case_01920000000070008000000000000001' },
      },
    ])
  })

  test('a hidden thing is no refusal: the field is null, and the error says NOT_FOUND', async () => {
    expect((await ask(rename('gone'))).json).toMatchObject({
      data: { renameCase: null },
      errors: [{ path: ['renameCase'], extensions: { code: 'NOT_FOUND' } }],
    })
  })

  test('not asking for refusals is warned of', async () => {
    expect(
      (await ask('mutation { renameCase(input: { id: "a", title: "b" }) { case { id } } }')).json.extensions?.warnings,
    ).toEqual(['userErrors not selected: renameCase'])
  })

  test('a replay says so', async () => {
    expect((await ask(rename('again'))).json.extensions?.replayed).toBe(true)
    expect((await ask(rename('b'))).json.extensions?.replayed).toBeUndefined()
  })

  test('the header stands in for each key, by response key; a key of the input goes first', async () => {
    const one = (key: string, more = '', directive = '') =>
      `${key}: renameCase(input: { id: "a", title: "b" ${more} }) ${directive} { userErrors { code } }`
    await ask(
      `mutation { ${one('x')} ${one('y', 'idempotencyKey: "own"')} ${one('gone', '', '@skip(if: true)')} ${one('z')} ${one('z')} }`,
      { 'idempotency-key': 'K' },
    )
    expect(door.seen.keys).toEqual(['K:x', 'own', 'K:z'])
    expect((await ask(rename('b'), { 'idempotency-key': 'k'.repeat(256) })).status).toBe(400)
  })
})
