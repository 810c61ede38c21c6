import { GraphQLError } from 'graphql'
import { expect, test } from 'vitest'
import type { Actor } from '#domain/actor.ts'
import { openBridge } from '#graphql/bridge.ts'
import type { Answer } from '#graphql/execute.ts'
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

test('a page that outran its person’s points comes late, and not as an error', async () => {
  const answers = [
    { errors: [new GraphQLError('spent', { extensions: { code: 'RATE_LIMITED' } })] },
    { data: { viewer: { id: 'person_1' } } },
  ]
  let asked = 0
  const bridge = openBridge({
    door: {
      execute: async () => answers[Math.min(asked++, 1)] as Answer,
      identify: { byToken: async () => null, bySession: async () => ({}) as Actor, again: async () => [] },
    },
    signIn: doors(),
    say: (code) => code,
    log,
  })
  expect(await bridge.run({ query: '{ viewer { id } }' }, { session: 'x', language: 'en' })).toEqual(answers[1])
  expect(asked).toBe(2)
})
