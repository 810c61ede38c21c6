import { beforeEach, describe, expect, test } from 'vitest'
import { liftLegalHold } from '#domain/holds/liftLegalHold.ts'
import { placeLegalHold } from '#domain/holds/placeLegalHold.ts'
import { changeCapacities } from '#domain/people/administer.ts'
import { erasePerson } from '#domain/people/erasePerson.ts'
import { asApplication } from '#tests/faults/arrange.ts'
import { asSuperuser } from '#tests/support/postgres.ts'
import { tablesThatSay } from '#tests/support/private.ts'
import { caseWithTeam } from '#tests/support/room.ts'
import { arrange, canaries, eraseInes, house, reason, somebodyToErase } from './leaving.ts'

beforeEach(arrange)

describe('it is refused', () => {
  test('to all but administrators who have just proved who they are, for oneself, and under another name', async () => {
    await somebodyToErase()
    await expect(eraseInes('claire')).rejects.toMatchObject({ code: 'NOT_YOUR_ROLE' })
    await expect(
      erasePerson(
        { ...(await house.who('olivier')), provedAt: null },
        { personId: house.memberId('ines'), name: canaries.name, reason },
      ),
    ).rejects.toMatchObject({ code: 'STEP_UP_REQUIRED' })
    await expect(
      erasePerson(await house.outsider(), { personId: house.memberId('ines'), name: canaries.name, reason }),
    ).rejects.toThrow()
    await expect(eraseInes('olivier', 'Inès')).rejects.toMatchObject({
      code: 'INVALID_INPUT',
      details: { path: ['name'] },
    })
    const olivier = await house.who('olivier')
    await expect(
      erasePerson(olivier, { personId: olivier.memberId, name: olivier.name, reason }),
    ).rejects.toMatchObject({ code: 'NOT_YOURSELF' })
    expect(await tablesThatSay(canaries.name)).toContain('public.people')
  })

  test('of two administrators who erase each other at once, one remains', async () => {
    await changeCapacities(await house.who('olivier'), { personId: house.memberId('claire'), capacities: ['admin'] })
    const [olivier, claire] = [await house.who('olivier'), await house.who('claire')]
    const done = await Promise.allSettled([
      erasePerson(olivier, { personId: claire.memberId, name: claire.name, reason }),
      erasePerson(claire, { personId: olivier.memberId, name: olivier.name, reason }),
    ])
    expect(done.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
  })

  test('while a legal hold stands on the person, or on a case they had a part in', async () => {
    const { caseId } = await somebodyToErase()
    const personal = await placeLegalHold(await house.who('paul'), {
      personId: house.memberId('ines'),
      reason: 'A suit.',
    })
    await expect(eraseInes()).rejects.toMatchObject({ code: 'LEGAL_HOLD', details: { items: [] } })
    await liftLegalHold(await house.who('olivier'), { holdId: personal.holdId, reason: 'Settled.' })
    const { holdId } = await placeLegalHold(await house.who('paul'), { caseId, reason: 'An inquiry.' })
    await expect(eraseInes()).rejects.toMatchObject({
      code: 'LEGAL_HOLD',
      details: { items: [{ type: 'Case', id: caseId }] },
    })
    await liftLegalHold(await house.who('paul'), { holdId, reason: 'Closed.' })
    await eraseInes()
  })

  test('a hold on a case they had no part in keeps nobody', async () => {
    await somebodyToErase()
    const other = await caseWithTeam(house)
    await asSuperuser('delete from roles where case_id = $1 and member_id = $2', [other, house.memberId('tom')])
    await placeLegalHold(await house.who('paul'), { caseId: other, reason: 'An inquiry.' })
    const tom = await house.who('tom')
    await erasePerson(await house.who('olivier'), { personId: tom.memberId, name: tom.name, reason })
  })
})

describe('a legal hold', () => {
  test('is placed and lifted by administrators and legal, once each, and says why to them', async () => {
    const caseId = await caseWithTeam(house)
    await expect(placeLegalHold(await house.who('hugo'), { caseId, reason })).rejects.toMatchObject({
      code: 'NOT_YOUR_ROLE',
    })
    await expect(placeLegalHold(await house.outsider(), { caseId, reason })).rejects.toThrow('NOT_FOUND')
    await expect(placeLegalHold(await house.who('paul'), { reason })).rejects.toMatchObject({ code: 'INVALID_INPUT' })
    const { holdId } = await placeLegalHold(await house.who('paul'), { caseId, reason: 'An okapi inquiry.' })
    await expect(placeLegalHold(await house.who('paul'), { caseId, reason })).rejects.toMatchObject({
      code: 'WRONG_STATE',
    })
    expect(await tablesThatSay('An okapi inquiry.')).toEqual([])
    await expect(liftLegalHold(await house.who('hugo'), { holdId, reason })).rejects.toMatchObject({
      code: 'NOT_YOUR_ROLE',
    })
    await liftLegalHold(await house.who('paul'), { holdId, reason })
    await expect(liftLegalHold(await house.who('paul'), { holdId, reason })).rejects.toMatchObject({
      code: 'WRONG_STATE',
    })
    const events = await asSuperuser<{ type: string }>(`select type from events where subject_id = $1 order by id`, [
      holdId,
    ])
    expect(events.map(({ type }) => type)).toEqual(['legal_hold.placed', 'legal_hold.lifted'])
  })

  test('stays as it was: the application changes no hold and removes none', async () => {
    const caseId = await caseWithTeam(house)
    const paul = await house.who('paul')
    await placeLegalHold(paul, { caseId, reason })
    await expect(asApplication(paul, (sql) => sql('delete from legal_holds', []))).rejects.toMatchObject({
      code: '42501',
    })
    await expect(asApplication(paul, (sql) => sql('update legal_holds set case_id = null', []))).rejects.toMatchObject({
      code: '42501',
    })
  })
})
