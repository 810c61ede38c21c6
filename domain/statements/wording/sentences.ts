import type { Span } from './finding.ts'

export type Sentence = Span & { readonly text: string }

/** After these a full stop ends no sentence. */
const ABBREVIATION =
  /(?:^|[^\p{L}\d])(?:m|mm|mr|mrs|ms|dr|st|no|art|cf|ex|env|av|p|vs|inc|ltd|approx|e\.g|i\.e|[ap]\.m)$/iu

/** The sentences of a text with their places. A line end ends one; « 1.5 » and "Mr. Hale" do not. One pass, whatever is sent. */
export function sentencesOf(text: string): Sentence[] {
  const found: Sentence[] = []
  let from = 0
  const end = (to: number) => {
    const raw = text.slice(from, to)
    const start = from + (raw.length - raw.trimStart().length)
    const said = raw.trim()
    if (/[\p{L}\p{N}]/u.test(said)) found.push({ from: start, to: start + said.length, text: said })
    from = to
  }
  for (let at = 0; at < text.length; at++) {
    const letter = text[at]
    if (letter === '\n') end(at)
    else if (letter === '.' || letter === '!' || letter === '?' || letter === '…') {
      const next = text[at + 1]
      if (next !== undefined && !/[\s»”")\]*]/.test(next)) continue
      if (letter === '.' && ABBREVIATION.test(text.slice(Math.max(from, at - 8), at))) continue
      end(at + 1)
    }
  }
  end(text.length)
  return found
}
