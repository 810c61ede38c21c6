import { beforeAll, expect, test } from 'vitest'
import { suspendPerson } from '#domain/people/administer.ts'
import { doors, eventsBy, open, passphrase, visit, withAPassword } from '#tests/support/doors.ts'
import { jobsOf, secretOfReset } from '#tests/support/letters.ts'
import { asSuperuser } from '#tests/support/postgres.ts'
import { type PersonKey, type World, world } from '#tests/support/world.ts'

let house: World
const signIn = doors()
const fresh = 'quatre merles sur le mur gris'
const elsewhere = { address: null, agent: null }
beforeAll(async () => {
  house = await world()
})

const set = (secret: string, password = fresh) => signIn.resetPassword({ secret, password }, elsewhere)
async function asked(key: PersonKey) {
  const email = await withAPassword(house.memberId(key))
  await signIn.askReset(email, elsewhere)
  return { email, secret: await secretOfReset() }
}

test('a new password by mail: every session ends, the old one no longer opens, the new one does', async () => {
  const { email, secret } = await asked('maya')
  const here = await open(
    signIn,
    ((await signIn.withPassword({ email, password: passphrase }, visit)) as { handoff: string }).handoff,
  )
  expect(await signIn.showReset(secret)).toEqual({ email })
  expect(await set(secret)).toEqual({ reset: true })
  expect(await signIn.isSignedIn(here)).toBe(false)
  expect(await signIn.withPassword({ email, password: passphrase }, visit)).toMatchObject({ refused: 'WRONG_PASSWORD' })
  expect(await signIn.withPassword({ email, password: fresh }, visit)).toHaveProperty('handoff')
  expect(await eventsBy(house.memberId('maya'))).toEqual(['session.started', 'person.password_reset', 'session.ended'])
})

test('known and unknown mailboxes get the same answer after the same work; only the known one gets a mail (S33)', async () => {
  const email = await withAPassword(house.memberId('hugo'))
  const written = () => asSuperuser<{ n: number }>('select count(*)::int as n from resets')
  const answers = []
  for (const given of [
    email,
    'nobody@lumen.example',
    'no address at all',
    `${'n'.repeat(2_000)}@lumen.example`,
    '\0"',
  ]) {
    const [rows, jobs] = [await written(), await jobsOf('mail_reset')]
    const answer = await signIn.askReset(given, elsewhere)
    const [after] = await written()
    answers.push([answer, (after?.n ?? 0) - (rows[0]?.n ?? 0), (await jobsOf('mail_reset')).length - jobs.length])
    expect((await secretOfReset()) !== '').toBe(given === email)
  }
  expect(new Set(answers.map((answer) => JSON.stringify(answer)))).toEqual(new Set(['[{"asked":true},1,1]']))
  const left = await asSuperuser('select email from resets where person_id is null')
  expect(left).toEqual([])
})

test('a link works once, for 30 minutes, and every other link of its person falls with it (S36)', async () => {
  const { email, secret: first } = await asked('paul')
  await signIn.askReset(email, elsewhere)
  const second = await secretOfReset()
  expect(await set(second)).toEqual({ reset: true })
  for (const used of [first, second, 'x'.repeat(43), ''])
    expect(await set(used)).toMatchObject({ refused: 'LINK_DEAD' })
  await signIn.askReset(email, elsewhere)
  const late = await secretOfReset()
  await asSuperuser(
    "update resets set asked_at = asked_at - interval '30 minutes', expires_at = expires_at - interval '30 minutes' where used_at is null",
  )
  expect(await set(late)).toMatchObject({ refused: 'LINK_DEAD' })
  expect(await signIn.showReset(late)).toBeNull()
})

test('of ten copies of a link at once one sets the password', async () => {
  const { secret } = await asked('karim')
  const answers = await Promise.all(Array.from({ length: 10 }, () => set(secret)))
  expect(answers.filter((answer) => 'reset' in answer)).toHaveLength(1)
})

test('it is bound to the mailbox: once that is another’s, or its person is shut out, it opens nothing (S36)', async () => {
  const { secret } = await asked('sophie')
  await asSuperuser(
    "update people set email = 'sophie.moved@lumen.example' where id = (select person_id from members where id = $1)",
    [house.memberId('sophie')],
  )
  expect(await set(secret)).toMatchObject({ refused: 'LINK_DEAD' })
  const other = await asked('lea')
  await suspendPerson(await house.who('olivier'), { personId: house.memberId('lea') })
  expect(await set(other.secret)).toMatchObject({ refused: 'LINK_DEAD' })
})

test('an address typed in other letters is written to as it is kept, never as it was typed (S36)', async () => {
  const email = await withAPassword(house.memberId('anne'))
  await signIn.askReset(email.toUpperCase().replace('@', '\uff20'), elsewhere)
  const secret = await secretOfReset()
  expect(await signIn.showReset(secret)).toEqual({ email })
  await signIn.askReset(email.replace('a', '\u0430'), elsewhere)
  expect(await secretOfReset()).toBe('')
})

test('whoever signs in without a password is sent none', async () => {
  await signIn.askReset((await house.who('elise')).email, elsewhere)
  expect(await secretOfReset()).toBe('')
})

test('an easy password is refused, and the link stands', async () => {
  const { secret } = await asked('nadia')
  expect(await set(secret, 'nadia maison lumen')).toMatchObject({ refused: 'PASSWORD_REFUSED' })
  expect(await set(secret)).toEqual({ reset: true })
})

test('three an hour to one mailbox, whether anybody reads it or not', async () => {
  for (const given of [await withAPassword(house.memberId('ines')), 'stranger@lumen.example']) {
    const answers = []
    for (let time = 0; time < 4; time++) answers.push(await signIn.askReset(given, elsewhere))
    expect(answers.map((answer) => 'asked' in answer)).toEqual([true, true, true, false])
    expect(answers[3]).toMatchObject({ refused: 'RATE_LIMITED' })
  }
})

test('wrong guesses of a stranger do not keep its person out after a new password', async () => {
  const { email, secret } = await asked('philippe')
  for (let guess = 0; guess < 5; guess++) await signIn.withPassword({ email, password: 'wrong' }, elsewhere)
  await set(secret)
  expect(await signIn.withPassword({ email, password: fresh }, elsewhere)).toHaveProperty('handoff')
})
