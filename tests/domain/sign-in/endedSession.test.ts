import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { beforeAll, expect, test } from 'vitest'
import { suspendPerson } from '#domain/people/administer.ts'
import { endOtherSessions, endSession } from '#domain/people/sessions.ts'
import { enter, eventsBy, withAPassword } from '#tests/support/doors.ts'
import { appUrl, asSuperuser } from '#tests/support/postgres.ts'
import { actorBehind, arrange, house, present, signIn } from './signedIn.ts'

beforeAll(arrange)

test('signing out ends this session alone, at once (S27)', async () => {
  const [here, there] = [await enter(signIn, house.memberId('anne')), await enter(signIn, house.memberId('anne'))]
  await signIn.signOut(here)
  expect(await signIn.isSignedIn(here)).toBe(false)
  expect(await signIn.isSignedIn(there)).toBe(true)
  await signIn.signOut(here)
  expect(await eventsBy(house.memberId('anne'))).toEqual(['session.started', 'session.started', 'session.ended'])
})

test('one ends one’s own sessions, one by one or all the others; never a stranger’s', async () => {
  const secrets = [
    await enter(signIn, house.memberId('elise')),
    await enter(signIn, house.memberId('elise')),
    await enter(signIn, house.memberId('elise')),
  ] as const
  const [first, second, third] = secrets
  const stranger = await present(await enter(signIn, house.memberId('olivier')))
  const elise = await present(first)
  await expect(endSession(stranger, { sessionId: (await present(second)).sessionId ?? '' })).rejects.toThrow(
    'NOT_FOUND',
  )
  await endSession(elise, { sessionId: (await present(second)).sessionId ?? '' })
  expect(await signIn.isSignedIn(second)).toBe(false)
  expect(await endOtherSessions(elise, {})).toMatchObject({ ended: 1 })
  expect(await signIn.isSignedIn(third)).toBe(false)
  expect(await signIn.isSignedIn(first)).toBe(true)
})

test('whoever is suspended is out at once, with their sessions and tokens (S27)', async () => {
  const secret = await enter(signIn, house.memberId('lea'))
  const lea = await present(secret)
  await suspendPerson(await house.who('olivier'), { personId: lea.memberId })
  expect(await actorBehind(secret)).toBeNull()
  const [row] = await asSuperuser<{ open: number }>(
    'select count(*)::int as open from sessions where person_id = $1 and revoked_at is null',
    [lea.personId],
  )
  expect(row?.open).toBe(0)
})

test('five wrong answers at step-up end the session', async () => {
  await withAPassword(house.memberId('ines'))
  const secret = await enter(signIn, house.memberId('ines'))
  for (let n = 1; n <= 4; n++)
    expect(await signIn.confirmWithPassword(secret, 'wrong')).toMatchObject({ refused: 'WRONG_PASSWORD' })
  expect(await signIn.confirmWithPassword(secret, 'wrong')).toMatchObject({ refused: 'SIGNED_OUT' })
  expect(await signIn.isSignedIn(secret)).toBe(false)
})

test('a session ended by another process is ended here at the next request (S31)', async () => {
  const secret = await enter(signIn, house.memberId('claire'))
  expect(await signIn.isSignedIn(secret)).toBe(true)
  const elsewhere = `
    import { openDatabase, closeDatabase } from '#db/client.ts'
    import { end } from '#domain/sign-in/handoff.ts'
    openDatabase(process.env.URL, { max: 1 })
    await end(process.env.SECRET)
    await closeDatabase()`
  await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', elsewhere], {
    env: { ...process.env, URL: appUrl(), SECRET: secret },
  })
  expect(await signIn.isSignedIn(secret)).toBe(false)
})
