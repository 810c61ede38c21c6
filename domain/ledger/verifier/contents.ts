import { sha256 } from '@noble/hashes/sha2.js'
import canonicalize from 'canonicalize'
import type * as z from 'zod'
import { fromUtf8, toHex, utf8 } from '../bytes.ts'
import { type Manifest, manifestSchema } from '../manifest.ts'
import type { Findings } from './finding.ts'
import { type Archive, Unreadable } from './zip.ts'

const largest = 128 * 2 ** 20
const stretch = 2 ** 20
/** Beside the files that the manifest lists: itself, its sum, and its signatures. */
const ofManifest = ['manifest.json', 'manifest.note', 'manifest.sum']
const needed = ['withheld.json', 'private.json', 'checkpoints.txt']
/** Every leaf; or, of a ledger that has too many, a path for each event and each signed root. */
const ofTree = { leaves: ['leaves.bin'], proofs: ['proofs.json', 'consistency.json'] } as const

export const holdsProofs = (archive: Archive): boolean => archive.size(ofTree.proofs[0]) !== null

/** The manifest, and whether each file of the bundle is the one it lists, all of them and no other. */
export async function readContents(archive: Archive, findings: Findings): Promise<Manifest> {
  const bytes = await mustRead(archive, 'manifest.json')
  await checkSum(archive, findings)
  const manifest = read(bytes, manifestSchema, 'manifest.json')
  const files = archive.names.filter((name) => !ofManifest.includes(name))
  if (!isSorted(files)) throw new Unreadable('no_order')
  for (const name of files) {
    const listed = Object.hasOwn(manifest.files, name) ? manifest.files[name] : undefined
    if (!listed) findings.breaks('file_added', { file: name })
    else if (listed !== (await hashOf(archive, name))) findings.breaks('file_altered', { file: name })
  }
  const [shown, other] = holdsProofs(archive) ? [ofTree.proofs, ofTree.leaves] : [ofTree.leaves, ofTree.proofs]
  for (const name of other) if (archive.size(name) !== null) findings.breaks('file_added', { file: name })
  for (const name of new Set([...Object.keys(manifest.files), ...needed, ...shown]))
    if (archive.size(name) === null) findings.breaks('file_missing', { file: name })
  return manifest
}

/** What holds without any key: the manifest, and its signatures where there are some, are the ones that were written. */
async function checkSum(archive: Archive, findings: Findings): Promise<void> {
  const sum = fromUtf8(await mustRead(archive, 'manifest.sum'))
  const signed = archive.size('manifest.note') !== null
  const names = signed ? ['manifest.json', 'manifest.note'] : ['manifest.json']
  const lines = await Promise.all(names.map(async (name) => `${await hashOf(archive, name)}  ${name}\n`))
  if (sum !== lines.join('')) findings.breaks('manifest_false', { file: 'manifest.sum' })
}

async function hashOf(archive: Archive, name: string): Promise<string> {
  const size = archive.size(name) ?? 0
  const hash = sha256.create()
  for (let from = 0; from < size; from += stretch)
    hash.update(await archive.readPart(name, from, Math.min(stretch, size - from)))
  return toHex(hash.digest())
}

export async function mustRead(archive: Archive, name: string): Promise<Uint8Array> {
  const bytes = await archive.read(name, largest)
  if (!bytes) throw new Unreadable('missing', name)
  return bytes
}

/** A document of ours: canonical bytes of a known shape. */
export function read<Schema extends z.ZodType>(bytes: Uint8Array, schema: Schema, name: string): z.output<Schema> {
  const parsed = schema.safeParse(readCanonical(bytes))
  if (!parsed.success) throw new Unreadable('unknown_shape', name)
  return parsed.data
}

/** A key that schemas pass over in silence, so that anything could be said under it; between plain quotes it is one, and no words. */
const unread = '"__proto__":'

/** What these bytes say, or undefined where another writing of the same would differ: repeated keys, `1e2`, lone surrogates. */
export function readCanonical(bytes: Uint8Array): unknown {
  const text = fromUtf8(bytes)
  if (text === null || text.includes(unread)) return undefined
  try {
    const value: unknown = JSON.parse(text)
    return canonicalize(value) === text ? value : undefined
  } catch {
    return undefined
  }
}

export const hashOfBytes = (bytes: Uint8Array): string => toHex(sha256(bytes))
export const hashOfText = (text: string): string => hashOfBytes(utf8(text))

const isSorted = (names: readonly string[]): boolean =>
  names.every((name, at) => at === 0 || (names[at - 1] ?? '') < name)
