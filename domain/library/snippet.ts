/** Marks that PostgreSQL sets around a hit; no stored text can hold them. */
export const OPENS = '\u0002'
export const CLOSES = '\u0003'

export type Snippet = {
  readonly text: string
  readonly highlights: readonly { readonly start: number; readonly end: number }[]
}

/** Text with the places that were hit, counted in UTF-16 units: never markup. */
export function snippet(marked: string): Snippet {
  let text = ''
  const highlights: { start: number; end: number }[] = []
  for (const [index, piece] of marked.split(OPENS).entries()) {
    const [hit = '', after = ''] = index === 0 ? ['', piece] : piece.split(CLOSES)
    if (hit) highlights.push({ start: text.length, end: text.length + hit.length })
    text += hit + after
  }
  return { text, highlights }
}
