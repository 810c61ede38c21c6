import { expect, test } from 'vitest'
import { closeCase, reopenCase } from '#domain/cases/moveCase.ts'
import { changePostMortemDays } from '#domain/organisations/changePostMortemDays.ts'
import { asApplication } from '#tests/faults/arrange.ts'
import { asSuperuser } from '#tests/support/postgres.ts'
import { closedCase, rowOf } from '#tests/support/postMortem.ts'
import { world } from '#tests/support/world.ts'

const DAY = 86_400_000
const daysOf = async (caseId: string) => {
  const { due, closed } = await rowOf(caseId)
  return (Date.parse(due) - Date.parse(closed)) / DAY
}

test('the administrator says how many days a post-mortem has; what is due stays due, and the next closing counts anew', async () => {
  const house = await world()
  const before = await closedCase(house)
  expect(await daysOf(before.caseId)).toBe(15)
  const olivier = await house.who('olivier')
  await changePostMortemDays(olivier, { days: 21 })
  await changePostMortemDays(olivier, { days: 21 })
  expect(await daysOf(before.caseId), 'a date that stands does not move').toBe(15)
  const { caseId } = await closedCase(house)
  expect(await daysOf(caseId)).toBe(21)
  await reopenCase(await house.who('claire'), { caseId: before.caseId, reason: 'It comes back.' })
  await closeCase(await house.who('claire'), { caseId: before.caseId, reason: 'It is over again.' })
  expect(await daysOf(before.caseId)).toBe(21)
  expect(
    await asSuperuser('select data, actor_id from events where org_id = $1 and type = $2', [
      house.lumen.orgId,
      'organisation.post_mortem_days_changed',
    ]),
    'the same again is no event',
  ).toEqual([{ data: { was: 15, now: 21 }, actor_id: olivier.memberId }])
  const [nord] = await asSuperuser<{ days: number }>(
    'select post_mortem_days as days from organisations where id = $1',
    [house.nord.orgId],
  )
  expect(nord?.days).toBe(15)
})

test('nobody else changes it, and not beyond its bounds, in the rule as in the table', async () => {
  const house = await world()
  for (const who of ['claire', 'philippe', 'anne', 'tom'] as const)
    await expect(changePostMortemDays(await house.who(who), { days: 21 })).rejects.toMatchObject({
      code: 'NOT_YOUR_ROLE',
    })
  const olivier = await house.who('olivier')
  for (const days of [6, 61, 0, -1, 15.5])
    await expect(changePostMortemDays(olivier, { days })).rejects.toMatchObject({
      code: 'INVALID_INPUT',
      details: { path: ['days'] },
    })
  for (const days of [7, 60]) await changePostMortemDays(olivier, { days })
  for (const days of [6, 61])
    await expect(
      asApplication(olivier, (sql) =>
        sql('update organisations set post_mortem_days = $2 where id = $1', [olivier.orgId, days]),
      ),
    ).rejects.toThrow('organisations_post_mortem')
})

test('the application changes the setting of its own house, and nothing else of any', async () => {
  const house = await world()
  const olivier = await house.who('olivier')
  const as = (text: string, ...values: unknown[]) => asApplication(olivier, (sql) => sql(text, values))
  await expect(as('update organisations set post_mortem_days = 20 where id = $1', house.nord.orgId)).rejects.toThrow(
    'of another organisation',
  )
  await expect(as('update organisations set demo = true where id = $1', olivier.orgId)).rejects.toThrow(
    'permission denied',
  )
  await as('update organisations set post_mortem_days = 20 where id = $1', olivier.orgId)
})
