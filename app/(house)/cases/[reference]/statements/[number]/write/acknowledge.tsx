'use client'

import { useEditing } from './editing.ts'
import { contradictionsIn, type Note, seenOf } from './notes.ts'
import { textName, whereOf } from './where.ts'

/** Before submission: what these words contradict, both sentences side by side, and the box that says one read it. */
export function Acknowledge({ of }: { of: readonly Note[] }) {
  const { words, material } = useEditing()
  const { notes } = words
  const against = contradictionsIn(of)
  if (against.length === 0) return null
  const seen = seenOf(against)
  return (
    <section className="against" aria-labelledby="against" data-against tabIndex={-1}>
      <h2 id="against">{notes.against}</h2>
      <p className="small quiet">{notes.lead}</p>
      <ol>
        {against.map((note) => (
          <li key={note.variantKey + note.passage + note.why + note.words}>
            <p className="small">
              <b>{notes.kinds[note.kind]}.</b> {notes.whys[note.why]}
            </p>
            <dl className="both">
              <div>
                <dt className="small quiet">{textName(note.variantKey, words, material)}</dt>
                <dd>
                  <q>{note.sentence}</q>
                </dd>
              </div>
              {note.other ? (
                <div>
                  <dt className="small quiet">{whereOf(note.other, words, material)}</dt>
                  <dd>
                    <q>{note.other.sentence}</q>
                  </dd>
                </div>
              ) : null}
            </dl>
          </li>
        ))}
      </ol>
      <label className="facet">
        <input key={seen} className="check" type="checkbox" name="acknowledges" value={seen} />
        <span>{notes.acknowledge}</span>
      </label>
    </section>
  )
}
