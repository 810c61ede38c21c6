import * as z from 'zod'
import { lanes } from '#db/schema/words.ts'
import { count, event, hash, named, one, round, text, uuid } from './parts.ts'

export const breakGlassEvents = {
  'break_glass.opened': event('BreakGlass', {
    data: { ...named, variantKeys: z.array(text) },
    bind: { contentHash: hash },
    private: ['reason'],
  }),
  'break_glass.seconded': event('BreakGlass', {
    data: {
      ...named,
      variantKeys: z.array(text),
      openedBy: uuid,
      skipped: z.array(one(lanes)).optional(),
      contributors: z.array(uuid).optional(),
    },
    bind: round,
  }),
  'break_glass.review_late': event('BreakGlass', { data: named }),
  'break_glass.reviewed': event('BreakGlass', { data: { number: count }, private: ['finding'] }),
} as const
