import { fromUtf8, same } from '../bytes.ts'
import { introductionBody, type Manifest, manifestBody, splitNotes, type Trust, trustSchema } from '../manifest.ts'
import { BadNote, type NoteKey, parseCheckpoint, parseKey, parseNote, printKey, signersOf } from '../note.ts'
import type { Pinned } from './commonRoots.ts'
import { hashOfBytes, mustRead } from './contents.ts'
import type { Findings } from './finding.ts'
import { type Held, type HeldCommonRoot, type Outside, parseJson, readHeld } from './held.ts'
import type { Shown } from './leaves.ts'
import { type Archive, Unreadable } from './zip.ts'

type Signed = Omit<Outside, 'proof'>
export type Witnesses = {
  readonly trust: Trust | null
  readonly keys: readonly NoteKey[]
  /** Who signs the roots over all organisations, where that was pinned. */
  readonly installation: Pinned | null
  /** Of the bundle itself: what the organisation says. */
  readonly checkpoints: readonly Signed[]
  /** From outside of it: what cannot have been rewritten with it. */
  readonly outside: readonly Outside[]
  readonly commonRoots: readonly HeldCommonRoot[]
}

/** Reads every note there is, before any is believed: their sizes say at which sizes the root is asked for. */
export async function readWitnesses(
  archive: Archive,
  trusted: string | null,
  held: readonly Held[],
  findings: Findings,
): Promise<Witnesses> {
  const trust = trusted === null ? null : readTrust(trusted)
  const checkpoints: Signed[] = []
  for (const text of await notesIn(archive, 'checkpoints.txt')) {
    try {
      const note = parseNote(text)
      checkpoints.push({ from: 'checkpoints.txt', text, note, checkpoint: parseCheckpoint(note.body) })
    } catch (error) {
      if (!(error instanceof BadNote)) throw error
      findings.breaks('checkpoint_false', { file: 'checkpoints.txt', detail: error.message })
    }
  }
  const read = held.map((one) => readHeld(one, findings))
  const outside = read.flatMap((one) => one.outside ?? [])
  const commonRoots = read.flatMap((one) => one.commonRoot ?? [])
  const keys = trust ? await introduced(archive, trust.keys.map(readKey), findings) : []
  const { origin, keys: printed } = trust?.installation ?? { origin: '', keys: [] }
  const installation = trust?.installation ? { origin, keys: printed.map(readKey) } : null
  return { trust, keys, installation, checkpoints, outside, commonRoots }
}

function readTrust(text: string): Trust {
  const parsed = trustSchema.safeParse(parseJson(text))
  if (!parsed.success) throw new Unreadable('trust')
  return parsed.data
}

function readKey(text: string): NoteKey {
  try {
    return parseKey(text)
  } catch {
    throw new Unreadable('trust')
  }
}

/** A new key is believed where one that is believed already introduces it. */
async function introduced(archive: Archive, pinned: readonly NoteKey[], findings: Findings): Promise<NoteKey[]> {
  const known = [...pinned]
  for (const text of await notesIn(archive, 'keys/introductions.txt')) {
    try {
      const note = parseNote(text)
      const [name = '', , printed = ''] = note.body.split('\n')
      const key = parseKey(printed)
      if (note.body !== introductionBody(name, printKey(key)) || key.name !== name)
        throw new BadNote('This introduces no key.')
      const signers = await signersOf(note, known)
      if (signers.length > 0 && !known.some(({ id }) => id === key.id)) known.push(key)
    } catch (error) {
      if (!(error instanceof BadNote)) throw error
      findings.breaks('checkpoint_false', { file: 'keys/introductions.txt', detail: error.message })
    }
  }
  return known
}

async function notesIn(archive: Archive, name: string): Promise<string[]> {
  if (archive.size(name) === null) return []
  const text = fromUtf8(await mustRead(archive, name))
  if (text === null) throw new Unreadable('unknown_shape', name)
  return splitNotes(text)
}

export type Vouched = { readonly signedTo: number | null; readonly anchoredTo: number | null }
type Revoked = ReadonlyMap<string, number>

