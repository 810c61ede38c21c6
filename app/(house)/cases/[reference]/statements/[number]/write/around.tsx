'use client'

import { Deed } from './deed.tsx'
import { type Draft, keyOf } from './draft.ts'
import { useEditing } from './editing.ts'
import { fill } from './editor-words.ts'

/** The passage taken out last, one tap from where it stood. */
export function PutBack({ removed }: Pick<Draft, 'removed'>) {
  const { words } = useEditing()
  if (!removed) return null
  return (
    <p className="small" role="status">
      {fill(words.removed, { words: removed.passage.text.slice(0, 60) })}{' '}
      <Deed className="link-button" deed="restore">
        {words.putBack}
      </Deed>
    </p>
  )
}

/** Channels and languages that could still be written for. */
export function More({
  texts,
  all,
}: Pick<Draft, 'texts'> & { all: readonly { readonly key: string; readonly name: string }[] }) {
  const { words } = useEditing()
  const left = all.filter(({ key }) => !texts.some((text) => keyOf(text) === key))
  if (left.length === 0) return null
  return (
    <details className="fold">
      <summary>
        <svg className="icon" aria-hidden="true">
          <use href="#i-right" />
        </svg>{' '}
        {words.include}
      </summary>
      <div className="button-row pb-16">
        {left.map(({ key, name }) => (
          <Deed key={key} className="button light" deed={`include:${key}`}>
            {name}
          </Deed>
        ))}
      </div>
    </details>
  )
}

/** From when to when the words may go out: part of what is cleared. */
export function Window({ notBefore, notAfter }: Pick<Draft, 'notBefore' | 'notAfter'>) {
  const { words, errors } = useEditing()
  const fault = errors.find(({ path }) => path.join() === 'notAfter')?.message
  return (
    <fieldset className="field window">
      <legend>{words.window}</legend>
      <p className="hint">{words.windowHint}</p>
      <div className="inline">
        <Moment name="notBefore" label={words.notBefore} value={notBefore} />
        <Moment name="notAfter" label={words.notAfter} value={notAfter} faulty={Boolean(fault)} />
      </div>
      {fault ? <p className="error small">{fault}</p> : null}
    </fieldset>
  )
}

function Moment({
  name,
  label,
  value,
  faulty,
}: {
  name: 'notBefore' | 'notAfter'
  label: string
  value: string
  faulty?: boolean
}) {
  const { edit } = useEditing()
  return (
    <div className="field minor">
      <label htmlFor={name}>{label}</label>
      <input
        id={name}
        name={name}
        type="datetime-local"
        className="input"
        value={value}
        aria-invalid={faulty || undefined}
        onChange={({ target }) => edit((draft) => ({ ...draft, [name]: target.value }))}
      />
    </div>
  )
}

/** What it means to mark them so is said before it is done. */
export function Inside({ inside, stays }: { inside: boolean; stays: boolean }) {
  const { words, edit } = useEditing()
  if (stays)
    return (
      <p className="banner boxed neutral">
        <input type="hidden" name="inside" value="true" />
        {words.insideStays}
      </p>
    )
  return (
    <label className="switch">
      <input
        type="checkbox"
        role="switch"
        name="inside"
        value="true"
        checked={Boolean(inside)}
        aria-checked={Boolean(inside)}
        onChange={({ target }) => edit((draft) => ({ ...draft, inside: target.checked }))}
      />
      <span>
        <b>{words.inside}</b>
        <span className="quiet what">{words.insideHint}</span>
      </span>
    </label>
  )
}

/** The reasons that no text or passage carries by itself. */
export function Reasons() {
  const { errors } = useEditing()
  const unplaced = errors.filter(({ path }) => !/^(?:texts|passage)\.|^notAfter$/.test(path.join('.')))
  return (
    <div role="alert" className="refusals" data-refusals tabIndex={-1}>
      {unplaced.map(({ code, message }) => (
        <p key={code + message} className="error small">
          {message}
        </p>
      ))}
    </div>
  )
}
