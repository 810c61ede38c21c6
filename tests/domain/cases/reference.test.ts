import { expect, test } from 'vitest'
import { declareCase } from '#domain/cases/declareCase.ts'
import { referenceOf } from '#domain/cases/reference.ts'
import { asSuperuser } from '#tests/support/postgres.ts'
import { world } from '#tests/support/world.ts'

test('a case whose reference another one has already is declared all the same, under the next', async () => {
  const house = await world()
  const claimedAt = new Date('2026-03-04T08:00:00.000Z')
  const claire = { ...(await house.who('claire')), claimedAt, provedAt: claimedAt }
  const said = 'The lamp hums.'
  const declared = []
  for (let times = 0; times < 3; times++)
    declared.push(await declareCase(claire, { said, channel: 'twitter', severity: 2, restricted: times === 0 }))
  const rows = await asSuperuser<{ reference: string }>('select reference from cases where id = any ($1) order by id', [
    declared.map(({ caseId }) => caseId),
  ])
  const [first, ...others] = rows.map(({ reference }) => reference)
  expect(first).toBe(referenceOf(claimedAt, said))
  expect(new Set([first, ...others]).size).toBe(3)
})
