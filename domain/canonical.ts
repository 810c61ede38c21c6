import { createHash } from 'node:crypto'
import canonicalize from 'canonicalize'

/** RFC 8785 bytes of a value: absent keys are left out, never null. What is hashed is what is stored. */
export function canonicalBytes(value: unknown): Uint8Array {
  const text = canonicalize(value)
  if (text === undefined) throw new TypeError('This value has no canonical form.')
  return new TextEncoder().encode(text)
}

export const sha256 = (data: Uint8Array | string): Buffer => createHash('sha256').update(data).digest()
export const hex = (data: Uint8Array): string => Buffer.from(data).toString('hex')
