import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import { newSigningKey } from '#domain/ledger/sign.ts'
import { leafHash } from '#domain/ledger/tree.ts'
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
  origin,
  receiptOf,
  sha,
  trust,
  verifyBytes,
  zipped,
} from '#tests/support/bundle.ts'
import { publishedCase } from '#tests/support/publishedCase.ts'
import { world } from '#tests/support/world.ts'

let bundle: Buffer
let files: Files
let leaves: Buffer[]
let receipt: string
beforeAll(async () => {
  const house = await world()
  const { caseId } = await publishedCase(house)
  leaves = await leavesOf(house.lumen.orgId)
  bundle = await bundleOf(house.lumen.orgId, caseId)
  files = await filesOf(bundle)
  receipt = await receiptOf(leaves, leaves.length - 3)
})

const given = () => ({ trust: trust(), held: [{ name: 'receipt.json', text: receipt }] })
const changed = (change: (files: Files) => void): Files => {
  const copy = new Map(files)
  change(copy)
  return copy
}
/** The position at which an event of this type lies. */
const at = (type: string): string => {
  const found = [...files].find(([name, bytes]) => name.startsWith('events/') && json(bytes).type === type)
  if (!found) throw new Error(`no ${type}`)
  return found[0]
}
const positionIn = (name: string): number => Number(/\d+/.exec(name)?.[0])

/** Somebody who holds the whole house, and its format, but not its key: everything is made anew around one changed event. */
async function rewritten(
  name: string,
  change: (event: ReturnType<typeof json>) => unknown,
  key = newSigningKey(origin),
): Promise<Buffer> {
  const event = jcs(change(json(files.get(name))))
  const all = Buffer.from(files.get('leaves.bin') ?? '')
  all.set(leafHash(event), positionIn(name) * 32)
  const anew = Array.from({ length: leaves.length }, (_, n) => all.subarray(n * 32, n * 32 + 32))
  const root = json(files.get('manifest.json'))
  const with_ = changed((copy) => {
    copy.set(name, event)
    copy.set('leaves.bin', all)
    copy.set('checkpoints.txt', Buffer.from(checkpointOf(anew, anew.length, key)))
    const rootHex = Buffer.from(checkpointOf(anew).split('\n')[2] ?? '', 'base64').toString('hex')
    copy.set('manifest.json', jcs({ ...root, root: rootHex }))
  })
  return forged(with_, key)
}

test('untouched, it is valid', async () => {
  expect(await verifyBytes(bundle, given())).toMatchObject({ exit: 2, broken: [] })
  expect((await verifyBytes(bundle, given())).reserved.map(({ code }) => code)).toEqual(['events_withheld'])
})

describe('a byte that is not as it was', () => {
  test('in any file is found, and the file is named', async () => {
    const names = [...files.keys()]
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...names),
        fc.nat(),
        fc.integer({ min: 1, max: 255 }),
        async (name, seed, change) => {
          const bytes = Uint8Array.from(files.get(name) as Uint8Array)
          if (bytes.length === 0) return
          const place = seed % bytes.length
          bytes[place] = (bytes[place] as number) ^ change
          const verdict = await verifyBytes(
            await zipped([...files].map(([each, own]) => [each, each === name ? bytes : own])),
            given(),
          )
          expect([1, 64]).toContain(verdict.exit)
          const said = [...verdict.broken.map(({ file }) => file), verdict.unreadable?.about]
          // A manifest that lists something else names what it lists otherwise.
          if (!name.startsWith('manifest.')) expect(said).toContain(name)
        },
      ),
      { numRuns: 300 },
    )
  })

  test('anywhere at all in the bundle is found', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(bundle.length - 1), fc.nat(7), async (place, bit) => {
        const bytes = Uint8Array.from(bundle)
        bytes[place] = (bytes[place] as number) ^ (1 << bit)
        expect([1, 64]).toContain((await verifyBytes(bytes, given())).exit)
      }),
      { numRuns: 300 },
    )
  })

  test('at its very end, cut off or added, is found', async () => {
    for (const bytes of [
      bundle.subarray(0, -1),
      Buffer.concat([bundle, Buffer.from('x')]),
      bundle.subarray(0, 100),
      Buffer.alloc(0),
    ])
      expect((await verifyBytes(bytes, given())).exit).toBe(64)
  })
})

