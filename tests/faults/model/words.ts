import type { House } from './house.ts'
import { type Asks, counting, type Lane, live, type Vote } from './rules.ts'

export type Round = {
  readonly asks: Asks
  readonly route: 'votes' | 'line' | 'break-glass'
  readonly votes: Vote[]
  readonly seats: Map<string, Lane>
  /** The use that let these words through, by break-glass. */
  readonly use?: string
}
export type Version = {
  readonly id: string
  readonly n: number
  state: string
  contentHash: string
  readonly contributors: Set<string>
  readonly rounds: Round[]
}
export type Release = { readonly version: Version; readonly key: string; by: string; state: string }

/** An objection, the version it was raised against, and who was the first to sign that it is passed over. */
export type Veto = {
  owner: string
  lane: Lane
  version: Version
  signed: { by: string; round: Round | undefined } | null
}

/** One statement, or one line cleared in advance, through all its versions. */
export class Words {
  readonly caseId: string | null
  readonly kind: string
  readonly versions: Version[] = []
  readonly releases = new Map<string, Release>()
  readonly vetoes: Veto[] = []
  readonly threads = new Map<string, { blocking: boolean; open: boolean }>()
  inside = false
  /** The claims that these words assert, and the line that they were filled from: told by whoever arranges. */
  claims: readonly string[] = []
  line: Words | null = null

  constructor(caseId: string | null, kind: string) {
    this.caseId = caseId
    this.kind = kind
  }

  get newest(): Version | undefined {
    return this.versions.at(-1)
  }

  get round(): Round | undefined {
    return this.newest?.rounds.at(-1)
  }

  counts(house: House, { voter, behalf, lane, verdict }: Vote, { asks }: Round): boolean {
    if (verdict !== 'approve' || !house.holds(behalf ?? voter, lane, this.caseId)) return false
    return (
      behalf === null ||
      (!(asks.inside && lane !== 'communications') && house.mayActFor(voter, behalf, lane, this.caseId))
    )
  }

  /** Every lane of the newest round has as many approvals that count as it asks for. */
  hasItsVotes(house: House): boolean {
    const { round } = this
    if (!round || round.asks.lanes.size === 0) return false
    const standing = counting(round.votes).filter((vote) => this.counts(house, vote, round))
    return [...round.asks.lanes].every(([lane, min]) => standing.filter((vote) => vote.lane === lane).length >= min)
  }

  /** The votes to clear that count in the newest round and, for what the model knows, should not. */
  stale(house: House): Vote[] {
    const { round } = this
    if (round?.route !== 'votes') return []
    return counting(round.votes).filter((vote) => vote.verdict === 'approve' && !this.counts(house, vote, round))
  }

  get talkInTheWay(): boolean {
    return [...this.threads.values()].some(
      ({ blocking, open }) => open && (blocking || this.round?.asks.inside === true),
    )
  }

  /** Nothing is missing and nothing was said against it. */
  isClear(house: House): boolean {
    return this.hasItsVotes(house) && this.vetoes.length === 0 && !this.talkInTheWay
  }

  /** By which way these words may leave: their votes, those of the line they were filled from, or two people. */
  mayLeave(house: House, key: string): boolean {
    const { round, line } = this
    if (!round) return false
    if (round.route === 'votes') return this.hasItsVotes(house)
    if (round.route === 'line')
      return line !== null && line.newest?.state === 'approved' && line.vetoes.length === 0 && line.hasItsVotes(house)
    const use = house.uses.get(round.use ?? '')
    return use?.secondedBy != null && use.texts.includes(key)
  }

  /** Out of the house, and nobody has said what became of it. */
  isInFlight(version: Version): boolean {
    return [...this.releases.values()].some(
      (one) => one.version === version && ['publishing', 'unknown'].includes(one.state),
    )
  }

  isOut(version: Version, key: string): boolean {
    return [...this.releases.values()].some(
      (one) => one.version === version && one.key === key && live.includes(one.state),
    )
  }
}
