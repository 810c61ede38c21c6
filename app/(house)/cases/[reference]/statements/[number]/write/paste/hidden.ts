// The characters that the house refuses (domain/text.ts): a test holds both equal.
const HIDDEN =
  /(?!\n)\p{Cc}|[\u00AD\u061C\u115F\u1160\u180E\u200B\u200C\u200E\u200F\u2028\u2029\u202A-\u202E\u2060-\u2069\u2800\u3164\uFEFF\uFFA0\uFFF9-\uFFFD\uE000-\uF8FF\u{E0000}-\u{E0FFF}\u{F0000}-\u{10FFFF}]|[\uFDD0-\uFDEF]|[\uFFFE\uFFFF]|\p{Cs}/gu
const BEYOND =
  /[\u{1FFFE}\u{1FFFF}\u{2FFFE}\u{2FFFF}\u{3FFFE}\u{3FFFF}\u{4FFFE}\u{4FFFF}\u{5FFFE}\u{5FFFF}\u{6FFFE}\u{6FFFF}\u{7FFFE}\u{7FFFF}\u{8FFFE}\u{8FFFF}\u{9FFFE}\u{9FFFF}\u{AFFFE}\u{AFFFF}\u{BFFFE}\u{BFFFF}\u{CFFFE}\u{CFFFF}\u{DFFFE}\u{DFFFF}\u{EFFFE}\u{EFFFF}]/gu
const JOINERS = /[\u200D\uFE0F]/gu
const EMOJI = /\p{Extended_Pictographic}(?:\uFE0F|\u200D|\p{Extended_Pictographic}|\p{Emoji_Modifier}|\u20E3)*/gu

/** Without the characters that no reader could see, and how many those were. No-break spaces and joined emoji stay. */
export function withoutHidden(raw: string): { text: string; hidden: number } {
  let hidden = 0
  const drop = () => {
    hidden += 1
    return ''
  }
  const lines = raw.replace(/\r\n?|[\u2028\u2029]/g, '\n').replace(/\t/g, ' ')
  const seen = lines.replace(HIDDEN, drop).replace(BEYOND, drop)
  const parts: string[] = []
  let end = 0
  for (const { 0: emoji, index } of seen.matchAll(EMOJI)) {
    parts.push(seen.slice(end, index).replace(JOINERS, drop), emoji)
    end = index + emoji.length
  }
  parts.push(seen.slice(end).replace(JOINERS, drop))
  return { text: parts.join(''), hidden }
}
