'use client'

import { type ReactNode, useActionState, useEffect, useMemo, useReducer, useRef, useState } from 'react'
import { Acknowledge } from './acknowledge.tsx'
import { nothingSent, type Writing } from './answer.ts'
import { Inside, More, PutBack, Reasons, Window } from './around.tsx'
import { Differences } from './differences.tsx'
import { change, type Draft, type DraftText, keyOf, readDraft, spoken } from './draft.ts'
import { EditorContext, type Material } from './editing.ts'
import type { EditorWords } from './editor-words.ts'
import { useKeptDraft } from './kept-draft.ts'
import { type Note, notesOn } from './notes.ts'
import { TextColumn } from './text-column.tsx'
import { useNotes } from './use-notes.ts'

type Props = {
  action: Writing
  given: Draft
  /** What can be said against it as it stands. */
  notes: readonly Note[]
  revision: number
  /** Travels with the form: which statement, and under which key it acts once. */
  hidden: {
    readonly statementId: string
    readonly reference: string
    readonly number: number
    readonly idempotencyKey: string
  }
  words: EditorWords
  material: Material
  /** Texts that could be there too: key and name. */
  more: readonly { readonly key: string; readonly name: string }[]
  saveLabel: string
  restricted: boolean
  /** Known to be inside information: no version makes it less. */
  insideStays: boolean
  fresh: boolean
  /** The end of the form: by which route it is submitted. */
  children: ReactNode
}

/** Where words are written. Every button is a plain submit that comes back with every word; script only answers sooner. */
export function Editor({
  action,
  given,
  notes: told,
  revision,
  hidden,
  words,
  material,
  more,
  saveLabel,
  restricted,
  insideStays,
  fresh,
  children,
}: Props) {
  const [answer, send, pending] = useActionState(action, nothingSent)
  const [draft, edit] = useReducer(
    (before: Draft, after: (draft: Draft) => Draft) => after(before),
    answer.draft ?? given,
  )
  const [base, standOn] = useState(revision)
  const [key] = useState(hidden.idempotencyKey)
  const form = useRef<HTMLFormElement>(null)
  const standsOn = answer.revision ?? base
  const kept = useKeptDraft(
    {
      statementId: hidden.statementId,
      restricted,
      now: { draft, revision: standsOn },
      given: { draft: given, revision },
      saved: answer.saved,
      fresh,
    },
    (found) => {
      edit(() => found.draft)
      standOn(found.revision)
    },
  )
  const [lastSaved, keepSaved] = useState(given)
  const saved = useMemo(() => wordsOf(lastSaved), [lastSaved])

  // Words typed before the script came are in the fields, not yet in the draft: they are newer than any that were kept.
  const first = useRef(draft).current
  useEffect(() => {
    const typed = form.current && readDraft(new FormData(form.current))
    if (typed && spoken(typed) !== spoken(first)) edit(() => typed)
  }, [first])

  useEffect(() => {
    if (answer.saved && answer.draft) keepSaved(answer.draft)
    if (answer === nothingSent) return
    const contradicts = answer.errors.some(({ code }) => code === 'CONTRADICTS') ? '[data-against], ' : ''
    form.current
      ?.querySelector<HTMLElement>(
        `${contradicts}[data-conflict], [aria-invalid], [data-refusals]:not(:empty), [data-result]`,
      )
      ?.focus()
  }, [answer])

  const notes = useNotes(hidden.statementId, draft, answer.notes ?? told)
  const standing = draft.texts.flatMap((text) =>
    [null, ...text.passages.map(({ key }) => key)].flatMap((passage) => notesOn(notes, text, passage)),
  )

  const travels = {
    ...hidden,
    idempotencyKey: answer.key ?? key,
    revision: standsOn,
    removed: draft.removed ? JSON.stringify(draft.removed) : '',
  }
  return (
    <EditorContext
      value={{
        words,
        material,
        errors: answer.errors,
        notes,
        edit,
        tell: (deed) => edit((before) => change(before, deed)),
      }}
    >
      <form ref={form} action={send} className="writing" aria-busy={pending}>
        <button type="submit" name="do" value="save" className="visually-hidden" tabIndex={-1} aria-hidden="true">
          {words.save}
        </button>
        {Object.entries(travels).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        {answer.conflict ? <Differences of={answer.conflict} /> : null}
        {revision > standsOn && !answer.conflict ? <p className="banner boxed">{words.newer}</p> : null}
        <p className="small quiet" role="status" hidden={!kept.restored}>
          {kept.restored ? words.restored : ''}{' '}
          <button type="button" className="link-button" onClick={kept.discard}>
            {words.discard}
          </button>
        </p>
        {sideBySide(draft.texts).map(({ name, rows, members }) => (
          <div key={name} className="write-group">
            {members.map(({ text, index }) => (
              <TextColumn
                key={keyOf(text)}
                text={text}
                index={index}
                rows={rows}
                others={members.map((member) => member.text).filter((other) => other !== text)}
                saved={saved}
                alone={draft.texts.length === 1}
              />
            ))}
          </div>
        ))}
        <PutBack removed={draft.removed} />
        <More texts={draft.texts} all={more} />
        <Window notBefore={draft.notBefore} notAfter={draft.notAfter} />
        <Inside inside={draft.inside} stays={insideStays} />
        {children}
        <Acknowledge of={standing} />
        <div className="savebar">
          <Reasons />
          <p className="small" role="status" data-result={answer.saved ? '' : undefined} tabIndex={-1}>
            {answer.saved}
          </p>
          <button
            type="submit"
            name="do"
            value="save"
            className="button"
            aria-disabled={pending || undefined}
            data-pressed={pending || undefined}
          >
            {saveLabel}
          </button>
          <button
            type="submit"
            name="do"
            value="submit"
            className="button primary"
            aria-disabled={pending || undefined}
            data-pressed={pending || undefined}
          >
            {words.submit}
          </button>
        </div>
      </form>
    </EditorContext>
  )
}

const wordsOf = ({ texts }: Draft) =>
  new Map(texts.flatMap(({ passages }) => passages.map(({ key, text }) => [key, text] as const)))

type Group = { name: string; rows: number; members: { text: DraftText; index: number }[] }

/** The languages of one channel and audience belong together. */
function sideBySide(texts: readonly DraftText[]): Group[] {
  const groups = new Map<string, Group>()
  texts.forEach((text, index) => {
    const name = `${text.channel}/${text.audience}`
    const group = groups.get(name) ?? { name, rows: 0, members: [] }
    group.members.push({ text, index })
    group.rows = Math.max(group.rows, text.passages.length)
    groups.set(name, group)
  })
  return [...groups.values()]
}