describe('somebody who knows the format', () => {
  test('takes an event out and says nothing of it', async () => {
    const name = at('statement.approved')
    const without = changed((copy) => copy.delete(name))
    expect((await verifyBytes(await forged(without), given())).broken[0]).toEqual({
      code: 'not_accounted_for',
      position: positionIn(name),
    })
  })

  test('takes an event and its leaf out, and closes the ranks', async () => {
    const name = at('statement.approved')
    const cut = changed((copy) => {
      copy.delete(name)
      const all = Buffer.from(copy.get('leaves.bin') ?? '')
      copy.set(
        'leaves.bin',
        Buffer.concat([all.subarray(0, positionIn(name) * 32), all.subarray(positionIn(name) * 32 + 32)]),
      )
    })
    expect((await verifyBytes(await forged(cut), given())).exit).toBe(64)
  })

  test.each(['events/00000007.json', 'versions/extra.json', 'policies/extra.json', 'notes.txt'])(
    'adds a file %s',
    async (name) => {
      const added = changed((copy) => copy.set(name, files.get(at('case.declared')) as Uint8Array))
      const verdict = await verifyBytes(
        await zipped(
          [...added]
            .filter(([each]) => !each.startsWith('manifest'))
            .sort(([a], [b]) => (a < b ? -1 : 1))
            .concat([...added].filter(([each]) => each.startsWith('manifest'))),
        ),
        given(),
      )
      expect(verdict).toMatchObject({ exit: 1 })
      expect(verdict.broken.map(({ file }) => file)).toContain(name)
    },
  )

  test('adds words that no event speaks of, and lists them', async () => {
    const extra = Buffer.from('{"schema":"variant/1"}')
    const name = `variants/${sha(extra)}.json`
    const verdict = await verifyBytes(await forged(changed((copy) => copy.set(name, extra))), given())
    expect(verdict).toMatchObject({ exit: 1, broken: [{ code: 'file_added', file: name }] })
  })

  test('shows another text for the words that were cleared', async () => {
    const name = [...files.keys()].find((each) => each.startsWith('texts/')) as string
    const verdict = await verifyBytes(
      await forged(changed((copy) => copy.set(name, Buffer.from('We are very sorry.')))),
      given(),
    )
    expect(verdict).toMatchObject({ exit: 1, broken: [{ code: 'words_false', file: name }] })
  })

  test('rewrites an event and every hash after it, and signs with a key of their own', async () => {
    const name = at('statement.approved')
    const bytes = await rewritten(name, (event) => ({ ...event, actor: { ...event.actor, member: event.org } }))
    const verdict = await verifyBytes(bytes, given())
    expect(verdict.exit).toBe(1)
    expect(verdict.broken.map(({ code }) => code)).toContain('not_signed_by_trusted')
  })

  test('rewrites an event with the stolen key: a receipt from before still tells', async () => {
    const name = at('claim.logged')
    const bytes = await rewritten(name, (event) => ({ ...event, data: { ...event.data, reach: 3 } }), houseKey)
    expect(await verifyBytes(bytes, { trust: trust() })).toMatchObject({ broken: [] })
    const verdict = await verifyBytes(bytes, given())
    expect(verdict).toMatchObject({ exit: 1, broken: [{ code: 'root_differs', file: 'receipt.json' }] })
  })

  test('brings the bundle of another ledger', async () => {
    const other = newSigningKey('sangfroid/ledger/another')
    const bytes = await forged(
      changed((copy) => copy.set('checkpoints.txt', Buffer.from(checkpointOf(leaves, leaves.length, other)))),
      other,
    )
    const verdict = await verifyBytes(bytes, given())
    expect(verdict.exit).toBe(1)
    expect(verdict.broken[0]).toMatchObject({ code: 'foreign_origin' })
  })

  test('takes every signature away', async () => {
    const bytes = await forged(changed((copy) => copy.set('checkpoints.txt', Buffer.alloc(0))))
    expect(await verifyBytes(bytes, given())).toMatchObject({ exit: 1, broken: [{ code: 'not_signed_by_trusted' }] })
  })

  test('picks what suits: what is missing has a position, and is counted', async () => {
    const name = at('statement.approved')
    const picked = changed((copy) => {
      copy.delete(name)
      const withheld = json(copy.get('withheld.json'))
      const stretch = { from: positionIn(name), to: positionIn(name), class: 'other_case' }
      copy.set('withheld.json', jcs({ ...withheld, events: [...withheld.events, stretch] }))
      const manifest = json(copy.get('manifest.json'))
      copy.set('manifest.json', jcs({ ...manifest, included: manifest.included - 1, withheld: manifest.withheld + 1 }))
    })
    const verdict = await verifyBytes(await forged(picked), given())
    // Without that vote the words that went out were not cleared: leaving it out helps nobody.
    expect(verdict.exit).toBe(1)
    expect(verdict.broken.map(({ code }) => code)).toContain('published_without_authority')
    expect(verdict.withheld).toMatchObject({ other_case: expect.any(Number) })
  })

  test('swaps two values between the fields they were promised in', async () => {
    const name = at('claim.logged')
    const { id } = json(files.get(name))
    const swapped = changed((copy) => {
      const { schema, values } = json(copy.get('private.json'))
      const { words } = values[id]
      copy.set(
        'private.json',
        jcs({ schema, values: { ...values, [id]: { words: { ...words, value: `${words.value} Not.` } } } }),
      )
    })
    expect(await verifyBytes(await forged(swapped), given())).toMatchObject({
      exit: 1,
      broken: [{ code: 'value_false', position: positionIn(name), detail: 'words' }],
    })
  })

  test('leaves a value out and does not say so', async () => {
    const name = at('claim.logged')
    const { id } = json(files.get(name))
    const left = changed((copy) => {
      const { schema, values } = json(copy.get('private.json'))
      copy.set('private.json', jcs({ schema, values: { ...values, [id]: undefined } }))
    })
    expect(await verifyBytes(await forged(left), given())).toMatchObject({
      exit: 1,
      broken: [{ code: 'value_not_accounted_for', position: positionIn(name) }],
    })
  })

  test('writes an event otherwise, so that two readers could read two things', async () => {
    const name = at('claim.logged')
    const text = Buffer.from(files.get(name) ?? '').toString()
    const twice = changed((copy) => copy.set(name, Buffer.from(text.replace('{', '{"type":"note.added",'))))
    expect((await verifyBytes(await forged(twice), given())).broken[0]).toMatchObject({
      code: 'event_not_canonical',
      file: name,
      position: positionIn(name),
    })
  })
})

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

