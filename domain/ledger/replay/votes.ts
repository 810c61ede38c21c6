import type { Lane } from '#db/schema/words.ts'
import { evaluate } from '../../statements/policy.ts'
import type { SealedEvent } from '../event.ts'
import type { Cases } from './cases.ts'
import { momentOf, type Object as Objects, provedLately } from './objection.ts'
import { counting, newestOf, onBehalfOf, type RoundThen, type VersionThen, verdicts } from './statements.ts'

/** A vote as it was cast: on these words and no others, by somebody who could, who wrote none of them, in one lane. */
export function castVote(cases: Cases, event: SealedEvent, version: VersionThen, object: Objects) {
  const { actor, bind, type, case: caseId } = event
  const verdict = verdicts[type]
  const round = version.rounds.at(-1)
  if (!round || !verdict) return object('facts_not_sealed', version.id)
  const [member, lane, principal] = [actor.member ?? '', actor.lane as Lane, onBehalfOf(event)]
  const isBound =
    bind?.review === round.id && bind?.contentHash === version.contentHash && bind?.policyHash === round.policyHash
  if (!isBound || newestOf(version.statement) !== version) object('bound_elsewhere')
  const rule = round.policy?.lanes.find((one) => one.lane === lane)
  if (verdict !== 'withdraw') {
    const voters = [member, ...(principal ? [principal] : [])]
    if (voters.some((one) => version.contributors.has(one))) object('vote_own_words')
    const isOpen = version.state === 'in_review' || (version.state === 'changes_requested' && verdict !== 'approve')
    if (!isOpen) object('vote_wrong_state', version.state)
    if (round.votes.some((vote) => vote.lane !== lane && isOfAny(vote, voters))) object('vote_two_seats')
    const byToken = actor.kind === 'token' && rule?.byToken === false
    if (!provedLately(event) || byToken) object('vote_not_entitled', actor.kind)
    if (caseId) mustBeEntitled(cases, event, caseId, round, object)
    else mustBeCapable(cases, event, round, object)
  }
  const at = new Date(momentOf(event.claimedAt ?? event.at))
  round.votes.push({ memberId: member, onBehalfOf: principal, lane, verdict, at })
  if (verdict === 'reject' && rule?.veto === 'sticky')
    version.statement.vetoes.push({
      owner: member,
      lane,
      version: version.id,
      minutes: round.route === 'express' ? rule.expressDueMin : rule.dueMin,
      signed: null,
    })
}

const isOfAny = ({ memberId, onBehalfOf }: RoundThen['votes'][number], people: readonly string[]): boolean =>
  people.includes(memberId) || (onBehalfOf !== null && people.includes(onBehalfOf))

function mustBeEntitled(cases: Cases, event: SealedEvent, caseId: string, { policy }: RoundThen, object: Objects) {
  if (!policy || !cases.get(caseId)) return
  const [member, lane, principal] = [event.actor.member ?? '', event.actor.lane as Lane, onBehalfOf(event)]
  const at = momentOf(event.claimedAt ?? event.at)
  const rule = policy.lanes.find((one) => one.lane === lane)
  const voters = cases.voters(caseId, policy.lanes, at).get(lane)
  const lent = cases
    .standIns(caseId, at)
    .some((one) => one.lane === lane && one.principalId === principal && one.delegateId === member)
  const stands = principal === null || (rule?.delegable === true && lent)
  if (!rule || !voters?.has(principal ?? member) || !stands || !cases.mayAct(member, at))
    object('vote_not_entitled', lane)
}

/** On words without a case votes whoever has the lane's capacity then, in their own name. */
function mustBeCapable(cases: Cases, event: SealedEvent, { policy }: RoundThen, object: Objects) {
  if (!policy) return
  const { member = '' } = event.actor
  const at = momentOf(event.claimedAt ?? event.at)
  const capable = cases.capable(policy.lanes, at)
  if (!capable) return object('capacities_not_sealed')
  const lane = policy.lanes.find((one) => one.lane === event.actor.lane)?.lane
  if (!lane || !capable.get(lane)?.has(member) || onBehalfOf(event) !== null || !cases.mayAct(member, at))
    object('vote_not_entitled', event.actor.lane)
}

/** What cleared may stop counting; an objection is taken back by whoever made it, or stands. */
export function lapseVote({ actor, data }: SealedEvent, version: VersionThen, object: Objects) {
  const round = version.rounds.at(-1)
  if (!round) return object('facts_not_sealed', version.id)
  const vote = counting(round).find(({ memberId, lane }) => memberId === data?.member && lane === actor.lane)
  if (vote?.verdict === 'approve') round.lapsed.add(vote)
  else object('vote_wrong_state', 'lapse')
}

/** Only whoever raised an objection ends it. */
export function liftVeto({ actor }: SealedEvent, { statement }: VersionThen, object: Objects) {
  const at = statement.vetoes.findIndex(
    ({ owner, lane }) => owner === actor.member && (!actor.lane || lane === actor.lane),
  )
  if (at < 0) object('veto_not_theirs')
  else statement.vetoes.splice(at, 1)
}

/** Cleared is what the votes say at that moment, and nothing that somebody sets. */
export function mustBeCleared(cases: Cases, event: SealedEvent, version: VersionThen, object: Objects) {
  const round = version.rounds.at(-1)
  if (!round?.policy) return
  const at = momentOf(event.claimedAt ?? event.at)
  const { caseId, vetoes } = version.statement
  const votes = counting(round)
  const asCast = new Map(round.policy.lanes.map(({ lane }) => [lane, new Set(votes.map(({ memberId }) => memberId))]))
  const voters = caseId
    ? cases.voters(caseId, round.policy.lanes, at)
    : (cases.capable(round.policy.lanes, at) ?? asCast)
  const standIns = caseId ? cases.standIns(caseId, at) : []
  const { satisfied } = evaluate(round.policy, votes, voters, standIns, new Date(at))
  if (!satisfied || vetoes.length > 0) object('cleared_without_votes')
}
