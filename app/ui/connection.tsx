'use client'

import { useEffect, useState } from 'react'

type Words = { lost: string }

/** A quiet bar when this page may be out of date. Forms keep typing; sending waits. */
export function ConnectionBar({ words }: { words: Words }) {
  const [lostAt, setLostAt] = useState<string | null>(null)
  useEffect(() => {
    const lose = () =>
      setLostAt(
        (known) =>
          known ??
          new Intl.DateTimeFormat(document.documentElement.lang, { hour: '2-digit', minute: '2-digit' }).format(),
      )
    const find = () => setLostAt(null)
    if (!navigator.onLine) lose()
    addEventListener('offline', lose)
    addEventListener('online', find)
    return () => {
      removeEventListener('offline', lose)
      removeEventListener('online', find)
    }
  }, [])
  if (!lostAt) return null
  return (
    <p className="banner" role="status">
      <svg className="icon" aria-hidden="true">
        <use href="#i-offline" />
      </svg>
      <span>{words.lost.replace('{time}', lostAt)}</span>
    </p>
  )
}