describe('a zip that is made to harm', () => {
  const patched = (change: (bytes: Buffer) => void) => {
    const copy = Buffer.from(bundle)
    change(copy)
    return verifyBytes(copy, given())
  }
  const firstEntry = () => bundle.indexOf(Buffer.from('504b0102', 'hex'))

  test('that would swell when it is unpacked is not unpacked', async () => {
    expect(
      await patched((bytes) => {
        bytes.writeUInt16LE(8, firstEntry() + 10)
        bytes.writeUInt16LE(8, 8)
        bytes.writeUInt32LE(0xfffffff0, firstEntry() + 24)
        bytes.writeUInt32LE(0xfffffff0, 22)
      }),
    ).toMatchObject({ exit: 64, unreadable: { code: 'stored_otherwise' } })
  })

  test.each(['../etc/passwd', '/etc/passwd', 'a/../../b', 'C:\\x', 'events/..', 'a//b', 'ｆull', '.hidden'])(
    'with a file called %j is refused',
    async (name) => {
      expect(await verifyBytes(await zipped([[name, Buffer.from('x')], ...files]), given())).toMatchObject({
        exit: 64,
        unreadable: { code: 'bad_name' },
      })
    },
  )

  test('with two files of one name is refused', async () => {
    const [first] = files
    expect(await verifyBytes(await zipped([first as [string, Uint8Array], ...files]), given())).toMatchObject({
      exit: 64,
      unreadable: { code: 'name_twice' },
    })
  })

  test('whose directory says that there is more than there is, is refused', async () => {
    const end = bundle.length - 22
    for (const field of [8, 10, 12, 16])
      expect(
        (await patched((bytes) => bytes.writeUInt16LE(bytes.readUInt16LE(end + field) + 1, end + field))).exit,
      ).toBe(64)
    expect((await patched((bytes) => bytes.fill(0xff, end + 8, end + 20))).exit).toBe(64)
  })

  test('any bytes at all are read or refused, never anything else', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), async (bytes) => {
        expect((await verifyBytes(bytes)).exit).toBe(64)
      }),
    )
  })
})
