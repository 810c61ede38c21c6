import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import { verifyBytes, zipped } from '#tests/support/bundle.ts'
import { arrange, bundle, files, given } from './attackedBundle.ts'

beforeAll(arrange)

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
