'use client'

import { createContext, use, useEffect, useState } from 'react'
import { useDone } from '#app/ui/answered.tsx'

export type Key = { readonly secret: string; readonly expiresAt: string; readonly scopes: readonly string[] }

export const TakeKey = createContext<(key: Key) => void>(() => {})

/** Inside the form that asks for it: hands the key on to the page, where it lives and ends. */
export function KeyFound() {
  const done = useDone()
  const take = use(TakeKey)
  useEffect(() => {
    if (done) take(JSON.parse(done))
  }, [done, take])
  return null
}

/** The key at hand, and whether its hour is over. */
export function useKey() {
  const [key, take] = useState<Key | null>(null)
  const [ended, setEnded] = useState(false)
  useEffect(() => {
    if (!key) return
    setEnded(false)
    const timer = setTimeout(() => setEnded(true), Date.parse(key.expiresAt) - Date.now())
    return () => clearTimeout(timer)
  }, [key])
  return { key, ended, take }
}
