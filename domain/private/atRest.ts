import { createCipheriv, createDecipheriv, createHmac, hash, randomBytes } from 'node:crypto'

// Data keys lie in the database wrapped by a key that does not: whoever has the one without the other has nothing.

type Wrapping = { readonly mark: Buffer; readonly key: Buffer }

let wrappings: readonly Wrapping[] | null = null
let unwrapped = new Map<string, Buffer>()

const atMost = 2_000
const markSize = 4

/** The installation's at-rest keys, newest first: the first wraps, all unwrap. */
export function openAtRest(secrets: readonly string[]): void {
  wrappings = secrets.map((secret) => {
    const key = createHmac('sha256', secret).update('at rest: data keys').digest()
    return { key, mark: hash('sha256', key, 'buffer').subarray(0, markSize) }
  })
  forgetKeys()
}

/** Every process forgets what it unwrapped once it hears of an erasure. */
export function forgetKeys(): void {
  unwrapped = new Map()
}

export const newKey = (): Buffer => randomBytes(32)

export function wrap(key: Uint8Array, owner: string): Buffer {
  const [newest] = held()
  if (!newest) throw new Error('There is no at-rest key.')
  return Buffer.concat([newest.mark, encrypt(newest.key, key, owner)])
}

/** Unwrapped once per process: reading a long timeline costs one unwrapping per key, not per line. */
export function unwrap(wrapped: Uint8Array, owner: string): Buffer {
  const name = `${owner} ${Buffer.from(wrapped).toString('base64')}`
  const known = unwrapped.get(name)
  if (known) return known
  const wrapping = held().find(({ mark }) => mark.equals(wrapped.subarray(0, markSize)))
  if (!wrapping) throw new Error('A data key is wrapped by an at-rest key that AT_REST_KEYS does not name.')
  const key = decrypt(wrapping.key, wrapped.subarray(markSize), owner)
  if (unwrapped.size >= atMost) unwrapped.delete(unwrapped.keys().next().value ?? '')
  unwrapped.set(name, key)
  return key
}

export const isNewest = (wrapped: Uint8Array): boolean => held()[0]?.mark.equals(wrapped.subarray(0, markSize)) ?? false

/** AES-256-GCM: nonce, tag, ciphertext. `about` is bound without being stored: what is moved to another place does not open. */
export function encrypt(key: Uint8Array, clear: Uint8Array, about: string): Buffer {
  const nonce = randomBytes(12)
  const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(about))
  const body = Buffer.concat([cipher.update(clear), cipher.final()])
  return Buffer.concat([nonce, cipher.getAuthTag(), body])
}

export function decrypt(key: Uint8Array, sealed: Uint8Array, about: string): Buffer {
  const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(0, 12), { authTagLength: 16 })
    .setAAD(Buffer.from(about))
    .setAuthTag(sealed.subarray(12, 28))
  return Buffer.concat([decipher.update(sealed.subarray(28)), decipher.final()])
}

function held(): readonly Wrapping[] {
  if (!wrappings) throw new Error('The at-rest keys are not open: call openAtRest(keys) first.')
  return wrappings
}
