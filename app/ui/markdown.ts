/** The subset of CommonMark that statements may use, read into a small tree. Anything else stays the characters it is. */
export type Inline =
  | { kind: 'text'; text: string }
  | { kind: 'strong'; children: Inline[] }
  | { kind: 'emphasis'; children: Inline[] }
  | { kind: 'link'; href: string; children: Inline[] }
export type Block = { kind: 'paragraph'; children: Inline[] } | { kind: 'bullets' | 'numbers'; items: Inline[][] }

export function readMarkdown(source: string): Block[] {
  return source
    .replace(/\r\n?/g, '\n')
    .split(/\n[ \t]*\n+/)
    .filter((chunk) => chunk.trim() !== '')
    .flatMap((chunk) => runs(chunk.split('\n').filter((line) => line.trim() !== '')))
}

const marks = { bullets: /^[-*+][ \t]+/, numbers: /^\d{1,9}[.)][ \t]+/ }

/** Lines that belong together: a list begins at its first mark and ends where another kind begins. */
function runs(lines: readonly string[]): Block[] {
  const blocks: Block[] = []
  for (const line of lines) {
    const text = line.trim()
    const list = marks.bullets.test(text) ? 'bullets' : marks.numbers.test(text) ? 'numbers' : null
    const last = blocks.at(-1)
    if (list) {
      const item = readInline(text.replace(marks[list], ''))
      if (last?.kind === list) last.items.push(item)
      else blocks.push({ kind: list, items: [item] })
    } else if (last?.kind === 'paragraph') last.children.push({ kind: 'text', text: ' ' }, ...readInline(text))
    else if (last && /^[ \t]/.test(line)) last.items.at(-1)?.push({ kind: 'text', text: ' ' }, ...readInline(text))
    else blocks.push({ kind: 'paragraph', children: readInline(text) })
  }
  return blocks
}

const token = /\\([\\`*_{}[\]()#+\-.!<>~|])|(\*+)|\[((?:[^[\]\\]|\\.)+)\]\(([^()\s<>]+)\)/g

/** One pass: stars that open wait on a stack for stars that close, so the longest hostile text costs its own length. */
export function readInline(source: string): Inline[] {
  const found: Inline[] = []
  const open: { at: number; stars: number; mark: { kind: 'text'; text: string } }[] = []
  const write = (text: string) => text === '' || found.push({ kind: 'text', text })
  let end = 0
  for (const match of source.matchAll(token)) {
    const [whole, escaped, stars, label, address] = match
    write(source.slice(end, match.index))
    end = match.index + whole.length
    if (escaped) write(escaped)
    else if (stars) turn(stars.length, source[match.index - 1], source[end])
    else if (label && address && mayLink(address))
      found.push({ kind: 'link', href: address, children: readInline(label) })
    else write(whole)
  }
  write(source.slice(end))
  for (const { mark, stars } of open) mark.text = '*'.repeat(stars)
  return found

  function turn(stars: number, before: string | undefined, after: string | undefined) {
    let left = stars
    for (let opener = open.at(-1); left > 0 && opener && /\S/.test(before ?? ' '); opener = open.at(-1)) {
      const used = Math.min(2, left, opener.stars)
      const children = found.splice(opener.at + 1)
      left -= used
      opener.stars -= used
      if (opener.stars === 0) found.splice(open.pop()?.at ?? 0)
      found.push({ kind: used === 2 ? 'strong' : 'emphasis', children })
    }
    if (left > 0 && /\S/.test(after ?? ' ')) {
      const mark = { kind: 'text' as const, text: '' }
      open.push({ at: found.push(mark) - 1, stars: left, mark })
    } else write('*'.repeat(left))
  }
}

function mayLink(address: string): boolean {
  const url = URL.parse(address)
  return url !== null && (url.protocol === 'https:' || url.protocol === 'mailto:') && url.username === ''
}
