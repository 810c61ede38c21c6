'use client'

import { autocompletion, closeBrackets, closeBracketsKeymap, completionKeymap } from '@codemirror/autocomplete'
import { defaultKeymap, history, historyKeymap } from '@codemirror/commands'
import { json } from '@codemirror/lang-json'
import { bracketMatching, foldGutter, foldKeymap, indentOnInput } from '@codemirror/language'
import { EditorState, type Extension, Prec } from '@codemirror/state'
import { EditorView, highlightSpecialChars, keymap, lineNumbers } from '@codemirror/view'
import { type RefObject, useEffect, useRef } from 'react'
import { editorLook } from './editor-look.ts'

type Given = { label: string; text: string; language: Extension; onRun?: () => void }

/** One text area of the workbench. Tab leaves it, as it leaves any other field. */
export function Editor({
  view,
  label,
  className,
  text,
  language,
  onRun,
}: Given & { view: RefObject<EditorView | null>; className: string }) {
  const place = useRef<HTMLDivElement>(null)
  const run = useRef(onRun)
  run.current = onRun
  // biome-ignore lint/correctness/useExhaustiveDependencies: made once; what it holds is written and read through `view`
  useEffect(() => {
    if (!place.current) return
    const made = new EditorView({
      parent: place.current,
      doc: text,
      extensions: typing({ label, language, onRun: () => run.current?.() }),
    })
    view.current = made
    return () => made.destroy()
  }, [])
  return <div ref={place} className={className} />
}

/** What came back: read, selected, folded, never typed in. */
export function Shown({ label, text }: { label: string; text: string }) {
  const place = useRef<HTMLDivElement>(null)
  const view = useRef<EditorView>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: made once; the text is written by the effect below
  useEffect(() => {
    if (!place.current) return
    const made = new EditorView({ parent: place.current, extensions: reading(label) })
    view.current = made
    return () => made.destroy()
  }, [])
  useEffect(() => {
    if (view.current) write(view.current, text)
  }, [text])
  return <div ref={place} className="shown" />
}

export function write(view: EditorView, text: string): void {
  if (view.state.doc.toString() === text) return
  view.dispatch({
    changes: { from: 0, to: view.state.doc.length, insert: text },
    selection: { anchor: 0 },
    scrollIntoView: true,
  })
}

const named = (label: string) => EditorView.contentAttributes.of({ 'aria-label': label, tabindex: '0' })

function typing({ label, language, onRun }: Omit<Given, 'text'>): Extension[] {
  const run = () => {
    onRun?.()
    return true
  }
  return [
    Prec.highest(keymap.of([{ key: 'Mod-Enter', run }])),
    lineNumbers(),
    history(),
    indentOnInput(),
    bracketMatching(),
    closeBrackets(),
    autocompletion(),
    highlightSpecialChars(),
    EditorView.lineWrapping,
    keymap.of([...closeBracketsKeymap, ...defaultKeymap, ...historyKeymap, ...completionKeymap]),
    language,
    editorLook(),
    named(label),
  ]
}

const reading = (label: string): Extension[] => [
  EditorState.readOnly.of(true),
  foldGutter(),
  EditorView.lineWrapping,
  keymap.of([...defaultKeymap, ...foldKeymap]),
  json(),
  editorLook(),
  named(label),
]
