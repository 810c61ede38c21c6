import type { DraftText, Passage } from './draft.ts'

/** The words of each passage as they were last saved, by key. */
export type Saved = ReadonlyMap<string, string>

/** How many passages of another language this one does not have, or does not follow: it was changed there and not here. */
export function lagOf(text: DraftText, others: readonly DraftText[], saved: Saved): number {
  return Math.max(
    0,
    ...others.map(
      (other) => other.passages.filter((passage, index) => isBehind(text.passages[index], passage, saved)).length,
    ),
  )
}

function isBehind(here: Passage | undefined, there: Passage, saved: Saved): boolean {
  if (there.text.trim() === '') return false
  if (!here?.text.trim() || restsOn(here) !== restsOn(there)) return true
  return isChanged(there, saved) && !isChanged(here, saved)
}

const isChanged = ({ key, text }: Passage, saved: Saved) => saved.has(key) && saved.get(key) !== text

/** A passage that says the same rests on the same. */
const restsOn = ({ elements, asserts, denies, acknowledges, decisions }: Passage) =>
  [elements, asserts, denies, acknowledges, decisions].map((list) => [...list].sort().join()).join('/')
