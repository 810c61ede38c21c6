'use client'

import { useRef } from 'react'
import type { Element } from '#app/gql/graphql.ts'
import { Deed } from './deed.tsx'
import type { Passage } from './draft.ts'
import { useEditing } from './editing.ts'
import { fill } from './editor-words.ts'
import { Format } from './format-bar.tsx'
import type { Note } from './notes.ts'
import { PassageNotes } from './passage-notes.tsx'
import { PassageTalk } from './passage-talk.tsx'
import { PasteNote, usePaste } from './paste/use-paste.tsx'
import { RestsOn } from './rests-on.tsx'

type Props = {
  passage: Passage
  place: { t: number; p: number; of: number }
  language: string
  label: string
  notes: readonly Note[]
}

/** One passage: what it says, its words, and what they rest on. */
export function PassageField({ passage, place: { t, p, of }, language, label, notes }: Props) {
  const { words, errors, edit } = useEditing()
  const field = useRef<HTMLTextAreaElement>(null)
  const { pasted, onPaste, forget } = usePaste()
  const name = `texts.${t}.passages.${p}`
  const fault = errors.find(({ path }) => path.join('.') === `passage.${passage.key}`)?.message
  const set = (changed: Partial<Passage>) =>
    edit((draft) => ({
      ...draft,
      texts: draft.texts.map((text, at) =>
        at === t
          ? {
              ...text,
              passages: text.passages.map((each) => (each.key === passage.key ? { ...each, ...changed } : each)),
            }
          : text,
      ),
    }))
  const title =
    passage.elements.length > 0
      ? passage.elements.map((element) => words.elements[element]).join(' · ')
      : fill(words.passage, { n: p + 1 })
  return (
    <div className="passage">
      <input type="hidden" name={`${name}.key`} value={passage.key} />
      <div className="passage-head">
        <details className="says">
          <summary>
            <span>{title}</span>
            <svg className="icon" aria-hidden="true">
              <use href="#i-down" />
            </svg>
          </summary>
          <fieldset>
            <legend className="visually-hidden">{words.says}</legend>
            {(Object.keys(words.elements) as Element[]).map((element) => (
              <Tick
                key={element}
                name={`${name}.elements`}
                value={element}
                on={passage.elements.includes(element)}
                label={words.elements[element]}
                onChange={(on) =>
                  set({
                    elements: on ? [...passage.elements, element] : passage.elements.filter((each) => each !== element),
                  })
                }
              />
            ))}
          </fieldset>
        </details>
        <div className="passage-tools">
          <Format field={field} onChange={(text) => set({ text })} />
          {p > 0 ? <Tool deed={`up:${t}:${p}`} icon="up" label={`${words.up}: ${title}`} /> : null}
          {p < of - 1 ? <Tool deed={`down:${t}:${p}`} icon="down" label={`${words.down}: ${title}`} /> : null}
          <Tool deed={`remove:${t}:${p}`} icon="close" label={`${words.remove}: ${title}`} />
        </div>
      </div>
      <textarea
        ref={field}
        className="input"
        name={`${name}.text`}
        aria-label={`${label}. ${title}`}
        aria-invalid={fault ? true : undefined}
        aria-describedby={fault ? `${name}-fault` : undefined}
        rows={3}
        lang={language}
        value={passage.text}
        onChange={({ target }) => set({ text: target.value })}
        onPaste={onPaste}
      />
      <PasteNote
        of={pasted}
        text={passage.text}
        onBack={(text) => {
          set({ text })
          forget()
        }}
      />
      {fault ? (
        <p className="error small" id={`${name}-fault`}>
          {fault}
        </p>
      ) : null}
      <PassageNotes of={notes} />
      <PassageTalk passage={passage.key} />
      <RestsOn passage={passage} name={name} set={set} />
    </div>
  )
}

export function Tick({
  name,
  value,
  on,
  label,
  onChange,
}: {
  name: string
  value: string
  on: boolean
  label: string
  onChange: (on: boolean) => void
}) {
  return (
    <label className="facet">
      <input
        className="check"
        type="checkbox"
        name={name}
        value={value}
        checked={on}
        onChange={({ target }) => onChange(target.checked)}
      />
      <span>{label}</span>
    </label>
  )
}

function Tool({ deed, icon, label }: { deed: string; icon: string; label: string }) {
  return (
    <Deed className="tool" deed={deed} aria-label={label} title={label}>
      <svg className="icon" aria-hidden="true">
        <use href={`#i-${icon}`} />
      </svg>
    </Deed>
  )
}
