import { beforeAll, expect, test } from 'vitest'
import { hashPassword, isPassword } from '#domain/sign-in/password.ts'
import { faultOfPassword } from '#domain/sign-in/passwordRules.ts'
import { doors, eventsBy, open, passphrase, visit, withAPassword } from '#tests/support/doors.ts'
import { asSuperuser } from '#tests/support/postgres.ts'
import { type World, world } from '#tests/support/world.ts'

let house: World
beforeAll(async () => {
  house = await world()
})

test('a password is kept as argon2id with 19 MiB and two passes, under a salt of its own', async () => {
  const [one, other] = await Promise.all([hashPassword(passphrase), hashPassword(passphrase)])
  expect(one).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$[\w+/]{22}\$[\w+/]{43}$/)
  expect(one).not.toBe(other)
  expect(await isPassword(one, passphrase)).toBe(true)
  expect(await isPassword(one, `${passphrase} `)).toBe(false)
})

test('a password typed on another keyboard, composed or not, is the same password', async () => {
  const stored = await hashPassword('été à la montagne noire'.normalize('NFC'))
  expect(await isPassword(stored, 'été à la montagne noire'.normalize('NFD'))).toBe(true)
})

test('nobody is checked against a hash of its own, and never let in', async () => {
  expect(await isPassword(null, '')).toBe(false)
  expect(await isPassword(null, passphrase)).toBe(false)
})

test('twenty checks at once all answer', async () => {
  const stored = await hashPassword(passphrase)
  const answers = await Promise.all(
    Array.from({ length: 20 }, (_, n) => isPassword(stored, n % 2 ? passphrase : 'wrong')),
  )
  expect(answers.filter(Boolean)).toHaveLength(10)
})

test.each([
  ['court', 'too short'],
  ['x'.repeat(14), 'too short'],
  ['quatorze signes!'.slice(0, 14), 'too short'],
  ['m'.repeat(129), 'too long'],
  ['aaaaaaaaaaaaaaaaaaaa', 'easy to guess'],
  ['passwordpassword', 'easy to guess'],
  ['motdepasse motdepasse', 'easy to guess'],
  ['Password12345678!', 'easy to guess'],
  ['sangfroid sangfroid', 'easy to guess'],
  ['Claire Vasseur 2026', 'easy to guess'],
  ['Maison Lumen 1234567', 'easy to guess'],
  ['motdepassesangfroid', 'easy to guess'],
  ['trois merles sur le toit rouge', null],
  ['correct horse battery staple', null],
  ['Zq7!vT0#pL9@xW2$', null],
  ['été comme hiver, la lampe brûle', null],
])('%s is judged %s', async (password, fault) => {
  expect(await faultOfPassword(password, ['Claire Vasseur', 'Maison Lumen', 'claire.vasseur@lumen.example'])).toBe(
    fault,
  )
})

test('the right password opens a session, and the event says how', async () => {
  const [signIn, email] = [doors(), await withAPassword(house.memberId('paul'))]
  const proved = await signIn.withPassword({ email: ` ${email.toUpperCase()} `, password: passphrase }, visit)
  expect(proved).toHaveProperty('handoff')
  const secret = await open(signIn, (proved as { handoff: string }).handoff)
  expect(secret).toMatch(/^[\w-]{43}$/)
  expect(await signIn.isSignedIn(secret)).toBe(true)
  expect(await eventsBy(house.memberId('paul'))).toEqual(['session.started'])
})

test('wrong, unknown, without a password and suspended are one answer; only the log knows which (S33)', async () => {
  const signIn = doors()
  const email = await withAPassword(house.memberId('nadia'))
  const [{ email: persona } = { email: '' }] = await asSuperuser<{ email: string }>(
    'select p.email from people p join members m on m.person_id = p.id where m.id = $1',
    [house.memberId('maya')],
  )
  await asSuperuser('update members set suspended_at = now() where id = $1', [house.memberId('nadia')])
  const answers = await Promise.all([
    signIn.withPassword({ email, password: 'wrong' }, visit),
    signIn.withPassword({ email, password: passphrase }, visit),
    signIn.withPassword({ email: 'nobody@lumen.example', password: passphrase }, visit),
    signIn.withPassword({ email: 'no address', password: passphrase }, visit),
    signIn.withPassword({ email: persona, password: passphrase }, visit),
  ])
  expect(new Set(answers.map((answer) => JSON.stringify(answer)))).toEqual(
    new Set(['{"refused":"WRONG_PASSWORD","retryAfter":null}']),
  )
  expect(signIn.told.sort()).toEqual([
    'belongs to no organisation',
    'has no password',
    'unknown person',
    'unknown person',
    'wrong password',
  ])
})

test('the sixth wrong password within a quarter of an hour is not even looked at, and neither is the right one (S16)', async () => {
  const [signIn, email] = [doors(), await withAPassword(house.memberId('ines'))]
  const guess = (password: string, address = '198.51.100.1') =>
    signIn.withPassword({ email, password }, { address, agent: null })
  for (let n = 1; n <= 5; n++) expect(await guess(`wrong ${n}`)).toMatchObject({ refused: 'WRONG_PASSWORD' })
  expect(await guess(passphrase, '198.51.100.2')).toMatchObject({
    refused: 'RATE_LIMITED',
    retryAfter: expect.any(Number),
  })
  await asSuperuser("update attempts set at = at - interval '15 minutes'")
  expect(await guess(passphrase)).toHaveProperty('handoff')
})

test('of forty guesses at once five are checked (S16)', async () => {
  const [signIn, email] = [doors(), await withAPassword(house.memberId('hugo'))]
  const answers = await Promise.all(
    Array.from({ length: 40 }, (_, n) =>
      signIn.withPassword({ email, password: `wrong ${n}` }, { address: null, agent: null }),
    ),
  )
  expect(answers.filter((answer) => 'refused' in answer && answer.refused === 'WRONG_PASSWORD')).toHaveLength(5)
})

test('an address may try thirty times, whoever it names, and a /64 of IPv6 is one address', async () => {
  const signIn = doors()
  const guess = (n: number) =>
    signIn.withPassword(
      { email: `someone${n}@lumen.example`, password: 'wrong' },
      { address: `2001:db8:0:7::${n.toString(16)}`, agent: null },
    )
  const answers = []
  for (let n = 1; n <= 32; n++) answers.push(await guess(n))
  expect(answers.filter((answer) => 'refused' in answer && answer.refused === 'WRONG_PASSWORD')).toHaveLength(30)
  expect(answers.at(-1)).toMatchObject({ refused: 'RATE_LIMITED' })
})

test('a right password forgives the wrong ones before it', async () => {
  const [signIn, email] = [doors(), await withAPassword(house.memberId('karim'))]
  for (let round = 0; round < 2; round++) {
    for (let n = 0; n < 4; n++) await signIn.withPassword({ email, password: 'wrong' }, { address: null, agent: null })
    expect(await signIn.withPassword({ email, password: passphrase }, { address: null, agent: null })).toHaveProperty(
      'handoff',
    )
  }
})

test('neither the password nor the address tried is anywhere in the database (S35)', async () => {
  const rows = await asSuperuser<{ all: string }>('select subject as all from attempts')
  expect(rows.length).toBeGreaterThan(0)
  expect(rows.every(({ all }) => /^[\w-]{43}$/.test(all))).toBe(true)
})
