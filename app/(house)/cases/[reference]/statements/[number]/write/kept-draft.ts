'use client'

import { useEffect, useRef, useState } from 'react'
import { prefix, storeOf } from '#app/ui/kept.tsx'
import { type Draft, holdsTheSame } from './draft.ts'

/** Words, and the revision they were written on: kept together, so that they never pass for an answer to newer ones. */
type Kept = { readonly draft: Draft; readonly revision: number }
type Keeping = {
  statementId: string
  restricted: boolean
  now: Kept
  given: Kept
  saved: string | null
  fresh: boolean
}

/** Words typed and not yet saved survive a lost tab or session; a save, or taking theirs, erases them here. */
export function useKeptDraft(
  { statementId, restricted, now, given, saved, fresh }: Keeping,
  restore: (kept: Kept) => void,
) {
  const [restored, setRestored] = useState(false)
  const place = useRef(placeOf(statementId)).current
  const first = useRef({ given, fresh, restore }).current
  const { draft, revision } = now

  useEffect(() => {
    const found = first.fresh ? null : read(storeOf(restricted), place)
    if (!found || holdsTheSame(found.draft, first.given.draft)) return storeOf(restricted)?.removeItem(place)
    first.restore(found)
    setRestored(true)
  }, [place, restricted, first])

  useEffect(() => {
    if (draft === first.given.draft) return
    const later = setTimeout(() => storeOf(restricted)?.setItem(place, JSON.stringify({ draft, revision })), 300)
    return () => clearTimeout(later)
  }, [draft, revision, place, restricted, first])

  useEffect(() => {
    if (!saved) return
    storeOf(restricted)?.removeItem(place)
    setRestored(false)
  }, [saved, place, restricted])

  const discard = () => {
    storeOf(restricted)?.removeItem(place)
    setRestored(false)
    first.restore(first.given)
  }
  return { restored, discard }
}

const placeOf = (statementId: string) => `${prefix}write/${statementId}`

/** Submitted: what was kept on the way to this revision is saved in it. Words typed since then stand on it, and stay. */
export function ForgetDraft({ statementId, revision }: { statementId: string; revision: number }) {
  useEffect(() => {
    for (const store of [storeOf(false), storeOf(true)]) {
      const kept = read(store, placeOf(statementId))
      if (kept && kept.revision < revision) store?.removeItem(placeOf(statementId))
    }
  }, [statementId, revision])
  return null
}

/** What another release of the page kept may not be a draft any more: then there is nothing to bring back. */
function read(store: Storage | null, place: string): Kept | null {
  try {
    const kept = JSON.parse(store?.getItem(place) ?? 'null') as Kept | null
    return Array.isArray(kept?.draft?.texts) ? kept : null
  } catch {
    return null
  }
}
