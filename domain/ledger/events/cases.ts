import * as z from 'zod'
import {
  caseRoles,
  categories,
  clusters,
  confidentialities,
  roleStates,
  stages,
  steps,
  triggerChannels,
} from '#db/schema/words.ts'
import { count, each, entered, event, hash, instant, moved, one, type Says, text, uuid } from './parts.ts'

const declared = {
  ...entered(stages),
  data: {
    reference: text,
    severity: count,
    channel: one(triggerChannels),
    awareAt: instant,
    category: one(categories).optional(),
    confidentiality: one(confidentialities).optional(),
  },
} as const
const ofRole = (says: Says) => event('Role', { ...says, data: { role: one(caseRoles), member: uuid.optional() } })
const words = { private: ['words'], data: { corrects: uuid.optional() } } as const

export const caseEvents = {
  'case.declared': event('Case', declared),
  'case.signalled': event('Case', declared),
  'case.qualified': event('Case', {
    data: {
      severity: count,
      category: one(categories).optional(),
      cluster: one(clusters).optional(),
      jurisdictions: z.array(text).optional(),
    },
    private: ['reason'],
  }),
  ...each(stages, (to) => `case.${to}`, event('Case', { ...moved(stages), private: ['reason'] })),
  'case.restricted': event('Case', { ...moved(confidentialities), private: ['reason'] }),
  'case.opened': event('Case', { ...moved(confidentialities), private: ['reason'] }),
  'case.held': event('Case', { private: ['reason'] }),
  'case.released': event('Case'),
  'case.update_promised': event('Case', { data: { dueAt: instant } }),
  'role.offered': ofRole(entered(roleStates)),
  'role.accepted': ofRole(moved(roleStates)),
  'role.declined': ofRole(moved(roleStates)),
  'role.handed_over': ofRole(moved(roleStates)),
  'bundle.requested': event('EvidenceBundle', {
    data: { fromPosition: count.optional(), toPosition: count.optional(), privileged: z.literal(true).optional() },
    private: ['reason'],
  }),
  'bundle.taken': event('EvidenceBundle'),
  'decision.recorded': event('Decision', { data: { number: count, words: text } }),
  'decision.assigned': event('Decision', { data: { number: count, member: uuid } }),
  'step.waived': event('Waiver', { data: { step: one(steps) }, private: ['reason'] }),
  'note.added': event('Note', words),
  'note.corrected': event('Note', words),
  'file.added': event('File', { bind: { sha256: hash }, data: { mediaType: text, size: count }, private: ['name'] }),
  'event.starred': event('Event'),
  'event.unstarred': event('Event'),
} as const
