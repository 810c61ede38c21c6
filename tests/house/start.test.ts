import { execFileSync } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { createServer, request } from 'node:http'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startPostgres } from '#db/embedded.ts'
import { buildPages } from '../../scripts/build.ts'
import { freshFolder, type House, launchHouse, removeFolder, startHouse } from '../support/house.ts'

const folders: string[] = []
const folder = () => {
  const made = freshFolder()
  folders.push(made)
  return made
}

const houses: House[] = []
async function open(settings: Parameters<typeof startHouse>[0] = {}, how = startHouse): Promise<House> {
  const house = await how({ data: folder(), ...settings })
  houses.push(house)
  return house
}

beforeAll(() => buildPages(), 300_000)
afterAll(async () => {
  await Promise.all(houses.map((house) => house.stop('SIGKILL'))) // those of failed tests
  folders.forEach(removeFolder)
})

/** Every process whose command line names this data folder: its PostgreSQL, and what keeps it. */
function processesOf(data: string): string[] {
  const list = execFileSync('ps', ['-eo', 'pid=,args='], { encoding: 'utf8' }).split('\n')
  return list.filter((line) => line.includes(`${data}/`))
}

async function gone(data: string): Promise<boolean> {
  for (let tries = 0; tries < 50 && processesOf(data).length > 0; tries++) await pause(100)
  return processesOf(data).length === 0
}

describe('a running house', () => {
  let house: House
  beforeAll(async () => {
    house = await open()
  })
  afterAll(() => house.stop())

  const get = (path: string, headers: Record<string, string> = {}) =>
    fetch(house.url + path, { headers, redirect: 'manual' })

  test('says that it lives and that it is ready', async () => {
    expect(await (await get('/healthz')).json()).toEqual({ status: 'alive' })
    expect(await (await get('/readyz')).json()).toMatchObject({ ready: true, database: 'there', migrations: 'current' })
  })

  test('tells where it is', () => {
    expect(house.output()).toContain(`Sangfroid is ready: ${house.url}`)
  })

  test('gives every answer an id of its own, and none that a caller chose', async () => {
    const [one, two] = await Promise.all([get('/healthz', { 'x-request-id': 'mine' }), get('/')])
    const ids = [one, two].map(({ headers }) => headers.get('x-request-id'))
    expect(new Set(ids).size).toBe(2)
    for (const id of ids) expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7/)
  })

  test('sends the security headers with pages, doors and what is not found', async () => {
    for (const path of ['/', '/healthz', '/metrics', '/_next/static/nothing.js', '/no/such/page']) {
      const { headers } = await get(path)
      expect(headers.get('referrer-policy'), path).toBe('same-origin')
      expect(headers.get('x-content-type-options'), path).toBe('nosniff')
      expect(headers.get('content-security-policy'), path).toContain("frame-ancestors 'none'")
      expect(headers.get('x-powered-by'), path).toBeNull()
      expect(headers.get('strict-transport-security'), path).toBeNull()
    }
  })

  test('draws a new nonce for each page, whatever the caller sends', async () => {
    const forged = { 'content-security-policy': "script-src 'nonce-forged'", 'x-nonce': 'forged' }
    const nonces = await Promise.all(
      [get('/'), get('/', forged)].map(async (answer) => {
        const { headers } = await answer
        const html = await (await answer).text()
        const nonce = /'nonce-([^']+)'/.exec(headers.get('content-security-policy') ?? '')?.[1]
        const used = [...html.matchAll(/<script[^>]*nonce="([^"]+)"/g)].map(([, value]) => value)
        expect(new Set(used)).toEqual(new Set([nonce]))
        return nonce
      }),
    )
    expect(new Set(nonces).size).toBe(2)
    expect(nonces).not.toContain('forged')
  })

  test('sends built scripts compressed and for good', async () => {
    const html = await (await get('/')).text()
    const script = /src="(\/_next\/static\/[^"]+\.js)"/.exec(html)?.[1] ?? ''
    const { headers } = await get(script, { 'accept-encoding': 'br, gzip' })
    expect(headers.get('content-encoding')).toBe('br')
    expect(headers.get('cache-control')).toBe('public, max-age=31536000, immutable')
  })

  test('shows its figures to this machine, and to no one who comes through a proxy', async () => {
    expect(await (await get('/metrics')).text()).toContain('sangfroid_request_seconds_count')
    expect((await get('/metrics', { 'x-forwarded-for': '203.0.113.9' })).status).toBe(404)
    expect((await get('/metrics', { authorization: 'Bearer wrong' })).status).toBe(404)
  })

  test('takes no form of another site, whatever host it claims, and none that is too large', async () => {
    const post = (headers: Record<string, string>, body = 'a=1') =>
      fetch(`${house.url}/`, { method: 'POST', headers, body })
    const own = { origin: house.url, 'content-type': 'application/x-www-form-urlencoded' }
    for (const origin of ['https://evil.example', 'null', house.url.replace('localhost', 'localhost.evil.example')]) {
      const forged = { 'x-forwarded-host': 'evil.example', 'x-forwarded-proto': 'https' }
      expect((await post({ ...own, ...forged, origin })).status, origin).toBe(403)
    }
    expect((await post(own, 'a'.repeat(17 * 1024 * 1024))).status).toBe(413)
  })

  test('logs what the list allows, and no address, query or header', async () => {
    await get('/no/such/page?reset=canary-reset-link', {
      cookie: 'sangfroid=canary-cookie',
      authorization: 'Bearer canary-token',
    })
    await pause(300)
    const log = readFileSync(join(house.data, 'sangfroid.log'), 'utf8')
    expect(log).toContain('"message":"answered"')
    expect(log).not.toContain('canary')
    expect(log).not.toContain('/no/such')
  })
})

