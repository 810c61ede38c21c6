import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  consistencyPath,
  type Hash,
  inclusionPath,
  leafHash,
  verifyConsistency,
  verifyInclusion,
} from '#domain/ledger/tree.ts'
import { planted } from './planted.ts'

describe('trees of up to ten thousand leaves', () => {
  const tree = planted(Array.from({ length: 10_000 }, (_, n) => leafHash(Buffer.from(`fact ${n}`))))
  const flip = (hash: Hash, bit: number): Hash => {
    const flipped = Uint8Array.from(hash)
    flipped[bit >> 3] = (flipped[bit >> 3] as number) ^ (1 << (bit & 7))
    return flipped
  }
  const bit = fc.nat(255)
  const sizes = fc.integer({ min: 1, max: 10_000 })
  const root = (size: number) => tree.roots[size] as Hash

  test('prove each leaf, and no leaf, path or root that differs by one bit', async () => {
    await fc.assert(
      fc.asyncProperty(sizes, fc.nat(), bit, async (size, seed, which) => {
        const position = seed % size
        const path = await inclusionPath(position, size, tree.subtree)
        const proof = { position, size, leaf: tree.leaf(position), path, root: root(size) }
        expect(verifyInclusion(proof)).toBe(true)
        expect(verifyInclusion({ ...proof, leaf: flip(proof.leaf, which) })).toBe(false)
        expect(verifyInclusion({ ...proof, root: flip(proof.root, which) })).toBe(false)
        for (const step of path.keys())
          expect(verifyInclusion({ ...proof, path: path.with(step, flip(path[step] as Hash, which)) })).toBe(false)
        expect(verifyInclusion({ ...proof, path: [...path, proof.root] })).toBe(false)
        expect(verifyInclusion({ ...proof, path: path.slice(0, -1) })).toBe(size === 1)
        for (const other of [position + 1, position - 1])
          expect(verifyInclusion({ ...proof, position: other })).toBe(false)
      }),
      { numRuns: 150 },
    )
  })

  test('prove each earlier tree, and no path or root that differs by one bit', async () => {
    await fc.assert(
      fc.asyncProperty(sizes, sizes, bit, async (a, b, which) => {
        const [from, to] = a < b ? [a, b] : [b, a]
        const path = await consistencyPath(from, to, tree.subtree)
        const proof = { from, to, path, fromRoot: root(from), toRoot: root(to) }
        expect(verifyConsistency(proof)).toBe(true)
        expect(verifyConsistency({ ...proof, fromRoot: flip(proof.fromRoot, which) })).toBe(false)
        expect(verifyConsistency({ ...proof, toRoot: flip(proof.toRoot, which) })).toBe(false)
        for (const step of path.keys())
          expect(verifyConsistency({ ...proof, path: path.with(step, flip(path[step] as Hash, which)) })).toBe(false)
        expect(verifyConsistency({ ...proof, path: [...path, proof.toRoot] })).toBe(false)
        if (from < to) expect(verifyConsistency({ ...proof, path: path.slice(0, -1) })).toBe(false)
        if (from < to)
          expect(verifyConsistency({ from: to, to: from, path, fromRoot: root(to), toRoot: root(from) })).toBe(false)
      }),
      { numRuns: 150 },
    )
  })
})
