import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import { bundleFiles } from '#domain/ledger/bundle.ts'
import { eventName } from '#domain/ledger/manifest.ts'
import type { Verdict } from '#domain/ledger/verifier/verify.ts'
import {
  bundleOf,
  checkpointOf,
  type Files,
  filesOf,
  forged,
  houseKey,
  jcs,
  json,
  leavesOf,
  receiptOf,
  signatures,
  trust,
  verifyBytes,
  zipped,
} from '#tests/support/bundle.ts'
import { publishedCase } from '#tests/support/publishedCase.ts'
import { type World, world } from '#tests/support/world.ts'

// A ledger of more leaves than a bundle holds: here, of more than ten.
const mostLeaves = 10

let house: World
let caseId: string
let leaves: Buffer[]
let signed: ReturnType<typeof signatures>
let bundle: Buffer
let files: Files
beforeAll(async () => {
  house = await world()
  ;({ caseId } = await publishedCase(house))
  leaves = await leavesOf(house.lumen.orgId)
  const checkpoints = [5, 12, leaves.length].map((size) => checkpointOf(leaves, size))
  signed = { ...signatures(leaves), checkpoints }
  bundle = await bundleOf(house.lumen.orgId, caseId, { mostLeaves, signatures: signed })
  files = await filesOf(bundle)
})

const given = async () => ({
  trust: trust(),
  held: [{ name: 'receipt.json', text: await receiptOf(leaves.slice(0, 12), 4, 12) }],
})
const codes = ({ reserved }: Verdict) => reserved.map(({ code }) => code)

test('it holds paths in place of leaves, and the verdict is the same but for what no hash shows any more', async () => {
  const short = await bundleOf(house.lumen.orgId, caseId, { signatures: signed })
  expect([...files.keys()].filter((name) => /^(?:leaves|proofs|consistency)/.test(name))).toEqual([
    'consistency.json',
    'proofs.json',
  ])
  for (const with_ of [await given(), { trust: trust() }, {}]) {
    const [one, other] = [await verifyBytes(short, with_), await verifyBytes(bundle, with_)]
    expect(other).toEqual({ ...one, reserved: expect.anything() })
    expect(codes(other).filter((code) => code !== 'completeness_not_shown')).toEqual(codes(one))
    expect(codes(other)).toContain('completeness_not_shown')
  }
  expect(await verifyBytes(bundle, await given())).toMatchObject({ exit: 2, broken: [], anchoredTo: 12 })
})

test('of a ledger that is in it whole, every place is proved: nothing is in reserve for it', async () => {
  const scope = { from: 0, to: leaves.length - 1 }
  const whole = await bundleOf(house.lumen.orgId, '', { mostLeaves, signatures: signed, scope })
  const held = [{ name: 'receipt.json', text: await receiptOf(leaves, 7) }]
  expect(await verifyBytes(whole, { trust: trust(), held })).toMatchObject({ exit: 0, broken: [], reserved: [] })
})

test('asked for again it is the same, and both documents are canonical, to their last byte', async () => {
  expect((await bundleOf(house.lumen.orgId, caseId, { mostLeaves, signatures: signed })).equals(bundle)).toBe(true)
  for (const name of ['proofs.json', 'consistency.json']) {
    const bytes = files.get(name) as Uint8Array
    expect(jcs(json(bytes)).equals(bytes)).toBe(true)
    expect(json(bytes)).toMatchObject({ size: leaves.length, root: json(files.get('manifest.json')).root })
  }
})

test('neither document is ever held whole while it is written', async () => {
  const writing = { orgId: house.lumen.orgId, scope: { case: caseId }, size: leaves.length, version: '1', mostLeaves }
  for await (const file of bundleFiles({ ...writing, signatures: signed }))
    if (['proofs.json', 'consistency.json'].includes(file.name)) expect(file).not.toHaveProperty('bytes')
})

describe('a receipt', () => {
  test('of a size that nothing leads from is named, and anchors nothing', async () => {
    const held = [{ name: 'r.json', text: await receiptOf(leaves.slice(0, 9), 4, 9) }]
    const verdict = await verifyBytes(bundle, { trust: trust(), held })
    expect(verdict).toMatchObject({ exit: 2, broken: [], anchoredTo: null })
    expect(codes(verdict)).toContain('consistency_not_here')
  })

  test('of an event that is not here holds by its own path and root', async () => {
    const withheld = json(files.get('withheld.json')).events[0].from
    const held = [{ name: 'r.json', text: await receiptOf(leaves, withheld) }]
    expect(await verifyBytes(bundle, { trust: trust(), held })).toMatchObject({
      exit: 2,
      broken: [],
      anchoredTo: leaves.length,
    })
  })

  test('of another history is broken, where it is signed with the stolen key too', async () => {
    const other = leaves.with(3, leaves[4] as Buffer)
    for (const size of [12, leaves.length]) {
      const held = [{ name: 'r.json', text: await receiptOf(other.slice(0, size), 7, size) }]
      expect(await verifyBytes(bundle, { trust: trust(), held })).toMatchObject({
        exit: 1,
        broken: [{ code: 'root_differs', file: 'r.json', position: size }],
      })
    }
  })
})

