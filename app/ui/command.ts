/** A place, a case, a person or an act that the palette leads to. */
export type Command = {
  readonly group: string
  readonly label: string
  readonly href: string
  readonly aside?: string
  readonly keys?: string
}

/** Each word typed begins a word of the label, accents and case aside. */
export function matches({ label, aside = '' }: Command, text: string): boolean {
  const within = ` ${plain(`${label} ${aside}`)}`
  return plain(text)
    .split(/\s+/)
    .every((word) => within.includes(` ${word}`))
}

const plain = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim()
