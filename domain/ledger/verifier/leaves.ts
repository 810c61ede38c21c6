import { toHex } from '../bytes.ts'
import { append, emptyFold, type Fold, type Hash, rootOf } from '../tree.ts'
import type { Archive } from './zip.ts'

const together = 16_384

/** Every leaf hash in its order, a stretch at a time. */
export async function* leavesOf(archive: Archive, size: number): AsyncGenerator<Hash> {
  for (let from = 0; from < size; from += together) {
    const count = Math.min(together, size - from)
    const bytes = await archive.readPart('leaves.bin', from * 32, count * 32)
    for (let at = 0; at < count; at++) yield bytes.slice(at * 32, at * 32 + 32)
  }
}

/** The root at each of these sizes, and at the whole, while the leaves pass by; `meets` sees each leaf at its position. */
export async function rootsOf(
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

export const isHash = (leaf: Hash, hex: string): boolean => toHex(leaf) === hex
