import { toHex } from '../bytes.ts'
import type { Manifest } from '../manifest.ts'
import { append, emptyFold, type Fold, type Hash, rootOf } from '../tree.ts'
import type { Breakage, Findings } from './finding.ts'
import type { Witnesses } from './witness.ts'
import { type Archive, Unreadable } from './zip.ts'

/** What a bundle shows of its tree: by every leaf there is, or by a path for each event. */
export type Shown = {
  /** The root at each size that somebody signed, as far as it is shown. */
  readonly roots: ReadonlyMap<number, Hash>
  /** What lies where a receipt says that its event lies, as far as it is known. */
  leaf(position: number): Hash | undefined
  /** Whether this leaf is the one at this position; asked in the order of positions. */
  stands(position: number, leaf: Hash): Promise<boolean>
  /** What is said of one that is not. */
  readonly misfit: Breakage
  /** Whether nothing was left over. */
  end(): Promise<void>
}

const together = 16_384

/** Every leaf hash in its order, a stretch at a time. */
async function* leavesOf(archive: Archive, size: number): AsyncGenerator<Hash> {
  for (let from = 0; from < size; from += together) {
    const count = Math.min(together, size - from)
    const bytes = await archive.readPart('leaves.bin', from * 32, count * 32)
    for (let at = 0; at < count; at++) yield bytes.slice(at * 32, at * 32 + 32)
  }
}

export async function byLeaves(
  archive: Archive,
  { size, root }: Manifest,
  { checkpoints, outside }: Witnesses,
  wanted: ReadonlySet<number>,
  findings: Findings,
): Promise<Shown> {
  if (archive.size('leaves.bin') !== size * 32) throw new Unreadable('unknown_shape', 'leaves.bin')
  const leaves = new Map<number, Hash>()
  const asked = new Set([...checkpoints, ...outside].map(({ checkpoint }) => checkpoint.size))
  const roots = await rootsOf(archive, size, asked, (position, leaf) => {
    if (wanted.has(position)) leaves.set(position, leaf)
  })
  const found = roots.get(size)
  if (!found || !isHash(found, root)) findings.breaks('root_differs', { file: 'manifest.json', position: size })
  return {
    roots,
    leaf: (position) => leaves.get(position),
    stands: async (position, leaf) => toHex(leaf) === toHex(leaves.get(position) ?? new Uint8Array()),
    misfit: 'leaf_differs',
    end: async () => {},
  }
}

/** The root at each of these sizes, and at the whole, while the leaves pass by; `meets` sees each leaf at its position. */
async function rootsOf(
  archive: Archive,
  size: number,
  asked: ReadonlySet<number>,
  meets: (position: number, leaf: Hash) => void,
): Promise<Map<number, Hash>> {
  const roots = new Map<number, Hash>()
  let fold: Fold = emptyFold
  if (asked.has(0) || size === 0) roots.set(0, rootOf(fold))
  for await (const leaf of leavesOf(archive, size)) {
    meets(fold.size, leaf)
    fold = append(fold, leaf)
    if (asked.has(fold.size) || fold.size === size) roots.set(fold.size, rootOf(fold))
  }
  return roots
}

const isHash = (leaf: Hash, hex: string): boolean => toHex(leaf) === hex
