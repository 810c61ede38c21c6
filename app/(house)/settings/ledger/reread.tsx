'use client'

import { useRouter } from 'next/navigation'
import { useEffect } from 'react'

/** Reads the page anew while something goes on. Without script there is a link to do the same. */
export function Reread() {
  const router = useRouter()
  useEffect(() => {
    const timer = setInterval(() => router.refresh(), 1500)
    return () => clearInterval(timer)
  }, [router])
  return null
}
