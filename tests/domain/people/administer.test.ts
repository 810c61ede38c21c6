import { beforeEach, expect, test } from 'vitest'
import { changeCapacities, endSessions, reinstatePerson, suspendPerson } from '#domain/people/administer.ts'
import { changeMySettings } from '#domain/people/changeMySettings.ts'
import { doors, enter, eventsBy } from '#tests/support/doors.ts'
import { asSuperuser } from '#tests/support/postgres.ts'
import { type World, world } from '#tests/support/world.ts'

let house: World
beforeEach(async () => {
  house = await world()
})

test('an administrator gives capacities, and the event says what was and what is', async () => {
  await changeCapacities(await house.who('olivier'), {
    personId: house.memberId('lea'),
    capacities: ['employee', 'community', 'employee'],
  })
  expect((await house.who('lea')).capacities).toEqual(new Set(['community', 'employee']))
  const [event] = await asSuperuser('select data from events where type = $1 and subject_id = $2', [
    'person.capacities_changed',
    house.memberId('lea'),
  ])
  expect(event).toEqual({ data: { was: ['employee'], now: ['community', 'employee'] } })
})

test('nobody else does, and nobody without a recent proof (S30)', async () => {
  const change = { personId: house.memberId('lea'), capacities: ['legal' as const] }
  await expect(changeCapacities(await house.who('claire'), change)).rejects.toMatchObject({ code: 'NOT_YOUR_ROLE' })
  await expect(changeCapacities({ ...(await house.who('olivier')), provedAt: null }, change)).rejects.toMatchObject({
    code: 'STEP_UP_REQUIRED',
  })
  await expect(changeCapacities(await house.outsider(), change)).rejects.toThrow('NOT_FOUND')
  expect((await house.who('lea')).capacities).toEqual(new Set(['employee']))
})

test('the last administrator stays one: not by capacities, not by suspension', async () => {
  const olivier = await house.who('olivier')
  await expect(
    changeCapacities(olivier, { personId: olivier.memberId, capacities: ['employee'] }),
  ).rejects.toMatchObject({ code: 'LAST_ADMIN' })
  await expect(suspendPerson(olivier, { personId: olivier.memberId })).rejects.toMatchObject({ code: 'LAST_ADMIN' })
})

test('of two administrators who dismiss each other at once, one remains (S52)', async () => {
  await changeCapacities(await house.who('olivier'), { personId: house.memberId('claire'), capacities: ['admin'] })
  const [olivier, claire] = [await house.who('olivier'), await house.who('claire')]
  const done = await Promise.allSettled([
    suspendPerson(olivier, { personId: claire.memberId }),
    suspendPerson(claire, { personId: olivier.memberId }),
  ])
  expect(done.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
})

test('who is suspended is out of every session at once; who is reinstated comes in anew', async () => {
  const signIn = doors()
  const secret = await enter(signIn, house.memberId('tom'))
  await suspendPerson(await house.who('olivier'), { personId: house.memberId('tom') })
  expect(await signIn.isSignedIn(secret)).toBe(false)
  await expect(suspendPerson(await house.who('olivier'), { personId: house.memberId('tom') })).rejects.toMatchObject({
    code: 'WRONG_STATE',
  })
  await expect(enter(signIn, house.memberId('tom'))).rejects.toThrow('NOT_HERE')
  await reinstatePerson(await house.who('olivier'), { personId: house.memberId('tom') })
  expect(await signIn.isSignedIn(secret)).toBe(false)
  expect(await signIn.isSignedIn(await enter(signIn, house.memberId('tom')))).toBe(true)
  expect(await eventsBy(house.memberId('olivier'))).toEqual(['person.suspended', 'session.ended', 'person.reinstated'])
})

test('an administrator ends all sessions of a lost telephone, and only in this organisation (S27)', async () => {
  const signIn = doors()
  const [one, other] = [await enter(signIn, house.memberId('karim')), await enter(signIn, house.memberId('karim'))]
  expect(await endSessions(await house.who('olivier'), { personId: house.memberId('karim') })).toMatchObject({
    ended: 2,
  })
  expect([await signIn.isSignedIn(one), await signIn.isSignedIn(other)]).toEqual([false, false])
})

test('one chooses one’s language and time zone; what is no zone is refused', async () => {
  await changeMySettings(await house.who('maya'), { language: 'en', timeZone: 'America/Montreal' })
  expect(await house.who('maya')).toMatchObject({ language: 'en', timeZone: 'America/Montreal' })
  await expect(changeMySettings(await house.who('maya'), { timeZone: 'Mars/Olympus' })).rejects.toMatchObject({
    code: 'INVALID_INPUT',
    details: { path: ['timeZone'] },
  })
  await changeMySettings(await house.who('maya'), { language: 'en' })
  expect(await eventsBy(house.memberId('maya'))).toEqual(['person.settings_changed'])
})
