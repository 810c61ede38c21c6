/** No letter, though it may stand among them: marks of direction, joiners, soft hyphens, tags, private use, halves of pairs. */
const UNSEEN = /[\p{Cf}\p{Co}\p{Cn}\p{Zl}\p{Zp}\u115F\u1160\u2800\u3164\uFFA0\uFFFC\uFFFD\u{E0000}-\u{E0FFF}]|\uFE0F/gu

/**
 * What somebody typed or pasted in order to look for it, as they see it. The contract refuses a search with characters that
 * nobody sees; here they are left out rather than held against the reader.
 */
export function lookedFor(raw: string, longest: number): string {
  return raw
    .replace(/\p{Cc}/gu, ' ')
    .toWellFormed()
    .replace(UNSEEN, '')
    .trim()
    .slice(0, longest)
    .replace(/[\uD800-\uDBFF]$/, '')
}
