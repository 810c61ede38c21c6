'use client'

import { createContext, use } from 'react'
import type { ChannelType, ClaimState, Language } from '#app/gql/graphql.ts'
import type { UserError } from '#app/ui/answer.ts'
import type { Draft } from './draft.ts'
import type { EditorWords } from './editor-words.ts'
import type { Note } from './notes.ts'

/** What the words may rest on, and the room of each channel. */
export type Material = {
  readonly claims: readonly {
    readonly id: string
    readonly number: number
    readonly words: string
    readonly state: ClaimState
  }[]
  readonly decisions: readonly { readonly id: string; readonly number: number; readonly words: string }[]
  readonly channels: Readonly<Record<ChannelType, string>>
  readonly languages: Readonly<Record<Language, string>>
  readonly limits: Readonly<Partial<Record<ChannelType, number>>>
  /** Open talk, by the key of the passage it is about. */
  readonly talk: Readonly<Record<string, readonly Talk[]>>
}

/** One thread as the author sees it beside the passage, already in words. */
export type Talk = {
  readonly id: string
  readonly blocking: string | null
  readonly privileged: string | null
  readonly lines: readonly string[]
  readonly open: string
  readonly href: string
}

type Editing = {
  readonly words: EditorWords
  readonly material: Material
  readonly errors: readonly UserError[]
  readonly notes: readonly Note[]
  /** Does what a button names. */
  readonly tell: (deed: string) => void
  /** Changes the draft as it is typed. */
  readonly edit: (change: (draft: Draft) => Draft) => void
}

export const EditorContext = createContext<Editing | null>(null)

export function useEditing(): Editing {
  const editing = use(EditorContext)
  if (!editing) throw new Error('Only inside the editor.')
  return editing
}
