import { expect, test } from 'vitest'
import { seedDemo } from '#domain/demo/seedDemo.ts'
import { sweepVersions } from '#domain/statements/sweepVersions.ts'
import { asSuperuser } from '#tests/support/postgres.ts'

test('the rounds of the clock change nothing in a demo that was just entered', async () => {
  await seedDemo()
  await sweepVersions()
  const changed = await asSuperuser(
    `select type, case_id from events where type in ('vote.lapsed', 'statement.votes_lapsed', 'statement.expired')`,
  )
  expect(changed).toEqual([])
})