/** Holds every signed root against the leaves, and every signature against the keys that are trusted. */
export async function checkWitnesses(
  { trust, keys, checkpoints, outside }: Witnesses,
  manifest: Manifest,
  { roots, leaf }: Pick<Shown, 'roots' | 'leaf'>,
  sealed: Revoked,
  findings: Findings,
): Promise<Vouched> {
  const revoked = new Map([
    ...sealed,
    ...(trust?.revoked ?? []).map(({ keyId, lastSize }) => [keyId, lastSize] as const),
  ])
  const origin = trust?.origin ?? manifest.origin
  /** Who of the trusted signed it, and may still be believed at this size; null where it must not be believed. */
  const vouches = async ({ note, checkpoint, from }: Signed, kind: 'checkpoint_false' | 'receipt_false') => {
    const where = { file: from, position: checkpoint.size }
    if (origin !== undefined && checkpoint.origin !== origin) {
      findings.breaks('foreign_origin', { ...where, detail: checkpoint.origin })
      return null
    }
    const root = roots.get(checkpoint.size)
    if (root && !same(root, checkpoint.root)) {
      findings.breaks('root_differs', where)
      return null
    }
    try {
      const signers = await signersOf(note, keys)
      const believed = signers.filter(({ id }) => checkpoint.size <= (revoked.get(id) ?? Number.POSITIVE_INFINITY))
      if (signers.length > 0 && believed.length === 0) findings.reserves('key_revoked', where)
      return { signers, believed }
    } catch (error) {
      if (!(error instanceof BadNote)) throw error
      findings.breaks(kind, { ...where, detail: error.message })
      return null
    }
  }
  let signedTo: number | null = null
  for (const one of checkpoints) {
    const vouched = await vouches(one, 'checkpoint_false')
    if (one.checkpoint.size > manifest.size)
      findings.breaks('checkpoint_false', { file: one.from, position: one.checkpoint.size })
    else if (vouched && vouched.believed.length > 0) signedTo = Math.max(signedTo ?? 0, one.checkpoint.size)
  }
  let anchoredTo: number | null = null
  for (const one of outside) {
    const vouched = await vouches(one, 'receipt_false')
    // Where leaves are not here, the receipt's own path leads to its root, and that root is proved to lead to this one.
    const known = one.proof && leaf(one.proof.position)
    if (one.proof && known && !same(known, one.proof.leaf))
      findings.breaks('receipt_false', { file: one.from, position: one.proof.position })
    if (vouched === null) continue
    // Whoever held it before has it from before: a key that was revoked since still says what was so then.
    if (trust && vouched.signers.length === 0) findings.breaks('not_signed_by_trusted', { file: one.from })
    else if (one.checkpoint.size > manifest.size)
      findings.reserves('receipt_beyond', { file: one.from, position: one.checkpoint.size })
    else if (!roots.has(one.checkpoint.size))
      findings.reserves('consistency_not_here', { file: one.from, position: one.checkpoint.size })
    else anchoredTo = Math.max(anchoredTo ?? 0, one.checkpoint.size)
  }
  return { signedTo, anchoredTo }
}

/** Signed by a trusted key, the manifest vouches for the pages that no hash of the ledger covers. */
export async function isManifestSigned(
  archive: Archive,
  { origin }: Manifest,
  keys: readonly NoteKey[],
  findings: Findings,
): Promise<boolean> {
  const source = archive.size('manifest.note') === null ? null : await mustRead(archive, 'manifest.note')
  if (!source) return false
  try {
    const note = parseNote(source)
    const said = manifestBody(origin ?? '', hashOfBytes(await mustRead(archive, 'manifest.json')))
    if (note.body !== said) throw new BadNote('It signs another manifest.')
    return (await signersOf(note, keys)).length > 0
  } catch (error) {
    if (!(error instanceof BadNote)) throw error
    findings.breaks('manifest_false', { file: 'manifest.note', detail: error.message })
    return false
  }
}
