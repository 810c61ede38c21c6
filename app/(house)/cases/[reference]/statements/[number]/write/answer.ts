import type { UserError } from '#app/ui/answer.ts'
import type { Draft } from './draft.ts'
import type { Note } from './notes.ts'

export type DiffPart = { readonly kind: 'same' | 'added' | 'removed'; readonly text: string }

/** Somebody saved first: their words, and where ours differ from them. */
export type Conflict = {
  readonly revision: number
  readonly differences: readonly { readonly name: string; readonly parts: readonly DiffPart[] }[]
}

/** What the writing page gets back. */
export type WriteAnswer = {
  /** The draft as it was sent, with the change that was asked; null before anything was sent. */
  readonly draft: Draft | null
  /** The revision these words stand on. */
  readonly revision: number | null
  readonly errors: readonly UserError[]
  readonly saved: string | null
  /** What can be said against the words that were saved; null when none were. */
  readonly notes: readonly Note[] | null
  readonly conflict: Conflict | null
  /** Under which the next request acts once. */
  readonly key: string | null
}

export type Writing = (before: WriteAnswer, form: FormData) => Promise<WriteAnswer>

export const nothingSent: WriteAnswer = {
  draft: null,
  revision: null,
  errors: [],
  saved: null,
  notes: null,
  conflict: null,
  key: null,
}
