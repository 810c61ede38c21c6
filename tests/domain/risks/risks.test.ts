import { beforeAll, expect, test } from 'vitest'
import { noteRisk } from '#domain/risks/noteRisk.ts'
import { retireRisk } from '#domain/risks/retireRisk.ts'
import { reviewRisk } from '#domain/risks/reviewRisk.ts'
import { reviseRisk } from '#domain/risks/reviseRisk.ts'
import { asSuperuser } from '#tests/support/postgres.ts'
import { dayOf, daysAhead, risk } from '#tests/support/risks.ts'
import { type PersonKey, type World, world } from '#tests/support/world.ts'

let house: World
beforeAll(async () => {
  house = await world()
})

const noted = async (told: Parameters<typeof risk>[1] = {}, by: PersonKey = 'claire') =>
  noteRisk(await house.who(by), risk(house.memberId('hugo'), told))
const rowOf = async (riskId: string) =>
  (
    await asSuperuser<{ version: number; title: string; on: string; likelihood: number; retired_at: Date | null }>(
      "select version, title, to_char(review_on, 'YYYY-MM-DD') as on, likelihood, retired_at from risks where id = $1",
      [riskId],
    )
  )[0]
const actsOn = async (riskId: string) =>
  asSuperuser<{ type: string; data: object }>('select type, data from events where subject_id = $1 order by at, id', [
    riskId,
  ])
const retold = (riskId: string, expectedVersion: number, told: Parameters<typeof risk>[1] = {}) => {
  const { reviewAt: _day, ...said } = risk(house.memberId('hugo'), told)
  return { riskId, expectedVersion, ...said }
}

test('a risk is noted, revised, looked at again and retired, each by name in the ledger and with no word of it', async () => {
  const { riskId } = await noted()
  const claire = await house.who('claire')
  await reviseRisk(claire, retold(riskId, 1, { likelihood: 3, title: 'A lamp burns a child' }))
  await reviewRisk(await house.who('hugo'), {
    riskId,
    expectedVersion: 2,
    reviewAt: daysAhead(180),
    remark: 'Two calls since spring.',
  })
  expect(await rowOf(riskId)).toMatchObject({ version: 3, title: 'A lamp burns a child', on: dayOf(daysAhead(180)) })
  await retireRisk(claire, { riskId, expectedVersion: 3, reason: 'No lamp is sold any more.' })
  expect(await actsOn(riskId)).toEqual([
    {
      type: 'risk.noted',
      data: { likelihood: 2, impact: 4, member: house.memberId('hugo'), reviewOn: dayOf(daysAhead(90)) },
    },
    { type: 'risk.revised', data: { version: 2, likelihood: 3, impact: 4, member: house.memberId('hugo') } },
    { type: 'risk.reviewed', data: { version: 3, reviewOn: dayOf(daysAhead(180)) } },
    { type: 'risk.retired', data: { version: 4 } },
  ])
  for (const act of [
    () => reviseRisk(claire, retold(riskId, 4)),
    () => reviewRisk(claire, { riskId, expectedVersion: 4, reviewAt: daysAhead(10) }),
    () => retireRisk(claire, { riskId, expectedVersion: 4, reason: 'Again.' }),
  ])
    await expect(act()).rejects.toMatchObject({ code: 'WRONG_STATE', details: { found: 'retired' } })
})

test('leads, communications, legal, executives and administrators keep the register; its owner reviews; auditors read only', async () => {
  for (const who of ['claire', 'hugo', 'ines', 'philippe', 'olivier'] as const) await noted({}, who)
  for (const who of ['anne', 'maya', 'sophie', 'lea'] as const)
    await expect(noted({}, who), who).rejects.toMatchObject({ code: 'NOT_YOUR_ROLE' })
  const { riskId } = await noted({ ownerId: house.memberId('maya') })
  const maya = await house.who('maya')
  await expect(retireRisk(maya, { riskId, expectedVersion: 1, reason: 'No.' })).rejects.toMatchObject({
    code: 'NOT_YOUR_ROLE',
  })
  await expect(reviseRisk(maya, retold(riskId, 1))).rejects.toMatchObject({ code: 'NOT_YOUR_ROLE' })
  await expect(
    reviewRisk(await house.who('sophie'), { riskId, expectedVersion: 1, reviewAt: daysAhead(1) }),
  ).rejects.toMatchObject({ code: 'NOT_YOUR_ROLE' })
  await reviewRisk(maya, { riskId, expectedVersion: 1, reviewAt: daysAhead(1) })
})

