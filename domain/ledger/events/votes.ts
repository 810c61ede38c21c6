import * as z from 'zod'
import { lanes, lapseReasons } from '#db/schema/words.ts'
import { count, event, type Fields, hash, instant, one, onVersion, uuid } from './parts.ts'

const ballot = onVersion({
  bind: { contentHash: hash, policyHash: hash, review: uuid, round: count.optional() },
  data: { onBehalfOf: uuid.optional() },
  private: ['reason'],
  lane: true,
})
/** One of two people passes over a veto: in person, and with what they rest it on. */
const overriding = (says: Fields = {}) =>
  onVersion({
    data: { owner: uuid, because: one(['suspended', 'silent']), ...says },
    private: ['reason'],
    lane: true,
  }).extend({
    actor: z.strictObject({
      kind: z.literal('person'),
      member: uuid,
      lane: one(lanes),
      auth: z.strictObject({ provedAt: instant }),
    }),
  })

export const voteEvents = {
  'statement.approved': ballot,
  'statement.changes_asked': ballot,
  'statement.vetoed': ballot,
  'vote.withdrawn': ballot,
  'vote.lapsed': onVersion({ data: { member: uuid, because: one(lapseReasons) }, lane: true }),
  'veto.lifted': onVersion({ private: ['reason'], lane: true }).extend({
    actor: z.strictObject({
      kind: z.enum(['person', 'token']),
      member: uuid,
      lane: one(lanes).optional(),
      auth: z.strictObject({ provedAt: instant }).optional(),
    }),
  }),
  'veto.override_signed': overriding(),
  'veto.overridden': overriding({ first: uuid }),
  'lane.delegated': event('Delegation', {
    data: { member: uuid, startsAt: instant, dueAt: instant },
    private: ['reason'],
    lane: true,
  }),
  'delegation.ended': event('Delegation', { data: { member: uuid }, private: ['reason'], lane: true }),
} as const
