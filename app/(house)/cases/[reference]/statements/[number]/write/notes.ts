import type { FindingFragment } from '#app/gql/graphql.ts'
import { type Draft, type DraftText, keyOf } from './draft.ts'

/** A finding at the passage it is about, however passages are moved afterwards; null is the title. */
export type Note = FindingFragment & { readonly passage: string | null }

/** The contract counts the blocks that were sent; `sent` is the draft they were made of. */
export function placed(findings: readonly FindingFragment[], sent: Draft): Note[] {
  return findings.map((finding) => {
    const text = sent.texts.find((each) => keyOf(each) === finding.variantKey)
    const passage = finding.block == null ? null : (text?.passages[finding.block]?.key ?? null)
    return { ...finding, passage }
  })
}

/** What is still to be said of a passage or a title: a sentence that was changed since is checked anew. */
export function notesOn(notes: readonly Note[], text: DraftText, passage: string | null): Note[] {
  const words = passage === null ? text.title : (text.passages.find(({ key }) => key === passage)?.text ?? '')
  const there = bare(words)
  return notes.filter(
    (note) => note.variantKey === keyOf(text) && note.passage === passage && there.includes(bare(note.sentence)),
  )
}

/** Saving tidies spaces; a note stays beside its sentence all the same. */
const bare = (words: string): string => words.normalize('NFC').replace(/\s+/g, ' ').trim()

export const contradictionsIn = <Of extends Pick<FindingFragment, 'severity'>>(notes: readonly Of[]): Of[] =>
  notes.filter(({ severity }) => severity === 'CONTRADICTION')

/** Which contradictions somebody had before their eyes, in few characters. */
export const seenOf = (findings: readonly FindingFragment[]): string =>
  contradictionsIn(findings).map(markOf).sort().join(' ')

/** Whoever saw these has seen those too: none came since. */
export function covers(seen: string, findings: readonly FindingFragment[]): boolean {
  const marks = new Set(seen.split(' '))
  return contradictionsIn(findings).every((finding) => marks.has(markOf(finding)))
}

/** FNV-1a: tells sentences apart, and guards nothing. */
function markOf({ variantKey, why, words, sentence, other }: FindingFragment): string {
  let hash = 0x811c9dc5
  for (const letter of JSON.stringify([variantKey, why, words, bare(sentence), other?.sentence ?? '']))
    hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193)
  return (hash >>> 0).toString(36)
}
