import { commonLeaf, type Standing, smallestCommonTree } from './commonRoot.ts'
import { type Hash, nodeHash } from './tree.ts'

export type CommonTree = { readonly size: number; readonly root: Hash; readonly standing: readonly Standing[] }

/**
 * The tree over the newest signed notes, in their order. Leaves lie by their hash and are filled up with drawn ones to a
 * power of two: neither the order nor the size tells who is here, or how many. `draw` gives fresh random bytes.
 */
export function commonTree(checkpoints: readonly string[], draw: (length: number) => Uint8Array): CommonTree {
  const own = checkpoints.map((checkpoint) => {
    const salt = draw(32)
    return { checkpoint, salt, leaf: commonLeaf(salt, checkpoint) }
  })
  let size = smallestCommonTree
  while (size < own.length) size *= 2
  const drawn = Array.from({ length: size - own.length }, () => draw(32))
  const leaves = [...own.map(({ leaf }) => leaf), ...drawn].sort(Buffer.compare)
  const levels: Hash[][] = [leaves]
  for (let below = leaves; below.length > 1; below = levels.at(-1) ?? [])
    levels.push(Array.from({ length: below.length / 2 }, (_, n) => nodeHash(at(below, 2 * n), at(below, 2 * n + 1))))
  const places = new Map(leaves.map((leaf, index) => [leaf, index]))
  const standing = own.map(({ checkpoint, salt, leaf }) => {
    const index = places.get(leaf) ?? 0
    const path = levels.slice(0, -1).map((level, height) => at(level, Math.floor(index / 2 ** height) ^ 1))
    return { checkpoint, salt, index, path }
  })
  return { size, root: at(levels.at(-1) ?? [], 0), standing }
}

function at(level: readonly Hash[], index: number): Hash {
  const hash = level[index]
  if (!hash) throw new RangeError('A common tree is full.')
  return hash
}
