import { createHash } from 'node:crypto'
import type { Visit } from './data.ts'
import { ask, type Peer } from './peers.ts'
import { questions } from './questions.ts'

/** Peers that do not say the same are not compared. */
export async function agree(peers: readonly Peer[], visit: Visit): Promise<void> {
  for (const question of questions) {
    const said = await Promise.all(
      peers.map(async (peer) => ({ peer: peer.name, told: tell(await ask(peer, question, visit)) })),
    )
    if (new Set(said.map(({ told }) => digest(told))).size === 1) continue
    const lines = said.map(({ peer, told }) => `${peer} ${digest(told)} ${JSON.stringify(told).slice(0, 2_000)}`)
    throw new Error(`The peers do not agree on ${question}:\n${lines.join('\n')}`)
  }
}

const digest = (told: unknown) => createHash('sha256').update(JSON.stringify(told)).digest('hex').slice(0, 12)

// biome-ignore lint/suspicious/noExplicitAny: three peers, three forms of one answer
type Any = any

/** One answer in one form: lists without their wrapping, words in lower case, instants in UTC. */
function tell({ __typename, case: found }: Any): unknown {
  if (!found) return __typename
  const { reference, title, said, stage, severity, awareAt } = found
  const head = [reference, title, said, word(stage), severity, instant(awareAt)]
  if (!found.timeline)
    return [...head, word(found.channel), word(found.language), word(found.confidentiality), found.version]
  const statements = listed(found.statements).map((one) => [
    one.number,
    word(one.kind),
    named(one.createdBy),
    listed(one.versions).map((version) => [
      version.n,
      word(version.state),
      instant(version.submittedAt),
      votes(version),
    ]),
  ])
  const timeline = listed(found.timeline).map((event) => [event.type, instant(event.at), named(event.actor)])
  return [...head, named(found.lead ?? listed(found.leads)[0].lead), statements, timeline]
}

function votes(version: Any): unknown {
  const review = version.review ?? listed(version.reviews)[0]
  return listed(review.votes).map((vote) => [
    word(vote.lane),
    word(vote.verdict),
    instant(vote.at),
    named(vote.person ?? vote.seat.person),
  ])
}

const listed = (list: Any): Any[] => list.nodes ?? list
const named = (person: Any): string => (person.personByPersonId ?? person).name
const word = (value: unknown): string => String(value).toLowerCase()
const instant = (at: unknown): string => new Date(String(at)).toISOString()
