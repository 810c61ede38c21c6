import { passageKinds, postMortemStates } from '#db/schema/words.ts'
import { count, entered, event, hash, instant, moved, one, text, uuid } from './parts.ts'

const postMortemBallot = event('PostMortem', {
  lane: true,
  bind: { contentHash: hash, policyHash: hash, review: uuid, round: count },
  private: ['reason'],
})
/** No word of a passage is in its events: what is privileged later would be in the ledger already. */
const ofPassage = event('Passage', { data: { number: count, kind: one(passageKinds), n: count } })
const ofImprovement = event('Improvement', {
  data: { number: count, member: uuid.optional(), dueOn: text.optional() },
  private: ['reason'],
})

const ofLink = event('AppliedLesson', {
  data: { number: count, line: uuid.optional(), policy: uuid.optional(), risk: uuid.optional() },
  private: ['reason'],
})

export const postMortemEvents = {
  'post_mortem.opened': event('PostMortem', { ...entered(postMortemStates), data: { dueAt: instant } }),
  'post_mortem.drafting': event('PostMortem', moved(postMortemStates)),
  'post_mortem.submitted': event('PostMortem', {
    ...moved(postMortemStates),
    bind: { contentHash: hash, policyHash: hash, recordHash: hash, review: uuid, round: count },
  }),
  'post_mortem.approved': postMortemBallot,
  'post_mortem.changes_asked': postMortemBallot,
  'post_mortem.published': event('PostMortem', {
    ...moved(postMortemStates),
    data: { leftOut: count },
    bind: { contentHash: hash, codedHash: hash },
  }),
  'passage.added': ofPassage,
  'passage.revised': ofPassage,
  'passage.removed': ofPassage,
  'passage.privileged': ofPassage,
  'passage.opened': ofPassage,
  'improvement.added': ofImprovement,
  'improvement.changed': ofImprovement,
  'improvement.done': ofImprovement,
  'improvement.waived': ofImprovement,
  'lesson.applied': ofLink,
  'lesson.taken_back': ofLink,
} as const
