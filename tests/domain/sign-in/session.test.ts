import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { beforeAll, expect, test } from 'vitest'
import { suspendPerson } from '#domain/people/administer.ts'
import { changeMyPassword } from '#domain/people/changeMyPassword.ts'
import { findActor } from '#domain/people/findActor.ts'
import { endOtherSessions, endSession } from '#domain/people/sessions.ts'
import { Refusal } from '#domain/refusal.ts'
import { digestOf } from '#domain/sign-in/secret.ts'
import { doors, enter, eventsBy, open, passphrase, visit, withAPassword } from '#tests/support/doors.ts'
import { appUrl, asSuperuser } from '#tests/support/postgres.ts'
import { type World, world } from '#tests/support/world.ts'

let house: World
const signIn = doors()
beforeAll(async () => {
  house = await world()
})

const actorBehind = async (secret: string) => (await findActor('session', digestOf(secret)))?.actor ?? null
const present = async (secret: string) => {
  const actor = await actorBehind(secret)
  if (!actor) throw new Error('signed out')
  return actor
}

test('one click makes one somebody, in a demonstration only', async () => {
  const secret = await enter(signIn, house.memberId('claire'))
  expect(await present(secret)).toMatchObject({
    kind: 'person',
    name: 'Claire Vasseur',
    demo: true,
    scopes: null,
    provedAt: expect.any(Date),
  })
  const elsewhere = doors({ demo: false })
  expect(await elsewhere.demoHouses()).toEqual([])
  expect(await elsewhere.asPersona('claire.vasseur+1@lumen.example')).toMatchObject({ refused: 'NOT_HERE' })
})

test('a real person is nobody’s persona, even in a demonstration', async () => {
  await asSuperuser("update people set demo = false where email = 'tom.astier+1@agence-astier.example'")
  expect(await signIn.asPersona('tom.astier+1@agence-astier.example')).toMatchObject({ refused: 'NOT_HERE' })
  expect((await signIn.demoHouses()).flatMap(({ people }) => people.map(({ name }) => name))).not.toContain(
    'Tom Astier',
  )
})

test('the personas are those of the first demonstration and of the one beside it, in the order they were made', async () => {
  const [first, second] = await signIn.demoHouses()
  expect(first?.name).toBe('Maison Lumen')
  expect(first?.people.slice(0, 2)).toEqual([
    {
      email: 'claire.vasseur+1@lumen.example',
      name: 'Claire Vasseur',
      job: 'Directrice de la communication',
      capacities: ['lead', 'communications'],
    },
    expect.objectContaining({ name: 'Hugo Lefranc' }),
  ])
  expect(first?.people.map(({ name }) => name)).not.toContain('Vera Lindqvist')
  expect(second).toMatchObject({ name: 'Atelier Nord', people: [{ name: 'Vera Lindqvist' }, { name: 'Jan Aerts' }] })
})

test('a handoff is good once, for a minute', async () => {
  const proved = (await signIn.asPersona('maya.rossi+1@lumen.example')) as { handoff: string }
  await open(signIn, proved.handoff)
  expect(await signIn.redeem(proved.handoff, null, visit)).toMatchObject({ refused: 'SIGNED_OUT' })
  const late = (await signIn.asPersona('maya.rossi+1@lumen.example')) as { handoff: string }
  await asSuperuser('update handoffs set expires_at = now() where used_at is null')
  expect(await signIn.redeem(late.handoff, null, visit)).toMatchObject({ refused: 'SIGNED_OUT' })
  expect(await signIn.redeem('x'.repeat(43), null, visit)).toMatchObject({ refused: 'SIGNED_OUT' })
})

test('of twenty copies of a handoff at once, one opens a session', async () => {
  const { handoff } = (await signIn.asPersona('maya.rossi+1@lumen.example')) as { handoff: string }
  const answers = await Promise.all(Array.from({ length: 20 }, () => signIn.redeem(handoff, null, visit)))
  expect(answers.filter((answer) => 'secret' in answer)).toHaveLength(1)
})

test('only digests are stored (S35)', async () => {
  const secret = await enter(signIn, house.memberId('sophie'))
  const rows = await asSuperuser<{ row: string }>(
    'select row_to_json(s)::text as row from sessions s union all select row_to_json(h)::text from handoffs h union all select row_to_json(e)::text from events e',
  )
  expect(rows.filter(({ row }) => row.includes(secret))).toEqual([])
})

test('what a browser carried before signing in is dead afterwards, planted or its own (S28)', async () => {
  const planted = await enter(signIn, house.memberId('lea'))
  const secret = await enter(signIn, house.memberId('philippe'), planted)
  expect(secret).not.toBe(planted)
  expect(await signIn.isSignedIn(planted)).toBe(false)
  expect((await present(secret)).name).toBe('Philippe Arnaud')
})

test('a session ends after an hour without use, and after a day in any case (S29)', async () => {
  const [idle, old] = [await enter(signIn, house.memberId('karim')), await enter(signIn, house.memberId('karim'))]
  await asSuperuser("update sessions set last_seen_at = now() - interval '61 minutes' where secret_hash = $1", [
    digestOf(idle),
  ])
  await asSuperuser(
    "update sessions set created_at = created_at - interval '24 hours 1 minute', ends_at = ends_at - interval '24 hours 1 minute' where secret_hash = $1",
    [digestOf(old)],
  )
  expect(await actorBehind(idle)).toBeNull()
  expect(await actorBehind(old)).toBeNull()
})

test('an organisation may shorten both', async () => {
  await asSuperuser('update organisations set idle_minutes = 5, absolute_hours = 1 where id = $1', [house.nord.orgId])
  const secret = await enter(signIn, house.nord.members.vera?.memberId ?? '')
  const [row] = await asSuperuser<{ hours: number }>(
    'select extract(epoch from ends_at - created_at) / 3600 as hours from sessions where secret_hash = $1',
    [digestOf(secret)],
  )
  expect(Number(row?.hours)).toBe(1)
  await asSuperuser("update sessions set last_seen_at = now() - interval '6 minutes' where secret_hash = $1", [
    digestOf(secret),
  ])
  expect(await actorBehind(secret)).toBeNull()
})

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

test('five wrong answers at step-up end the session', async () => {
  await withAPassword(house.memberId('ines'))
  const secret = await enter(signIn, house.memberId('ines'))
  for (let n = 1; n <= 4; n++)
    expect(await signIn.confirmWithPassword(secret, 'wrong')).toMatchObject({ refused: 'WRONG_PASSWORD' })
  expect(await signIn.confirmWithPassword(secret, 'wrong')).toMatchObject({ refused: 'SIGNED_OUT' })
  expect(await signIn.isSignedIn(secret)).toBe(false)
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
