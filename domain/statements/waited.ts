import type { Lane, Verdict } from '#db/schema/words.ts'

/** One round of review as its rows tell it: when it was asked, when the words were in review, and every vote in order. */
export type Round = {
  readonly askedAt: string
  /** When the next round on the same words began; null while it is the newest. */
  readonly replacedAt: string | null
  readonly lanes: readonly { readonly lane: Lane; readonly min: number }[]
  /** Each time the words entered or left review, oldest first. */
  readonly moves: readonly { readonly at: string; readonly inReview: boolean }[]
  /** Oldest first; `voice`: whoever it counts for, a delegate's vote for their principal. */
  readonly votes: readonly {
    readonly at: string
    readonly by: string
    readonly voice: string
    readonly lane: Lane
    readonly verdict: Verdict
    /** From when on it counts no more; null while it does. */
    readonly lapsedAt?: string | null
  }[]
}

export type LaneWaiting = { readonly lane: Lane; readonly minutes: number; readonly rounds: number }

/** How long each lane was waited for over these rounds: words in review and its approvals too few. Whole minutes, rounded down once. */
export function waiting(rounds: readonly Round[], now: Date): LaneWaiting[] {
  const found = new Map<Lane, { ms: number; rounds: number }>()
  for (const round of rounds)
    for (const { lane, min } of round.lanes) {
      const before = found.get(lane) ?? { ms: 0, rounds: 0 }
      found.set(lane, { ms: before.ms + waited(round, lane, min, now), rounds: before.rounds + 1 })
    }
  return [...found]
    .map(([lane, { ms, rounds }]) => ({ lane, minutes: Math.floor(ms / 60_000), rounds }))
    .sort((a, b) => (a.lane < b.lane ? -1 : 1))
}

/** Milliseconds that one lane was waited for in one round. */
export function waited(round: Round, lane: Lane, min: number, now: Date): number {
  return spent(round, now, (at) => approvalsAt(round, lane, at) < min)
}

/** Milliseconds in which this round waited for any of its lanes: two that were waited for together count once. */
export function waitedAtAll(round: Round, now: Date): number {
  return spent(round, now, (at) => round.lanes.some(({ lane, min }) => approvalsAt(round, lane, at) < min))
}

/** The round replayed, from one moment at which something changed to the next: the time in review for which this held. */
function spent(round: Round, now: Date, held: (at: number) => boolean): number {
  const [start, end] = [Date.parse(round.askedAt), Math.min(Date.parse(round.replacedAt ?? now.toISOString()), +now)]
  const lapsed = round.votes.flatMap(({ lapsedAt }) => (lapsedAt ? [Date.parse(lapsedAt)] : []))
  const moments = [...[...round.moves, ...round.votes].map(({ at }) => Date.parse(at)), ...lapsed]
  const marks = [start, ...moments.filter((at) => at > start && at < end), end].sort((a, b) => a - b)
  let total = 0
  for (const [index, from] of marks.entries()) {
    const to = marks[index + 1]
    if (to !== undefined && wasInReview(round, from) && held(from)) total += to - from
  }
  return total
}

/** Asked is in review, until the words first leave it. */
function wasInReview({ moves }: Round, at: number): boolean {
  return moves.findLast((move) => Date.parse(move.at) <= at)?.inReview ?? true
}

/** The newest vote of each person, and of those the newest of each voice, as they stood at that moment. */
function approvalsAt({ votes }: Round, lane: Lane, at: number): number {
  const cast = votes.filter((vote) => Date.parse(vote.at) <= at)
  const ofPerson = new Map(cast.map((vote) => [vote.by, vote]))
  const newest = cast.filter((vote) => ofPerson.get(vote.by) === vote)
  const ofVoice = new Map(newest.map((vote) => [vote.voice, vote]))
  const counts = ({ lapsedAt }: Round['votes'][number]) => !lapsedAt || Date.parse(lapsedAt) > at
  return [...ofVoice.values()].filter((vote) => vote.lane === lane && vote.verdict === 'approve' && counts(vote)).length
}

/** The rounds of the versions found by this condition on `v`, as rows that stay: what is derived from them can be derived again. */
export const roundsSql = (where: string) => `(select coalesce(json_agg(json_build_object('askedAt', r.opened_at,
  'replacedAt', (select min(z.opened_at) from reviews z where z.org_id = r.org_id and z.version_id = r.version_id and z.round > r.round),
  'lanes', (select coalesce(json_agg(json_build_object('lane', l.lane, 'min', l.min)), '[]') from review_lanes l where l.org_id = r.org_id and l.review_id = r.id),
  'moves', (select coalesce(json_agg(json_build_object('at', e.happened_at, 'inReview', e.data ->> 'to' = 'in_review') order by e.happened_at, e.id), '[]') from events e where e.org_id = v.org_id and e.subject_id = v.id and 'in_review' in (e.data ->> 'to', e.data ->> 'from')),
  'votes', (select coalesce(json_agg(json_build_object('at', w.at, 'by', w.member_id, 'voice', coalesce(w.on_behalf_of, w.member_id), 'lane', w.lane, 'verdict', w.verdict, 'lapsedAt', (select x.at from lapses x where x.org_id = w.org_id and x.vote_id = w.id)) order by w.at, w.id), '[]') from votes w where w.org_id = r.org_id and w.review_id = r.id)
  )), '[]') from reviews r join versions v on v.org_id = r.org_id and v.id = r.version_id where ${where})`
