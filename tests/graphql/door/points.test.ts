import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Bucket } from '#graphql/budget.ts'
import { as, type Opened, openTinyDoor } from '#tests/graphql/door/door.ts'

let door: Opened

beforeEach(async () => {
  door = await openTinyDoor()
})

afterEach(() => door.close())

const ask = (query: string, headers: Record<string, string> = {}, variables?: object) =>
  door.send({ query, variables }, { headers: { ...as('lena'), ...headers } })

describe('points', () => {
  const query = '{ cases(first: 20) { nodes { lead { name } } totalCount { value } } }'

  test('reply, header and dry run name the same price; a dry run runs nothing', async () => {
    const dry = await ask(query, { 'cost-dry-run': '1' })
    expect([dry.json.data, dry.json.extensions?.cost?.requested, door.seen.selections]).toEqual([null, 50, []])
    const { json, headers } = await ask(query)
    const { cost } = json.extensions ?? {}
    expect([headers.get('cost'), dry.headers.get('cost')]).toEqual([
      'requested=50, actual=43',
      'requested=50, actual=0',
    ])
    expect(cost).toMatchObject({ requested: 50, actual: 20 + 10 + 13, restoreRate: 500 })
  })

  test('two processes on one bucket agree within a slice, and spend no more than it holds', async () => {
    let left = 20_000
    const draws: number[] = []
    const bucket: Bucket = {
      draw: async (_, points) => {
        const drawn = Math.min(points, left)
        left -= drawn
        draws.push(drawn)
        return { drawn, left }
      },
      putBack: async (_, points) => {
        left += points
      },
    }
    const { leased } = await import('#graphql/budget.ts')
    const { actorNamed } = await import('#tests/graphql/door/tiny.ts')
    const [one, two] = [leased(bucket), leased(bucket)]
    const lena = actorNamed('lena')
    let granted = 0
    for (let n = 0; n < 300; n++) for (const budget of [one, two]) if ((await budget.take(lena, 100)).granted) granted++
    expect(granted).toBe(200)
    expect(draws.filter((drawn) => drawn > 0)).toHaveLength(20)
    expect(await one.take(lena, 100)).toMatchObject({ granted: false, after: 1 })
    one.refund(lena, 5_000)
    expect(left).toBe(4_000)
  })

  test('spent points are RATE_LIMITED: 429, and when to come back', async () => {
    await door.close()
    door = await openTinyDoor({ bucket: { draw: async () => ({ drawn: 0, left: 0 }), putBack: async () => {} } })
    const { status, headers, json } = await ask(query)
    expect([status, headers.get('retry-after'), json.errors?.[0]?.extensions.code, door.seen.selections]).toEqual([
      429,
      '1',
      'RATE_LIMITED',
      [],
    ])
  })

  test('an eleventh operation at once is refused, and only of that actor', async () => {
    const slow = () => ask('{ slow(seconds: 1) }')
    const ten = Array.from({ length: 10 }, slow)
    await new Promise((resolve) => setTimeout(resolve, 300))
    expect((await slow()).status).toBe(429)
    expect((await door.send({ query: '{ viewer { name } }' }, { headers: as('ana') })).status).toBe(200)
    expect((await Promise.all(ten)).map(({ status }) => status)).toEqual(Array(10).fill(200))
    expect((await ask('{ viewer { name } }')).status).toBe(200)
  })

  test('an address that says nothing of who it is has a bucket too', async () => {
    const { addressBuckets } = await import('#graphql/addresses.ts')
    let now = 0
    const spend = addressBuckets(() => now)
    for (let n = 0; n < 1_000; n++) spend('2001:db8:1:2::1')
    expect(() => spend('2001:db8:1:2:ffff::9')).toThrow('Too many')
    expect(spend('2001:db8:1:3::1')).toBe(19_980)
    now = 1_000
    expect(spend('2001:db8:1:2::1')).toBe(480)
  })
})
