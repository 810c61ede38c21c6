'use client'

import { useEffect, useRef, useState } from 'react'
import { checkWords } from './checking.ts'
import type { Draft } from './draft.ts'
import type { Note } from './notes.ts'

/** A pause in typing. */
const PAUSE = 900

/** What is to be said of the words as they stand: as the server last said, and again after each pause. Typing never waits for it. */
export function useNotes(statementId: string, { texts }: Pick<Draft, 'texts'>, told: readonly Note[]): readonly Note[] {
  const [found, set] = useState<readonly Note[] | null>(null)
  const now = JSON.stringify(texts)
  const checked = useRef(now)

  useEffect(() => {
    set(told)
  }, [told])

  useEffect(() => {
    if (checked.current === now) return
    let stale = false
    const timer = setTimeout(async () => {
      const notes = await checkWords(statementId, JSON.parse(now))
      if (stale) return
      checked.current = now
      if (notes) set(notes)
    }, PAUSE)
    return () => {
      stale = true
      clearTimeout(timer)
    }
  }, [now, statementId])

  return found ?? told
}
