/** The last word where it may be half typed, and what stands before it. Not within quotation marks, and never what is excluded. */
export function begun(text: string): { readonly head: string; readonly last: string } {
  const last = /[\p{L}\p{N}\p{M}]{2,}$/u.exec(text)?.[0] ?? ''
  const head = text.slice(0, text.length - last.length)
  const quoted = (head.match(/"/g)?.length ?? 0) % 2 === 1
  const excluded = /(?:^|\s)-\S*$/.test(head)
  return last === '' || quoted || excluded ? { head: text, last: '' } : { head, last }
}
