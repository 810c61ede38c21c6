import { withoutHidden } from './hidden.ts'
import { attribute, piecesOf } from './markup.ts'

export type Cleaned = {
  readonly text: string
  /** Characters that no reader could have seen, left out. */
  readonly hidden: number
  /** Whether bold, italics, links or lists were kept as marks. */
  readonly formed: boolean
}

type Run = { text: string; bold: boolean; italic: boolean; href: string }
type Block = { list: '' | '- ' | '1. '; runs: Run[] }
type Open = {
  tag: string
  bold: boolean
  italic: boolean
  href: string
  list: Block['list']
  ignored: boolean
  heading: boolean
}

const BREAKS =
  /^(?:p|div|h[1-6]|ul|ol|li|table|tr|blockquote|pre|section|article|header|footer|br|hr|dl|dt|dd|figure|figcaption)$/
const EMPTY = /^(?:br|hr|img|meta|link|input|wbr|col|o:p)$/

/** What was pasted from a word processor or a page, in the marks that statements know; else its plain text. Nothing that shows is lost. */
export function cleanPaste(html: string, plain: string): Cleaned {
  const blocks = html ? blocksOf(html) : []
  const formed = blocks.some(
    ({ list, runs }) => list !== '' || runs.some(({ bold, italic, href }) => bold || italic || href),
  )
  const { text, hidden } = withoutHidden(formed ? written(blocks) : plain || written(blocks))
  return { text: text.replace(/\n{3,}/g, '\n\n'), hidden, formed }
}

function blocksOf(html: string): Block[] {
  const blocks: Block[] = []
  const open: Open[] = []
  let current: Block = { list: '', runs: [] }
  const inside = () => open.at(-1)
  const end = (list: Block['list'] = '') => {
    if (current.runs.some(({ text }) => text.trim())) blocks.push(current)
    current = { list, runs: [] }
  }
  for (const piece of piecesOf(html)) {
    if (piece.kind === 'text') {
      const at = inside()
      if (at?.ignored) {
        if (/\d/.test(piece.text)) current.list = '1. '
        continue
      }
      const { bold = false, italic = false, href = '', heading = false } = at ?? {}
      current.runs.push({
        text: piece.text.replace(/[ \t\r\n\f]+/g, ' '),
        bold: bold && !heading,
        italic: italic && !heading,
        href,
      })
      continue
    }
    if (piece.kind === 'close') {
      const from = open.findLastIndex(({ tag }) => tag === piece.tag)
      if (from >= 0) open.splice(from)
      if (BREAKS.test(piece.tag)) end()
      else if (/^t[dh]$/.test(piece.tag)) current.runs.push({ text: ' ', bold: false, italic: false, href: '' })
      continue
    }
    if (BREAKS.test(piece.tag)) end(listOf(piece.tag, piece.attributes, inside()))
    if (!EMPTY.test(piece.tag) && open.length < 200) open.push(styled(piece.tag, piece.attributes, inside()))
  }
  end()
  return blocks
}

/** Word writes a list as paragraphs whose bullet is an ignored span; pages use `li`. */
function listOf(tag: string, attributes: string, around: Open | undefined): Block['list'] {
  if (tag === 'li') return around?.list || '- '
  if (tag === 'p' && /mso-list:\s*l\d/i.test(attributes)) return '- '
  return tag === 'p' || tag === 'div' ? (around?.tag === 'li' ? around.list || '- ' : '') : ''
}

function styled(tag: string, attributes: string, around: Open | undefined): Open {
  const style = attribute(attributes, 'style').toLowerCase()
  const weight = /font-weight:\s*(\w+)/.exec(style)?.[1]
  const slant = /font-style:\s*(\w+)/.exec(style)?.[1]
  const link = tag === 'a' ? attribute(attributes, 'href') : ''
  return {
    tag,
    // Google Docs wraps a whole paste in a `b` that is not bold.
    bold: weight
      ? /^(?:bold|bolder|[6-9]00)$/.test(weight)
      : tag === 'b' || tag === 'strong' || (around?.bold ?? false),
    italic: slant
      ? slant === 'italic' || slant === 'oblique'
      : tag === 'i' || tag === 'em' || (around?.italic ?? false),
    href: /^(?:https:|mailto:)[^\s()<>]+$/i.test(link) ? link : (around?.href ?? ''),
    list: tag === 'ol' ? '1. ' : tag === 'ul' ? '- ' : (around?.list ?? ''),
    ignored: /mso-list:\s*ignore/.test(style) || (around?.ignored ?? false),
    heading: /^h[1-6]$/.test(tag) || (around?.heading ?? false),
  }
}

function written(blocks: readonly Block[]): string {
  let [out, count] = ['', 0]
  blocks.forEach((block, at) => {
    const before = blocks[at - 1]
    const follows = before !== undefined && block.list !== '' && before.list === block.list
    count = block.list === '1. ' ? (follows ? count + 1 : 1) : 0
    const mark = block.list === '1. ' ? `${count}. ` : block.list
    out += `${before === undefined ? '' : follows ? '\n' : '\n\n'}${mark}${inline(block.runs)}`
  })
  return out
}

/** Runs that look alike are one; marks hug their words, since `** so **` is not bold. */
function inline(runs: readonly Run[]): string {
  const merged: Run[] = []
  for (const run of runs) {
    const last = merged.at(-1)
    if (
      last &&
      (run.text.trim() === '' || (last.bold === run.bold && last.italic === run.italic && last.href === run.href))
    )
      last.text += run.text
    else merged.push({ ...run })
  }
  return merged.map(marked).join('').replace(/ {2,}/g, ' ').trim()
}

function marked({ text, bold, italic, href }: Run): string {
  const core = text.trim()
  if (!core) return text
  const from = text.indexOf(core)
  const stars = `${bold ? '**' : ''}${italic ? '*' : ''}`
  const words = href ? core.replace(/[\\*[\]]/g, '\\$&') : core.replace(/[\\*]|\[(?=[^\]]{0,300}\]\()/g, '\\$&')
  const shown = `${stars}${words}${stars}`
  const link = !href ? shown : core === href ? href : `[${shown}](${href})`
  return `${text.slice(0, from)}${link}${text.slice(from + core.length)}`
}
