import { expect, test } from 'vitest'
import { openBridge } from '#graphql/bridge.ts'
import { doors } from '#tests/support/doors.ts'

const log = { error: () => {}, warn: () => {} }
const away = (error: Error) =>
  openBridge({
    door: {
      execute: async () => ({ data: {} }),
      identify: { byToken: async () => null, bySession: () => Promise.reject(error), again: async () => [] },
    },
    signIn: doors(),
    say: (code) => code,
    log,
  })
const asked = async (error: Error) =>
  (await away(error).run({ query: '{ viewer { id } }' }, { session: 'x', language: 'en' })).errors?.[0]

test('a page that cannot even learn who asks is told that the database is away', async () => {
  const error = Object.assign(new Error('connect ECONNREFUSED'), { code: 'ECONNREFUSED' })
  expect((await asked(error))?.extensions).toEqual({ code: 'UNAVAILABLE' })
})

test('whatever else fails there is masked, and noted under a number', async () => {
  const told = await asked(new Error('secret'))
  expect(told?.extensions).toMatchObject({ code: 'INTERNAL', requestId: expect.stringMatching(/^[0-9a-f-]{36}$/) })
  expect(JSON.stringify(told)).not.toContain('secret')
})
