import { expect, test } from 'vitest'
import { type Round, waiting } from '#domain/statements/waited.ts'

const at = (time: string) => `2026-11-22T${time}.000Z`
const now = new Date(at('12:00:00'))
const lanes = [
  { lane: 'communications' as const, min: 1 },
  { lane: 'legal' as const, min: 1 },
]
const vote = (
  time: string,
  by: string,
  lane: 'legal' | 'communications',
  verdict: Round['votes'][number]['verdict'] = 'approve',
  voice = by,
) => ({ at: at(time), by, voice, lane, verdict })
const move = (time: string, inReview: boolean) => ({ at: at(time), inReview })
const minutes = (rounds: readonly Round[], lane: 'legal' | 'communications') =>
  waiting(rounds, now).find((each) => each.lane === lane)?.minutes

/** The worked case: a change asked at 09:13:30, new words at 09:17:41. */
const first: Round = {
  askedAt: at('09:10:02'),
  replacedAt: null,
  lanes,
  moves: [move('09:10:02', true), move('09:13:30', false)],
  votes: [vote('09:12:04', 'marc', 'communications'), vote('09:13:30', 'lena', 'legal', 'request_changes')],
}
const second: Round = {
  askedAt: at('09:17:41'),
  replacedAt: null,
  lanes,
  moves: [move('09:17:41', true), move('09:19:40', false)],
  votes: [vote('09:19:02', 'lena', 'legal'), vote('09:19:40', 'marc', 'communications')],
}

test('the lawyer was waited for 4 minutes 49 over two rounds, and the author’s time is not hers', () => {
  expect(waiting([first, second], now)).toEqual([
    { lane: 'communications', minutes: 4, rounds: 2 },
    { lane: 'legal', minutes: 4, rounds: 2 },
  ])
  expect(minutes([first], 'legal')).toBe(3)
  expect(minutes([second], 'legal')).toBe(1)
})

test('while nobody votes it grows, until now', () => {
  const open = { ...first, moves: [move('09:10:02', true)], votes: [] }
  expect(minutes([open], 'legal')).toBe(169)
})

test('a vote withdrawn is waited for again, and words that come back to review too', () => {
  const round: Round = {
    ...first,
    moves: [move('09:10:02', true), move('09:20:02', false), move('09:30:02', true), move('09:40:02', false)],
    votes: [
      vote('09:12:02', 'lena', 'legal'),
      vote('09:15:02', 'lena', 'legal', 'withdraw'),
      vote('09:35:02', 'lena', 'legal'),
    ],
  }
  expect(minutes([round], 'legal')).toBe(2 + 5 + 5)
})

test('principal and delegate are one of the two that are waited for', () => {
  const two = [{ lane: 'legal' as const, min: 2 }]
  const round: Round = {
    ...first,
    lanes: two,
    moves: [move('09:10:02', true)],
    votes: [
      vote('09:11:02', 'paul', 'legal', 'approve', 'ines'),
      vote('09:12:02', 'ines', 'legal'),
      vote('09:14:02', 'noa', 'legal'),
    ],
  }
  expect(minutes([round], 'legal')).toBe(4)
})

test('a round replaced by a stricter one on the same words ends there', () => {
  const round = { ...first, replacedAt: at('09:11:02'), moves: [move('09:10:02', true)], votes: [] }
  expect(minutes([round], 'legal')).toBe(1)
})
