import { beforeAll, expect, test } from 'vitest'
import { digestOf } from '#domain/sign-in/secret.ts'
import { doors, enter, open, visit } from '#tests/support/doors.ts'
import { asSuperuser } from '#tests/support/postgres.ts'
import { actorBehind, arrange, house, present, signIn } from './signedIn.ts'

beforeAll(arrange)

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
