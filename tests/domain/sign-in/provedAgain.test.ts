import { beforeAll, expect, test } from 'vitest'
import { changeMyPassword } from '#domain/people/changeMyPassword.ts'
import { endOtherSessions } from '#domain/people/sessions.ts'
import { Refusal } from '#domain/refusal.ts'
import { digestOf } from '#domain/sign-in/secret.ts'
import { enter, eventsBy, open, passphrase, visit, withAPassword } from '#tests/support/doors.ts'
import { asSuperuser } from '#tests/support/postgres.ts'
import { actorBehind, arrange, house, present, signIn } from './signedIn.ts'

beforeAll(arrange)

test('proving oneself again changes the secret, not the day’s end; the old one reads for ten seconds more (S30)', async () => {
  const email = await withAPassword(house.memberId('paul'))
  const proved = (await signIn.withPassword({ email, password: passphrase }, visit)) as { handoff: string }
  const old = await open(signIn, proved.handoff)
  await asSuperuser("update sessions set confirmed_at = confirmed_at - interval '11 minutes' where secret_hash = $1", [
    digestOf(old),
  ])
  const again = (await signIn.confirmWithPassword(old, passphrase)) as { handoff: string }
  const fresh = await open(signIn, again.handoff, old)
  expect(Date.now() - Number((await present(fresh)).provedAt)).toBeLessThan(60_000)
  expect(await present(old)).toMatchObject({ provedAt: null, scopes: new Set(['cases:read', 'ledger:read']) })
  expect(await signIn.confirmWithPassword(old, passphrase)).toMatchObject({ refused: 'SIGNED_OUT' })
  const ends = await asSuperuser('select distinct ends_at from sessions where secret_hash = any($1)', [
    [digestOf(old), digestOf(fresh)],
  ])
  expect(ends).toHaveLength(1)
  await asSuperuser("update sessions set replaced_at = replaced_at - interval '11 seconds' where secret_hash = $1", [
    digestOf(old),
  ])
  expect(await actorBehind(old)).toBeNull()
  expect(await eventsBy(house.memberId('paul'))).toEqual(['session.started', 'session.confirmed'])
})

test('a persona confirms by a click; a person with a password never does', async () => {
  const secret = await enter(signIn, house.memberId('nadia'))
  const again = (await signIn.confirmAsPersona(secret)) as { handoff: string }
  expect(await signIn.isSignedIn(await open(signIn, again.handoff, secret))).toBe(true)
  await asSuperuser("update people set demo = false where email like 'hugo.lefranc+1@%'")
  const email = await withAPassword(house.memberId('hugo'))
  const proved = (await signIn.withPassword({ email, password: passphrase }, visit)) as { handoff: string }
  expect(await signIn.confirmAsPersona(await open(signIn, proved.handoff))).toMatchObject({ refused: 'NOT_HERE' })
})

test('a new password ends the other sessions, and the old one no longer opens (S27)', async () => {
  const email = await withAPassword(house.memberId('maya'))
  const proved = async (password: string) => signIn.withPassword({ email, password }, visit)
  const [here, there] = [
    await open(signIn, ((await proved(passphrase)) as { handoff: string }).handoff),
    await open(signIn, ((await proved(passphrase)) as { handoff: string }).handoff),
  ]
  const maya = await present(here)
  await expect(
    changeMyPassword(maya, { current: 'wrong', next: 'quatre merles sur le mur gris' }),
  ).rejects.toMatchObject({ code: 'WRONG_PASSWORD', details: { path: ['current'] } })
  await expect(changeMyPassword(maya, { current: passphrase, next: 'maya rossi lumen' })).rejects.toMatchObject({
    code: 'PASSWORD_REFUSED',
  })
  await changeMyPassword(
    maya,
    { current: passphrase, next: 'quatre merles sur le mur gris' },
    { idempotencyKey: 'change-1' },
  )
  expect(await signIn.isSignedIn(there)).toBe(false)
  expect(await signIn.isSignedIn(here)).toBe(true)
  expect(await proved(passphrase)).toMatchObject({ refused: 'WRONG_PASSWORD' })
  expect(await proved('quatre merles sur le mur gris')).toHaveProperty('handoff')
})

test('who has no password yet sets one only just after proving themselves', async () => {
  const secret = await enter(signIn, house.memberId('philippe'))
  await asSuperuser("update sessions set confirmed_at = now() - interval '11 minutes' where secret_hash = $1", [
    digestOf(secret),
  ])
  await expect(changeMyPassword(await present(secret), { next: passphrase })).rejects.toMatchObject({
    code: 'STEP_UP_REQUIRED',
  })
  await asSuperuser('update sessions set confirmed_at = now() where secret_hash = $1', [digestOf(secret)])
  await changeMyPassword(await present(secret), { next: passphrase })
})

test('a token never reaches the password, the sessions or another token of its person', async () => {
  const olivier = await present(await enter(signIn, house.memberId('olivier')))
  const token = { ...olivier, kind: 'token' as const, scopes: new Set(['people:admin'] as const) }
  for (const act of [changeMyPassword(token, { next: passphrase }), endOtherSessions(token, {})])
    await expect(act).rejects.toEqual(new Refusal('IN_PERSON_ONLY'))
})
