'use client'

import { useEffect, useState } from 'react'
import type { Reader } from './format.ts'
import { untilTime } from './when.ts'

type Words = { lost: string }

/** A quiet bar when this page may be out of date. Forms keep typing; sending waits. It may stand there overnight. */
export function ConnectionBar({ words, reader }: { words: Words; reader: Reader }) {
  const [lostAt, setLostAt] = useState<string | null>(null)
  const [now, setNow] = useState('')
  useEffect(() => {
    const look = () => setNow(new Date().toISOString())
    const lose = () => {
      look()
      setLostAt((known) => known ?? new Date().toISOString())
    }
    const find = () => setLostAt(null)
    if (!navigator.onLine) lose()
    addEventListener('offline', lose)
    addEventListener('online', find)
    const everyMinute = setInterval(look, 60_000)
    return () => {
      removeEventListener('offline', lose)
      removeEventListener('online', find)
      clearInterval(everyMinute)
    }
  }, [])
  if (!lostAt) return null
  return (
    <p className="banner" role="status">
      <svg className="icon" aria-hidden="true">
        <use href="#i-offline" />
      </svg>
      <span>{words.lost.replace('{time}', untilTime(lostAt, now, reader))}</span>
    </p>
  )
}
