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

/** Who clears what the house says of itself: legal, since it may be read in court; communications, since the library tells it on. */
export const postMortemPolicy: Resolved = {
  schema: 'policy/1',
  lanes: [lane('communications'), lane('legal')],
  requiredElements: [],
  waivable: [],
  threads: 'marked',
  voteLifeMin: 30 * DAY,
  windowMaxMin: 90 * DAY,
  publisherMayApprove: true,
  routes: { express: false, holdingLine: false, breakGlass: [] },
  sources: [],
}
