import { fromHex } from '../bytes.ts'
import { type CommonRoot, parseCommonRoot, saysCommonRoot } from '../commonRoot.ts'
import { commonRootSchema, receiptSchema } from '../manifest.ts'
import { BadNote, type Checkpoint, type Note, parseCheckpoint, parseNote } from '../note.ts'
import { type Hash, longestPath, verifyInclusion } from '../tree.ts'
import { readProof } from './commonRoots.ts'
import type { Findings } from './finding.ts'

/** What somebody holds who does not take the bundle's word: a receipt, or a signed note from a place outside. */
export type Held = { readonly name: string; readonly text: string }
type Leaf = { readonly position: number; readonly size: number; readonly leaf: Hash; readonly path: readonly Hash[] }
export type Outside = {
  readonly from: string
  readonly text: string
  readonly note: Note
  readonly checkpoint: Checkpoint
  readonly proof: Leaf | null
}
/** A root over all organisations from outside; whole where the signed root that stood under it came along. */
export type HeldCommonRoot = {
  readonly from: string
  readonly note: Note
  readonly said: CommonRoot
  readonly isWhole: boolean
}
type Read = { readonly outside?: Outside; readonly commonRoot?: HeldCommonRoot }

/** Any of the four: a receipt, the proof of a common root, and the note of either. */
export function readHeld({ name, text }: Held, findings: Findings): Read {
  try {
    return text.trimStart().startsWith('{') ? readDocument(name, parseJson(text)) : readNote(name, text)
  } catch (error) {
    if (!(error instanceof BadNote)) throw error
    findings.breaks('receipt_false', { file: name, detail: error.message })
    return {}
  }
}

function readDocument(from: string, document: unknown): Read {
  const common = commonRootSchema.safeParse(document)
  if (common.success) {
    const text = common.data.checkpoint
    return { ...readNote(from, text), commonRoot: { from, ...readProof(common.data), isWhole: true } }
  }
  const receipt = receiptSchema.safeParse(document)
  if (!receipt.success) throw new BadNote('This is no receipt.')
  const { position, size, leaf, path, origin, checkpoint: text } = receipt.data
  const note = parseNote(text)
  const checkpoint = parseCheckpoint(note.body)
  const proof = { position, size, leaf: bytes(leaf), path: path.map(bytes) }
  const holds = path.length <= longestPath && verifyInclusion({ ...proof, root: checkpoint.root })
  if (size !== checkpoint.size || origin !== checkpoint.origin || !holds)
    throw new BadNote('This receipt does not hold in itself.')
  return { outside: { from, text, note, checkpoint, proof } }
}

function readNote(from: string, text: string): Read {
  const note = parseNote(text)
  if (saysCommonRoot(note.body)) return { commonRoot: { from, note, said: parseCommonRoot(note.body), isWhole: false } }
  return { outside: { from, text, note, checkpoint: parseCheckpoint(note.body), proof: null } }
}

const bytes = (hex: string): Hash => fromHex(hex) ?? new Uint8Array()

export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
