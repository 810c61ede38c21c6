import { sha256 } from '@noble/hashes/sha2.js'
import { joined, same } from './bytes.ts'

/** SHA-256, 32 bytes. */
export type Hash = Uint8Array
/** The root of a complete subtree: 2^level leaves, the idx-th from the left. Level 0 is the leaf hashes themselves. */
export type Subtrees = (level: number, idx: number) => Hash | Promise<Hash>
/** What is enough to add the next leaf: at each level, the last complete subtree that was a left child there. */
export type Fold = { readonly size: number; readonly frontier: readonly Hash[] }
export type Inclusion = {
  readonly position: number
  readonly size: number
  readonly leaf: Hash
  readonly path: readonly Hash[]
  readonly root: Hash
}
export type Consistency = {
  readonly from: number
  readonly to: number
  readonly path: readonly Hash[]
  readonly fromRoot: Hash
  readonly toRoot: Hash
}

/** No tree is deep enough to need more. */
export const longestPath = 63
export const emptyRoot: Hash = sha256(new Uint8Array())
export const emptyFold: Fold = { size: 0, frontier: [] }

/** RFC 9162 §2.1.1: a leaf and a node differ by their first byte, so that neither passes for the other. */
export const leafHash = (data: Uint8Array): Hash => sha256(joined(LEAF, data))
export const nodeHash = (left: Hash, right: Hash): Hash => sha256(joined(NODE, left, right))
const LEAF = Uint8Array.of(0)
const NODE = Uint8Array.of(1)

/** Adds one leaf hash; `completed` hears of each subtree that this completes. `joinedHash` is another way to the same hash, where there is a faster one. */
export function append(
  { size, frontier }: Fold,
  leaf: Hash,
  completed?: (level: number, idx: number, hash: Hash) => void,
  joinedHash: (left: Hash, right: Hash) => Hash = nodeHash,
): Fold {
  const next = [...frontier]
  let [hash, level, idx] = [leaf, 0, size]
  while (idx % 2 === 1) {
    hash = joinedHash(at(next, level), hash)
    idx = half(idx)
    level += 1
    completed?.(level, idx, hash)
  }
  next[level] = hash
  return { size: size + 1, frontier: next }
}

export function rootOf({ size, frontier }: Fold): Hash {
  let root: Hash | undefined
  for (let [level, rest] = [0, size]; rest > 0; level += 1, rest = half(rest))
    if (rest % 2 === 1) root = root ? nodeHash(at(frontier, level), root) : at(frontier, level)
  return root ?? emptyRoot
}

export async function rootAt(size: number, subtree: Subtrees): Promise<Hash> {
  return size === 0 ? emptyRoot : rootOfRange(0, size, subtree)
}

/** RFC 9162 §2.1.3.1: what proves that the leaf at `position` is in the tree of `size`. */
export async function inclusionPath(position: number, size: number, subtree: Subtrees): Promise<Hash[]> {
  if (!isCount(size) || !isCount(position) || position >= size) throw new RangeError('No such leaf in such a tree.')
  const path: Promise<Hash>[] = []
  let [start, width] = [0, size]
  while (width > 1) {
    const left = largestPowerBelow(width)
    const isLeft = position < start + left
    path.push(isLeft ? rootOfRange(start + left, width - left, subtree) : rootOfRange(start, left, subtree))
    if (!isLeft) start += left
    width = isLeft ? left : width - left
  }
  return (await Promise.all(path)).reverse()
}

/** RFC 9162 §2.1.4.1: what proves that the tree of size `to` begins with the tree of size `from`. */
export async function consistencyPath(from: number, to: number, subtree: Subtrees): Promise<Hash[]> {
  if (!isCount(from) || !isCount(to) || from > to) throw new RangeError('No such trees.')
  if (from === 0 || from === to) return []
  const path: Promise<Hash>[] = []
  let [start, width] = [0, to]
  while (start + width !== from) {
    const left = largestPowerBelow(width)
    const isLeft = from <= start + left
    path.push(isLeft ? rootOfRange(start + left, width - left, subtree) : rootOfRange(start, left, subtree))
    if (!isLeft) start += left
    width = isLeft ? left : width - left
  }
  // Where the older tree is the leftmost subtree, whoever checks knows its root already.
  if (start > 0) path.push(rootOfRange(start, width, subtree))
  return (await Promise.all(path)).reverse()
}

/** RFC 9162 §2.1.3.2. */
export function verifyInclusion({ position, size, leaf, path, root }: Inclusion): boolean {
  if (!isCount(size) || !isCount(position) || position >= size || !areHashes([leaf, root, ...path])) return false
  let [fn, sn, hash] = [position, size - 1, leaf]
  for (const step of path) {
    if (sn === 0) return false
    if (fn % 2 === 1 || fn === sn) {
      hash = nodeHash(step, hash)
      while (fn % 2 === 0 && fn !== 0) [fn, sn] = [half(fn), half(sn)]
    } else hash = nodeHash(hash, step)
    ;[fn, sn] = [half(fn), half(sn)]
  }
  return sn === 0 && same(hash, root)
}

/** RFC 9162 §2.1.4.2; and every tree begins with the empty one. */
export function verifyConsistency({ from, to, path, fromRoot, toRoot }: Consistency): boolean {
  if (!isCount(from) || !isCount(to) || from > to || !areHashes([fromRoot, toRoot, ...path])) return false
  if (from === to) return path.length === 0 && same(fromRoot, toRoot)
  if (from === 0) return path.length === 0 && same(fromRoot, emptyRoot)
  const steps = isPowerOfTwo(from) ? [fromRoot, ...path] : path
  let [fn, sn] = [from - 1, to - 1]
  while (fn % 2 === 1) [fn, sn] = [half(fn), half(sn)]
  const [first, ...others] = steps
  if (!first || path.length === 0) return false
  let [older, newer] = [first, first]
  for (const step of others) {
    if (sn === 0) return false
    if (fn % 2 === 1 || fn === sn) {
      older = nodeHash(step, older)
      newer = nodeHash(step, newer)
      while (fn % 2 === 0 && fn !== 0) [fn, sn] = [half(fn), half(sn)]
    } else newer = nodeHash(newer, step)
    ;[fn, sn] = [half(fn), half(sn)]
  }
  return sn === 0 && same(older, fromRoot) && same(newer, toRoot)
}

async function rootOfRange(start: number, width: number, subtree: Subtrees): Promise<Hash> {
  if (isPowerOfTwo(width)) return subtree(Math.log2(width), start / width)
  const left = largestPowerBelow(width)
  const [one, other] = await Promise.all([
    rootOfRange(start, left, subtree),
    rootOfRange(start + left, width - left, subtree),
  ])
  return nodeHash(one, other)
}

// Sizes may pass 2^32, where the bitwise operators of the language would cut them.
const half = (n: number): number => Math.floor(n / 2)
const isCount = (n: number): boolean => Number.isSafeInteger(n) && n >= 0
const isPowerOfTwo = (n: number): boolean => largestPowerBelow(n + 1) === n
const areHashes = (hashes: readonly Hash[]): boolean =>
  hashes.length <= longestPath + 2 && hashes.every(({ length }) => length === 32)

function largestPowerBelow(n: number): number {
  let power = 1
  while (power * 2 < n) power *= 2
  return power
}

function at(frontier: readonly Hash[], level: number): Hash {
  const hash = frontier[level]
  if (!hash) throw new RangeError('The frontier does not fit its size.')
  return hash
}