describe('stopping', () => {
  const hears = (house: House) =>
    fetch(`${house.url}/healthz`).then(
      () => true,
      () => false,
    )

  test.each(['SIGTERM', 'SIGINT'] as const)('%s ends it with 0 and leaves no PostgreSQL', async (signal) => {
    const house = await open()
    expect(processesOf(house.data).length).toBeGreaterThan(0)
    expect(await house.stop(signal)).toBe(0)
    expect(await gone(house.data)).toBe(true)
  })

  test('killed outright, it leaves no PostgreSQL either, and starts again on the same data', async () => {
    const first = await open()
    await first.stop('SIGKILL')
    expect(await gone(first.data)).toBe(true)
    const second = await open({ data: first.data })
    expect(await second.stop()).toBe(0)
  })

  test('what is under way is answered first', async () => {
    const house = await open()
    const question = JSON.stringify({ query: '{ __typename }' })
    const headers = { 'content-type': 'application/json', 'content-length': question.length, expect: '100-continue' }
    const asked = request(`${house.url}/api/graphql`, { method: 'POST', headers })
    asked.flushHeaders()
    await once(asked, 'continue') // the house has begun to listen to it
    const stopped = house.stop()
    while (await hears(house)) await pause(20)
    asked.end(question)
    const [answer] = await once(asked, 'response')
    expect(answer.statusCode).toBe(200)
    answer.resume()
    expect(await stopped).toBe(0)
  })
})

describe('PostgreSQL goes away', () => {
  const readiness = async (house: House) => (await fetch(`${house.url}/readyz`)).status

  async function readyWithin(seconds: number, house: House): Promise<boolean> {
    for (const end = Date.now() + seconds * 1000; Date.now() < end; await pause(50))
      if ((await readiness(house)) === 200) return true
    return false
  }

  test('a server of yours: it is not ready, the process lives, and serves again when it is back', async () => {
    const data = folder()
    const yours = await startPostgres(data)
    const house = await open({ env: { DATABASE_URL: yours.urlOf('postgres') } })
    await yours.stop()
    expect(await readiness(house)).toBe(503)
    expect((await fetch(`${house.url}/healthz`)).status).toBe(200)
    const back = await startPostgres(data)
    expect(await readyWithin(5, house)).toBe(true)
    expect(await house.stop()).toBe(0)
    await back.stop()
  })

  test('the embedded one, killed outright, is back alone within five seconds', async () => {
    const house = await open()
    process.kill(Number(readFileSync(join(house.data, 'postgres/postmaster.pid'), 'utf8').split('\n')[0]), 'SIGKILL')
    await pause(50)
    expect(await readyWithin(5, house)).toBe(true)
    expect(await house.stop()).toBe(0)
    expect(await gone(house.data)).toBe(true)
  })
})

describe('a start that cannot be', () => {
  test('two houses on one data folder: the second says who is there', async () => {
    const first = await open()
    const second = await open({ data: first.data }, launchHouse)
    await once(second.process, 'exit')
    expect(second.process.exitCode).toBe(1)
    expect(second.output()).toContain('Another Sangfroid')
    expect((await fetch(`${first.url}/readyz`)).ok).toBe(true)
    await first.stop()
  })

  test('a taken port: it says which, and leaves no PostgreSQL', async () => {
    const taken = createServer().listen(0, '127.0.0.1')
    await once(taken, 'listening')
    const { port } = taken.address() as { port: number }
    const house = await open({ env: { PORT: String(port) } }, launchHouse)
    await once(house.process, 'exit')
    taken.close()
    expect(house.output()).toContain(`Port ${port} is taken`)
    expect(house.process.exitCode).toBe(1)
    expect(await gone(house.data)).toBe(true)
  })

  test('production without its secrets: 78, with every name', async () => {
    const house = await open({ env: { SANGFROID_MODE: 'production' } }, launchHouse)
    await once(house.process, 'exit')
    expect(house.process.exitCode).toBe(78)
    expect(house.output()).toContain('LEDGER_KEYS is missing')
  })
})
