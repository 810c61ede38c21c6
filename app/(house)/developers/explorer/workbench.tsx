'use client'

import { json } from '@codemirror/lang-json'
import type { EditorView } from '@codemirror/view'
import { graphql as graphqlIn, updateSchema } from 'cm6-graphql'
import { buildSchema, type GraphQLSchema } from 'graphql'
import { useEffect, useRef, useState } from 'react'
import { number, type Reader } from '#app/ui/format.ts'
import { type Heard, useAsking } from './asking.ts'
import { Editor, Shown, write } from './editor.tsx'
import type { Example } from './examples.ts'
import { Types } from './types.tsx'
import { fill, type Words } from './words.ts'

type Props = { token: string; words: Words; examples: readonly Example[]; reader: Reader }
type Pane = 'answer' | 'types'

/** A document, its variables, and beside them the answer or the contract it is written against. */
export default function Workbench({ token, words, examples, reader }: Props) {
  const document = useRef<EditorView>(null)
  const variables = useRef<EditorView>(null)
  const [pane, setPane] = useState<Pane>('answer')
  const [place, setPlace] = useState<string | null>(null)
  const { heard, earlier, running, run, stop } = useAsking(words)
  const schema = useSchema(token)
  const [first] = examples

  useEffect(() => {
    document.current?.focus()
  }, [])
  useEffect(() => {
    if (document.current && schema) updateSchema(document.current, schema)
  }, [schema])

  const ask = () => {
    setPane('answer')
    const { state } = document.current ?? {}
    if (!state) return
    const asked = { name: '', document: state.doc.toString(), variables: variables.current?.state.doc.toString() ?? '' }
    run({ ...asked, token, language: reader.language, at: state.selection.main.head })
  }
  const load = (one: { document: string; variables: string } | undefined) => {
    if (!one || !document.current || !variables.current) return
    write(document.current, one.document)
    write(variables.current, one.variables)
    document.current.focus()
  }
  const showType = (_field?: string, type?: string, parent?: string) => {
    setPlace(type ?? parent ?? null)
    setPane('types')
  }

  return (
    <div className="workbench">
      <div className="bench-bar">
        <button
          type="button"
          className="button primary"
          onClick={ask}
          aria-keyshortcuts="Control+Enter Meta+Enter"
          data-pressed={running || undefined}
        >
          {words.run}
        </button>
        <button type="button" className="button" onClick={stop} disabled={!running}>
          {words.stop}
        </button>
        <span className="small quiet shortcut" aria-hidden="true">
          {words.runKeys}
        </span>
        <Pick label={words.examplesOf} names={examples.map(({ name }) => name)} onPick={(at) => load(examples[at])} />
        <Pick label={words.earlier} names={earlier.map(({ name }) => name)} onPick={(at) => load(earlier[at])} />
      </div>
      <div className="bench-left">
        <p className="bench-label">{words.document}</p>
        <Editor
          view={document}
          className="document"
          label={words.document}
          text={first?.document ?? ''}
          language={graphqlIn(undefined, { onShowInDocs: showType })}
          onRun={ask}
        />
        <p className="bench-label">{words.variables}</p>
        <Editor
          view={variables}
          className="variables"
          label={words.variables}
          text={first?.variables ?? ''}
          language={json()}
          onRun={ask}
        />
      </div>
      <div className="bench-right">
        <fieldset className="segments bench-panes">
          <legend className="visually-hidden">{words.panes}</legend>
          {(['answer', 'types'] as const).map((each) => (
            <label key={each}>
              <input type="radio" name="pane" checked={pane === each} onChange={() => setPane(each)} /> {words[each]}
            </label>
          ))}
        </fieldset>
        <div className="bench-pane" hidden={pane !== 'answer'}>
          <Shown label={words.answer} text={heard?.text ?? words.noAnswer} />
        </div>
        <div className="bench-pane" hidden={pane !== 'types'}>
          {schema ? (
            <Types schema={schema} place={place} go={setPlace} words={words} />
          ) : (
            <p className="quiet">{words.loading}</p>
          )}
        </div>
        <p className="small quiet bench-cost" role="status">
          {heard ? told(heard) : ''}
        </p>
      </div>
    </div>
  )

  function told({ cost, took }: Heard): string {
    const spent =
      cost &&
      fill(words.cost, {
        requested: number(cost.requested, reader.language),
        remaining: number(cost.remaining, reader.language),
      })
    return [spent, took === null ? null : fill(words.took, { time: number(took, reader.language) })]
      .filter(Boolean)
      .join(', ')
  }
}

/** A list one takes from: it goes back to its name once something was taken. */
function Pick({ label, names, onPick }: { label: string; names: readonly string[]; onPick: (at: number) => void }) {
  if (names.length === 0) return null
  return (
    <select className="input" aria-label={label} value="" onChange={({ target }) => onPick(Number(target.value))}>
      <option value="" disabled>
        {label}
      </option>
      {names.map((name, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: what was asked may be asked again under the same name
        <option key={at} value={at}>
          {name}
        </option>
      ))}
    </select>
  )
}

/** The contract as this server answers by, not as this page was built with. */
function useSchema(token: string): GraphQLSchema | null {
  const [schema, setSchema] = useState<GraphQLSchema | null>(null)
  useEffect(() => {
    const end = new AbortController()
    fetch('/api/graphql/schema.graphql', {
      credentials: 'omit',
      headers: { authorization: `Bearer ${token}` },
      signal: end.signal,
    })
      .then(async (answer) => setSchema(buildSchema(await answer.text(), { assumeValidSDL: true })))
      .catch(() => {})
    return () => end.abort()
  }, [token])
  return schema
}
