import { type Face, faceOf } from './faces.ts'

// Signs that the faces lack, as one would type them. U+202F falls back unseen on a screen; in a PDF it would be a box.
const typed: Readonly<Record<string, string>> = {
  '\u202f': '\u00a0',
  '\u2009': '\u00a0',
  '\u2011': '-',
  '\u2192': '->',
  '\u2190': '<-',
  '\t': ' ',
  '\r': '',
}
const kept = ['stack', 'columns', 'ul', 'ol'] as const
/** Letters, after which a word is a fingerprint or an address. */
const longest = 24

type Node = Readonly<Record<string, unknown>>

/**
 * Content whose every letter has a face. A letter that no face of the house has is printed as its number, so that nobody
 * takes its absence for the text. Pictures by address or path are refused.
 */
export function typeset(content: unknown): unknown {
  if (typeof content === 'string') return { text: runsOf(content) }
  if (Array.isArray(content)) return content.map(typeset)
  if (typeof content !== 'object' || content === null) return content
  const node = content as Node
  refusePictures(node)
  const changed: Record<string, unknown> = { ...node }
  for (const key of kept) if (key in node) changed[key] = typeset(node[key])
  if ('text' in node) changed.text = flat(node.text)
  const table = node.table as { body?: unknown } | undefined
  if (table) changed.table = { ...table, body: typeset(table.body) }
  return changed
}

/** Words that can be read in this house's letters, and in a document's properties. */
export const legible = (words: string): string => Array.from(words.normalize('NFC'), signOf).join('')

function refusePictures({ image, svg }: Node): void {
  if (image !== undefined && !(typeof image === 'string' && image.startsWith('data:image/')))
    throw new TypeError('A picture in a print is given by its bytes.')
  if (typeof svg === 'string' && /<(image|use)\b/i.test(svg))
    throw new TypeError('A drawing in a print holds lines only.')
}

type Run = { text: string; font?: Face; wordBreak?: 'break-all' }

/** Runs inside runs lose what the outer one says of them, so they are laid side by side. */
function flat(text: unknown, said: Node = {}): unknown[] {
  if (Array.isArray(text)) return text.flatMap((part) => flat(part, said))
  if (typeof text === 'object' && text !== null) {
    const { text: within, ...more } = text as Node
    return flat(within, { ...said, ...more })
  }
  return runsOf(String(text ?? '')).map((run) => ({ ...said, ...run }))
}

/** Each run in the face that has its letters. A word longer than any column breaks where it must, rather than widen the page. */
function runsOf(words: string): Run[] {
  const runs: Run[] = []
  for (const word of legible(words).split(/(?<=\s)(?=\S)/u)) {
    const breaks = word.trimEnd().length > longest ? { wordBreak: 'break-all' as const } : {}
    for (const sign of word) {
      const face = /\s/u.test(sign) ? 'latin' : (faceOf(sign.codePointAt(0) ?? 0) ?? 'latin')
      const font = face === 'latin' ? {} : { font: face }
      const last = runs.at(-1)
      if (last && last.font === font.font && last.wordBreak === breaks.wordBreak) last.text += sign
      else runs.push({ text: sign, ...font, ...breaks })
    }
  }
  return runs.length > 0 ? runs : [{ text: '' }]
}

function signOf(sign: string): string {
  const other = typed[sign]
  if (other !== undefined) return other
  const code = sign.codePointAt(0) ?? 0
  if (sign === '\n' || faceOf(code)) return sign
  return `[U+${code.toString(16).toUpperCase().padStart(4, '0')}]`
}
