import { contradictions } from './contradictions.ts'
import type { CheckedText, Said, WordingFinding } from './finding.ts'
import { most } from './index.ts'
import { lintSentence } from './lint.ts'
import { sentencesOf } from './sentences.ts'

/** More than anybody reads; what stands first is kept. */
const MOST_FINDINGS = 200

/** All that can be said against a draft before anybody is asked to clear it: contradictions first, then advice, as they stand. */
export function check(draft: readonly CheckedText[], said: Said): WordingFinding[] {
  const against = contradictions(draft, said)
  const found = distinct([...against.findings, ...linted(draft)])
  const at = (finding: WordingFinding) => draft.findIndex(({ key }) => key === finding.variantKey)
  found.sort(
    (a, b) =>
      Number(a.severity === 'advice') - Number(b.severity === 'advice') ||
      at(a) - at(b) ||
      (a.block ?? -1) - (b.block ?? -1) ||
      a.from - b.from,
  )
  const [first] = draft
  const unchecked = first && !against.whole ? [tooLong(first.key)] : []
  return [...unchecked, ...found].slice(0, MOST_FINDINGS)
}

function linted(draft: readonly CheckedText[]): WordingFinding[] {
  const findings: WordingFinding[] = []
  let left = { ...most } as { characters: number; sentences: number }
  for (const { key, language, title, blocks } of draft) {
    for (const [block, text] of [[null, title ?? ''], ...blocks.map((each, at) => [at, each.text])] as [
      number | null,
      string,
    ][]) {
      const sentences = sentencesOf(text.slice(0, Math.max(0, left.characters))).slice(0, Math.max(0, left.sentences))
      left = { characters: left.characters - text.length, sentences: left.sentences - sentences.length }
      for (const sentence of sentences)
        for (const note of lintSentence(sentence, language))
          findings.push({ ...note, severity: 'advice', variantKey: key, block, sentence: sentence.text, other: null })
    }
  }
  return findings
}

const tooLong = (variantKey: string): WordingFinding => ({
  kind: 'unchecked',
  why: 'too_long_to_check',
  severity: 'advice',
  variantKey,
  block: null,
  from: 0,
  to: 0,
  words: '',
  sentence: '',
  other: null,
})

/** One reason to one place is given once, whatever it was held against. */
function distinct(findings: readonly WordingFinding[]): WordingFinding[] {
  const kept = new Map<string, WordingFinding>()
  for (const finding of findings) {
    const { variantKey, block, from, to, kind } = finding
    const key = [variantKey, block, from, to, kind].join()
    if (!kept.has(key)) kept.set(key, finding)
  }
  return [...kept.values()]
}

export const isContradiction = ({ severity }: Pick<WordingFinding, 'severity'>): boolean => severity === 'contradiction'

/** How many of each kind, as an event keeps them: no word of the draft goes into the ledger. */
export function countsOf(findings: readonly WordingFinding[]): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const { kind } of findings) counts[kind] = (counts[kind] ?? 0) + 1
  return counts
}
