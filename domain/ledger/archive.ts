import { crc32 } from 'node:zlib'

export type BundleFile = { readonly name: string; readonly bytes: Uint8Array }

// One way to write: stored, one date, one set of rights. Compression would make the same request give other bytes with
// another zlib, and a reader that inflates is a reader that can be bombed.
const needed = 20
const utf8Names = 0x0800
const firstOfJanuary1980 = 0x0021
const madeBy = (3 << 8) | 63
const rights = (0o100644 << 16) >>> 0
const most = 0xfffffffe

/** A zip, file by file as they come: only names and sizes are kept until the end. */
export async function* writeArchive(files: AsyncIterable<BundleFile>): AsyncGenerator<Uint8Array> {
  const directory: Buffer[] = []
  let at = 0
  for await (const { name, bytes } of files) {
    const named = Buffer.from(name)
    const about = aboutFile(bytes, named.length)
    yield Buffer.concat([word(0x04034b50), about, named])
    yield bytes
    directory.push(
      Buffer.concat([word(0x02014b50), half(madeBy), about, Buffer.alloc(6), word(rights), word(at), named]),
    )
    at += 30 + named.length + bytes.length
    if (at > most) throw new RangeError('This bundle would be larger than four gigabytes: ask for less of it.')
  }
  const size = directory.reduce((sum, entry) => sum + entry.length, 0)
  for (const entry of directory) yield entry
  if (directory.length >= 0xffff) yield wideEnd(directory.length, size, at)
  const count = half(Math.min(directory.length, 0xffff))
  yield Buffer.concat([word(0x06054b50), word(0), count, count, word(size), word(at), half(0)])
}

/** What a file says of itself and the directory says of it. */
function aboutFile(bytes: Uint8Array, nameLength: number): Buffer {
  return Buffer.concat([
    half(needed),
    half(utf8Names),
    half(0),
    half(0),
    half(firstOfJanuary1980),
    word(crc32(bytes)),
    word(bytes.length),
    word(bytes.length),
    half(nameLength),
    half(0),
  ])
}

/** More files than sixteen bits can count. */
function wideEnd(count: number, size: number, at: number): Buffer {
  const end = [
    word(0x06064b50),
    long(44),
    half(madeBy),
    half(45),
    word(0),
    word(0),
    long(count),
    long(count),
    long(size),
    long(at),
  ]
  return Buffer.concat([...end, word(0x07064b50), word(0), long(at + size), word(1)])
}

function half(value: number): Buffer {
  const bytes = Buffer.alloc(2)
  bytes.writeUInt16LE(value)
  return bytes
}

function word(value: number): Buffer {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32LE(value >>> 0)
  return bytes
}

function long(value: number): Buffer {
  const bytes = Buffer.alloc(8)
  bytes.writeBigUInt64LE(BigInt(value))
  return bytes
}
