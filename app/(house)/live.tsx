'use client'

import { useRouter } from 'next/navigation'
import { useEffect } from 'react'
import { isBusy, whenIdle } from './busy.ts'
import { follow } from './follow.ts'

/** Reads the page anew when something happened, at most once a second, and never while somebody types or selects. */
export function Live({ documentId }: { documentId: string }) {
  const router = useRouter()
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    let readAt = 0
    const read = () => {
      timer = undefined
      if (isBusy()) return whenIdle(hear)
      readAt = Date.now()
      router.refresh()
    }
    const hear = () => {
      timer ??= setTimeout(read, Math.max(150, readAt + 1000 - Date.now()))
    }
    const stop = follow(documentId, hear)
    return () => {
      clearTimeout(timer)
      stop()
    }
  }, [documentId, router])
  return null
}
