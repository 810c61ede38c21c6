import * as z from 'zod'
import { capacities, lanes, scopes, signInMethods } from '#db/schema/words.ts'
import { able, count, event, hash, instant, one, text, uuid } from './parts.ts'

export const personEvents = {
  'organisation.founded': event('Organisation', {
    data: {
      people: count,
      members: able.optional(),
      policies: z.array(z.strictObject({ id: uuid, name: text, version: count, ruleHash: hash })).optional(),
    },
  }),
  'organisation.post_mortem_days_changed': event('Organisation', { data: { was: count, now: count } }),
  'organisation.post_mortem_lanes_changed': event('Organisation', {
    data: { was: z.array(one(lanes)), now: z.array(one(lanes)) },
  }),
  'person.invited': event('Invitation', {
    data: { capacities: z.array(one(capacities)), guestUntil: instant.optional() },
  }),
  'invitation.resent': event('Invitation'),
  'invitation.withdrawn': event('Invitation'),
  'invitation.accepted': event('Invitation'),
  'capacities.sealed': event('Organisation', { data: { members: able } }),
  'person.capacities_changed': event('Person', {
    data: { was: z.array(one(capacities)), now: z.array(one(capacities)) },
  }),
  'person.erased': event('Person', { data: { again: z.boolean().optional() }, private: ['reason'] }),
  'legal_hold.placed': event('LegalHold', { data: { member: uuid.optional() }, private: ['ground'] }),
  'legal_hold.lifted': event('LegalHold', { data: { member: uuid.optional() }, private: ['ground'] }),
  'person.suspended': event('Person'),
  'person.reinstated': event('Person'),
  'person.settings_changed': event('Person', { data: { language: text, timeZone: text } }),
  'person.password_changed': event('Person'),
  'person.password_reset': event('Person'),
  'person.reset_mailed': event('Person'),
  'identity.linked': event('Person', { data: { issuer: text } }),
  'session.started': event('Session', { data: { method: one(signInMethods) } }),
  'session.confirmed': event('Session', { data: { method: one(signInMethods) } }),
  'session.ended': event('Session'),
  'token.created': event('Token', {
    data: { name: text, scopes: z.array(one(scopes)), expiresAt: instant, member: uuid },
  }),
  'token.revoked': event('Token'),
} as const
