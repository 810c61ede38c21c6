import { arePair, SIGNATURE_HOURS } from '../../statements/overrideRules.ts'
import type { SealedEvent } from '../event.ts'
import type { Cases } from './cases.ts'
import { momentOf, type Object as Objects } from './objection.ts'
import { newestOf, type VersionThen, type VetoThen } from './statements.ts'

export const overrides: readonly string[] = ['veto.override_signed', 'veto.overridden']
const minute = 60_000

/** Passed over by two people who did not write the words, an executive and another of the lane, once its owner is gone or silent. */
export function signOverride(cases: Cases, event: SealedEvent, version: VersionThen, object: Objects) {
  const { actor, data, type, case: caseId } = event
  const { vetoes } = version.statement
  const veto = vetoes.find(({ owner, lane }) => owner === data?.owner && lane === actor.lane)
  if (!veto || newestOf(version.statement) !== version) return object('override_not_allowed', 'veto')
  const at = momentOf(event.claimedAt ?? event.at)
  const member = actor.member ?? ''
  if (whyThen(cases, veto, version, at) !== data?.because) object('override_not_allowed', 'owner')
  if (!provedInPerson(event, at) || version.contributors.has(member) || member === veto.owner)
    object('override_not_allowed', 'signer')
  const round = version.rounds.at(-1)?.id
  const seats = (one: string) => seatsOf(cases, caseId, veto, one)
  if (!caseId) object('capacities_not_sealed')
  else if (!seats(member).executive && !seats(member).inLane) object('override_not_allowed', 'role')
  if (type === 'veto.override_signed') {
    veto.signed = { member, version: version.id, round, at }
    return
  }
  const first = veto.signed
  const isWaiting =
    first !== null &&
    first.version === version.id &&
    first.round === round &&
    at - first.at <= SIGNATURE_HOURS * 60 * minute
  const areTwo = first !== null && first.member === data?.first && first.member !== member
  if (!isWaiting || !areTwo || (caseId && !arePair(seats(member), seats(first.member)))) object('override_one_person')
  vetoes.splice(vetoes.indexOf(veto), 1)
}

const seatsOf = (cases: Cases, caseId: string | undefined, { lane }: VetoThen, member: string) => ({
  executive: cases.holds(caseId, member, ['executive']),
  inLane: cases.holds(caseId, member, [lane]),
})

function whyThen(cases: Cases, veto: VetoThen, version: VersionThen, at: number): 'suspended' | 'silent' | null {
  if (!cases.mayAct(veto.owner, at)) return 'suspended'
  const round = version.rounds.at(-1)
  if (!round || version.id === veto.version || round.votes.some(({ memberId }) => memberId === veto.owner)) return null
  const rule = round.policy?.lanes.find(({ lane }) => lane === veto.lane)
  const minutes = rule ? (round.route === 'express' ? rule.expressDueMin : rule.dueMin) : veto.minutes
  return at >= round.openedAt + 2 * minutes * minute ? 'silent' : null
}

function provedInPerson({ actor }: SealedEvent, at: number): boolean {
  return actor.kind === 'person' && actor.auth !== undefined && at - momentOf(actor.auth.provedAt) <= 10 * minute
}
