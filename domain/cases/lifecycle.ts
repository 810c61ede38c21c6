import type { Stage } from '#db/schema/words.ts'

/** Where a case may go from each stage. Anything not listed is refused with the stage found. */
export const stageTransitions: Readonly<Record<Stage, readonly Stage[]>> = {
  signal: ['active', 'dismissed', 'merged'],
  active: ['contained', 'closed', 'merged'],
  contained: ['active', 'closed'],
  closed: ['active', 'learned'],
  learned: [],
  dismissed: ['signal'],
  merged: [],
}

export const mayGo = (from: Stage, to: Stage): boolean => stageTransitions[from].includes(to)

/** A live case takes claims, words and decisions; the others are read. */
export const isLive = (stage: Stage): boolean => stage === 'signal' || stage === 'active' || stage === 'contained'
