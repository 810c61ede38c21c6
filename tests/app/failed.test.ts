import { expect, test } from 'vitest'
import { readDigest } from '#app/failed-words.ts'

test.each([
  ['UNAVAILABLE', { reason: 'UNAVAILABLE', request: null }],
  ['INTERNAL 0192f0c1', { reason: 'INTERNAL', request: '0192f0c1' }],
  ['2418273645', { reason: 'INTERNAL', request: '2418273645' }],
  [undefined, { reason: 'INTERNAL', request: null }],
])('an error that Next calls %s says why, and its number', (digest, said) => {
  expect(readDigest(digest)).toEqual(said)
})
