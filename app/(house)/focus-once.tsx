'use client'

import { type ReactNode, useEffect, useRef, useState } from 'react'
import { isTyping } from './busy.ts'

/**
 * After an act the focus goes to its result, so that it is read out; once, however often the page is read again, and not
 * from under the hands of somebody who types by then.
 */
export function FocusOnce({ on, dismiss, children }: { on: string; dismiss: string; children: ReactNode }) {
  const here = useRef<HTMLDivElement>(null)
  const [dismissed, setDismissed] = useState<string | null>(null)
  useEffect(() => {
    if (on && !isTyping()) here.current?.querySelector<HTMLElement>('[data-result]')?.focus({ preventScroll: true })
  }, [on])
  if (dismissed === on) return null
  return (
    <div ref={here} className="told">
      {children}
      <button type="button" className="button square" aria-label={dismiss} onClick={() => setDismissed(on)}>
        <svg className="icon" aria-hidden="true">
          <use href="#i-close" />
        </svg>
      </button>
    </div>
  )
}
