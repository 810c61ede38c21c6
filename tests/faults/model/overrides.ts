import { type House, illegal, type Kept, type Must } from './house.ts'
import type { Words } from './words.ts'

/** A veto is passed over by two, an executive and another of its lane, who wrote nothing, once its owner is gone or says nothing. */
export function readOverride(house: House, words: Words, event: Kept, must: Must): void {
  const { type, actor, subject, data } = event
  const { newest, round, caseId } = words
  const by = actor ?? ''
  const veto = words.vetoes.find(({ owner, lane }) => owner === data.owner && lane === data.lane)
  if (!veto || subject !== newest?.id) throw illegal(event, 'a veto that stands, on the newest words (I5)')
  if (data.because === 'suspended') must(house.suspended.has(veto.owner), 'its owner is here (I5)')
  else {
    must(veto.version !== newest && round !== undefined, 'its owner was asked nothing since (I5)')
    must(!round?.votes.some(({ voter }) => voter === veto.owner), 'its owner has answered (I5)')
  }
  const sits = (who: string) => [house.holds(who, 'executive', caseId), house.holds(who, veto.lane, caseId)]
  must(by !== veto.owner && sits(by).includes(true), 'an executive, or another of the lane (I5)')
  must(!newest.contributors.has(by), 'nobody passes over a veto on own words (I5)')
  if (type === 'veto.override_signed') {
    veto.signed = { by, round }
    return
  }
  const first = veto.signed
  if (!first || first.by === by || first.by !== data.first || first.round !== round)
    throw illegal(event, 'two people, on the same words (I5)')
  const [[oneLeads, oneSits], [otherLeads, otherSits]] = [sits(by), sits(first.by)]
  must((oneLeads && otherSits) || (oneSits && otherLeads) || false, 'one an executive, one of the lane (I5)')
  words.vetoes.splice(words.vetoes.indexOf(veto), 1)
}
