import { createElement, Fragment, type ReactNode } from 'react'
import { type Block, type Inline, readInline, readMarkdown } from './markdown.ts'

/** A statement's text as people read it: paragraphs, strong words, emphasis, lists and links, never HTML of its own. */
export function Text({ value, language }: { value: string; language?: string }) {
  return (
    <div className="text" lang={language}>
      {inOrder(readMarkdown(value).map(part))}
    </div>
  )
}

/** The same, for one run of words inside a sentence. */
export function Words({ value }: { value: string }) {
  return marked(readInline(value))
}

function part(block: Block): ReactNode {
  if (block.kind === 'paragraph') return <p>{marked(block.children)}</p>
  return createElement(block.kind === 'bullets' ? 'ul' : 'ol', { className: block.kind }, ...block.items.map(item))
}

const item = (words: readonly Inline[]) => <li>{marked(words)}</li>
const marked = (words: readonly Inline[]) => inOrder(words.map(mark))

function mark(inline: Inline): ReactNode {
  if (inline.kind === 'text') return inline.text
  const children = marked(inline.children)
  if (inline.kind === 'strong') return <strong>{children}</strong>
  if (inline.kind === 'emphasis') return <em>{children}</em>
  return (
    <a href={inline.href} rel="noopener noreferrer nofollow">
      {children}
    </a>
  )
}

/** Parts of a text are known by their place alone: the same words may come back. */
const inOrder = (nodes: readonly ReactNode[]) => createElement(Fragment, null, ...nodes)
