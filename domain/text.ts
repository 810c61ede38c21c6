/** Normalised as the author sees it: NFC, one kind of line end, no trailing spaces, no runs of empty lines. French no-break spaces stay. */
export function tidy(raw: string): string {
  return raw
    .normalize('NFC')
    .replace(/\r\n?/g, '\n')
    .replace(/\t/g, ' ')
    .replace(/(?<! ) +$/gm, '')
    .replace(/\n{3,}/g, '\n\n')
    .replace(/^\n+|(?<![\n ])[\n ]+$/g, '')
}

/** More marks on one letter than any language piles up (UAX 15): a smear to read, and slow to normalise. */
export function piledMarks(raw: string): string | null {
  const found = /\p{M}{31}/u.exec(raw)
  return found && name(found[0].codePointAt(0) ?? 0, found.index)
}

// Controls, line separators, bidi marks and overrides, zero-width and invisible letters, tag characters, private use, noncharacters.
const HIDDEN =
  /(?!\n)\p{Cc}|[\u00AD\u061C\u115F\u1160\u180E\u200B\u200C\u200E\u200F\u2028\u2029\u202A-\u202E\u2060-\u2069\u2800\u3164\uFEFF\uFFA0\uFFF9-\uFFFD\uE000-\uF8FF\u{E0000}-\u{E0FFF}\u{F0000}-\u{10FFFF}]/u
const JOINER = /[\u200D\uFE0F]/u
const EMOJI = /\p{Extended_Pictographic}(?:\uFE0F|\u200D|\p{Extended_Pictographic}|\p{Emoji_Modifier}|\u20E3)*/gu

/** The first character no reader could see or trust, as `U+202E at 12`; null when the text is clean. */
export function refusedCharacter(text: string, several = true): string | null {
  if (!text.isWellFormed()) return 'U+D800 at 0'
  const bare = text.replace(EMOJI, (found) => ' '.repeat(found.length))
  const found = HIDDEN.exec(text) ?? JOINER.exec(bare) ?? (several ? null : /\n/.exec(text))
  if (!found) return nonCharacter(text)
  return name(found[0].codePointAt(0) ?? 0, found.index)
}

function nonCharacter(text: string): string | null {
  let index = 0
  for (const letter of text) {
    const code = letter.codePointAt(0) ?? 0
    if ((code & 0xfffe) === 0xfffe || (code >= 0xfdd0 && code <= 0xfdef)) return name(code, index)
    index += letter.length
  }
  return null
}

const name = (code: number, index: number): string =>
  `U+${code.toString(16).toUpperCase().padStart(4, '0')} at ${index}`

/** An escaped character, or a link, exactly as app/ui/markdown.ts reads them; no text costs more than its own length. */
export const LINK = /\\[\\`*_{}[\]()#+\-.!<>~|]|\[((?:[^[\]\\]|\\.)+)\]\(([^()\s<>]+)\)/g

/** Not a link to us, yet one to another reader of Markdown: an address of a scheme that nobody should follow. */
const STRAY = /\]\(\s{0,9}<?(?!https:|mailto:)[a-z][a-z\d+.-]{0,30}:/i

/** A link that is not https or mailto, or whose text looks like an address other than its own. */
export function misleadingLink(text: string): string | null {
  const elsewhere = STRAY.exec(text)
  if (elsewhere) return elsewhere[0]
  for (const [, label, target] of text.matchAll(LINK)) {
    if (!label || !target) continue
    const url = URL.parse(target)
    if (!url || !['https:', 'mailto:'].includes(url.protocol) || url.username) return target
    if (addressesIn(shown(label)).some((address) => URL.parse(`https://${address}`)?.hostname !== url.hostname))
      return target
  }
  return null
}

/** What a reader sees of a label: no escapes, no emphasis, full stops of every script. */
const shown = (label: string): string =>
  label
    .replace(/\\(.)|\*+/g, '$1')
    .normalize('NFKC')
    .replace(/[。｡]/g, '.')
    .trim()

function addressesIn(words: string): string[] {
  const whole = /^(?:https?:\/\/)?((?:[\p{L}\d-]+\.)+\p{L}{2,})(?:[/?#:].*)?$/u.exec(words)
  const named = words.matchAll(/(?<![\p{L}\d])(?:https?:\/\/|(?=www\.))([\p{L}\d.-]+)/giu)
  return [...(whole ? [whole] : []), ...named].map(([, host = '']) => host)
}
