import type { ReactNode } from 'react'

export type Snippet = { text: string; highlights: readonly { start: number; end: number }[] }

/** A text with the places marked where the words of a search stand. */
export function Marked({ of: { text, highlights } }: { of: Snippet }) {
  const pieces: ReactNode[] = highlights.flatMap(({ start, end }, index) => [
    text.slice(index === 0 ? 0 : highlights[index - 1]?.end, start),
    <mark key={start}>{text.slice(start, end)}</mark>,
  ])
  return [...pieces, text.slice(highlights.at(-1)?.end ?? 0)]
}
