import {
  type Audience,
  elements as allElements,
  type CaseRole,
  type ChannelType,
  type Element,
  type Lane,
  type StatementKind,
} from '#db/schema/words.ts'

export type Veto = 'none' | 'version' | 'sticky'
export type StepUp = 'recent' | 'passkey'
export type Match = {
  readonly severity?: readonly number[]
  readonly kind?: readonly StatementKind[]
  readonly channel?: readonly ChannelType[]
  readonly audience?: readonly Audience[]
  readonly element?: readonly Element[]
  readonly insideInformation?: true
  /** Countries by their two letters. */
  readonly jurisdiction?: readonly string[]
  /** A holding line cleared before there is a case: only policies that name it apply to one. */
  readonly inAdvance?: true
}
export type LaneRule = {
  readonly lane: Lane
  readonly min: number
  readonly veto: Veto
  readonly stepUp: StepUp
  readonly byToken: boolean
  readonly dueMin: number
  readonly expressDueMin: number
  /** Members who may vote in the lane without holding its role; they are asked when its time runs. */
  readonly backups: readonly string[]
  /** Who on the case is told when the lane is late. */
  readonly escalateTo: readonly CaseRole[]
  /** Whether somebody who is away may let another vote for them. */
  readonly delegable: boolean
}
export type Policy = {
  readonly schema: 'policy/1'
  readonly id: string
  readonly version: number
  readonly match: Match
  readonly lanes: readonly LaneRule[]
  readonly requiredElements: readonly Element[]
  readonly waivable: readonly Element[]
  readonly threads: 'marked' | 'all'
  readonly voteLifeMin: number
  readonly windowMaxMin: number
  readonly publisherMayApprove: boolean
  readonly routes: {
    readonly express: boolean
    readonly holdingLine: boolean
    readonly breakGlass: readonly ChannelType[]
  }
}
export type Resolved = Omit<Policy, 'id' | 'version' | 'match'> & {
  readonly sources: readonly { readonly id: string; readonly version: number }[]
}

/** What a policy is matched against: the case, and any of the variants. */
export type Facts = {
  /** Null for a holding line cleared before there is a case. */
  readonly severity: number | null
  readonly kind: StatementKind
  readonly channels: readonly ChannelType[]
  readonly audiences: readonly Audience[]
  readonly elements: readonly Element[]
  readonly insideInformation: boolean
  readonly jurisdictions: readonly string[]
}

/** All the policies that match, united: the strictest of each demand wins. Null when none matches. */
export function resolve(policies: readonly Policy[], facts: Facts): Resolved | null {
  const [first, ...others] = policies.filter(({ match }) => applies(match, facts)).map(alone)
  return first ? others.reduce(unite, first) : null
}

export function applies(match: Match, facts: Facts): boolean {
  const meets = <T>(wanted: readonly T[] | undefined, found: readonly T[]) =>
    !wanted || wanted.some((value) => found.includes(value))
  return (
    (match.inAdvance === true) === (facts.severity === null) &&
    meets(match.severity, facts.severity === null ? [] : [facts.severity]) &&
    meets(match.kind, [facts.kind]) &&
    meets(match.channel, facts.channels) &&
    meets(match.audience, facts.audiences) &&
    meets(match.element, facts.elements) &&
    meets(match.jurisdiction, facts.jurisdictions) &&
    (!match.insideInformation || facts.insideInformation)
  )
}

/** One policy as if it were all: in the order and form in which two are united, so that their order never shows. */
function alone({ id, version, match: _match, ...rest }: Policy): Resolved {
  return {
    ...rest,
    lanes: uniteLanes([], rest.lanes),
    requiredElements: set(rest.requiredElements),
    waivable: rest.requiredElements.length === 0 ? [] : set(rest.waivable),
    routes: { ...rest.routes, breakGlass: set(rest.routes.breakGlass) },
    sources: [{ id, version }],
  }
}

export function unite(a: Resolved, b: Resolved): Resolved {
  const requiredElements = set([...a.requiredElements, ...b.requiredElements])
  return {
    schema: 'policy/1',
    lanes: uniteLanes(a.lanes, b.lanes),
    requiredElements,
    waivable: requiredElements.length === 0 ? [] : both(waivableBy(a), waivableBy(b)),
    threads: a.threads === 'all' ? 'all' : b.threads,
    voteLifeMin: Math.min(a.voteLifeMin, b.voteLifeMin),
    windowMaxMin: Math.min(a.windowMaxMin, b.windowMaxMin),
    publisherMayApprove: a.publisherMayApprove && b.publisherMayApprove,
    routes: {
      express: a.routes.express && b.routes.express,
      holdingLine: a.routes.holdingLine && b.routes.holdingLine,
      breakGlass: both(a.routes.breakGlass, b.routes.breakGlass),
    },
    sources: uniteSources(a.sources, b.sources),
  }
}

const set = <T extends string>(items: readonly T[]): T[] => [...new Set(items)].sort()
const both = <T extends string>(a: readonly T[], b: readonly T[]): T[] => set(a.filter((item) => b.includes(item)))

