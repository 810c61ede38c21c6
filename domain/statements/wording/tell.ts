import type { Fact } from './facts.ts'
import type { Source, StatementMark, WordingFinding, WordingKind, WordingReason } from './finding.ts'
import type { Statement } from './index.ts'

/** A finding at its place, with the sentence it is held against. */
export function tell(
  here: Statement<unknown>,
  kind: WordingKind,
  why: WordingReason,
  fact: Fact | null,
  other: Source | null,
): WordingFinding {
  const span = fact ?? here.sentence
  return {
    kind,
    why,
    severity: kind === 'rumour_in_title' ? 'advice' : 'contradiction',
    variantKey: here.text.key,
    block: here.block,
    from: span.from,
    to: span.to,
    words: fact?.words ?? here.sentence.text,
    sentence: here.sentence.text,
    other,
  }
}

export const from = (there: Statement<unknown>, fact: Fact | null, statement: StatementMark | null): Source => ({
  sentence: there.sentence.text,
  words: fact?.words ?? null,
  variantKey: there.text.key,
  statement,
  claim: null,
})
