/** Where the bytes of a bundle are: a file on a disk, or one that was dropped on a page. */
export type Source = { readonly size: number; read(from: number, length: number): Promise<Uint8Array> }
/** The files of a bundle, in the order in which they lie. */
export type Archive = {
  readonly names: readonly string[]
  size(name: string): number | null
  /** At most `most` bytes; null where there is no such file. */
  read(name: string, most: number): Promise<Uint8Array | null>
  /** One stretch of a long file. */
  readPart(name: string, from: number, length: number): Promise<Uint8Array>
}

/** A file that cannot be read as a bundle: not ours, cut short, or made to harm. */
export class Unreadable extends Error {
  readonly code: UnreadableCode
  readonly about: string

  constructor(code: UnreadableCode, about = '') {
    super(`${code} ${about}`)
    this.code = code
    this.about = about
  }
}

export const unreadables = [
  'not_a_bundle',
  'directory',
  'too_large',
  'cut_short',
  'stored_otherwise',
  'name_twice',
  'bad_name',
  'between_files',
  'no_order',
  'missing',
  'unknown_shape',
  'unknown_type',
  'trust',
  'no_ed25519',
] as const
export type UnreadableCode = (typeof unreadables)[number]

const mostFiles = 1_200_000
const longestName = 200
const longestArchive = 8 * 2 ** 30
const endSize = 22
const headSize = 30
const entrySize = 46
const wideEnd = 76
// What every entry of a bundle says: stored as it is, names in UTF-8, one date, no more rights than a reader has.
const head = { needed: 20, flags: 0x0800, method: 0, time: 0, date: 0x0021 }
const madeBy = (3 << 8) | 63
const rights = (0o100644 << 16) >>> 0

type Entry = { readonly name: string; readonly at: number; readonly size: number; readonly crc: number }

/**
 * Reads the directory of a bundle, and only of a bundle: whatever differs from what the house writes is refused, so that
 * no byte of the file goes unlooked at. Nothing is unpacked and nothing is written.
 */
export async function openArchive(from: Source): Promise<Archive> {
  const source = aheadOf(from)
  if (source.size < endSize || source.size > longestArchive) throw new Unreadable('not_a_bundle')
  const directory = await readDirectory(source)
  const entries = await readEntries(source, directory)
  const named = new Map(entries.map((entry) => [entry.name, entry]))
  const part = async (name: string, from: number, length: number) => {
    const entry = named.get(name)
    if (!entry || from < 0 || from + length > entry.size) throw new Unreadable('cut_short', name)
    return source.read(entry.at + headSize + entry.name.length + from, length)
  }
  return {
    names: entries.map(({ name }) => name),
    size: (name) => named.get(name)?.size ?? null,
    readPart: part,
    async read(name, most) {
      const entry = named.get(name)
      if (!entry) return null
      if (entry.size > most) throw new Unreadable('too_large', name)
      return part(name, 0, entry.size)
    },
  }
}

const ahead = 256 * 1024

/** Files are read one after another, and most are small: what lies behind one is read with it. */
function aheadOf({ size, read }: Source): Source {
  let held: { at: number; bytes: Uint8Array } = { at: 0, bytes: new Uint8Array() }
  return {
    size,
    async read(from, length) {
      if (length > ahead) return read(from, length)
      if (from < held.at || from + length > held.at + held.bytes.length)
        held = { at: from, bytes: await read(from, Math.min(ahead, size - from)) }
      return held.bytes.subarray(from - held.at, from - held.at + length)
    },
  }
}

type Directory = { readonly at: number; readonly size: number; readonly count: number }

async function readDirectory(source: Source): Promise<Directory> {
  const endAt = source.size - endSize
  const end = view(await source.read(endAt, endSize))
  if (end.getUint32(0, true) !== 0x06054b50 || end.getUint32(4, true) !== 0 || end.getUint16(20, true) !== 0)
    throw new Unreadable('not_a_bundle')
  const count = end.getUint16(10, true)
  if (end.getUint16(8, true) !== count) throw new Unreadable('directory')
  const [size, at] = [end.getUint32(12, true), end.getUint32(16, true)]
  const narrow = count !== 0xffff && size !== 0xffffffff && at !== 0xffffffff
  const directory = narrow ? { at, size, count } : await readWide(source, { count, size, at })
  const last = narrow ? endAt : endAt - wideEnd
  if (directory.at + directory.size !== last || directory.count > mostFiles) throw new Unreadable('directory')
  if (directory.size > directory.count * (entrySize + longestName)) throw new Unreadable('too_large')
  return directory
}

