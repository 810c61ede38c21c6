import { beforeAll, expect, test } from 'vitest'
import { suspendPerson } from '#domain/people/administer.ts'
import { findActor } from '#domain/people/findActor.ts'
import { isToken, newToken } from '#domain/people/token.ts'
import { createExplorerToken, createToken, issueToken, revokeToken } from '#domain/people/tokens.ts'
import { digestOf } from '#domain/sign-in/secret.ts'
import { systemActor } from '#domain/system.ts'
import { identify } from '#graphql/actor.ts'
import { eventsBy } from '#tests/support/doors.ts'
import { asSuperuser } from '#tests/support/postgres.ts'
import { type World, world } from '#tests/support/world.ts'

let house: World
beforeAll(async () => {
  house = await world()
})

const wanted = { name: 'Monitoring', scopes: ['cases:read' as const], expiresInDays: 90 }
const created = async (key: Parameters<World['who']>[0], more = {}) => {
  const { tokenId, secret } = await createToken(await house.who(key), { ...wanted, ...more })
  return { tokenId, secret: secret ?? '' }
}
const behind = async (secret: string) => (await findActor('token', digestOf(secret)))?.actor ?? null

test('a token is sf_pat_, 43 letters of chance and their checksum', () => {
  const tokens = Array.from({ length: 200 }, newToken)
  expect(new Set(tokens).size).toBe(200)
  for (const token of tokens) {
    expect(token).toMatch(/^sf_pat_[0-9A-Za-z]{49}$/)
    expect(isToken(token)).toBe(true)
    const place = 7 + Math.floor(Math.random() * 49)
    expect(isToken(`${token.slice(0, place)}${token[place] === 'a' ? 'b' : 'a'}${token.slice(place + 1)}`)).toBe(false)
  }
  for (const broken of ['', 'sf_pat_', 'Bearer x', '%%%', `${tokens[0]}x`, `sf_pat_${'0'.repeat(49)}x`])
    expect(isToken(broken)).toBe(false)
})

test('a token acts as its person, with the capacities of this moment, cut down to its scopes', async () => {
  const { secret } = await created('sophie')
  expect(await behind(secret)).toMatchObject({
    kind: 'token',
    name: 'Sophie Keller',
    scopes: new Set(['cases:read']),
    capacities: new Set(['human_resources']),
    sessionId: null,
  })
  await asSuperuser("update members set capacities = '{employee}' where id = $1", [house.memberId('sophie')])
  expect((await behind(secret))?.capacities).toEqual(new Set(['employee']))
})

test('only its digest is kept: not in tokens, events or the outcomes kept for repeats (S35)', async () => {
  const once = { idempotencyKey: 'token-1' }
  const first = await createToken(await house.who('karim'), wanted, once)
  const again = await createToken(await house.who('karim'), wanted, once)
  expect(first.secret).toMatch(/^sf_pat_/)
  expect(again).toEqual({ tokenId: first.tokenId, secret: null })
  const rows = await asSuperuser<{ row: string }>(
    'select row_to_json(t)::text as row from tokens t union all select row_to_json(e)::text from events e union all select row_to_json(q)::text from requests q',
  )
  expect(rows.filter(({ row }) => row.includes(first.secret?.slice(14) ?? '-'))).toEqual([])
  expect((await eventsBy(house.memberId('karim'))).filter((type) => type === 'token.created')).toHaveLength(1)
})

test('creating one asks for a recent proof, and a person at a screen (S30)', async () => {
  const ines = await house.who('ines')
  await expect(createToken({ ...ines, provedAt: new Date(Date.now() - 11 * 60_000) }, wanted)).rejects.toMatchObject({
    code: 'STEP_UP_REQUIRED',
  })
  await expect(createToken({ ...ines, kind: 'token', scopes: new Set(['cases:read']) }, wanted)).rejects.toMatchObject({
    code: 'IN_PERSON_ONLY',
  })
})

