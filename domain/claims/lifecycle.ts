import type { ClaimState } from '#db/schema/words.ts'

/** A claim is checked, then settled; the register follows the facts, so what was settled may be settled otherwise. */
export const claimTransitions: Readonly<Record<ClaimState, readonly ClaimState[]>> = {
  reported: ['checking', 'confirmed', 'refuted', 'unknowable'],
  checking: ['checking', 'confirmed', 'refuted', 'unknowable'],
  confirmed: ['refuted', 'unknowable'],
  refuted: ['confirmed', 'unknowable'],
  unknowable: ['confirmed', 'refuted'],
}

export const mayBecome = (from: ClaimState, to: ClaimState): boolean => claimTransitions[from].includes(to)

export const isSettled = (state: ClaimState): boolean =>
  state === 'confirmed' || state === 'refuted' || state === 'unknowable'
