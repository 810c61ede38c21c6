import { createHash } from 'node:crypto'
import type { Visit } from './data.ts'
import { ask, type Peer } from './peers.ts'
import type { Subject } from './subject.ts'

/** So many visits, of houses that differ. */
const SOME = 5

/** Peers that do not say the same, or find nothing, are not compared. */
export async function agree(peers: readonly Peer[], subject: Subject, visits: readonly Visit[]): Promise<void> {
  for (const question of subject.questions)
    for (const visit of visits.slice(0, SOME)) {
      const said = await Promise.all(
        peers.map(async (peer) => ({
          peer: peer.name,
          told: subject.tell(await ask(peer, question, visit), question),
        })),
      )
      const found = said.every(({ told }) => !Array.isArray(told) || told.length > 0)
      if (found && new Set(said.map(({ told }) => digest(told))).size === 1) continue
      const lines = said.map(({ peer, told }) => `${peer} ${digest(told)} ${JSON.stringify(told).slice(0, 2_000)}`)
      throw new Error(`The peers do not agree on ${question}, or find nothing:\n${lines.join('\n')}`)
    }
}

const digest = (told: unknown) => createHash('sha256').update(JSON.stringify(told)).digest('hex').slice(0, 12)
