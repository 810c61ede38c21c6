import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { consistencyPath, type Hash, inclusionPath, verifyConsistency, verifyInclusion } from '#domain/ledger/tree.ts'
import { hex, planted } from './planted.ts'

describe('beside the definitions of the RFC, word for word', () => {
  const sha = (...parts: Uint8Array[]): Hash => {
    const hash = createHash('sha256')
    for (const part of parts) hash.update(part)
    return Uint8Array.from(hash.digest())
  }
  const split = (n: number) => 2 ** (Math.ceil(Math.log2(n)) - 1)
  const known = new Map<string, Hash>()
  const mth = (d: readonly Hash[], from = 0, to = d.length): Hash => {
    if (from === to) return sha()
    if (to - from === 1) return d[from] as Hash
    const key = `${from}-${to}`
    const hash =
      known.get(key) ??
      sha(Uint8Array.of(1), mth(d, from, from + split(to - from)), mth(d, from + split(to - from), to))
    known.set(key, hash)
    return hash
  }
  const path = (m: number, d: readonly Hash[], from: number, to: number): Hash[] => {
    if (to - from === 1) return []
    const k = split(to - from)
    return m < k
      ? [...path(m, d, from, from + k), mth(d, from + k, to)]
      : [...path(m - k, d, from + k, to), mth(d, from, from + k)]
  }
  const subproof = (m: number, d: readonly Hash[], from: number, to: number, whole: boolean): Hash[] => {
    if (m === to - from) return whole ? [] : [mth(d, from, to)]
    const k = split(to - from)
    return m <= k
      ? [...subproof(m, d, from, from + k, whole), mth(d, from + k, to)]
      : [...subproof(m - k, d, from + k, to, false), mth(d, from, from + k)]
  }
  const leaves = Array.from({ length: 300 }, (_, n) => sha(Uint8Array.of(0), Buffer.from(`leaf ${n}`)))
  const tree = planted(leaves)

  test('every size from 0 to 300 has the defined root', () => {
    for (let size = 0; size <= 300; size++) expect(hex(tree.roots[size] as Hash)).toBe(hex(mth(leaves, 0, size)))
  })

  test('every leaf of every size to 300 has the defined path, and it proves it', async () => {
    for (let size = 1; size <= 300; size += size < 70 ? 1 : 7)
      for (let position = 0; position < size; position++) {
        const found = await inclusionPath(position, size, tree.subtree)
        expect(found.map(hex)).toEqual(path(position, leaves, 0, size).map(hex))
        const root = tree.roots[size] as Hash
        expect(verifyInclusion({ position, size, leaf: tree.leaf(position), path: found, root })).toBe(true)
      }
  })

  test('every earlier size of every size to 300 has the defined path, and it proves it', async () => {
    for (let to = 0; to <= 300; to += to < 70 ? 1 : 7)
      for (let from = 0; from <= to; from++) {
        const found = await consistencyPath(from, to, tree.subtree)
        expect(found.map(hex)).toEqual(from === 0 ? [] : subproof(from, leaves, 0, to, true).map(hex))
        const [fromRoot, toRoot] = [tree.roots[from] as Hash, tree.roots[to] as Hash]
        expect(verifyConsistency({ from, to, path: found, fromRoot, toRoot })).toBe(true)
      }
  })
})
