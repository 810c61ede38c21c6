import { type House, illegal, type Kept, type Must } from './house.ts'
import { askedInAdvance } from './rules.ts'
import type { Words } from './words.ts'

/** A use of break-glass: opened, seconded and judged, by three people. */
export function readUse(house: House, words: Words, event: Kept, must: Must): void {
  const { type, subject, actor, caseId, data } = event
  const [by, at, use] = [actor ?? '', words.newest, house.uses.get(subject)]
  if (!at || caseId === null) throw illegal(event, 'of words on a case')
  if (type === 'break_glass.opened') {
    must(house.isOn(by, caseId) && house.caseOf(caseId).severity >= 3, 'opened on a grave case by somebody on it')
    must(at.state === 'in_review' && !words.round?.asks.inside, 'for words under review (I18)')
    must(house.useToJudge === undefined, 'the last use is not judged yet (I18)')
    house.uses.set(subject, {
      caseId,
      openedBy: by,
      secondedBy: null,
      closed: false,
      texts: data.variantKeys ?? [],
    })
  } else if (type === 'break_glass.seconded' && use) {
    const two = [use.openedBy, by]
    must(by !== use.openedBy && two.every((person) => house.isOn(person, caseId)), 'two people of the case (I18)')
    must(
      two.some((person) => ['lead', 'executive'].some((role) => house.holds(person, role, caseId))),
      'one decides (I18)',
    )
    must(
      two.some((person) => !at.contributors.has(person)),
      'one did not write (I18)',
    )
    must(at.state === 'in_review' && !words.round?.asks.inside, 'for words under review (I18)')
    must(house.useToJudge === undefined, 'the last use is not judged yet (I18)')
    must(words.vetoes.length === 0, 'no veto is passed over (I5)')
    use.secondedBy = by
    const asks = words.round?.asks ?? askedInAdvance
    at.rounds.push({ asks, route: 'break-glass', votes: [], seats: new Map(), use: subject })
  } else if (type === 'break_glass.reviewed' && use) {
    must(use.secondedBy !== null && !use.closed, 'judged once, after it was used (I18)')
    must(by !== use.openedBy && by !== use.secondedBy, 'judged by a third person (I18)')
    use.closed = true
  } else must(false, 'of a use that nobody opened')
}
