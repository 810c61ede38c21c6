import * as z from 'zod'
import { count, event, text } from './parts.ts'

export const ledgerEvents = {
  'ledger.key_added': event('Organisation', { data: { keyId: text, key: text, introducedBy: text.optional() } }),
  'ledger.verification_asked': event('Organisation'),
  'ledger.key_revoked': event('Organisation', { data: { keyId: text, lastSize: count } }),
  'ledger.broken': event('Organisation', {
    data: { findings: z.array(z.strictObject({ code: text, position: count.optional() })) },
  }),
  'rows.sealed': event('Organisation'),
} as const
