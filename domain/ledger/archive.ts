import { createHash } from 'node:crypto'
import { crc32 } from 'node:zlib'

export type BundleFile = { readonly name: string; readonly bytes: Uint8Array }
/** Longer than should ever be held: gone through once for what stands before it, and once more to be written. */
export type StreamedFile = {
  readonly name: string
  readonly length: number
  readonly crc: number
  readonly digest: Uint8Array
  chunks(): AsyncIterable<Uint8Array>
}

/** What stands before a file in its archive, gathered while its bytes pass by. */
export class Measure {
  readonly #hash = createHash('sha256')
  #length = 0
  #crc = 0

  take(chunk: Uint8Array): void {
    this.#hash.update(chunk)
    this.#crc = crc32(chunk, this.#crc)
    this.#length += chunk.length
  }

  /** The file, as it will be gone through once more. */
  of(name: string, chunks: () => AsyncIterable<Uint8Array>): StreamedFile {
    return { name, length: this.#length, crc: this.#crc, digest: this.#hash.digest(), chunks }
  }
}

export async function streamed(name: string, chunks: () => AsyncIterable<Uint8Array>): Promise<StreamedFile> {
  const measure = new Measure()
  for await (const chunk of chunks()) measure.take(chunk)
  return measure.of(name, chunks)
}

/** What a bundle is written from is not what it was when its writing began: begun again, it may be whole. */
export class ChangedMeanwhile extends Error {
  constructor(name: string) {
    super(`${name} changed while it was written.`)
  }
}

// One way to write: stored, one date, one set of rights. Compression would make the same request give other bytes with
// another zlib, and a reader that inflates is a reader that can be bombed.
const needed = 20
const utf8Names = 0x0800
const firstOfJanuary1980 = 0x0021
const madeBy = (3 << 8) | 63
const rights = (0o100644 << 16) >>> 0
const most = 0xfffffffe

/** A zip, file by file as they come: only names and sizes are kept until the end. */
export async function* writeArchive(files: AsyncIterable<BundleFile | StreamedFile>): AsyncGenerator<Uint8Array> {
  const directory: Buffer[] = []
  let at = 0
  for await (const file of files) {
    const named = Buffer.from(file.name)
    const { length, crc } = 'bytes' in file ? { length: file.bytes.length, crc: crc32(file.bytes) } : file
    const about = aboutFile(length, crc, named.length)
    yield Buffer.concat([word(0x04034b50), about, named])
    if ('bytes' in file) yield file.bytes
    else yield* unchanged(file)
    directory.push(
      Buffer.concat([word(0x02014b50), half(madeBy), about, Buffer.alloc(6), word(rights), word(at), named]),
    )
    at += 30 + named.length + length
    if (at > most) throw new RangeError('This bundle would be larger than four gigabytes: ask for less of it.')
  }
  const size = directory.reduce((sum, entry) => sum + entry.length, 0)
  for (const entry of directory) yield entry
  if (directory.length >= 0xffff) yield wideEnd(directory.length, size, at)
  const count = half(Math.min(directory.length, 0xffff))
  yield Buffer.concat([word(0x06054b50), word(0), count, count, word(size), word(at), half(0)])
}

/** The second time must be as the first, or what was said of the file is of another. */
async function* unchanged({ name, length, crc, chunks }: StreamedFile): AsyncGenerator<Uint8Array> {
  let [written, seen] = [0, 0]
  for await (const chunk of chunks()) {
    seen = crc32(chunk, seen)
    written += chunk.length
    yield chunk
  }
  if (written !== length || seen !== crc) throw new ChangedMeanwhile(name)
}

/** What a file says of itself and the directory says of it. */
function aboutFile(length: number, crc: number, nameLength: number): Buffer {
  return Buffer.concat([
    half(needed),
    half(utf8Names),
    half(0),
    half(0),
    half(firstOfJanuary1980),
    word(crc),
    word(length),
    word(length),
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
