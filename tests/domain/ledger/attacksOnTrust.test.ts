import { beforeAll, describe, expect, test } from 'vitest'
import { newSigningKey } from '#domain/ledger/sign.ts'
import {
  checkpointOf,
  forged,
  houseKey,
  type json,
  origin,
  receiptOf,
  trust,
  verifyBytes,
} from '#tests/support/bundle.ts'
import { arrange, bundle, changed, given, leaves, receipt } from './attackedBundle.ts'

beforeAll(arrange)

describe('a receipt', () => {
  const refused = async (change: (receipt: ReturnType<typeof json>) => unknown) => {
    const text = JSON.stringify(change(JSON.parse(receipt)))
    return verifyBytes(bundle, { trust: trust(), held: [{ name: 'r.json', text }] })
  }
  test.each([
    [
      'with a proof that is too long',
      (r: ReturnType<typeof json>) => ({ ...r, path: [...r.path, ...Array(63).fill(r.leaf)] }),
    ],
    ['with one hash more', (r: ReturnType<typeof json>) => ({ ...r, path: [...r.path, r.leaf] })],
    ['for another size', (r: ReturnType<typeof json>) => ({ ...r, size: r.size - 1 })],
    ['for another place', (r: ReturnType<typeof json>) => ({ ...r, position: r.position - 1 })],
    [
      'that passes a node for a leaf',
      (r: ReturnType<typeof json>) => ({ ...r, leaf: r.path[0], path: r.path.slice(1) }),
    ],
    [
      'under a note with two blank lines',
      (r: ReturnType<typeof json>) => ({ ...r, checkpoint: r.checkpoint.replace('\n\n', '\n\n\n') }),
    ],
  ])('%s is refused', async (_, change) => {
    expect(await refused(change)).toMatchObject({ exit: 1, broken: [{ code: 'receipt_false', file: 'r.json' }] })
  })

  test('of another ledger, or signed by nobody one trusts, is refused', async () => {
    const stranger = newSigningKey(origin)
    const text = await receiptOf(leaves, 3, leaves.length, stranger)
    expect(await verifyBytes(bundle, { trust: trust(), held: [{ name: 'r.json', text }] })).toMatchObject({
      exit: 1,
      broken: [{ code: 'not_signed_by_trusted', file: 'r.json' }],
    })
  })

  test('of an earlier size anchors what was there then, and no more', async () => {
    const text = await receiptOf(leaves.slice(0, 12), 4, 12)
    const verdict = await verifyBytes(bundle, { trust: trust(), held: [{ name: 'r.json', text }] })
    expect(verdict).toMatchObject({ exit: 2, anchoredTo: 12 })
    expect(verdict.reserved.map(({ code }) => code)).toContain('unanchored_range')
  })
})

describe('keys', () => {
  test('are taken from whoever verifies, never from the bundle: without them nothing is believed', async () => {
    const verdict = await verifyBytes(bundle)
    expect(verdict.exit).toBe(2)
    expect(verdict.reserved.map(({ code }) => code)).toContain('keys_not_pinned')
    expect((await verifyBytes(bundle, { strict: true })).exit).toBe(1)
  })

  test('that nobody could read are no keys', async () => {
    for (const text of ['', '{}', '{"origin":"a","keys":[]}', '{"origin":"a","keys":["b"]}'])
      expect(await verifyBytes(bundle, { trust: text })).toMatchObject({ exit: 64, unreadable: { code: 'trust' } })
  })

  test('that followed are believed where the one before introduces them', async () => {
    const next = newSigningKey(origin)
    const { printKey } = await import('#domain/ledger/note.ts')
    const { signNote } = await import('#domain/ledger/sign.ts')
    const introduce = (by: typeof houseKey) => Buffer.from(signNote(`${origin}\nnext key\n${printKey(next)}\n`, by))
    const turned = (by: typeof houseKey) =>
      forged(
        changed((copy) => {
          copy.set('checkpoints.txt', Buffer.from(checkpointOf(leaves, leaves.length, next)))
          copy.set('keys/introductions.txt', introduce(by))
        }),
        next,
      )
    expect(await verifyBytes(await turned(houseKey), given())).toMatchObject({
      exit: 2,
      broken: [],
      signedTo: leaves.length,
    })
    expect(await verifyBytes(await turned(next), given())).toMatchObject({
      exit: 1,
      broken: [{ code: 'not_signed_by_trusted' }],
    })
  })

  test('that were revoked count only up to the last size that is trusted', async () => {
    const { printKey } = await import('#domain/ledger/note.ts')
    const text = JSON.stringify({ origin, keys: [printKey(houseKey)], revoked: [{ keyId: houseKey.id, lastSize: 5 }] })
    const verdict = await verifyBytes(bundle, { trust: text })
    expect(verdict.exit).toBe(1)
    expect(verdict.reserved.map(({ code }) => code)).toContain('key_revoked')
  })
})
