'use client'

import { type ClipboardEvent, useState } from 'react'
import { useEditing } from '../editing.ts'
import { type Cleaned, cleanPaste } from './clean.ts'

type Pasted = Cleaned & { readonly raw: string }

/** Pasting into a passage: what was pasted goes in first and what was made of it replaces it, so that undoing brings it back. */
export function usePaste() {
  const [pasted, set] = useState<Pasted | null>(null)
  const onPaste = (event: ClipboardEvent<HTMLTextAreaElement>) => {
    const raw = event.clipboardData.getData('text/plain').replace(/\r\n?/g, '\n')
    const cleaned = cleanPaste(event.clipboardData.getData('text/html'), raw)
    if (!cleaned.text || cleaned.text === raw) return set(null)
    event.preventDefault()
    const area = event.currentTarget
    const from = area.selectionStart
    if (raw && type(area, raw)) area.setSelectionRange(from, from + raw.length)
    type(area, cleaned.text)
    set({ ...cleaned, raw })
  }
  return { pasted, onPaste, forget: () => set(null) }
}

/** As if it were typed: the browser keeps it for undo, and React hears of it. */
function type(area: HTMLTextAreaElement, text: string): boolean {
  area.focus()
  if (document.execCommand('insertText', false, text)) return true
  area.setRangeText(text, area.selectionStart, area.selectionEnd, 'end')
  return area.dispatchEvent(new Event('input', { bubbles: true }))
}

/** What became of a paste, and the way back. */
export function PasteNote({ of, text, onBack }: { of: Pasted | null; text: string; onBack: (text: string) => void }) {
  const { words } = useEditing()
  const said = of
    ? [
        ...(of.hidden > 0
          ? [(of.hidden === 1 ? words.pasted.one : words.pasted.other).replace('{n}', String(of.hidden))]
          : []),
        ...(of.formed ? [words.pasted.form] : []),
      ]
    : []
  const stands = of !== null && text.includes(of.text)
  return (
    <p className="small quiet paste-note" role="status">
      {stands ? said.join(' ') : ''}{' '}
      {stands && of.raw ? (
        <button type="button" className="link-button" onClick={() => onBack(text.replace(of.text, () => of.raw))}>
          {words.pasted.back}
        </button>
      ) : null}
    </p>
  )
}