/** The same in 64 bits, which a bundle of more than 65,534 files ends with. */
async function readWide(source: Source, short: Directory): Promise<Directory> {
  const at = source.size - endSize - wideEnd
  if (at < 0) throw new Unreadable('directory')
  const end = view(await source.read(at, wideEnd))
  const long = (offset: number) => Number(end.getBigUint64(offset, true))
  const fixed =
    end.getUint32(0, true) === 0x06064b50 &&
    long(4) === 44 &&
    end.getUint16(12, true) === madeBy &&
    end.getUint16(14, true) === 45 &&
    end.getUint32(16, true) === 0 &&
    end.getUint32(20, true) === 0 &&
    long(24) === long(32) &&
    end.getUint32(56, true) === 0x07064b50 &&
    end.getUint32(60, true) === 0 &&
    long(64) === at &&
    end.getUint32(72, true) === 1
  const found = { count: long(32), size: long(40), at: long(48) }
  const agrees = (long: number, short: number, most: number) => short === Math.min(long, most)
  if (
    !fixed ||
    !agrees(found.count, short.count, 0xffff) ||
    !agrees(found.size, short.size, 0xffffffff) ||
    !agrees(found.at, short.at, 0xffffffff)
  )
    throw new Unreadable('directory')
  return found
}

async function readEntries(source: Source, { at, size, count }: Directory): Promise<Entry[]> {
  const bytes = await source.read(at, size)
  const fields = view(bytes)
  const entries: Entry[] = []
  const names = new Set<string>()
  let [place, next] = [0, 0]
  for (let n = 0; n < count; n++) {
    if (place + entrySize > size) throw new Unreadable('directory')
    const nameLength = fields.getUint16(place + 28, true)
    const name = nameOf(bytes.subarray(place + entrySize, place + entrySize + nameLength))
    const entry = {
      name,
      at: fields.getUint32(place + 42, true),
      size: fields.getUint32(place + 24, true),
      crc: fields.getUint32(place + 16, true),
    }
    const isOurs =
      fields.getUint32(place, true) === 0x02014b50 &&
      fields.getUint16(place + 4, true) === madeBy &&
      isHead(fields, place + 6) &&
      fields.getUint32(place + 20, true) === entry.size &&
      fields.getUint32(place + 30, true) === 0 &&
      fields.getUint32(place + 34, true) === 0 &&
      fields.getUint32(place + 38, true) === rights
    if (!isOurs || entry.at !== next) throw new Unreadable('stored_otherwise', name)
    if (names.has(name)) throw new Unreadable('name_twice', name)
    names.add(name)
    await refuseOtherHead(source, entry, at)
    entries.push(entry)
    place += entrySize + nameLength
    next += headSize + name.length + entry.size
  }
  if (place !== size || next !== at) throw new Unreadable('between_files')
  return entries
}

/** Each file says the same of itself as the directory says of it. */
async function refuseOtherHead(source: Source, { name, at, size, crc }: Entry, end: number): Promise<void> {
  if (at + headSize + name.length + size > end) throw new Unreadable('cut_short', name)
  const bytes = await source.read(at, headSize + name.length)
  const fields = view(bytes)
  const isSame =
    fields.getUint32(0, true) === 0x04034b50 &&
    isHead(fields, 4) &&
    fields.getUint32(14, true) === crc &&
    fields.getUint32(18, true) === size &&
    fields.getUint32(22, true) === size &&
    fields.getUint16(26, true) === name.length &&
    fields.getUint16(28, true) === 0 &&
    nameOf(bytes.subarray(headSize)) === name
  if (!isSame) throw new Unreadable('stored_otherwise', name)
}

const isHead = (fields: DataView, at: number): boolean =>
  fields.getUint16(at, true) === head.needed &&
  fields.getUint16(at + 2, true) === head.flags &&
  fields.getUint16(at + 4, true) === head.method &&
  fields.getUint16(at + 6, true) === head.time &&
  fields.getUint16(at + 8, true) === head.date

/** Plain names in plain folders: nothing that leads out of a folder, and nothing that two systems spell in two ways. */
function nameOf(bytes: Uint8Array): string {
  const name = bytes.length > longestName ? '' : String.fromCharCode(...bytes)
  const parts = name.split('/')
  const isPlain = parts.every((part) => /^[A-Za-z0-9][A-Za-z0-9._-]*$/.test(part) && !part.includes('..'))
  if (!isPlain || parts.length > 3) throw new Unreadable('bad_name')
  return name
}

const view = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
