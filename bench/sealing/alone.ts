import { connected, found, insert } from './inserts.ts'
import { median, report } from './report.ts'

/** One client, one event a transaction. */
export async function insertAlone(url: string, inserts: number): Promise<void> {
  const orgId = await found()
  const client = await connected(url, orgId)
  const took = { events: [] as number[], unsealed: [] as number[] }
  for (let round = 0; round < 4; round++)
    for (const table of ['unsealed', 'events'] as const) {
      const began = performance.now()
      for (let n = 0; n < inserts; n++) await insert(client, table, orgId)
      if (round > 0) took[table].push((performance.now() - began) / inserts)
    }
  await client.end()
  const [sealed, plain] = [median(took.events), median(took.unsealed)]
  report({
    what: 'sealed ÷ unsealed insert, one client',
    ratio: sealed / plain,
    floor: 1.5,
    least: false,
    detail: `${sealed.toFixed(3)} ÷ ${plain.toFixed(3)} ms`,
  })
}
