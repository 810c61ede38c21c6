import { BadInput } from '#domain/refusal.ts'
import { refusedCharacter } from '#domain/text.ts'

const LONGEST = 200

/** What a person typed into the search box, as `websearch_to_tsquery` reads it; null when there is nothing to look for. */
export type Wanted = {
  readonly text: string
  /** The excluded words alone, as alternatives: a case that holds one in either language is out. */
  readonly without: string
}

export function wanted(typed: string | null | undefined, path = 'search'): Wanted | null {
  if ((typed?.length ?? 0) > LONGEST * 5) throw new BadInput(`A search has at most ${LONGEST} characters.`, [path])
  const text = (typed ?? '')
    .normalize('NFC')
    .replace(/[«»“”„]/g, '"')
    .replace(/[’‘]/g, "'")
    .replace(/\s+/g, ' ')
    .trim()
  if (text === '') return null
  if (text.length > LONGEST) throw new BadInput(`A search has at most ${LONGEST} characters.`, [path])
  if (refusedCharacter(text)) throw new BadInput('A search holds no hidden characters.', [path])
  const looked = withoutSmallWords(text)
  const excluded = text.match(/(?<=^|\s)-(?:"[^"]*"|\S+)/g) ?? []
  return { text: looked, without: excluded.map((word) => word.slice(1)).join(' or ') }
}

/**
 * French words that say nothing, and that PostgreSQL's list of them lacks, or has with an accent that the index has not: each would
 * be looked for as if it mattered. The last word stays, which may be half typed, and so does a phrase: its words stand where they stand.
 */
const withoutSmallWords = (text: string): string =>
  text.replace(/"[^"]*"|(?<=^|\s)(?:les|a|à|cet|cette|ils|elles|même|mêmes)\s(?=[^\s-])(?!or\s)/giu, (found) =>
    found.startsWith('"') ? found : '',
  )
