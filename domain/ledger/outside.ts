import { type NoteKey, parseCheckpoint, parseNote, signersOf } from './note.ts'
import type { Sink } from './sink.ts'
import type { Hash } from './tree.ts'

/** What a place outside says the ledger was, and which of the keys that are known here signed it. */
export type Outside = {
  readonly sink: string
  readonly size: number
  readonly root: Hash
  readonly signers: readonly string[]
}

/** The newest note of each sink that can be read; `null` from a sink that holds none yet. */
export async function newestOutside(
  sinks: readonly Sink[],
  origin: string,
  keys: readonly NoteKey[],
): Promise<{ read: readonly Outside[]; readable: number }> {
  const answers = await Promise.allSettled(sinks.map(async (sink) => ({ sink, note: await sink.newest(origin) })))
  const read: Outside[] = []
  let readable = 0
  for (const answer of answers) {
    if (answer.status === 'rejected') continue
    const { sink, note } = answer.value
    readable++
    if (note !== null) read.push(await readOutside(sink.name, note, origin, keys))
  }
  return { read, readable }
}

/** A note as it came back; one for another origin, or with a false signature of a known key, throws. */
export async function readOutside(
  sink: string,
  text: string,
  origin: string,
  keys: readonly NoteKey[],
): Promise<Outside> {
  const note = parseNote(text)
  const { size, root, origin: named } = parseCheckpoint(note.body)
  if (named !== origin) throw new Error('This note is another ledger’s.')
  return { sink, size, root, signers: (await signersOf(note, keys)).map(({ id }) => id) }
}
