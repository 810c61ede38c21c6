import autocannon from 'autocannon'
import type { Visit } from './data.ts'
import { headersFor, type Peer } from './peers.ts'
import type { Subject } from './subject.ts'

export type Round = {
  readonly perSecond: number
  readonly p50: number
  readonly p99: number
  readonly cpuMs: number
  readonly sent: number
}
export type Measured = { readonly question: string; readonly peer: string; readonly rounds: readonly Round[] }
export type Effort = { readonly rounds: number; readonly seconds: number; readonly warmup: number }

const CONNECTIONS = 8

/** Rounds of all peers in turn, so that what slows the machine slows them alike. */
export async function measureAll(
  peers: readonly Peer[],
  { questions }: Subject,
  visits: readonly Visit[],
  effort: Effort,
): Promise<readonly Measured[]> {
  const measured: Measured[] = []
  for (const question of questions) {
    for (const peer of peers) await load(peer, question, visits, effort.warmup)
    const found = peers.map((peer) => ({ question, peer: peer.name, rounds: [] as Round[] }))
    for (let round = 0; round < effort.rounds; round++) {
      progress(`${question}, round ${round + 1} of ${effort.rounds}`)
      for (const [place, peer] of peers.entries())
        found[place]?.rounds.push(await load(peer, question, visits, effort.seconds))
    }
    measured.push(...found)
  }
  progress('')
  return measured
}

/** A server that stops answering shows as errors: autocannon gives each request up after its own timeout. */
async function load(peer: Peer, question: string, visits: readonly Visit[], seconds: number): Promise<Round> {
  const requests = visits.map((visit) => ({ headers: headersFor(visit), body: peer.body(question, visit) }))
  let clients = 0
  const before = await peer.spent()
  const {
    requests: rate,
    latency,
    ...result
  } = await autocannon({
    url: peer.url,
    method: 'POST',
    connections: CONNECTIONS,
    duration: seconds,
    timeout: 10,
    setupClient: (client) => client.setRequests(shareOf(requests, clients++)),
  })
  const after = await peer.spent()
  if (result.non2xx + result.errors > 0 || result['2xx'] === 0)
    throw new Error(`${peer.name} failed ${result.non2xx + result.errors} times on ${question}.`)
  return {
    perSecond: result['2xx'] / result.duration,
    p50: latency.p50,
    p99: latency.p99,
    cpuMs: (after.cpu - before.cpu) / 1_000 / result['2xx'],
    sent: (after.sent - before.sent) / result['2xx'],
  }
}

/** Each connection is people of its own. */
function shareOf<Item>(items: readonly Item[], client: number): Item[] {
  const share = Math.floor(items.length / CONNECTIONS)
  return items.slice(client * share, (client + 1) * share)
}

function progress(words: string): void {
  if (process.stdout.isTTY) process.stdout.write(`\r\x1b[K${words}`)
}
