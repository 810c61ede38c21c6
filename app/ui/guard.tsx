'use client'

import { type MouseEvent, type ReactNode, useEffect, useRef } from 'react'

/** A second tap, meant for what stood here before, falls on nothing for a second. */
export function Guard({ className, children }: { className: string; children: ReactNode }) {
  const shownAt = useRef(0)
  useEffect(() => {
    shownAt.current = performance.now()
  }, [])
  const hold = (event: MouseEvent) => {
    if (performance.now() - shownAt.current >= 1000) return
    event.preventDefault()
    event.stopPropagation()
  }
  return (
    <div className={className} onClickCapture={hold}>
      {children}
    </div>
  )
}
