import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import {
  consistencyPath,
  emptyRoot,
  inclusionPath,
  leafHash,
  nodeHash,
  rootAt,
  verifyConsistency,
  verifyInclusion,
} from '#domain/ledger/tree.ts'
import { hex, planted } from './planted.ts'

const bytes = (text: string) => Uint8Array.from(Buffer.from(text, 'hex'))

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
