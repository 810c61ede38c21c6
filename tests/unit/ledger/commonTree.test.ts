import { randomBytes } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { commonLeaf, commonRootBody, parseCommonRoot, type Standing, standsUnder } from '#domain/ledger/commonRoot.ts'
import { commonTree } from '#domain/ledger/commonTree.ts'
import { parseCheckpoint } from '#domain/ledger/note.ts'
import { planted } from './planted.ts'

const notes = (count: number) => Array.from({ length: count }, (_, n) => `ledger ${n}\n1\nroot\n\n— signature\n`)

describe('the tree over all organisations', () => {
  test.each([
    [0, 64],
    [1, 64],
    [64, 64],
    [65, 128],
    [200, 256],
  ])('of %i signed notes has %i leaves, and each note stands under its root', (count, size) => {
    const tree = commonTree(notes(count), randomBytes)
    expect([tree.size, tree.standing.length]).toEqual([size, count])
    for (const standing of tree.standing) expect(standsUnder(standing, tree)).toBe(true)
    expect(new Set(tree.standing.map(({ index }) => index)).size).toBe(count)
  })

  test('is the one that RFC 9162 makes of its leaves, which lie by their hash', () => {
    const tree = commonTree(notes(64), randomBytes)
    const leaves = [...tree.standing]
      .sort((a, b) => a.index - b.index)
      .map(({ salt, checkpoint }) => commonLeaf(salt, checkpoint))
    expect(leaves).toEqual([...leaves].sort(Buffer.compare))
    expect(Buffer.from(planted(leaves).roots[64] ?? []).equals(tree.root)).toBe(true)
  })

  test('is another each time, though nothing happened', () => {
    const [one, other] = [commonTree(notes(3), randomBytes), commonTree(notes(3), randomBytes)]
    expect(Buffer.from(one.root).equals(other.root)).toBe(false)
    for (const standing of one.standing) expect(standsUnder(standing, other)).toBe(false)
  })

  test('proves nothing that differs by a bit, is longer, or is of another size or place', () => {
    const tree = commonTree(notes(5), randomBytes)
    const standing = tree.standing[2] as Standing
    const flip = (bytes: Uint8Array, bit: number) => {
      const flipped = Uint8Array.from(bytes)
      flipped[bit >> 3] = (flipped[bit >> 3] as number) ^ (1 << (bit & 7))
      return flipped
    }
    fc.assert(
      fc.property(fc.nat(255), fc.nat(5), (bit, step) => {
        const path = standing.path.with(step, flip(standing.path[step] as Uint8Array, bit))
        expect(standsUnder({ ...standing, path }, tree)).toBe(false)
        expect(standsUnder({ ...standing, salt: flip(standing.salt, bit) }, tree)).toBe(false)
        expect(standsUnder(standing, { ...tree, root: flip(tree.root, bit) })).toBe(false)
      }),
    )
    expect(standsUnder({ ...standing, path: [...standing.path, tree.root] }, tree)).toBe(false)
    expect(standsUnder({ ...standing, path: standing.path.slice(1) }, tree)).toBe(false)
    expect(standsUnder({ ...standing, index: standing.index ^ 1 }, tree)).toBe(false)
    expect(standsUnder({ ...standing, checkpoint: `${standing.checkpoint} ` }, tree)).toBe(false)
    for (const size of [32, 63, 65, 128, 0, -64, 1.5, Number.NaN])
      expect(standsUnder(standing, { ...tree, size })).toBe(false)
  })
})

describe('what is signed of it', () => {
  const said = { origin: 'sangfroid/common/1', signedAt: '2026-11-30T09:15:00.000Z', size: 64, root: randomBytes(32) }
  test('is read back as it was written, and is no checkpoint', () => {
    const body = commonRootBody(said)
    expect(commonRootBody(parseCommonRoot(body))).toBe(body)
    expect(() => parseCheckpoint(body)).toThrow('no checkpoint')
  })

  test.each([
    ['another kind', (body: string) => body.replace('common root', 'bundle')],
    ['another spelling of its size', (body: string) => body.replace('\n64\n', '\n064\n')],
    ['a size that no such tree has', (body: string) => body.replace('\n64\n', '\n100\n')],
    ['no time', (body: string) => body.replace('2026-11-30', '2026-13-30')],
    ['a time without its milliseconds', (body: string) => body.replace('.000Z', 'Z')],
    ['a line more', (body: string) => `${body}more\n`],
    ['a shorter root', (body: string) => body.replace(/[^\n]{4}\n$/, '\n')],
  ])('with %s is refused', (_, change) => {
    expect(() => parseCommonRoot(change(commonRootBody(said)))).toThrow('no common root')
  })
})
