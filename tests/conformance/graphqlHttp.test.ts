import { serverAudits } from 'graphql-http'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Opened, openTinyDoor } from '#tests/graphql/door/door.ts'

let door: Opened
beforeAll(async () => {
  door = await openTinyDoor()
})
afterAll(() => door.close())

const audits = serverAudits({ url: () => `${door.url}/api/graphql` })

test('there are 61 audits', () => expect(audits).toHaveLength(61))

test.each(audits.map((audit) => [audit.id, audit.name, audit] as const))('%s %s', async (_id, _name, audit) => {
  expect(await audit.fn()).toMatchObject({ status: 'ok' })
})
