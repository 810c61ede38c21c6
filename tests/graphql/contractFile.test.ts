import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Contract, openContract, tokenOf } from '#tests/support/contract.ts'
import { world } from '#tests/support/world.ts'

let contract: Contract
let authorization: string
const url = '/api/graphql/schema.graphql'
const sdl = readFileSync('graphql/schema.graphql', 'utf8')

beforeAll(async () => {
  contract = await openContract()
  authorization = `Bearer ${await tokenOf(await (await world()).who('lea'))}`
})
afterAll(() => contract.close())

test('whoever has a token reads the contract, whole and as it is committed', async () => {
  const { statusCode, headers, body } = await contract.app.inject({ url, headers: { authorization } })
  expect([statusCode, headers['content-type']]).toEqual([200, 'text/plain; charset=utf-8'])
  expect(body).toBe(sdl)
})

test('it travels packed, and not at all when it is known', async () => {
  const packed = await contract.app.inject({ url, headers: { authorization, 'accept-encoding': 'gzip, br' } })
  expect(gunzipSync(packed.rawPayload).toString()).toBe(sdl)
  const known = await contract.app.inject({
    url,
    headers: { authorization, 'if-none-match': String(packed.headers.etag) },
  })
  expect([known.statusCode, known.body]).toEqual([304, ''])
})

test('signed out, nothing of it is told', async () => {
  const { statusCode, json } = await contract.app.inject({ url })
  expect([statusCode, json().errors[0].extensions.code]).toEqual([401, 'UNAUTHENTICATED'])
})
