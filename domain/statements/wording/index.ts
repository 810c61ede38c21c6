import type { Language } from '#db/schema/words.ts'
import { type Fact, numbersAndDates } from './facts.ts'
import type { CheckedText } from './finding.ts'
import { type Polarity, polarityOf } from './polarity.ts'
import { type Sentence, sentencesOf } from './sentences.ts'
import { contentOf } from './stems.ts'

/** One sentence with what it is about, what it says of it, and the figures in it. */
export type Statement<Of> = {
  readonly sentence: Sentence
  readonly text: CheckedText
  readonly block: number | null
  readonly content: ReadonlyMap<string, string>
  readonly polarity: Polarity
  readonly facts: readonly Fact[]
  readonly of: Of
}

/** What is read of one side: some thirty pages. What lies beyond is said to be unchecked. */
export const most = { characters: 60_000, sentences: 3_000 } as const

/** Every sentence of some texts, up to the bound. `whole` is false when some were left out. */
export function statementsOf<Of>(texts: readonly (CheckedText & { readonly of: Of })[]): {
  found: Statement<Of>[]
  whole: boolean
} {
  const found: Statement<Of>[] = []
  let left: number = most.characters
  let whole = true
  for (const text of texts) {
    for (const [block, words] of passagesOf(text)) {
      const read = words.slice(0, left)
      left -= read.length
      whole &&= read.length === words.length && found.length < most.sentences
      for (const each of readSentences(read, text.language, most.sentences - found.length))
        found.push({ ...each, text, block, of: text.of })
    }
  }
  return { found, whole }
}

const passagesOf = ({ title, blocks }: CheckedText): (readonly [number | null, string])[] => [
  ...(title ? ([[null, title]] as const) : []),
  ...blocks.map(({ text }, at) => [at, text] as const),
]

export function readSentences(words: string, language: Language, atMost = 50) {
  const sentences = sentencesOf(words).slice(0, Math.max(0, atMost))
  return sentences.map((sentence, at) => ({
    sentence,
    content: contentOf(sentence.text, language),
    polarity: polarityOf(sentence.text, language, sentences[at + 1]?.text ?? ''),
    facts: numbersAndDates(sentence.text, language).map((fact) => ({
      ...fact,
      from: fact.from + sentence.from,
      to: fact.to + sentence.from,
    })),
  }))
}

/** Finds the sentences that share content, by their words, so that no text is compared with every other. */
export class ByWord<Of> {
  readonly #places = new Map<string, Statement<Of>[]>()

  constructor(statements: readonly Statement<Of>[]) {
    for (const statement of statements) {
      for (const stem of statement.content.keys()) {
        const key = `${statement.text.language} ${stem}`
        const list = this.#places.get(key)
        if (list) list.push(statement)
        else this.#places.set(key, [statement])
      }
    }
  }

  /** Those that share at least so many content words, most first; a word that is everywhere leads nowhere. */
  sharing(content: ReadonlyMap<string, string>, language: Language, least: number): [Statement<Of>, number][] {
    const counts = new Map<Statement<Of>, number>()
    for (const stem of content.keys()) {
      const list = this.#places.get(`${language} ${stem}`) ?? []
      if (list.length > MOST_PLACES) continue
      for (const statement of list) counts.set(statement, (counts.get(statement) ?? 0) + 1)
    }
    return [...counts]
      .filter(([, n]) => n >= least)
      .sort(([, a], [, b]) => b - a)
      .slice(0, MOST_NEAR)
  }
}

const MOST_PLACES = 150
const MOST_NEAR = 40
