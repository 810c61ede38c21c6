'use client'

import { createContext } from 'react'
import type { FailedWords as Words } from './failed-words.ts'

/** An error page has script only, and no time to fetch its words: they come with every page. */
export const FailedWords = createContext<Words | null>(null)
