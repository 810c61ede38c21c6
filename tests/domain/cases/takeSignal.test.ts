import { beforeAll, expect, test } from 'vitest'
import { qualifyCase } from '#domain/cases/changeCase.ts'
import { reportSignal } from '#domain/cases/declareCase.ts'
import { dismissSignal } from '#domain/cases/moveCase.ts'
import { asSuperuser } from '#tests/support/postgres.ts'
import { type World, world } from '#tests/support/world.ts'

let house: World
beforeAll(async () => {
  house = await world()
})

const signal = async () =>
  reportSignal(await house.who('lea'), { said: 'A customer filmed a lamp that smells of burning.', channel: 'tiktok' })

test('whoever may lead takes a signal up, and leads what it becomes', async () => {
  const { caseId } = await signal()
  await qualifyCase(await house.who('claire'), { caseId, expectedVersion: 1, severity: 3 })
  const rows = await asSuperuser(
    'select stage, member_id from cases join roles on roles.case_id = cases.id and role = $2 and state = $3 where cases.id = $1',
    [caseId.replace(/^case_/, ''), 'lead', 'held'],
  )
  expect(rows).toEqual([{ stage: 'active', member_id: house.memberId('claire') }])
})

test('whoever may lead says, with a reason, that a signal was nothing', async () => {
  const { caseId } = await signal()
  await expect(dismissSignal(await house.who('claire'), { caseId })).rejects.toMatchObject({ code: 'REASON_REQUIRED' })
  await dismissSignal(await house.who('claire'), { caseId, reason: 'Another brand of lamp.' })
  const [row] = await asSuperuser('select stage from cases where id = $1', [caseId.replace(/^case_/, '')])
  expect(row).toEqual({ stage: 'dismissed' })
})

test('a reviewer neither takes a signal up nor dismisses it', async () => {
  const { caseId } = await signal()
  await expect(qualifyCase(await house.who('ines'), { caseId, expectedVersion: 1, severity: 3 })).rejects.toMatchObject(
    { code: 'NOT_YOUR_ROLE' },
  )
  await expect(dismissSignal(await house.who('ines'), { caseId, reason: 'Nothing.' })).rejects.toMatchObject({
    code: 'NOT_YOUR_ROLE',
  })
})
