import type { Element, Language } from '#db/schema/words.ts'

/** What may be said against words, and why: doctrine.md holds the source of each reason. */
export const reasons = {
  blame: ['shifts_blame', 'attacks_accuser'],
  speculation: ['guesses'],
  absolute: ['cannot_be_kept'],
  no_comment: ['feeds_doubt'],
  non_apology: ['apologises_on_condition', 'apologises_for_feelings', 'apologises_then_excuses'],
  minimising: ['plays_down'],
  legal_fault: ['admits_legal_fault'],
  victim_name: ['names_a_victim'],
  corporate: ['sounds_like_a_template'],
  rumour_in_title: ['repeats_in_title'],
  number: ['differs_from_said', 'differs_between_texts', 'differs_from_claim'],
  position: ['reverses_what_was_said', 'denies_confirmed', 'repeats_refuted'],
  next_update: ['another_time_promised'],
  unsupported_number: ['rests_on_no_claim'],
  unchecked: ['too_long_to_check'],
} as const

export type WordingKind = keyof typeof reasons
export type WordingReason = (typeof reasons)[WordingKind][number]
export type Severity = 'advice' | 'contradiction'

/** Words at a place of one text, in UTF-16 units; `to` is exclusive. */
export type Span = { readonly from: number; readonly to: number }

export type Noted = Span & {
  readonly kind: WordingKind
  readonly why: WordingReason
  readonly words: string
}

/** Where the other sentence stands: in another text of the draft, in words that are out, or in a claim. */
export type Source = {
  readonly sentence: string
  readonly words: string | null
  readonly variantKey: string | null
  readonly statement: StatementMark | null
  readonly claim: ClaimMark | null
}
export type StatementMark = {
  readonly id: string
  readonly number: number
  readonly n: number
  readonly kind: string
}
export type ClaimMark = {
  readonly id: string
  readonly number: number
  readonly words: string
  readonly state: string
  readonly use: null
}

export type WordingFinding = Noted & {
  readonly severity: Severity
  readonly variantKey: string
  /** Its block, from 0; null for the title. */
  readonly block: number | null
  readonly sentence: string
  readonly other: Source | null
}

export type CheckedBlock = {
  readonly elements: readonly string[]
  readonly text: string
  readonly asserts: readonly string[]
  readonly denies: readonly string[]
  readonly acknowledges: readonly string[]
  readonly decisions: readonly string[]
}
export type CheckedText = {
  readonly key: string
  readonly language: Language
  readonly audience: string
  readonly title: string | null
  readonly blocks: readonly CheckedBlock[]
}
/** A text that is public now. */
export type StandingText = CheckedText & { readonly statement: StatementMark }
export type StandingClaim = {
  /** Its key in blocks; `mark.id` is the one the contract shows. */
  readonly key: string
  readonly language: Language
  readonly mark: ClaimMark
}

/** All that words are held against. */
export type Said = {
  readonly standing: readonly StandingText[]
  readonly claims: readonly StandingClaim[]
  /** Whether an update that was promised is still to come. */
  readonly promiseRuns: boolean
}

export const carries = (block: Pick<CheckedBlock, 'elements'>, element: Element): boolean =>
  block.elements.includes(element)
