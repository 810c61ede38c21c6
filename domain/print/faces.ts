import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { inflateSync } from 'node:zlib'

// IBM Plex Sans comes in one file per script; which letters a file has is read from the file, not believed of a list.

export const faces = ['latin', 'latin-ext', 'vietnamese', 'greek', 'cyrillic', 'cyrillic-ext'] as const
export type Face = (typeof faces)[number]
export const styles = { normal: '400-normal', bold: '600-normal', italics: '400-italic', bolditalics: '600-italic' }

const { resolve } = createRequire(import.meta.url)
export const fileOf = (face: Face, style: string): string =>
  resolve(`@fontsource/ibm-plex-sans/files/ibm-plex-sans-${face}-${style}.woff`)

const letters = new Map<Face, ReadonlySet<number>>()

/** The first face that has this letter, or none. */
export const faceOf = (letter: number): Face | undefined => faces.find((face) => lettersOf(face).has(letter))

function lettersOf(face: Face): ReadonlySet<number> {
  const known = letters.get(face) ?? readLetters(readFileSync(fileOf(face, styles.normal)))
  letters.set(face, known)
  return known
}

/** The `cmap` of a WOFF file: its table of segments (format 4), which every face of this family has. */
function readLetters(woff: Buffer): ReadonlySet<number> {
  const cmap = tableOf(woff, 'cmap')
  const found = new Set<number>()
  for (let entry = 0; entry < cmap.readUInt16BE(2); entry++) {
    const table = cmap.subarray(cmap.readUInt32BE(4 + entry * 8 + 4))
    if (table.readUInt16BE(0) === 4) readSegments(table, found)
  }
  return found
}

function readSegments(table: Buffer, found: Set<number>): void {
  const twice = table.readUInt16BE(6)
  for (let at = 14; at < 14 + twice; at += 2) {
    const [last, first] = [table.readUInt16BE(at), table.readUInt16BE(at + twice + 2)]
    const [delta, jump] = [table.readUInt16BE(at + 2 * twice + 2), table.readUInt16BE(at + 3 * twice + 2)]
    for (let letter = first; letter <= last && letter < 0xffff; letter++) {
      const glyph = jump === 0 ? letter : table.readUInt16BE(at + 3 * twice + 2 + jump + 2 * (letter - first))
      if (glyph !== 0 && (glyph + delta) % 0x10000 !== 0) found.add(letter)
    }
  }
}

function tableOf(woff: Buffer, tag: string): Buffer {
  for (let entry = 44; entry < 44 + 20 * woff.readUInt16BE(12); entry += 20) {
    if (woff.toString('latin1', entry, entry + 4) !== tag) continue
    const [from, stored, whole] = [4, 8, 12].map((at) => woff.readUInt32BE(entry + at)) as [number, number, number]
    const bytes = woff.subarray(from, from + stored)
    return stored < whole ? inflateSync(bytes) : bytes
  }
  throw new RangeError(`This font has no ${tag}.`)
}