test('to an employee, a guest and another house there is no such risk', async () => {
  const { riskId } = await noted()
  for (const who of [await house.who('lea'), await house.who('tom'), await house.outsider()]) {
    await expect(retireRisk(who, { riskId, expectedVersion: 1, reason: 'No.' })).rejects.toThrow('NOT_FOUND')
    await expect(reviewRisk(who, { riskId, expectedVersion: 1, reviewAt: daysAhead(1) })).rejects.toThrow('NOT_FOUND')
  }
})

test('its owner is somebody of the house who can read it', async () => {
  for (const who of ['lea', 'tom'] as const)
    await expect(noted({ ownerId: house.memberId(who) }), who).rejects.toMatchObject({
      code: 'INVALID_INPUT',
      details: { path: ['ownerId'] },
    })
  await expect(noted({ ownerId: (await house.outsider()).memberId })).rejects.toThrow('NOT_FOUND')
  const { riskId } = await noted()
  await expect(
    reviseRisk(await house.who('claire'), retold(riskId, 1, { ownerId: house.memberId('lea') })),
  ).rejects.toMatchObject({ code: 'INVALID_INPUT' })
  await noted({ ownerId: house.memberId('anne') })
})

test('it is weighed from 1 to 4, for one audience at least and each once, and looked at again on a day to come', async () => {
  const faults: [Parameters<typeof risk>[1], string][] = [
    [{ likelihood: 0 }, 'likelihood'],
    [{ likelihood: 5 }, 'likelihood'],
    [{ impacts: [] }, 'impacts'],
    [{ impacts: [{ stakeholder: 'ngos', impact: 5 }] }, 'impacts'],
    [
      {
        impacts: [
          { stakeholder: 'ngos', impact: 1 },
          { stakeholder: 'ngos', impact: 2 },
        ],
      },
      'impacts',
    ],
    [{ reviewAt: daysAhead(-2) }, 'reviewAt'],
    [{ title: ' ' }, 'title'],
    [{ scenario: 'x'.repeat(2_001) }, 'scenario'],
  ]
  for (const [told, at] of faults)
    await expect(noted(told), at).rejects.toMatchObject({
      code: 'INVALID_INPUT',
      details: { path: expect.arrayContaining([at]) },
    })
  const { riskId } = await noted({ reviewAt: new Date() })
  await expect(
    reviewRisk(await house.who('claire'), { riskId, expectedVersion: 1, reviewAt: daysAhead(-2) }),
  ).rejects.toMatchObject({ code: 'INVALID_INPUT' })
  await expect(
    retireRisk(await house.who('claire'), { riskId, expectedVersion: 1, reason: ' ' }),
  ).rejects.toMatchObject({ code: 'REASON_REQUIRED' })
})

test('of several people who change a risk at once, one does, and the others are told which version stands', async () => {
  for (let round = 0; round < 3; round++) {
    const { riskId } = await noted()
    const [claire, hugo, ines] = [await house.who('claire'), await house.who('hugo'), await house.who('ines')]
    const ends = await Promise.allSettled([
      reviseRisk(claire, retold(riskId, 1, { likelihood: 4 })),
      reviseRisk(hugo, retold(riskId, 1, { likelihood: 1 })),
      reviewRisk(hugo, { riskId, expectedVersion: 1, reviewAt: daysAhead(30) }),
      retireRisk(ines, { riskId, expectedVersion: 1, reason: 'Sold.' }),
      reviewRisk(claire, { riskId, expectedVersion: 1, reviewAt: daysAhead(40) }),
    ])
    expect(ends.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    const codes = ends.flatMap((end) => (end.status === 'rejected' ? [String(end.reason.code)] : []))
    expect(codes.every((code) => ['CONFLICT', 'WRONG_STATE'].includes(code))).toBe(true)
    expect((await rowOf(riskId))?.version).toBe(2)
    expect(await actsOn(riskId)).toHaveLength(2)
  }
  const { riskId } = await noted()
  await reviseRisk(await house.who('claire'), retold(riskId, 1))
  await expect(reviseRisk(await house.who('hugo'), retold(riskId, 1))).rejects.toMatchObject({
    code: 'CONFLICT',
    details: { current: { type: 'Risk', id: riskId, version: 2 } },
  })
})

test('sent twice under one key, a risk is noted once', async () => {
  const claire = await house.who('claire')
  const said = risk(house.memberId('hugo'))
  const [one, other] = await Promise.all([1, 2].map(() => noteRisk(claire, said, { idempotencyKey: 'once-only' })))
  expect(one).toEqual(other)
})
