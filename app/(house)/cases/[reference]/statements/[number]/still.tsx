'use client'

import { type ReactNode, useState } from 'react'

type Props = { on: string; marker?: ReactNode; children: ReactNode }

/** What is being read stays as it is. When something else stands there now, a marker says so, and leads to it. */
export function Still({ on, marker, children }: Props) {
  const [read, keep] = useState({ on, children })
  if (read.on === on && read.children !== children) keep({ on, children })
  return (
    <>
      {read.on === on ? null : marker}
      {read.children}
    </>
  )
}
