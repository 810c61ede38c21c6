import * as z from 'zod'
import { fromUtf8 } from '../bytes.ts'
import { byEventEnd, byEventStart } from '../manifest.ts'
import { readCanonical } from './contents.ts'
import { type Archive, Unreadable } from './zip.ts'

/** What belongs to events, by their ids: read as it is asked for, since a long case says more than should ever be held. */
export type ByEvent<Item> = {
  readonly name: Name
  readonly ids: Iterable<string>
  of(id: string): Promise<Item | undefined>
}
type Name = Parameters<typeof byEventStart>[0]

// Longer than what is read ahead of events, so that neither displaces the other.
const stretch = 2 ** 20
const longestItem = 8 * 2 ** 20
const longestKey = '"00000000-0000-7000-8000-000000000000":'.length
const uuid = z.uuid()
const [quote, backslash, open, close] = [...'"\\{}'].map((char) => char.charCodeAt(0))

/** Goes through the document once: whatever is not written as ours is refused, to its last byte. Where each item lies is kept. */
export async function openByEvent<Schema extends z.ZodType>(
  archive: Archive,
  name: Name,
  schema: Schema,
): Promise<ByEvent<z.output<Schema>>> {
  const length = archive.size(name)
  const places = new Map<string, number>()
  const lengths: number[] = []
  const starts: number[] = []
  if (length === null) return { name, ids: [], of: async () => undefined }
  const part = windowOn(archive, name, length)
  const take = async (expected: string, from: number) => {
    const bytes = from + expected.length > length ? null : await part(from, expected.length)
    if (!bytes || fromUtf8(bytes) !== expected) throw new Unreadable('unknown_shape', name)
    return from + expected.length
  }
  const item = async (from: number, size: number): Promise<z.output<Schema>> => {
    const parsed = schema.safeParse(readCanonical(await part(from, size)))
    if (!parsed.success) throw new Unreadable('unknown_shape', name)
    return parsed.data
  }
  const end = byEventEnd(name)
  let [at, last] = [await take(byEventStart(name), 0), '']
  while (at < length - end.length) {
    // Each of an event that is a file here: more of them would only fill the memory of whoever reads.
    if (places.size >= archive.names.length) throw new Unreadable('too_large', name)
    if (last !== '') at = await take(',', at)
    if (at + longestKey > length) throw new Unreadable('unknown_shape', name)
    const id = fromUtf8(await part(at + 1, longestKey - 3)) ?? ''
    at = await take(`"${id}":`, at)
    if (!uuid.safeParse(id).success || id <= last) throw new Unreadable('unknown_shape', name)
    const size = await lengthOfItem(part, at, length, name)
    await item(at, size)
    places.set(id, starts.length)
    starts.push(at)
    lengths.push(size)
    last = id
    at += size
  }
  if ((await take(end, at)) !== length) throw new Unreadable('unknown_shape', name)
  return {
    name,
    ids: places.keys(),
    async of(id) {
      const place = places.get(id)
      return place === undefined ? undefined : item(starts[place] ?? 0, lengths[place] ?? 0)
    },
  }
}

type Part = (from: number, count: number) => Promise<Uint8Array>

/** One object, to the brace that closes it. */
async function lengthOfItem(part: Part, from: number, end: number, name: Name): Promise<number> {
  let [depth, inString, escaped] = [0, false, false]
  for (let at = from; at < end && at - from < longestItem; ) {
    const bytes = await part(at, Math.min(stretch / 16, end - at))
    for (let n = 0; n < bytes.length; n++) {
      const byte = bytes[n]
      if (escaped) escaped = false
      else if (inString && byte === backslash) escaped = true
      else if (byte === quote) inString = !inString
      else if (inString) continue
      else if (byte === open) depth++
      else if (byte === close) depth--
      if (depth === 0) return at + n + 1 - from
    }
    at += bytes.length
  }
  throw new Unreadable(end - from > longestItem ? 'too_large' : 'unknown_shape', name)
}

/** A long file through a window that moves along with whoever reads it. */
function windowOn(archive: Archive, name: Name, length: number): Part {
  let held: { at: number; bytes: Uint8Array } = { at: 0, bytes: new Uint8Array() }
  return async (from, count) => {
    if (from < held.at || from + count > held.at + held.bytes.length) {
      const at = from < held.at ? Math.max(0, from - stretch / 2) : from
      const size = Math.min(length - at, Math.max(stretch + 1, from + count - at))
      held = { at, bytes: await archive.readPart(name, at, size) }
    }
    return held.bytes.subarray(from - held.at, from - held.at + count)
  }
}
