'use client'

import type { CSSProperties } from 'react'
import { Deed } from './deed.tsx'
import type { DraftText } from './draft.ts'
import { useEditing } from './editing.ts'
import { fill } from './editor-words.ts'
import { lagOf, type Saved } from './lag.ts'
import { lengthOf } from './length.ts'
import { notesOn } from './notes.ts'
import { PassageField } from './passage-field.tsx'
import { PassageNotes } from './passage-notes.tsx'

type Props = {
  text: DraftText
  index: number
  rows: number
  others: readonly DraftText[]
  saved: Saved
  alone: boolean
}

/** One text: its channel and language, the room it takes, its title and its passages. */
export function TextColumn({ text, index, rows, others, saved, alone }: Props) {
  const { words, material, errors, notes, edit } = useEditing()
  const name = `texts.${index}`
  const language = text.language.toLowerCase()
  const label = fill(words.channel, {
    channel: material.channels[text.channel],
    language: material.languages[text.language],
  })
  const fault = errors.find(({ path }) => path.join('.') === name)?.message
  const lag = lagOf(text, others, saved)
  const retitle = (title: string) =>
    edit((draft) => ({ ...draft, texts: draft.texts.map((each, at) => (at === index ? { ...each, title } : each)) }))
  return (
    <section className="write-text" aria-label={label} style={{ '--rows': rows + 3 } as CSSProperties}>
      <div className="write-head">
        <h2>{label}</h2>
        <Room of={text} />
        {lag > 0 ? (
          <p className="small lag">{fill(words.lags, { language: material.languages[text.language], n: lag })}</p>
        ) : null}
        {fault ? (
          <p className="error small" role="alert">
            {fault}
          </p>
        ) : null}
        {(['channel', 'language', 'audience'] as const).map((each) => (
          <input key={each} type="hidden" name={`${name}.${each}`} value={text[each]} />
        ))}
      </div>
      {hasTitle(text) ? (
        <div className="field minor">
          <label htmlFor={`${name}.title`}>{words.title}</label>
          <input
            id={`${name}.title`}
            name={`${name}.title`}
            className="input"
            value={text.title}
            maxLength={300}
            lang={language}
            onChange={({ target }) => retitle(target.value)}
          />
        </div>
      ) : (
        <input type="hidden" name={`${name}.title`} value="" />
      )}
      <PassageNotes of={notesOn(notes, text, null)} />
      {text.passages.map((passage, p) => (
        <PassageField
          key={passage.key}
          passage={passage}
          place={{ t: index, p, of: text.passages.length }}
          language={language}
          label={label}
          notes={notesOn(notes, text, passage.key)}
        />
      ))}
      <div className="button-row write-foot">
        <Deed className="button light" deed={`add:${index}`}>
          {words.add}
        </Deed>
        {alone ? null : (
          <Deed className="link-button small" deed={`leave:${index}`}>
            {fill(words.leave, { variant: label })}
          </Deed>
        )}
      </div>
    </section>
  )
}

/** A post has no title; one that was given stays in sight. */
const hasTitle = ({ channel, title }: DraftText) => title !== '' || !['X', 'INSTAGRAM', 'FACEBOOK'].includes(channel)

/** The room a text takes of what its channel gives, as it is typed. */
function Room({ of }: { of: DraftText }) {
  const { words, material } = useEditing()
  const [length, limit] = [lengthOf(of), material.limits[of.channel]]
  if (!limit) return <p className="small quiet num">{fill(words.countFree, { n: length })}</p>
  const over = length > limit
  return (
    <p className={over ? 'error small num' : 'small quiet num'} role={over ? 'status' : undefined}>
      {fill(words.count, { n: length, limit })} {over ? fill(words.over, { n: length - limit }) : null}
    </p>
  )
}
