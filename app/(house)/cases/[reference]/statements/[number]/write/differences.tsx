'use client'

import { createElement, Fragment } from 'react'
import type { Conflict, DiffPart } from './answer.ts'
import { useEditing } from './editing.ts'

/** Somebody saved first. Both texts stand here with their difference, and nothing is lost whichever is chosen. */
export function Differences({ of }: { of: Conflict }) {
  const { words } = useEditing()
  return (
    <section className="conflict" data-conflict tabIndex={-1} aria-labelledby="conflict">
      <h2 id="conflict">{words.conflict.title}</h2>
      <p>{words.conflict.body}</p>
      <input type="hidden" name="theirs" value={of.revision} />
      {of.differences.map(({ name, parts }) => (
        <div key={name} className="element">
          <h3 className="part">{name}</h3>
          <p className="text">{createElement(Fragment, null, ...parts.map((part) => marked(part, words.conflict)))}</p>
        </div>
      ))}
      <div className="button-row">
        <button type="submit" name="do" value="mine" className="button primary">
          {words.conflict.mine}
        </button>
        <button type="submit" name="do" value="theirs" formNoValidate className="button">
          {words.conflict.theirs}
        </button>
      </div>
    </section>
  )
}

function marked({ kind, text }: DiffPart, words: { added: string; removed: string }) {
  if (kind === 'same') return text
  const Mark = kind === 'added' ? 'ins' : 'del'
  return (
    <Mark>
      <span className="visually-hidden">{words[kind]} </span>
      {text}
    </Mark>
  )
}
