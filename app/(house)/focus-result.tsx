'use client'

import { type ReactNode, useEffect, useRef } from 'react'

/** After an act the focus goes to its result, where it stands on the page; once, however often the page is read again. */
export function FocusResult({ on, children }: { on: string; children: ReactNode }) {
  const here = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (on) here.current?.querySelector<HTMLElement>('[data-result]')?.focus({ preventScroll: true })
  }, [on])
  return <div ref={here}>{children}</div>
}
