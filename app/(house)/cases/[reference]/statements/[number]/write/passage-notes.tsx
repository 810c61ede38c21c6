'use client'

import { useEditing } from './editing.ts'
import type { Note } from './notes.ts'
import { whereOf } from './where.ts'

/** What is to be said of a passage, quietly beside it: the words, the reason, and the other sentence if there is one. */
export function PassageNotes({ of }: { of: readonly Note[] }) {
  const { words } = useEditing()
  const { notes } = words
  if (of.length === 0) return null
  return (
    <ul className="notes small" aria-label={notes.title}>
      {of.map((note) => (
        <li key={note.kind + note.why + note.words + note.sentence} data-severity={note.severity.toLowerCase()}>
          <span className="note-kind">
            <svg className={note.severity === 'ADVICE' ? 'icon' : 'shape'} aria-hidden="true">
              <use href={note.severity === 'ADVICE' ? '#i-info' : '#m-change'} />
            </svg>{' '}
            {note.severity === 'ADVICE' ? notes.advice : notes.contradiction}
          </span>
          <span>
            {note.sentence ? <Marked of={note} /> : null} {notes.whys[note.why]}{' '}
            {note.other ? <Against note={note} /> : null}{' '}
            {notes.doctrine.includes(note.kind) ? (
              <a href={`/library/words#${note.kind.toLowerCase()}`} target="_blank" rel="noreferrer">
                {notes.why}
                <span className="visually-hidden">, {notes.kinds[note.kind]}</span>
              </a>
            ) : null}
          </span>
        </li>
      ))}
    </ul>
  )
}

/** The words with a little of what stands around them. */
function Marked({ of: { words, sentence, variantKey } }: { of: Note }) {
  const lang = languageOf(variantKey)
  const at = sentence.indexOf(words)
  if (at < 0 || words === sentence) return <q lang={lang}>{sentence}</q>
  const [before, after] = [sentence.slice(0, at), sentence.slice(at + words.length)]
  return (
    <q lang={lang}>
      {before.length > 28 ? `… ${before.slice(-24).replace(/^\S*\s+/, '')}` : before}
      <mark>{words}</mark>
      {after.length > 28 ? `${after.slice(0, 24).replace(/\s+\S*$/, '')} …` : after}
    </q>
  )
}

function Against({ note: { other } }: { note: Note }) {
  const { words, material } = useEditing()
  if (!other) return null
  return (
    <span className="note-other">
      {whereOf(other, words, material)} <q lang={languageOf(other.variantKey)}>{other.sentence}</q>
    </span>
  )
}

const languageOf = (key: string | null | undefined) => key?.split('/')[1]
