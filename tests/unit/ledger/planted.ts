import { append, emptyFold, type Fold, type Hash, rootOf } from '#domain/ledger/tree.ts'

export const hex = (hash: Uint8Array) => Buffer.from(hash).toString('hex')

/** A tree kept whole: what the tables of leaves and nodes hold. */
export function planted(leaves: readonly Hash[]) {
  const levels: Hash[][] = [[...leaves]]
  let fold: Fold = emptyFold
  const roots = [rootOf(fold)]
  for (const leaf of leaves) {
    fold = append(fold, leaf, (level, idx, hash) => {
      levels[level] ??= []
      ;(levels[level] as Hash[])[idx] = hash
    })
    roots.push(rootOf(fold))
  }
  const subtree = (level: number, idx: number): Hash => {
    const hash = levels[level]?.[idx]
    if (!hash) throw new Error(`no subtree ${level}/${idx}`)
    return hash
  }
  return { fold, roots, subtree, leaf: (position: number) => subtree(0, position) }
}
