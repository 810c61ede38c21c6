// What the house promises of its words, said once more and plainly, sharing no code with the house: a demand of the policies a
// new company starts with, who may stand in for whom, and which votes count.

export type Lane = 'legal' | 'communications' | 'executive'
export type Asks = {
  readonly lanes: ReadonlyMap<Lane, number>
  readonly sticky: ReadonlySet<Lane>
  /** Inside information: nobody votes in another's name, every open remark counts, and the two other routes are shut. */
  readonly inside: boolean
  /** Whoever cleared the words may also publish them. */
  readonly approverMayPublish: boolean
  /** Hours for which a vote counts. */
  readonly life: number
  /** Hours for which words may wait at most. */
  readonly window: number
}
export type Verdict = 'approve' | 'request_changes' | 'reject' | 'withdraw'
export type Vote = {
  readonly voter: string
  readonly behalf: string | null
  readonly lane: Lane
  readonly verdict: Verdict
  /** It stays where it is, and counts no more. */
  lapsed?: boolean
}

/** What is asked of words for the public on X that tell something known. */
export function asked(kind: string, severity: number, inside: boolean): Asks {
  const lanes = new Map<Lane, number>([
    ['communications', 1],
    ['legal', 1],
  ])
  const grave = severity >= 3 && (kind === 'qa' || kind === 'holding_line')
  if (grave || severity >= 4) lanes.set('executive', 1)
  if (inside) lanes.set('executive', 2)
  const life = inside ? 4 : severity >= 4 ? 6 : grave ? 12 : 24
  return {
    lanes,
    sticky: new Set(['legal', 'executive']),
    inside,
    approverMayPublish: !grave,
    life,
    window: severity >= 4 ? 24 : 72,
  }
}

/** A line cleared before there is a case: one of each, and no objection outlives its version. */
export const askedInAdvance: Asks = {
  lanes: new Map([
    ['communications', 1],
    ['legal', 1],
    ['executive', 1],
  ]),
  sticky: new Set(),
  inside: false,
  approverMayPublish: true,
  life: 180 * 24,
  window: 180 * 24,
}

/** Both at once, never less than either. */
export function stricter(one: Asks, other: Asks): Asks {
  const lanes = new Map(one.lanes)
  for (const [lane, min] of other.lanes) lanes.set(lane, Math.max(min, lanes.get(lane) ?? 0))
  return {
    lanes,
    sticky: new Set([...one.sticky, ...other.sticky]),
    inside: one.inside || other.inside,
    approverMayPublish: one.approverMayPublish && other.approverMayPublish,
    life: Math.min(one.life, other.life),
    window: Math.min(one.window, other.window),
  }
}

export const isSame = (one: Asks, other: Asks): boolean =>
  JSON.stringify([[...one.lanes].sort(), one.inside, one.approverMayPublish, one.life, one.window]) ===
  JSON.stringify([[...other.lanes].sort(), other.inside, other.approverMayPublish, other.life, other.window])

/** In the order in which they were cast: the newest of each person, then of those who share one voice the newest, unless it lapsed. */
export function counting(votes: readonly Vote[]): Vote[] {
  const newest = new Map<string, Vote>()
  for (const vote of votes) {
    newest.delete(vote.voter)
    newest.set(vote.voter, vote)
  }
  const voices = new Map<string, Vote>()
  for (const vote of newest.values()) voices.set(vote.behalf ?? vote.voter, vote)
  return [...voices.values()].filter(({ lapsed }) => !lapsed)
}

/** Whether different people could fill every seat: tried one by one, since counting is not enough. */
export function canBeFilled(
  asks: Asks,
  sits: (lane: Lane, person: string) => boolean,
  people: readonly string[],
): boolean {
  const seats = [...asks.lanes].flatMap(([lane, min]) => Array.from({ length: min }, () => lane))
  const fill = (seat: number, taken: readonly string[]): boolean => {
    const lane = seats[seat]
    if (!lane) return true
    return people.some((person) => !taken.includes(person) && sits(lane, person) && fill(seat + 1, [...taken, person]))
  }
  return fill(0, [])
}

/** From each state of words, where they may go. */
export const ways: Readonly<Record<string, readonly string[]>> = {
  draft: ['in_review', 'cancelled'],
  in_review: ['approved', 'changes_requested', 'rejected', 'superseded', 'cancelled', 'expired'],
  changes_requested: ['in_review', 'rejected', 'superseded', 'cancelled', 'expired'],
  approved: ['in_review', 'changes_requested', 'superseded', 'cancelled', 'published', 'expired'],
}
export const waysOut: Readonly<Record<string, readonly string[]>> = {
  scheduled: ['publishing', 'called_off'],
  publishing: ['published', 'failed', 'unknown'],
  unknown: ['published', 'failed'],
  published: ['corrected', 'withdrawn'],
  corrected: ['withdrawn'],
}
/** Out, or on its way, or waiting for its time: there is one of these at most for a text. */
export const live = ['scheduled', 'publishing', 'unknown', 'published', 'corrected', 'withdrawn']
