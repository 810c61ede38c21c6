import type { Verdict } from '#db/schema/words.ts'

/** A lane still waits for someone: fewer approvals stand than its rule asks. */
export function isMissing(lane: {
  readonly min: number
  readonly votes: readonly { readonly verdict: Verdict }[]
}): boolean {
  return lane.votes.filter(({ verdict }) => verdict === 'approve').length < lane.min
}
