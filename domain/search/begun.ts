export type Begun = {
  /** What stands before the last word. */
  readonly head: string
  /** The last word where it may be half typed: not within quotation marks, and never what is excluded. */
  readonly last: string
  /** Several plain words, of which each may begin a word of a name; empty where the search asks for more than that. */
  readonly names: string
}

/** Which words of a search may be half typed. */
export function begun(text: string): Begun {
  const last = /[\p{L}\p{N}\p{M}]{2,}$/u.exec(text)?.[0] ?? ''
  const head = text.slice(0, text.length - last.length)
  const quoted = (head.match(/"/g)?.length ?? 0) % 2 === 1
  const excluded = /(?:^|\s)-\S*$/.test(head)
  return { ...(last === '' || quoted || excluded ? { head: text, last: '' } : { head, last }), names: namesIn(text) }
}

function namesIn(text: string): string {
  if (/"|(?:^|\s)-|\sor\s/i.test(text)) return ''
  const words = text.match(/[\p{L}\p{N}\p{M}]+/gu) ?? []
  return words.length > 1 ? words.join(' ') : ''
}
