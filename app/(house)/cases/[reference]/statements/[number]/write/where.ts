import type { Material } from './editing.ts'
import { type EditorWords, fill } from './editor-words.ts'
import type { Note } from './notes.ts'

type Other = NonNullable<Note['other']>

/** Where the other sentence of a finding stands, in words. */
export function whereOf({ statement, claim, variantKey }: Other, words: EditorWords, material: Material): string {
  const { notes } = words
  if (claim) return `${fill(notes.inClaim, { number: claim.number, state: notes.cited[claim.state] })}.`
  if (statement) return `${fill(notes.inStatement, { number: statement.number })}.`
  return `${fill(notes.inDraft, { text: textName(variantKey ?? '', words, material) })}.`
}

/** "Press, French", of `press/fr/press`. */
export function textName(key: string, { channel: name }: EditorWords, { channels, languages }: Material): string {
  const [channel = '', language = ''] = key.toUpperCase().split('/')
  return fill(name, {
    channel: channels[channel as keyof typeof channels] ?? '',
    language: languages[language as keyof typeof languages] ?? '',
  })
}