/** Who requires nothing has nothing to say about what may be left out. */
const waivableBy = ({ requiredElements, waivable }: Pick<Resolved, 'requiredElements' | 'waivable'>) =>
  requiredElements.length === 0 ? allElements : waivable

function uniteSources(a: Resolved['sources'], b: Resolved['sources']): Resolved['sources'] {
  const sources = new Map([...a, ...b].map((source) => [`${source.id}/${source.version}`, source]))
  return [...sources].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, source]) => source)
}

const strength: readonly Veto[] = ['none', 'version', 'sticky']

function uniteLanes(a: readonly LaneRule[], b: readonly LaneRule[]): LaneRule[] {
  const lanes = new Map<Lane, LaneRule>()
  for (const rule of [...a, ...b]) {
    const before = lanes.get(rule.lane) ?? rule
    lanes.set(rule.lane, {
      lane: rule.lane,
      min: Math.max(before.min, rule.min),
      veto: strength.indexOf(rule.veto) > strength.indexOf(before.veto) ? rule.veto : before.veto,
      stepUp: before.stepUp === 'passkey' ? 'passkey' : rule.stepUp,
      byToken: before.byToken && rule.byToken,
      dueMin: Math.min(before.dueMin, rule.dueMin),
      expressDueMin: Math.min(before.expressDueMin, rule.expressDueMin),
      backups: [...new Set([...before.backups, ...rule.backups])].sort(),
      escalateTo: [...new Set([...before.escalateTo, ...rule.escalateTo])].sort(),
      delegable: before.delegable && rule.delegable,
    })
  }
  return [...lanes.values()].sort(byLane)
}

const byLane = (a: LaneRule, b: LaneRule): number => (a.lane < b.lane ? -1 : 1)

export type CastVote = {
  readonly memberId: string
  readonly onBehalfOf: string | null
  readonly lane: Lane
  readonly verdict: 'approve' | 'request_changes' | 'reject' | 'withdraw'
  readonly at: Date
}
/** Who may vote in each lane in their own name. */
export type Holders = ReadonlyMap<Lane, ReadonlySet<string>>
/** Who acts for whom in a lane, while both may. */
export type StandIn = { readonly lane: Lane; readonly principalId: string; readonly delegateId: string }
type Stale = { readonly memberId: string; readonly because: 'vote_life' | 'left_the_lane' }
export type LaneStanding = {
  readonly lane: Lane
  readonly min: number
  readonly approvals: number
  readonly missing: number
  readonly stale: readonly Stale[]
}
export type Standing = { readonly satisfied: boolean; readonly lanes: readonly LaneStanding[] }

/**
 * How a review stands, from the votes that count: the newest of each person, and one of a principal and their delegates.
 * Pure: the gate, the page and a verifier get the same answer.
 */
export function evaluate(
  policy: Resolved,
  counting: readonly CastVote[],
  holders: Holders,
  standIns: readonly StandIn[],
  at: Date,
): Standing {
  const lanes = policy.lanes.map((rule) => {
    const approvals = counting.filter((vote) => vote.lane === rule.lane && vote.verdict === 'approve')
    const stale = approvals.flatMap((vote): Stale[] => {
      if (at.getTime() - vote.at.getTime() > policy.voteLifeMin * 60_000)
        return [{ memberId: vote.memberId, because: 'vote_life' }]
      return isEntitled(rule, vote, holders, standIns) ? [] : [{ memberId: vote.memberId, because: 'left_the_lane' }]
    })
    const standing = approvals.length - stale.length
    return { lane: rule.lane, min: rule.min, approvals: standing, missing: Math.max(0, rule.min - standing), stale }
  })
  return { satisfied: lanes.every(({ missing }) => missing === 0), lanes }
}

/** In one's own name, or for somebody who could do so in theirs: whoever votes by delegation passes nothing on. */
function isEntitled(
  { lane, delegable }: LaneRule,
  { memberId, onBehalfOf }: CastVote,
  holders: Holders,
  standIns: readonly StandIn[],
): boolean {
  if (!holders.get(lane)?.has(onBehalfOf ?? memberId)) return false
  if (onBehalfOf === null) return true
  const acts = (standIn: StandIn) =>
    standIn.lane === lane && standIn.principalId === onBehalfOf && standIn.delegateId === memberId
  return delegable && standIns.some(acts)
}

/**
 * Lanes that nobody could finish: each person sits in one lane only, and contributors in none. Matches people to seats.
 * Delegations are not asked: a delegate takes the seat of somebody who could have taken it themselves.
 */
export function lanesNobodyCanClear(policy: Resolved, holders: Holders, contributors: ReadonlySet<string>): Lane[] {
  const seats = policy.lanes.flatMap(({ lane, min }) => Array.from({ length: min }, () => lane))
  const taken = new Map<string, number>()
  const sit = (seat: number, tried: Set<string>): boolean => {
    const lane = seats[seat]
    for (const person of lane ? (holders.get(lane) ?? []) : []) {
      if (contributors.has(person) || tried.has(person)) continue
      tried.add(person)
      const before = taken.get(person)
      if (before === undefined || sit(before, tried)) {
        taken.set(person, seat)
        return true
      }
    }
    return false
  }
  return [...new Set(seats.filter((_, seat) => !sit(seat, new Set())))]
}
