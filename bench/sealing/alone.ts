import { connected, found, insert, type Table } from './inserts.ts'
import { median, report } from './report.ts'

const TURNS = 15

/** One client, one event a transaction. Short turns, and a ratio of each: a disk that is slow for a second is slow for both sides of a turn. */
export async function insertAlone(url: string, inserts: number): Promise<void> {
  const orgId = await found()
  const client = await connected(url, orgId)
  async function msEach(table: Table): Promise<number> {
    const began = performance.now()
    for (let n = 0; n < inserts; n++) await insert(client, table, orgId)
    return (performance.now() - began) / inserts
  }
  const turns = []
  for (let turn = -2; turn < TURNS; turn++) {
    const [unsealed, sealed] = [await msEach('unsealed'), await msEach('events')]
    if (turn >= 0) turns.push({ unsealed, sealed, ratio: sealed / unsealed }) // those before warm up
  }
  await client.end()
  report({
    what: 'sealed ÷ unsealed insert, one client',
    ratio: median(turns.map(({ ratio }) => ratio)),
    floor: 1.5,
    least: false,
    detail: `${median(turns.map(({ sealed }) => sealed)).toFixed(3)} ÷ ${median(turns.map(({ unsealed }) => unsealed)).toFixed(3)} ms, ${TURNS} turns of ${inserts}`,
  })
}
