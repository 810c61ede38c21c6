import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { type AddressInfo, createServer as createTcpServer } from 'node:net'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { addLibraryCase } from '#domain/library/addLibraryCase.ts'
import { checkLinks } from '#domain/library/links/check.ts'
import { systemActor } from '#domain/system.ts'
import { checkLinksOfAll } from '#jobs/links/checkLinks.ts'
import { openVisits } from '#jobs/links/visit.ts'
import { openOutbound } from '#jobs/outbound.ts'
import { told } from '#tests/support/past.ts'
import { asSuperuser } from '#tests/support/postgres.ts'
import { world } from '#tests/support/world.ts'

let origin: string
let asked: string[] = []
let answer: (request: IncomingMessage, reply: ServerResponse) => void = (_, reply) => reply.end()
const server = createServer((request, reply) => {
  asked.push(`${request.method} ${request.url}`)
  answer(request, reply)
})
beforeAll(async () => {
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterAll(() => server.close())
beforeEach(() => {
  asked = []
})

/** The one exception a test may make; nothing in the environment makes it. */
const visit = (address: string) => openVisits([origin])(address)
const says = (status: number, location?: string) => (_: IncomingMessage, reply: ServerResponse) => {
  reply.writeHead(status, location ? { location } : {}).end()
}

test.each([
  'http://127.0.0.1/',
  'http://127.1/',
  'http://2130706433/',
  'http://0x7f000001/',
  'http://0177.0.0.1/',
  'http://localhost/',
  'http://localhost./',
  'http://[::1]/',
  'http://[::ffff:127.0.0.1]/',
  'http://[::ffff:a00:1]/',
  'http://10.0.0.8/',
  'http://172.20.1.1/',
  'http://192.168.1.1/',
  'http://169.254.169.254/latest/meta-data/',
  'http://100.64.0.1/',
  'http://224.0.0.1/',
  'http://255.255.255.255/',
  'http://0.0.0.0/',
  'http://[fd00::8]/',
  'http://[fe80::1]/',
  'http://[ff02::1]/',
  'http://[64:ff9b::7f00:1]/',
  'http://[2002:7f00:1::]/',
  'http://metadata/',
  'http://news.example.com:6379/',
  'http://someone@news.example.com/',
  'ftp://news.example.com/',
])('%s is not visited, and counts as silent (S45)', async (address) => {
  await expect(openVisits()(address)).resolves.toBe(false)
})

test('without the exception of a test, the very same server is not reached', async () => {
  await expect(openVisits()(`${origin}/a`)).resolves.toBe(false)
  expect(asked).toEqual([])
})

test('what answers is there, be it only to GET, or behind a key', async () => {
  answer = says(200)
  await expect(visit(`${origin}/a`)).resolves.toBe(true)
  expect(asked).toEqual(['HEAD /a'])
  answer = (request, reply) => says(request.method === 'HEAD' ? 501 : 200)(request, reply)
  await expect(visit(`${origin}/b`)).resolves.toBe(true)
  expect(asked.slice(1)).toEqual(['HEAD /b', 'GET /b'])
  answer = says(403)
  await expect(visit(`${origin}/c`)).resolves.toBe(true)
  answer = says(404)
  await expect(visit(`${origin}/d`)).resolves.toBe(false)
})

test('three redirects are followed and no fourth; one that leads inside is not (S47)', async () => {
  answer = (request, reply) => {
    const n = Number(request.url?.slice(1))
    says(n > 0 ? 302 : 200, n > 0 ? `/${n - 1}` : undefined)(request, reply)
  }
  await expect(visit(`${origin}/3`)).resolves.toBe(true)
  await expect(visit(`${origin}/4`)).resolves.toBe(false)
  let inside = 0
  const hidden = createServer((_, reply) => {
    inside++
    reply.end()
  })
  await new Promise<void>((done) => hidden.listen(0, '127.0.0.1', done))
  answer = says(302, `http://127.0.0.1:${(hidden.address() as AddressInfo).port}/secret`)
  await expect(visit(`${origin}/a`)).resolves.toBe(false)
  hidden.close()
  expect(inside).toBe(0)
})

test('of an endless answer nothing is read', async () => {
  let cut: Promise<void> = Promise.resolve()
  answer = (request, reply) => {
    if (request.method === 'HEAD') return says(501)(request, reply)
    cut = new Promise((done) => reply.once('close', done))
    reply.writeHead(200)
    const pour = () => {
      while (!reply.destroyed && reply.write('x'.repeat(65_536)));
    }
    reply.on('drain', pour)
    pour()
    return undefined
  }
  await expect(visit(`${origin}/a`)).resolves.toBe(true)
  await cut
})

test('whoever answers by another protocol, or never, is silent when the patience for the whole address ends (S47)', async () => {
  const other: (string | null)[] = [
    'HTTP/1.1 101 Switching Protocols\r\nUpgrade: x\r\nConnection: Upgrade\r\n\r\n',
    null,
  ]
  const strange = createTcpServer((socket) => {
    socket.on('error', () => {})
    socket.once('data', () => other[0] && socket.write(other[0]))
  })
  await new Promise<void>((done) => strange.listen(0, '127.0.0.1', done))
  const there = `http://127.0.0.1:${(strange.address() as AddressInfo).port}`
  for (; other.length > 0; other.shift()) {
    await expect(openVisits([there], 500)(`${there}/a`)).resolves.toBe(false)
  }
  other.push('HTTP/1.1 101 Switching Protocols\r\nUpgrade: x\r\nConnection: Upgrade\r\n\r\n')
  await expect(openOutbound([there])('GET', `${there}/a`, {})).rejects.toThrow('no answer')
  strange.close()
  answer = (request, reply) => {
    setTimeout(() => says(302, `${request.url}a`)(request, reply), 400)
  }
  await expect(openVisits([origin], 600)(`${origin}/a`), 'each of the redirects would have had time').resolves.toBe(
    false,
  )
  expect(asked.length).toBeLessThan(4)
})

test('a house whose links answer slowly keeps a round no longer than its share, and what is left is asked in the next', async () => {
  const house = await world()
  const claire = await house.who('claire')
  const sources = Array.from({ length: 30 }, (_, n) => ({
    title: 'A',
    publisher: 'B',
    url: `https://slow.example/${n}`,
  }))
  await addLibraryCase(claire, { ...told, sources })
  const system = systemActor(house.lumen.orgId)
  const slow = () => new Promise<boolean>((done) => setTimeout(() => done(true), 300))
  const first = await checkLinks(system, 'own', slow, 200)
  expect(first).toBeGreaterThan(0)
  expect(first).toBeLessThan(30)
  expect(await checkLinks(system, 'own', async () => true)).toBe(30 - first)
  let visits = 0
  await asSuperuser('delete from own_library_link_checks')
  const counted = async () => Boolean(++visits)
  await checkLinksOfAll(counted, -1)
  const shipped = await asSuperuser<{ n: number }>('select count(*)::int as n from library_link_checks')
  expect(visits, 'the time is over before a house of its own is begun').toBe(shipped[0]?.n)
})

test('links are asked once a week, and the day of the last answer is kept when one falls silent', async () => {
  const house = await world()
  const url = `${origin}/source`
  await addLibraryCase(await house.who('claire'), { ...told, sources: [{ title: 'A', publisher: 'B', url }] })
  const system = systemActor(house.lumen.orgId)
  const kept = () =>
    asSuperuser<{ answered: boolean; silent: boolean; first: boolean }>(
      'select answered_at is not null as answered, silent_since is not null as silent, silent_since is not distinct from checked_at as first from own_library_link_checks where org_id = $1',
      [house.lumen.orgId],
    )
  const aWeekLater = () =>
    asSuperuser(
      `update own_library_link_checks set checked_at = checked_at - interval '8 days', silent_since = silent_since - interval '8 days'`,
    )
  answer = says(200)
  expect(await checkLinks(system, 'own', visit)).toBe(1)
  expect(await kept()).toEqual([{ answered: true, silent: false, first: false }])
  expect(await checkLinks(system, 'own', visit), 'not again in the same week').toBe(0)
  for (const first of [true, false]) {
    await aWeekLater()
    answer = says(410)
    await checkLinks(system, 'own', visit)
    expect(await kept()).toEqual([{ answered: true, silent: true, first }])
  }
  await aWeekLater()
  answer = says(200)
  await checkLinks(system, 'own', visit)
  expect(await kept()).toEqual([{ answered: true, silent: false, first: false }])
  expect(await checkLinks(systemActor(house.nord.orgId), 'own', visit), 'another house has no such link').toBe(0)
})