test('the explorer’s token is one’s own for an hour, under the same rules', async () => {
  const ines = await house.who('ines')
  const { tokenId, secret } = await createExplorerToken(ines, { scopes: ['cases:read', 'claims:write'] })
  expect(await behind(secret ?? '')).toMatchObject({ name: ines.name, scopes: new Set(['cases:read', 'claims:write']) })
  const [row] = await asSuperuser<{ minutes: number }>(
    'select extract(epoch from expires_at - created_at)::int / 60 as minutes from tokens where id = $1',
    [tokenId],
  )
  expect(row).toEqual({ minutes: 60 })
  await expect(
    createExplorerToken({ ...ines, provedAt: new Date(Date.now() - 11 * 60_000) }, { scopes: ['cases:read'] }),
  ).rejects.toMatchObject({ code: 'STEP_UP_REQUIRED' })
  await expect(createExplorerToken({ ...ines, kind: 'token' }, { scopes: ['cases:read'] })).rejects.toMatchObject({
    code: 'IN_PERSON_ONLY',
  })
})

test.each([
  [{ name: '' }, ['name']],
  [{ scopes: [] }, ['scopes']],
  [{ scopes: ['everything'] }, ['scopes', '0']],
  [{ expiresInDays: 366 }, ['expiresInDays']],
  [{ expiresInDays: 0 }, ['expiresInDays']],
])('%o is refused where it is wrong', async (fault, path) => {
  await expect(createToken(await house.who('ines'), { ...wanted, ...fault } as never)).rejects.toMatchObject({
    code: 'INVALID_INPUT',
    details: { path },
  })
})

test('a token ends when it says, when it is revoked and when its person is suspended (S34)', async () => {
  const [late, revoked, suspended] = [await created('maya'), await created('maya'), await created('lea')]
  await asSuperuser(
    "update tokens set created_at = created_at - interval '91 days', expires_at = expires_at - interval '91 days' where id = $1",
    [late.tokenId],
  )
  await revokeToken(await house.who('maya'), { tokenId: revoked.tokenId })
  await suspendPerson(await house.who('olivier'), { personId: house.memberId('lea') })
  expect(await Promise.all([late, revoked, suspended].map(({ secret }) => behind(secret)))).toEqual([null, null, null])
  await expect(revokeToken(await house.who('maya'), { tokenId: revoked.tokenId })).rejects.toThrow('NOT_FOUND')
})

test('nobody revokes a colleague’s token, or a stranger’s', async () => {
  const { tokenId, secret } = await created('hugo')
  for (const other of [await house.who('olivier'), await house.outsider()])
    await expect(revokeToken(other, { tokenId })).rejects.toThrow('NOT_FOUND')
  expect(await behind(secret)).not.toBeNull()
})

test('the machine itself issues tokens for anyone of the organisation', async () => {
  const { secret } = await issueToken(systemActor(house.lumen.orgId), { ...wanted, memberId: house.memberId('paul') })
  expect((await behind(secret ?? ''))?.name).toBe('Paul Mercier')
})

test('when it was last used is known to the minute', async () => {
  const { tokenId, secret } = await created('nadia')
  await identify.byToken(secret, '192.0.2.1')
  const [used] = await asSuperuser<{ at: Date }>('select last_used_at as at from tokens where id = $1', [tokenId])
  expect(Date.now() - Number(used?.at)).toBeLessThan(10_000)
  await identify.byToken(secret, '192.0.2.1')
  const [again] = await asSuperuser<{ at: Date }>('select last_used_at as at from tokens where id = $1', [tokenId])
  expect(again).toEqual(used)
})

test('twenty bad tokens a minute from one address, then it waits; a good one still answers (S34)', async () => {
  const good = await created('philippe')
  const bad = () => identify.byToken(newToken(), '203.0.113.9')
  for (let n = 0; n < 20; n++) expect(await bad()).toBeNull()
  await expect(bad()).rejects.toMatchObject({ extensions: { code: 'RATE_LIMITED' } })
  await expect(identify.byToken('Bearer %%%', '203.0.113.9')).rejects.toMatchObject({
    extensions: { code: 'RATE_LIMITED' },
  })
  expect(await identify.byToken(good.secret, '203.0.113.9')).toMatchObject({ name: 'Philippe Arnaud' })
})

test('of many credentials asked again at once, each answers for itself, in order', async () => {
  const one = await created('elise')
  const found = await identify.again([
    { kind: 'none' },
    { kind: 'token', secret: one.secret },
    { kind: 'token', secret: 'broken' },
    { kind: 'session', secret: 'x'.repeat(43) },
    { kind: 'token', secret: one.secret },
  ])
  expect(found.map((actor) => actor?.name ?? null)).toEqual([null, 'Élise Fournier', null, null, 'Élise Fournier'])
})
