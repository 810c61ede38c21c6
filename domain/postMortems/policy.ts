import type { Lane } from '#db/schema/words.ts'
import type { LaneRule, Resolved } from '../statements/policy.ts'

const DAY = 24 * 60

const lane = (name: Lane): LaneRule => ({
  lane: name,
  min: 1,
  veto: 'none',
  stepUp: 'recent',
  byToken: false,
  dueMin: 5 * DAY,
  expressDueMin: 5 * DAY,
  backups: [],
  escalateTo: ['lead'],
  delegable: false,
})

/**
 * Who clears what the house says of itself: the lanes that it chose, and legal wherever something is privileged, since
 * what is left out, and that it may be, is for counsel to judge. Said in one order: the same lanes are the same rule.
 */
export const postMortemPolicy = (chosen: readonly Lane[], privileged: boolean): Resolved => ({
  schema: 'policy/1',
  lanes: [...new Set<Lane>([...chosen, ...(privileged ? (['legal'] as const) : [])])].sort().map(lane),
  requiredElements: [],
  waivable: [],
  threads: 'marked',
  voteLifeMin: 30 * DAY,
  windowMaxMin: 90 * DAY,
  publisherMayApprove: true,
  routes: { express: false, holdingLine: false, breakGlass: [] },
  sources: [],
})
