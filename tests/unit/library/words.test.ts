import { expect, test } from 'vitest'
import { wanted } from '#domain/library/words.ts'

test.each([
  ['les excuses', 'excuses'],
  ['Les dirigeants et les excuses à la mère', 'dirigeants et excuses la mère'],
  ['les même excuses', 'excuses'],
  ['a meme about us', 'meme about us'],
  ['excuses or les rappels', 'excuses or rappels'],
  ['lesson plans', 'lesson plans'],
])('small French words are not looked for: %s', (typed, looked) => {
  expect(wanted(typed)?.text).toBe(looked)
})

test.each(['« les excuses »', 'les', 'excuses les', 'les -rappel', 'rappel -les', 'les or des'])(
  'what is a phrase, excluded, or alone stays as it was typed: %s',
  (typed) => {
    expect(wanted(typed)?.text).toBe(typed.replace('« ', '" ').replace(' »', ' "'))
  },
)
