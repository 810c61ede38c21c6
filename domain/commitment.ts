import { createHmac } from 'node:crypto'
import { canonicalBytes } from './canonical.ts'

/** A value promised without being shown: HMAC-SHA-256 under its salt, over the event and field it belongs to. */
export function commitment(salt: Uint8Array, eventId: string, field: string, value: string): Buffer {
  return createHmac('sha256', salt)
    .update(canonicalBytes([eventId, field, value]))
    .digest()
}