describe('somebody who knows the format', () => {
  const changed = async (name: string, change: (document: ReturnType<typeof json>) => unknown) => {
    const made = change(json(files.get(name)))
    const bytes = typeof made === 'string' ? Buffer.from(made) : jcs(made)
    return verifyBytes(await forged(new Map([...files]).set(name, bytes), houseKey), await given())
  }
  type Proof = { path: string[]; position: number; from: number }
  const nth = (n: number, to: (proof: Proof) => object) => (document: { proofs: Proof[] }) => ({
    ...document,
    proofs: document.proofs.map((proof, at) => (at === n ? to(proof) : proof)),
  })
  const flip = (hash = '') => (hash.startsWith('0') ? '1' : '0') + hash.slice(1)
  const second = () => json(files.get('proofs.json')).proofs[1].position as number

  test.each<[string, (proof: Proof) => object]>([
    ['has a hash more', (p) => ({ ...p, path: [...p.path, p.path[0]] })],
    ['has seventy hashes', (p) => ({ ...p, path: Array(70).fill(p.path[0]) })],
    ['has a hash less', (p) => ({ ...p, path: p.path.slice(1) })],
    ['differs by a bit', (p) => ({ ...p, path: [flip(p.path[0]), ...p.path.slice(1)] })],
  ])('gives an event a path that %s: it is refused, and named', async (_, to) => {
    const { exit, broken } = await changed('proofs.json', nth(1, to))
    const position = second()
    expect([exit, broken[0]]).toEqual([1, { code: 'proof_false', file: eventName(position), position }])
  })

  test('gives paths to the root of another size', async () => {
    const size = leaves.length - 1
    const shorter = await filesOf(
      await bundleOf(house.lumen.orgId, caseId, { mostLeaves, size, signatures: signatures(leaves.slice(0, size)) }),
    )
    const verdict = await changed('proofs.json', () => json(shorter.get('proofs.json')))
    expect(verdict.exit).toBe(1)
    expect(verdict.broken[0]).toMatchObject({ code: 'proof_false' })
    const posing = await changed('proofs.json', () => ({ ...json(files.get('proofs.json')), size }))
    expect(posing).toMatchObject({ exit: 1, broken: [{ code: 'proof_false', file: 'proofs.json' }] })
  })

  test('leaves a path out, or puts one in', async () => {
    const [without, with_] = [
      await changed('proofs.json', (d) => ({ ...d, proofs: d.proofs.toSpliced(1, 1) })),
      await changed('proofs.json', (d) => ({ ...d, proofs: d.proofs.toSpliced(1, 0, d.proofs[1]) })),
    ]
    for (const { exit, broken } of [without, with_]) expect([exit, broken[0]?.code]).toEqual([1, 'proof_false'])
  })

  test('lets an older root lead here by a path that does not hold, or by none', async () => {
    expect(
      await changed(
        'consistency.json',
        nth(1, (p) => ({ ...p, path: [flip(p.path[0]), ...p.path.slice(1)] })),
      ),
    ).toMatchObject({ exit: 1, broken: [{ code: 'root_differs', position: 12 }, { code: 'root_differs' }] })
    const none = await changed('consistency.json', (d) => ({ ...d, proofs: d.proofs.slice(0, 1) }))
    expect(none).toMatchObject({ exit: 1, broken: [{ code: 'proof_false', file: 'consistency.json', position: 12 }] })
  })

  test('writes either document otherwise than it is written: it is not read', async () => {
    const ways = [
      (d: object) => JSON.stringify(d, null, 1),
      (d: object) => `${JSON.stringify(d)} `.replace('"from"', '"from" '),
      (d: object) => JSON.stringify({ ...d, more: 1 }).replace('"proofs"', '"proofs2"'),
    ]
    for (const name of ['proofs.json', 'consistency.json'])
      for (const way of ways) expect((await changed(name, way)).exit).not.toBe(0)
    expect(await changed('proofs.json', ways[0] as never)).toMatchObject({
      exit: 64,
      unreadable: { code: 'unknown_shape', about: 'proofs.json' },
    })
  })

  test('adds leaves of their own beside the paths', async () => {
    const both = new Map([...files]).set('leaves.bin', Buffer.concat(leaves))
    expect(await verifyBytes(await forged(both, houseKey), await given())).toMatchObject({
      exit: 1,
      broken: [{ code: 'file_added', file: 'leaves.bin' }],
    })
  })
})

test('a byte that is not as it was is found in any file, and the file is named', async () => {
  const names = [...files.keys()].filter((name) => !name.startsWith('manifest.'))
  const with_ = await given()
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom('proofs.json', 'consistency.json', ...names),
      fc.nat(),
      fc.integer({ min: 1, max: 255 }),
      async (name, seed, change) => {
        const bytes = Uint8Array.from(files.get(name) as Uint8Array)
        if (bytes.length === 0) return
        bytes[seed % bytes.length] = (bytes[seed % bytes.length] as number) ^ change
        const verdict = await verifyBytes(
          await zipped([...files].map(([each, own]) => [each, each === name ? bytes : own])),
          with_,
        )
        expect(verdict.broken.map(({ file }) => file)).toContain(name)
        expect(verdict.exit).toBe(1)
      },
    ),
    { numRuns: 150 },
  )
})
