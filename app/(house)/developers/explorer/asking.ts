'use client'

import { type OperationDefinitionNode, parse } from 'graphql'
import { useRef, useState } from 'react'
import { ask, type Cost, follow, type Question } from './ask.ts'

export type Asked = { readonly name: string; readonly document: string; readonly variables: string }
export type Heard = { readonly text: string; readonly cost: Cost | null; readonly took: number | null }
type Given = Asked & { token: string; language: string; at: number }
type Words = { lost: string; badVariables: string; hears: string }

const kept = 20

/** One question at a time: what is asked, what came back, and what was asked before. */
export function useAsking(words: Words) {
  const [heard, setHeard] = useState<Heard | null>(null)
  const [earlier, setEarlier] = useState<readonly Asked[]>([])
  const [running, setRunning] = useState(false)
  const end = useRef<AbortController | null>(null)

  async function run({ token, language, at, ...asked }: Given): Promise<void> {
    end.current?.abort()
    const variables = readVariables(asked.variables)
    if (!variables) return setHeard({ text: words.badVariables, cost: null, took: null })
    const operation = operationAt(asked.document, at)
    const name = operation?.name?.value ?? null
    const question = { token, language, document: asked.document, variables, operationName: name }
    const mine = new AbortController()
    end.current = mine
    setRunning(true)
    setEarlier((before) =>
      [
        { ...asked, name: name ?? firstLine(asked.document) },
        ...before.filter(({ document, variables: same }) => document !== asked.document || same !== asked.variables),
      ].slice(0, kept),
    )
    try {
      await (operation?.operation === 'subscription' ? listen(question, mine.signal) : askOnce(question, mine.signal))
    } catch {
      if (!mine.signal.aborted) setHeard({ text: words.lost, cost: null, took: null })
    } finally {
      if (end.current === mine) setRunning(false)
    }
  }

  async function askOnce(question: Question, signal: AbortSignal): Promise<void> {
    const began = performance.now()
    const answer = await ask(question, signal)
    setHeard({ ...answer, took: Math.round(performance.now() - began) })
  }

  /** The newest first, so that it is seen without scrolling. */
  async function listen(question: Question, signal: AbortSignal): Promise<void> {
    const told: string[] = []
    setHeard({ text: words.hears, cost: null, took: null })
    for await (const { text, cost } of follow(question, signal)) {
      told.unshift(text)
      setHeard({ text: told.slice(0, 50).join('\n\n'), cost, took: null })
    }
  }

  return { heard, earlier, running, run, stop: () => end.current?.abort() }
}

function readVariables(text: string): object | null {
  try {
    const read: unknown = JSON.parse(text.trim() || '{}')
    return typeof read === 'object' && read !== null && !Array.isArray(read) ? read : null
  } catch {
    return null
  }
}

/** The operation under the cursor, else the first; none in a text that does not parse, which the contract will say. */
function operationAt(document: string, at: number): OperationDefinitionNode | null {
  try {
    const all = parse(document).definitions.filter((one) => one.kind === 'OperationDefinition')
    return all.find(({ loc }) => loc && loc.start <= at && at <= loc.end) ?? all[0] ?? null
  } catch {
    return null
  }
}

const firstLine = (document: string) => document.trim().split('\n', 1)[0]?.slice(0, 60) ?? ''
