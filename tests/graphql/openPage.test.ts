import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readManifest } from '#graphql/documents.ts'
import { type Contract, openContract } from '#tests/support/contract.ts'
import { doors, enter } from '#tests/support/doors.ts'
import { asSuperuser } from '#tests/support/postgres.ts'
import { type World, world } from '#tests/support/world.ts'

let house: World
let contract: Contract
const signIn = doors()

beforeAll(async () => {
  house = await world()
  contract = await openContract()
  await contract.app.listen({ host: '127.0.0.1', port: 0 })
})
afterAll(() => contract.close())

const [documentId] = Object.entries(readManifest()).find(([, text]) => text.startsWith('subscription Follow')) ?? []

test('a page left open follows without keeping its session awake, which ends when it has been idle', async () => {
  const secret = await enter(signIn, house.memberId('claire'))
  const idleFor = (minutes: number) =>
    asSuperuser<{ seen: string }>(
      `update sessions set last_seen_at = now() - make_interval(mins => ${minutes}) where person_id = $1 returning last_seen_at::text as seen`,
      [house.lumen.members.claire?.personId],
    )
  const [{ seen } = { seen: '' }] = await idleFor(50)
  const open = await follow(secret)
  expect(open.status).toBe(200)
  expect(new TextDecoder().decode((await open.body?.getReader().read())?.value)).toMatch(/^id: /)
  expect(
    await asSuperuser('select last_seen_at::text as seen from sessions where person_id = $1', [
      house.lumen.members.claire?.personId,
    ]),
  ).toEqual([{ seen }])
  await idleFor(61)
  expect((await follow(secret)).status).toBe(401)
})

function follow(secret: string): Promise<Response> {
  const { port } = contract.app.server.address() as AddressInfo
  return fetch(`http://127.0.0.1:${port}/api/graphql/stream`, {
    method: 'POST',
    headers: {
      cookie: `sangfroid=${secret}`,
      origin: 'http://127.0.0.1:3000',
      'content-type': 'application/json',
      accept: 'text/event-stream',
    },
    body: JSON.stringify({ documentId }),
  })
}
