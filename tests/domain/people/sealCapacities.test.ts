import { expect, test } from 'vitest'
import { carryOver } from '#domain/private/carryOver.ts'
import { asSuperuser } from '#tests/support/postgres.ts'
import { world } from '#tests/support/world.ts'

test('a house whose founding did not say who could do what says so at its next start, once', async () => {
  const { lumen, nord } = await world()
  const sealed = () =>
    asSuperuser<{ org_id: string; data: { members: { id: string; capacities: string[] }[] } }>(
      "select org_id, data from events where type = 'capacities.sealed' and org_id = any ($1)",
      [[lumen.orgId, nord.orgId]],
    )
  await asSuperuser('alter table events disable trigger append_only')
  await asSuperuser("update events set data = data - 'members' where type = 'organisation.founded' and org_id = $1", [
    lumen.orgId,
  ])
  await asSuperuser('alter table events enable always trigger append_only')
  await carryOver()
  await carryOver()
  const [event, ...more] = await sealed()
  expect([event?.org_id, more]).toEqual([lumen.orgId, []])
  expect(event?.data.members.map(({ id }) => id).sort()).toEqual(
    Object.values(lumen.members)
      .map(({ memberId }) => memberId)
      .sort(),
  )
  expect(event?.data.members.find(({ id }) => id === lumen.members.ines?.memberId)?.capacities).toContain('legal')
})
