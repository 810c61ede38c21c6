import type { WordingKind, WordingReason } from '../finding.ts'

/** A rule of the linter, on words in lower case and without accents (with them, where `accents` says so). */
export type Rule = {
  readonly kind: WordingKind
  readonly why: WordingReason
  readonly find: RegExp
  /** Said anywhere in the sentence, it takes the reproach away. */
  readonly unless?: RegExp
  /** Without it in the sentence there is nothing to reproach. */
  readonly needs?: RegExp
  readonly accents?: true
}

/** Alternatives between word ends. Every gap inside is bounded, so that no text costs more than its length. */
export const any = (...alternatives: readonly string[]): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}])(?:${alternatives.join('|')})(?![\\p{L}\\p{N}])`, 'gu')
export const said = (...alternatives: readonly string[]): RegExp => new RegExp(any(...alternatives).source, 'u')
