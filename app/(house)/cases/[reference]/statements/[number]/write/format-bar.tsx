'use client'

import type { RefObject } from 'react'
import { useEditing } from './editing.ts'

/** How a mark is set around the words that are selected. */
const marks = {
  bold: { before: '**', after: '**', icon: 'bold' },
  emphasis: { before: '*', after: '*', icon: 'italic' },
  list: { before: '- ', after: '', icon: 'bullets' },
  link: { before: '[', after: '](https://)', icon: 'link' },
} as const

/** Marks for whoever does not know them by heart. They are plain characters, so without script they are typed, and these are not shown. */
export function Format({
  field,
  onChange,
}: {
  field: RefObject<HTMLTextAreaElement | null>
  onChange: (text: string) => void
}) {
  const { words } = useEditing()

  const set = (kind: keyof typeof marks) => {
    const area = field.current
    if (!area) return
    const { selectionStart: start, selectionEnd: end, value } = area
    const { before, after } = marks[kind]
    onChange(value.slice(0, start) + before + value.slice(start, end) + after + value.slice(end))
    requestAnimationFrame(() => {
      area.focus()
      area.setSelectionRange(start + before.length, end + before.length)
    })
  }

  return (Object.keys(marks) as (keyof typeof marks)[]).map((kind) => (
    <button
      key={kind}
      type="button"
      className="tool format"
      aria-label={words[kind]}
      title={words[kind]}
      onClick={() => set(kind)}
    >
      <svg className="icon" aria-hidden="true">
        <use href={`#i-${marks[kind].icon}`} />
      </svg>
    </button>
  ))
}
