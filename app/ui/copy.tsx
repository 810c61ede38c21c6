'use client'

import { type ReactNode, useState } from 'react'
import { type ButtonKind, buttonClass } from './classes.ts'

/** Puts the exact text on the clipboard and says so in place. Absent without script: the text itself is on the page. */
export function CopyButton({
  text,
  copied,
  kind = 'light',
  children,
}: {
  text: string
  copied: string
  kind?: ButtonKind
  children: ReactNode
}) {
  const [done, setDone] = useState(false)
  const copy = async () => {
    await navigator.clipboard.writeText(text)
    setDone(true)
    setTimeout(() => setDone(false), 4000)
  }
  return (
    <button type="button" className={buttonClass(kind, 'copy')} onClick={copy}>
      <svg className={done ? 'shape' : 'icon'} aria-hidden="true">
        <use href={done ? '#m-done' : '#i-copy'} />
      </svg>
      <span>{children}</span>
      <span className="visually-hidden" role="status">
        {done ? copied : ''}
      </span>
    </button>
  )
}
