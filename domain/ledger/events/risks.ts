import { count, event, text, uuid } from './parts.ts'

const level = count.min(1).max(4)

/** No word of a risk is in its events: what a house fears is told again, and shorter, each time it is revised. */
export const riskEvents = {
  'risk.noted': event('Risk', { data: { likelihood: level, impact: level, member: uuid, reviewOn: text } }),
  'risk.revised': event('Risk', { data: { version: count, likelihood: level, impact: level, member: uuid } }),
  'risk.reviewed': event('Risk', { data: { version: count, reviewOn: text }, private: ['note'] }),
  'risk.retired': event('Risk', { data: { version: count }, private: ['reason'] }),
} as const
