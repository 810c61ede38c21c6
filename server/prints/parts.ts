import type { Content } from 'pdfmake/interfaces'
import { type Inline, readMarkdown } from '#app/ui/markdown.ts'
import { heading } from '#domain/print/parts.ts'
import type { Words } from '../words.ts'
import { type Mark, marked } from './drawings.ts'

/** What is taller than a page in one piece would fall off it. */
const MOST_LINES = 36

/** What is short stays together. A heading in it asks for no page of its own: between the two, pdfmake loses what follows. */
export function inOnePiece(...content: Content[]): Content[] {
  if (linesOf(content) > MOST_LINES) return content
  const stack = content.map((part) => ({ ...(part as object), headlineLevel: undefined }) as Content)
  return [{ stack, unbreakable: true }]
}

const holders = ['text', 'stack', 'ul', 'ol', 'columns', 'table', 'body'] as const

/** How tall it is, and never less: as if its columns were narrow, and stood one below the other. */
function linesOf(part: unknown): number {
  if (typeof part === 'string') return 1 + part.length / 50
  if (typeof part !== 'object' || part === null) return 0
  const within = Array.isArray(part) ? part : holders.map((key) => (part as Record<string, unknown>)[key])
  return within.reduce((sum: number, each) => sum + linesOf(each), 0)
}

/** A title does not part from what it opens. */
export const opening = (title: string, first: Content, beside?: string): Content[] =>
  inOnePiece(titled(title, beside), first)

/** With what is said at the end of its line. */
export const titled = (title: string, beside?: string): Content =>
  beside
    ? {
        columns: [
          { text: title, width: 'auto' },
          { text: beside, style: ['small', 'quiet'], bold: false, alignment: 'right', margin: [0, 4, 0, 0] },
        ],
        style: 'heading',
        headlineLevel: 1,
      }
    : heading(title)

export type Cell = { readonly question: string; readonly mark: Mark; readonly word: string; readonly below: string[] }

/** The four steps of the modus operandi, side by side. */
export const scorecard = (cells: readonly Cell[]): Content => ({
  layout: 'ruled',
  margin: [0, 2, 0, 4],
  table: {
    widths: cells.map(() => '*' as const),
    body: [
      cells.map(({ question, mark, word, below }, index) => ({
        stack: [
          { text: `${index + 1} ${question}`, style: ['small', 'quiet'] },
          marked(mark, word),
          ...below.map((words) => ({ text: words, style: 'small' })),
        ],
      })),
    ],
  },
})

/** A person's text as the pages read it: paragraphs, lists, strong words, emphasis, and links with their address. */
export const prose = (words: string): Content[] =>
  readMarkdown(words).map((block): Content => {
    const margin: [number, number, number, number] = [0, 0, 0, 6]
    if (block.kind === 'paragraph') return { text: block.children.map(said), margin }
    const items = block.items.map((item) => ({ text: item.map(said) }))
    return block.kind === 'bullets' ? { ul: items, margin } : { ol: items, margin }
  })

function said(inline: Inline): Content {
  if (inline.kind === 'text') return inline.text
  const text = inline.children.map(said)
  if (inline.kind === 'strong') return { text, bold: true }
  if (inline.kind === 'emphasis') return { text, italics: true }
  return { text: [...text, ` (${inline.href})`], link: inline.href }
}

/** How whoever holds the paper tells that it says what another one says. */
export const checkable = (t: Words, hash: string, ...before: Content[]): Content => ({
  stack: [
    ...before,
    {
      text: t('print.fingerprint', { hash }),
      style: ['small', 'quiet'],
      margin: [0, before.length > 0 ? 8 : 20, 0, 0],
    },
  ],
  unbreakable: true,
})
