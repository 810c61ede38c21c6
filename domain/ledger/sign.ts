import { createPrivateKey, createPublicKey, generateKeyPairSync, type KeyObject, sign } from 'node:crypto'
import { type NoteKey, type NoteSignature, noteKey, printNote } from './note.ts'

/** A key that can sign: never sent, never logged. */
export type SigningKey = NoteKey & { readonly secret: KeyObject }

/** The Ed25519 key of a seed of 32 bytes. */
export function signingKey(name: string, seed: Uint8Array): SigningKey {
  if (seed.length !== 32) throw new TypeError('A seed has 32 bytes.')
  return fromSecret(name, createPrivateKey({ key: Buffer.concat([pkcs8, seed]), format: 'der', type: 'pkcs8' }))
}

export const newSigningKey = (name: string): SigningKey => fromSecret(name, generateKeyPairSync('ed25519').privateKey)

export const signatureOn = (body: string, { name, id, secret }: SigningKey): NoteSignature => ({
  name,
  keyId: id,
  signature: sign(null, Buffer.from(body), secret),
})

/** The body and the signature of each key, as a note. */
export const signNote = (body: string, ...keys: readonly [SigningKey, ...SigningKey[]]): string =>
  printNote(
    body,
    keys.map((key) => signatureOn(body, key)),
  )

/** What precedes the 32 bytes of an Ed25519 key in PKCS #8. */
const pkcs8 = Buffer.from('302e020100300506032b657004220420', 'hex')

function fromSecret(name: string, secret: KeyObject): SigningKey {
  const spki = createPublicKey(secret).export({ format: 'der', type: 'spki' })
  return { ...noteKey(name, Uint8Array.from(spki.subarray(-32))), secret }
}
