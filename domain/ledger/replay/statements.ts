import type { Lane, Route, Verdict, VersionState } from '#db/schema/words.ts'
import type { CastVote, Resolved } from '../../statements/policy.ts'
import type { SealedEvent } from '../event.ts'
import { texts, word } from './objection.ts'
import type { VersionBytes } from './words.ts'

export type RoundThen = {
  readonly id: string
  readonly round: number
  readonly openedAt: number
  readonly route: Route
  readonly policyHash: string
  readonly policy: Resolved | null
  readonly lineVersion: string | null
  readonly votes: CastVote[]
  /** Cleared, and since then told that they no longer do: they count no more, whatever becomes of their caster. */
  readonly lapsed: Set<CastVote>
}
export type VersionThen = {
  readonly id: string
  readonly n: number
  readonly statement: StatementThen
  state: VersionState
  readonly contributors: Set<string>
  contentHash: string | null
  bytes: VersionBytes | null
  readonly rounds: RoundThen[]
}
export type VetoThen = {
  readonly owner: string
  readonly lane: Lane
  readonly version: string
  /** How long the lane had, in minutes, in the round it was raised in. */
  readonly minutes: number
  signed: {
    readonly member: string
    readonly version: string
    readonly round: string | undefined
    readonly at: number
  } | null
}
export type StatementThen = {
  readonly caseId: string | null
  readonly versions: VersionThen[]
  readonly vetoes: VetoThen[]
  readonly threads: Map<string, { readonly blocking: boolean }>
  inside: boolean
}

export const newestOf = ({ versions }: StatementThen): VersionThen | undefined => versions.at(-1)

/** Statements by the number they have in their case; versions by their id. */
export class Statements {
  readonly #statements = new Map<string, StatementThen>()
  readonly #versions = new Map<string, VersionThen>()

  version(id: string): VersionThen | undefined {
    return this.#versions.get(id)
  }

  withContent(hash: string | undefined): VersionThen | undefined {
    return hash === undefined ? undefined : [...this.#versions.values()].find((version) => version.contentHash === hash)
  }

  of({ case: caseId, data }: SealedEvent): StatementThen | undefined {
    return this.#statements.get(`${caseId ?? ''}/${Number(data?.number)}`)
  }

  /** A draft that begins: its own words, or the next version of others, whose writers wrote part of it. */
  begin({ case: caseId, data, subject, actor }: SealedEvent): VersionThen {
    const key = `${caseId ?? ''}/${Number(data?.number)}`
    const statement: StatementThen = this.#statements.get(key) ?? {
      caseId: caseId ?? null,
      versions: [],
      vetoes: [],
      threads: new Map(),
      inside: false,
    }
    this.#statements.set(key, statement)
    const before = newestOf(statement)
    const inherited = before && before.state !== 'published' ? before.contributors : []
    const version: VersionThen = {
      id: subject.id,
      n: Number(data?.n),
      statement,
      state: 'draft',
      contributors: new Set([...inherited, ...(actor.member ? [actor.member] : [])]),
      contentHash: null,
      bytes: null,
      rounds: [],
    }
    statement.versions.push(version)
    this.#versions.set(version.id, version)
    return version
  }
}

/** The votes that count: the newest of each person, then one of a principal and whoever votes for them. */
export function counting({ votes, lapsed }: RoundThen): CastVote[] {
  const ofPerson = new Map<string, CastVote>()
  for (const vote of votes) {
    ofPerson.delete(vote.memberId)
    ofPerson.set(vote.memberId, vote)
  }
  const ofVoice = new Map<string, CastVote>()
  for (const vote of ofPerson.values()) ofVoice.set(vote.onBehalfOf ?? vote.memberId, vote)
  return [...ofVoice.values()].filter((vote) => !lapsed.has(vote))
}

export const verdicts: Readonly<Record<string, Verdict>> = {
  'statement.approved': 'approve',
  'statement.changes_asked': 'request_changes',
  'statement.vetoed': 'reject',
  'vote.withdrawn': 'withdraw',
}

export const saidContributors = ({ data }: SealedEvent): string[] => texts(data?.contributors)
export const onBehalfOf = ({ data }: SealedEvent): string | null => word(data?.onBehalfOf) ?? null
