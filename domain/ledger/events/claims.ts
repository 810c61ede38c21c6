import { claimOrigins, claimStates, evidenceKinds } from '#db/schema/words.ts'
import { count, entered, event, hash, moved, one, text, uuid } from './parts.ts'

const claimMove = { ...moved(claimStates), data: { number: count }, private: ['finding'] } as const

export const claimEvents = {
  'claim.logged': event('Claim', {
    ...entered(claimStates),
    data: { number: count, origin: one(claimOrigins), reach: count.optional(), link: text.optional() },
    private: ['words', 'source'],
  }),
  'claim.taken': event('Claim', { ...moved(claimStates), data: { number: count, member: uuid.optional() } }),
  'claim.confirmed': event('Claim', claimMove),
  'claim.refuted': event('Claim', claimMove),
  'claim.left_unknowable': event('Claim', claimMove),
  'evidence.added': event('Evidence', {
    data: { number: count, kind: one(evidenceKinds) },
    bind: { file: hash.optional() },
    private: ['note', 'link'],
  }),
} as const
