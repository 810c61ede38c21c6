import { agree } from './agree.ts'
import type { Visit } from './data.ts'
import { onFreshDatabase } from './database.ts'
import { measureAll } from './measure.ts'
import { type Peer, startPeers } from './peers.ts'
import { print } from './print.ts'
import { type SubjectName, subjects } from './subject.ts'

type Given = {
  readonly quick: boolean
  /** What the database holds, in words. */
  readonly holding: string
  fill(adminUrl: string): Promise<readonly Visit[]>
}

/** One database, one run, every peer. Ratios are what counts; times are this machine's. */
export async function sideBySide(name: SubjectName, { quick, holding, fill }: Given): Promise<void> {
  const subject = subjects[name]
  const effort = quick ? { rounds: 3, seconds: 2, warmup: 1 } : { rounds: 7, seconds: 5, warmup: 5 }
  let peers: readonly Peer[] = []
  const stop = () => {
    for (const peer of peers) peer.stop()
  }
  await onFreshDatabase(async (at) => {
    console.log(`One PostgreSQL with ${holding} …`)
    const visits = await fill(at.adminUrl)
    peers = await startPeers(at, name)
    await agree(peers, subject, visits)
    console.log(`The peers agree on every question. ${effort.rounds} rounds of ${effort.seconds} s for each …`)
    print(await measureAll(peers, subject, visits, effort), subject)
  }, stop)
}
