import { createHash, randomBytes } from 'node:crypto'
import { beforeAll, describe, expect, test } from 'vitest'
import { findFile } from '#domain/files/find.ts'
import { cleanName } from '#domain/files/name.ts'
import { LARGEST, storeFile } from '#domain/files/storeFile.ts'
import { NotFound } from '#domain/refusal.ts'
import { picture } from '#tests/support/pictures.ts'
import { asSuperuser } from '#tests/support/postgres.ts'
import { caseWithTeam, timelineOf } from '#tests/support/room.ts'
import { type World, world } from '#tests/support/world.ts'

let lumen: World
let caseId: string
beforeAll(async () => {
  lumen = await world()
  caseId = await caseWithTeam(lumen)
})

const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)
const pdf = Buffer.from('%PDF-1.4\n1 0 obj <<>> endobj\ntrailer <<>>\n%%EOF\n')
const keep = async (name: string, bytes: Uint8Array, key: Parameters<World['who']>[0] = 'maya') =>
  storeFile(await lumen.who(key), { caseId, name, bytes })

describe('keeping', () => {
  test('a file is kept under the digest of its bytes, with the type they have', async () => {
    const { fileId } = await keep('capture.png', png)
    const [row] = await asSuperuser('select name, media_type, size, sha256 from files where id = $1', [fileId])
    expect(row).toEqual({
      name: 'capture.png',
      media_type: 'image/png',
      size: png.length,
      sha256: createHash('sha256').update(png).digest('hex'),
    })
    expect((await timelineOf(caseId)).at(-1)).toBe('file.added')
  })

  test('the same bytes sent again are the same file, and no second event', async () => {
    const first = await keep('report.pdf', pdf)
    const events = await timelineOf(caseId)
    expect(await keep('report (1).pdf', pdf, 'sophie')).toEqual(first)
    expect(await timelineOf(caseId)).toEqual(events)
  })

  test.each([
    ['capture.jpg', png, 'a PNG called a JPEG is a picture all the same'],
    ['déposition.txt', Buffer.from('Je l’ai vu, 44 °C.\n'), 'text in UTF-8'],
    ['sans nom', Buffer.from('a;b\n1;2'), 'a name without an ending'],
  ])('%s is taken: %s', async (name, bytes) => {
    expect(await keep(name, bytes)).toHaveProperty('fileId')
  })

  test.each([
    ['nothing', 'empty.txt', Buffer.alloc(0), 'INVALID_INPUT'],
    ['a program', 'tool.exe', Buffer.concat([Buffer.from('MZ'), randomBytes(200)]), 'FILE_TYPE_REFUSED'],
    [
      'a program called a picture',
      'kitten.png',
      Buffer.concat([Buffer.from('7f454c46', 'hex'), randomBytes(200)]),
      'FILE_TYPE_REFUSED',
    ],
    ['a text called a picture', 'capture.png', Buffer.from('<script>alert(1)</script>'), 'FILE_TYPE_REFUSED'],
    ['a page of HTML', 'page.html', Buffer.from('<!doctype html><script>alert(1)</script>'), 'FILE_TYPE_REFUSED'],
    [
      'a drawing that may run scripts',
      'logo.svg',
      Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'),
      'FILE_TYPE_REFUSED',
    ],
    ['an archive', 'all.zip', Buffer.concat([Buffer.from('504b0304', 'hex'), Buffer.alloc(40)]), 'FILE_TYPE_REFUSED'],
    ['bytes of no kind', 'noise.bin', Buffer.from([0xff, 0xfe, 0x00, 0x01, 0x80]), 'FILE_TYPE_REFUSED'],
    ['a byte more than 15 MiB', 'long.txt', Buffer.alloc(LARGEST + 1, 'a'), 'FILE_TOO_LARGE'],
  ])('%s is refused', async (_, name, bytes, code) => {
    await expect(keep(name, bytes)).rejects.toMatchObject({ code })
  })

  test('what is to show a publication is a picture or a page: a text is refused before it is kept', async () => {
    const claire = await lumen.who('claire')
    const asCapture = (name: string, bytes: Uint8Array) => storeFile(claire, { caseId, name, bytes, isCapture: true })
    const count = async () =>
      (await asSuperuser<{ n: number }>('select count(*)::int as n from files where case_id = $1', [caseId]))[0]?.n
    const before = await count()
    await expect(asCapture('seen.txt', Buffer.from('I saw it.'))).rejects.toMatchObject({ code: 'FILE_TYPE_REFUSED' })
    expect(await count()).toBe(before)
    expect(await asCapture('seen.png', picture())).toHaveProperty('fileId')
  })

  test('15 MiB to the byte are taken and come back whole', async () => {
    const bytes = Buffer.alloc(LARGEST, 'é')
    const { fileId } = await keep('long.txt', bytes)
    const { content } = await findFile(await lumen.who('claire'), fileId)
    expect(content.equals(bytes)).toBe(true)
  })
})

describe('names', () => {
  test.each([
    ['../../etc/passwd', 'passwd'],
    ['C:\\Users\\maya\\capture.png', 'capture.png'],
    ['  a \t b.png ', 'a b.png'],
    ['...', 'file'],
    ['', 'file'],
    ['photo\u202Egnp.exe', 'photognp.exe'],
    ['a\u0000b\r\nX: y.txt', 'ab X: y.txt'],
    ['e\u0301te\u0301.png', 'été.png'],
    [`${'x'.repeat(300)}.png`, `${'x'.repeat(196)}.png`],
  ])('%j is kept as %j', (raw, kept) => {
    expect(cleanName(raw)).toBe(kept)
  })
})

describe('who may', () => {
  test('a file is found by those who see its case, at the moment they ask', async () => {
    const restricted = await caseWithTeam(lumen, { restricted: true })
    const { fileId } = await storeFile(await lumen.who('maya'), { caseId: restricted, name: 'capture.png', bytes: png })
    expect((await findFile(await lumen.who('ines'), fileId)).mediaType).toBe('image/png')
    expect((await findFile(await lumen.who('anne'), fileId)).mediaType).toBe('image/png')
    await expect(findFile(await lumen.who('nadia'), fileId)).rejects.toBeInstanceOf(NotFound)
    await expect(findFile(await lumen.outsider(), fileId)).rejects.toBeInstanceOf(NotFound)
    await expect(
      storeFile(await lumen.who('nadia'), { caseId: restricted, name: 'capture.png', bytes: png }),
    ).rejects.toBeInstanceOf(NotFound)
  })

  test('an auditor and another house add nothing', async () => {
    await expect(keep('capture.png', png, 'anne')).rejects.toMatchObject({ code: 'NOT_YOUR_ROLE' })
    await expect(storeFile(await lumen.outsider(), { caseId, name: 'capture.png', bytes: png })).rejects.toBeInstanceOf(
      NotFound,
    )
  })

  test('bytes that were kept are neither changed nor removed', async () => {
    const { fileId } = await keep('kept.txt', Buffer.from('as it was'))
    await expect(asSuperuser(`update files set name = 'other' where id = $1`, [fileId])).rejects.toThrow('append-only')
    await expect(asSuperuser('delete from files where id = $1', [fileId])).rejects.toThrow('append-only')
  })
})
