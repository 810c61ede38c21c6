import { type Act, act, lanes, people } from './acts.ts'
import type { House } from './house.ts'
import { counting, type Lane } from './rules.ts'
import type { Seen } from './seen.ts'
import type { Words } from './words.ts'

type Known = { readonly house: House; readonly words: Words; readonly memberId: (key: Act['by']) => string }

/** The next act of those who want the words out. */
export function onward(now: Seen, known: Known, filled: boolean): Act {
  const on = (by: Act['by'], name: Act['act'], rest: Partial<Act> = {}) => act(by, name, { ...rest, filled })
  const isEven = now.revision % 2 === 0
  if (now.held) return on('claire', 'release')
  if (now.claim !== 'confirmed') return on('claire', 'confirm')
  if (now.publicationState === 'publishing') return on('karim', 'record')
  if (now.publicationState === 'unknown') return on('karim', 'reconcile', { which: 1 })
  if (now.publicationState === 'scheduled') return on('karim', 'tick')
  if (now.state === 'draft') return on('hugo', 'submit')
  if (now.state === 'approved') return on('karim', isEven ? 'schedule' : 'publish')
  if (now.state === 'in_review') return inReview(now, known, on)
  if (now.state === 'published') return on('hugo', isEven ? 'correct' : 'save')
  return on('hugo', 'save')
}

function inReview(
  now: Seen,
  { house, words, memberId }: Known,
  on: (by: Act['by'], name: Act['act'], rest?: Partial<Act>) => Act,
): Act {
  if (now.useToSecond && !now.useToJudge) return on('philippe', 'second')
  if (now.threadId) return on(now.revision % 3 ? 'ines' : 'philippe', 'resolve')
  const owner = people.find((key) => memberId(key) === words.vetoes[0]?.owner)
  const away = people.find((key) => house.suspended.has(memberId(key)))
  const missing = missingLane(words, house)
  if (!missing)
    return owner
      ? house.suspended.has(memberId(owner))
        ? on(owner, 'reinstate')
        : on(owner, 'lift')
      : on('hugo', 'save')
  const voter = people.find((key) => mayClear(words, house, memberId(key), missing))
  if (voter) return on(voter, 'approve', { lane: missing })
  return away ? on(away, 'reinstate') : on('hugo', 'save')
}

function missingLane(words: Words, house: House): Lane | undefined {
  const { round } = words
  if (!round) return undefined
  const standing = counting(round.votes).filter((vote) => words.counts(house, vote, round))
  return lanes.find((lane) => standing.filter((vote) => vote.lane === lane).length < (round.asks.lanes.get(lane) ?? 0))
}

function mayClear(words: Words, house: House, person: string, lane: Lane): boolean {
  const { round, newest, caseId } = words
  const mine = counting(round?.votes ?? []).find(({ voter }) => voter === person)
  return (
    house.holds(person, lane, caseId) &&
    !newest?.contributors.has(person) &&
    (round?.seats.get(person) ?? lane) === lane &&
    mine?.verdict !== 'approve'
  )
}
