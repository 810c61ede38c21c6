import * as z from 'zod'
import { event, type Fields, hash, ofText, uuid } from './parts.ts'

const inThread = (data: Fields = {}) =>
  event('Thread', { data: { ...ofText, ...data }, bind: { words: hash.optional() }, private: ['words'] })

export const threadEvents = {
  'thread.opened': inThread({ blocking: z.boolean() }),
  'thread.replied': inThread(),
  'thread.resolved': inThread(),
  'suggestion.accepted': inThread({ member: uuid, resolves: z.literal(true).optional() }),
  'suggestion.declined': inThread({ member: uuid }),
} as const
