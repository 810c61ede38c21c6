import { beforeAll, describe, expect, test } from 'vitest'
import { newSigningKey } from '#domain/ledger/sign.ts'
import { leafHash } from '#domain/ledger/tree.ts'
import {
  checkpointOf,
  forged,
  houseKey,
  jcs,
  json,
  origin,
  sha,
  trust,
  verifyBytes,
  zipped,
} from '#tests/support/bundle.ts'
import { arrange, bundle, changed, files, given, leaves } from './attackedBundle.ts'

beforeAll(arrange)

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
