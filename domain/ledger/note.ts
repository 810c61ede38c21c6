import { sha256 } from '@noble/hashes/sha2.js'
import { fromBase64, fromUtf8, joined, same, toBase64, toHex, utf8 } from './bytes.ts'
import type { Hash } from './tree.ts'

/** Who may sign: a name, an Ed25519 key of 32 bytes, and the 8 hex digits they are known by. */
export type NoteKey = { readonly name: string; readonly id: string; readonly publicKey: Uint8Array }
export type NoteSignature = { readonly name: string; readonly keyId: string; readonly signature: Uint8Array }
export type Note = { readonly body: string; readonly signatures: readonly NoteSignature[] }
export type Checkpoint = { readonly origin: string; readonly size: number; readonly root: Hash }

/** A note that is not written as notes are, or that a known key did not sign. */
export class BadNote extends Error {}

const longestNote = 65_536
const mostSignatures = 16
const ed25519 = Uint8Array.of(1)

/** The first four bytes of SHA-256(name ‖ 0x0A ‖ 0x01 ‖ public key), in hex. */
export const keyIdOf = (name: string, publicKey: Uint8Array): string =>
  toHex(sha256(joined(utf8(`${name}\n`), ed25519, publicKey)).slice(0, 4))

export function noteKey(name: string, publicKey: Uint8Array): NoteKey {
  if (!/^[^\s+]+$/u.test(name) || publicKey.length !== 32) throw new BadNote('This is no key.')
  return { name, id: keyIdOf(name, publicKey), publicKey }
}

/** `name+id+base64(0x01 ‖ public key)`, the form in which such keys are handed about. */
export const printKey = ({ name, id, publicKey }: NoteKey): string =>
  `${name}+${id}+${toBase64(joined(ed25519, publicKey))}`

export function parseKey(text: string): NoteKey {
  const [name = '', id = '', ...rest] = text.split('+')
  const bytes = fromBase64(rest.join('+'))
  if (bytes?.[0] !== 1) throw new BadNote('This is no key.')
  const key = noteKey(name, bytes.slice(1))
  if (key.id !== id) throw new BadNote('This key has another id than it says.')
  return key
}

export function printNote(body: string, signatures: readonly NoteSignature[]): string {
  const lines = signatures.map(({ name, keyId, signature }) => {
    const bytes = joined(
      Uint8Array.from(keyId.match(/../g) ?? [], (byte) => Number.parseInt(byte, 16)),
      signature,
    )
    return `— ${name} ${toBase64(bytes)}\n`
  })
  return `${body}\n${lines.join('')}`
}

/** Strictly: one blank line, between the body and its signatures; each line ends with a line feed; nothing else. */
export function parseNote(source: string | Uint8Array): Note {
  const text = typeof source === 'string' ? source : fromUtf8(source)
  if (text === null || text.length > longestNote) throw new BadNote('This is no note.')
  // Surrogates alone, controls, and everything that is a line end to some and not to others.
  if (!text.isWellFormed() || /[\p{Cc}\u2028\u2029\ufeff]/u.test(text.replaceAll('\n', '')))
    throw new BadNote('This note holds a character that no note holds.')
  const [body, below, ...more] = text.split('\n\n')
  if (!body || !below?.endsWith('\n') || more.length > 0) throw new BadNote('A note has one blank line.')
  const signatures = below.slice(0, -1).split('\n').map(parseSignature)
  if (signatures.length > mostSignatures) throw new BadNote('This note has too many signatures.')
  return { body: `${body}\n`, signatures }
}

function parseSignature(line: string): NoteSignature {
  const [, name, encoded = ''] = /^— ([^\s+]+) ([A-Za-z0-9+/=]+)$/u.exec(line) ?? []
  const bytes = fromBase64(encoded)
  if (!name || !bytes || bytes.length < 5) throw new BadNote('A signature is not written as signatures are.')
  return { name, keyId: toHex(bytes.slice(0, 4)), signature: bytes.slice(4) }
}

/**
 * Which of the known keys signed. Signatures of unknown keys say nothing and are passed over; one of a known key that
 * does not hold refuses the whole note.
 */
export async function signersOf({ body, signatures }: Note, known: readonly NoteKey[]): Promise<NoteKey[]> {
  const signers: NoteKey[] = []
  for (const { name, keyId, signature } of signatures) {
    const matching = known.filter((key) => key.name === name && key.id === keyId)
    const [key] = matching
    if (!key) continue
    if (matching.some((other) => !same(other.publicKey, key.publicKey))) throw new BadNote('Two keys have one id.')
    if (signers.includes(key)) throw new BadNote('This note is signed twice by one key.')
    if (!(await holds(key.publicKey, signature, utf8(body)))) throw new BadNote(`The signature of ${name} is false.`)
    signers.push(key)
  }
  return signers
}

async function holds(publicKey: Uint8Array, signature: Uint8Array, body: Uint8Array): Promise<boolean> {
  if (signature.length !== 64) return false
  const key = await crypto.subtle.importKey('raw', Uint8Array.from(publicKey), { name: 'Ed25519' }, false, ['verify'])
  return crypto.subtle.verify('Ed25519', key, Uint8Array.from(signature), Uint8Array.from(body))
}

export const checkpointBody = ({ origin, size, root }: Checkpoint): string => `${origin}\n${size}\n${toBase64(root)}\n`

/** The three lines that we write, and no other. */
export function parseCheckpoint(body: string): Checkpoint {
  const [origin, size = '', encoded = '', end, ...more] = body.split('\n')
  const root = fromBase64(encoded)
  const isSize = /^(?:0|[1-9][0-9]*)$/.test(size) && Number.isSafeInteger(Number(size))
  if (!origin || !isSize || root?.length !== 32 || end !== '' || more.length > 0)
    throw new BadNote('This is no checkpoint.')
  return { origin, size: Number(size), root }
}
