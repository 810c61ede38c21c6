import { expect, test } from 'vitest'
import { type FirstWordsFacts, firstWords } from '#domain/cases/firstWords.ts'
import type { Round } from '#domain/statements/waited.ts'

const at = (time: string) => `2026-11-22T${time}.000Z`
const facts: FirstWordsFacts = { awareAt: at('09:00:00'), dueAt: at('10:00:00'), at: null, over: false, rounds: [] }
const after = (time: string) => new Date(at(time))

/** Asked at 09:10; communications clear at 09:12, legal at 09:19. */
const round: Round = {
  askedAt: at('09:10:00'),
  replacedAt: null,
  lanes: [
    { lane: 'communications', min: 1 },
    { lane: 'legal', min: 1 },
  ],
  moves: [
    { at: at('09:10:00'), inReview: true },
    { at: at('09:19:00'), inReview: false },
  ],
  votes: [
    { at: at('09:12:00'), by: 'marc', voice: 'marc', lane: 'communications', verdict: 'approve' },
    { at: at('09:19:00'), by: 'lena', voice: 'lena', lane: 'legal', verdict: 'approve' },
  ],
}

test('two lanes waited for together are waited for once', () => {
  expect(firstWords({ ...facts, at: at('09:38:30'), rounds: [round] }, after('12:00:00'))).toEqual({
    minutes: 38,
    waitingMinutes: 9,
    goalMinutes: 60,
    kept: true,
  })
})

test('a round asked after the words were out took none of their time', () => {
  const later = { ...round, askedAt: at('10:30:00') }
  expect(firstWords({ ...facts, at: at('10:00:01'), rounds: [round, later] }, after('12:00:00'))).toMatchObject({
    waitingMinutes: 9,
    kept: false,
  })
})

test('without words nothing is known until their time is past or the case is over', () => {
  const open = { minutes: null, waitingMinutes: null, goalMinutes: 60 }
  expect(firstWords(facts, after('09:59:59'))).toEqual({ ...open, kept: null })
  expect(firstWords(facts, after('10:00:01'))).toEqual({ ...open, kept: false })
  expect(firstWords({ ...facts, over: true }, after('09:30:00'))).toEqual({ ...open, kept: false })
})
