import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  append,
  consistencyPath,
  emptyFold,
  emptyRoot,
  type Fold,
  type Hash,
  inclusionPath,
  leafHash,
  nodeHash,
  rootAt,
  rootOf,
  verifyConsistency,
  verifyInclusion,
} from '#domain/ledger/tree.ts'

const hex = (hash: Uint8Array) => Buffer.from(hash).toString('hex')
const bytes = (text: string) => Uint8Array.from(Buffer.from(text, 'hex'))

/** A tree kept whole: what the tables of leaves and nodes hold. */
function planted(leaves: readonly Hash[]) {
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

describe('the eight leaves that every implementation of RFC 9162 is tried with', () => {
  const leaves = ['', '00', '10', '2021', '3031', '40414243', '5051525354555657', '606162636465666768696a6b6c6d6e6f']
  const roots = [
    'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
    '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
    'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125',
    'aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77',
    'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
    '4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4',
    '76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef',
    'ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c',
    '5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328',
  ]
  const tree = planted(leaves.map((leaf) => leafHash(bytes(leaf))))

  test('have the known root at each size', async () => {
    expect(tree.roots.map(hex)).toEqual(roots)
    for (const [size, root] of roots.entries()) expect(hex(await rootAt(size, tree.subtree))).toBe(root)
  })

  test.each([
    [
      0,
      8,
      [
        '96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7',
        '5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e',
        '6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4',
      ],
    ],
    [
      5,
      8,
      [
        'bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b',
        'ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0',
        'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
      ],
    ],
    [2, 3, ['fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125']],
    [
      1,
      5,
      [
        '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
        '5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e',
        'bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b',
      ],
    ],
  ])('prove leaf %i of %i by the known path', async (position, size, path) => {
    expect((await inclusionPath(position, size, tree.subtree)).map(hex)).toEqual(path)
  })

  test.each([
    [
      1,
      8,
      [
        '96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7',
        '5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e',
        '6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4',
      ],
    ],
    [
      6,
      8,
      [
        '0ebc5d3437fbe2db158b9f126a1d118e308181031d0a949f8dededebc558ef6a',
        'ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0',
        'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
      ],
    ],
    [
      2,
      5,
      [
        '5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e',
        'bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b',
      ],
    ],
  ])('prove that %i is the beginning of %i by the known path', async (from, to, path) => {
    expect((await consistencyPath(from, to, tree.subtree)).map(hex)).toEqual(path)
  })
})

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

test('a node does not pass for a leaf, nor a leaf for a node', () => {
  const [left, right] = [leafHash(Buffer.from('a')), leafHash(Buffer.from('b'))]
  const node = nodeHash(left, right)
  expect(hex(leafHash(Buffer.concat([left, right])))).not.toBe(hex(node))
  expect(
    verifyInclusion({ position: 0, size: 1, leaf: leafHash(Buffer.concat([left, right])), path: [], root: node }),
  ).toBe(false)
})

test('a path of more than 63 hashes, or of hashes that are none, proves nothing', () => {
  const leaf = leafHash(Buffer.from('a'))
  const long = Array.from({ length: 64 }, () => leaf)
  let root = leaf
  for (const step of long) root = nodeHash(root, step)
  expect(verifyInclusion({ position: 0, size: 2 ** 53 - 1, leaf, path: long, root })).toBe(false)
  expect(
    verifyInclusion({ position: 0, size: 2, leaf, path: [leaf.slice(1)], root: nodeHash(leaf, leaf.slice(1)) }),
  ).toBe(false)
  expect(verifyConsistency({ from: 1, to: 2, path: long, fromRoot: leaf, toRoot: root })).toBe(false)
  for (const size of [-1, 1.5, Number.NaN, 2 ** 53])
    expect(verifyInclusion({ position: 0, size, leaf, path: [], root: leaf })).toBe(false)
})

test('nothing at all has the hash of nothing, and every tree begins with it', async () => {
  expect(hex(await rootAt(0, () => emptyRoot))).toBe(hex(createHash('sha256').digest()))
  const leaf = leafHash(Buffer.from('a'))
  expect(verifyConsistency({ from: 0, to: 1, path: [], fromRoot: emptyRoot, toRoot: leaf })).toBe(true)
  expect(verifyConsistency({ from: 0, to: 1, path: [], fromRoot: leaf, toRoot: leaf })).toBe(false)
  await expect(inclusionPath(0, 0, () => leaf)).rejects.toThrow(RangeError)
  await expect(consistencyPath(2, 1, () => leaf)).rejects.toThrow(RangeError)
})
