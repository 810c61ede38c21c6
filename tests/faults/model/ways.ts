import type { Act, Moment, Sequence } from './acts.ts'

export type Walk = Partial<Omit<Sequence, 'moments'>> & {
  readonly moments: readonly (Act | null | Moment)[]
  /** States, events and refusals that must have been met on the way. */
  readonly reaches: readonly string[]
}

export const clear: readonly (Act | null)[] = [null, null, null]
export const filled = { filled: true }
export const communications = { lane: 'communications' } as const
