import { createHash, randomBytes } from 'node:crypto'

const LETTERS = '23456789ABCDEFGHJKMNPQRSTVWXYZ' // no 0/O, 1/I/L, U: read aloud on the phone

/** `SF-2026-K7Q2`: drawn at random, so that no gap in a series betrays a restricted case. */
export const newReference = (at: Date): string => reference(at, randomBytes(4))

/** For entered history: the same words entered again get the same reference. */
export const referenceOf = (at: Date, words: string): string =>
  reference(at, createHash('sha256').update(words).digest())

function reference(at: Date, drawn: Uint8Array): string {
  const letters = Array.from(drawn.subarray(0, 4), (byte) => LETTERS[byte % LETTERS.length]).join('')
  return `SF-${at.getUTCFullYear()}-${letters}`
}
