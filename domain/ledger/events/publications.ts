import * as z from 'zod'
import { channelTypes, checkOutcomes, lanes, publicationStates } from '#db/schema/words.ts'
import { count, entered, event, hash, instant, moved, ofText, one, type Says, text, uuid } from './parts.ts'

const publicationMoved = (says: Says = {}) =>
  event('Publication', { ...moved(publicationStates), ...says, data: { ...ofText, ...says.data } })
const standing = z.partialRecord(one(lanes), count).optional()
const atGate = {
  variantHash: hash,
  contentHash: hash.optional(),
  policyHash: hash.optional(),
  review: uuid.optional(),
}
const passes = (says: Says) =>
  event('Publication', {
    ...says,
    bind: atGate,
    data: { ...ofText, onBehalfOf: uuid.optional(), standing, releasedAt: instant.optional(), ...says.data },
    private: ['staffNotTold'],
  })

export const publicationEvents = {
  'publication.scheduled': passes({
    ...entered(publicationStates),
    data: { dueAt: instant },
  }),
  'publication.opened': passes({ from: one(publicationStates).optional(), to: z.literal('publishing') }),
  'publication.came_due': passes({ from: z.literal('scheduled'), to: z.literal('publishing') }),
  'publication.called_off': publicationMoved({ data: { code: text.optional() }, private: ['reason'] }),
  'publication.published': publicationMoved({ data: { link: text.optional() }, private: ['note'] }),
  'publication.failed': publicationMoved({ private: ['reason'] }),
  'publication.lapsed': publicationMoved(),
  'publication.withdrawn': publicationMoved({ private: ['reason'] }),
  'publication.corrected': publicationMoved({ data: { by: uuid } }),
  'publication.checked': event('Publication', {
    data: { ...ofText, outcome: one(checkOutcomes) },
    private: ['liveText'],
  }),
  'publication.captured': event('Publication', { bind: { capture: hash }, data: { ...ofText, mediaType: text } }),
  'publication.found': event('FoundPublication', {
    to: z.literal('found'),
    bind: { capture: hash.optional() },
    data: { channel: one(channelTypes), link: text.optional(), variantKey: text, mediaType: text.optional() },
    private: ['note', 'text'],
  }),
} as const
