/** One piece of HTML: a tag that opens or closes, or text with its entities read. */
export type Piece =
  | { readonly kind: 'open'; readonly tag: string; readonly attributes: string }
  | { readonly kind: 'close'; readonly tag: string }
  | { readonly kind: 'text'; readonly text: string }

const NAMED: Readonly<Record<string, string>> = Object.fromEntries(
  `nbsp:\u00A0 amp:& lt:< gt:> quot:" apos:' laquo:« raquo:» lsquo:‘ rsquo:’ ldquo:“ rdquo:” hellip:… ndash:– mdash:— bull:• middot:·
  euro:€ deg:° eacute:é egrave:è ecirc:ê euml:ë agrave:à acirc:â ccedil:ç icirc:î iuml:ï ocirc:ô ugrave:ù ucirc:û oelig:œ Eacute:É Agrave:À
  Ccedil:Ç Ecirc:Ê shy:\u00AD zwnj:\u200C zwj:\u200D lrm:\u200E rlm:\u200F ensp:\u2002 emsp:\u2003 thinsp:\u2009`
    .split(/[ \n]+/)
    .filter(Boolean)
    .map((pair) => [pair.slice(0, pair.indexOf(':')), pair.slice(pair.indexOf(':') + 1)]),
)

const UNSHOWN = ['style', 'script', 'head', 'title', 'xml', 'template', 'noscript']

/** Reads clipboard HTML from front to back, once: broken tags are text, and what is never shown is skipped. */
export function* piecesOf(html: string): Generator<Piece> {
  const source = fragmentOf(html)
  const lower = source.toLowerCase()
  const missing = new Set<string>()
  // What is nowhere ahead is not looked for again: no text costs more than its length.
  const next = (token: string, from: number): number => {
    const found = missing.has(token) ? -1 : source.indexOf(token, from)
    if (found < 0) missing.add(token)
    return found
  }
  let at = 0
  while (at < source.length) {
    const open = source.indexOf('<', at)
    if (open !== at) yield { kind: 'text', text: decoded(source.slice(at, open < 0 ? undefined : open)) }
    if (open < 0) return
    const close = next(source.startsWith('<!--', open) ? '-->' : '>', open)
    const [, slash, name = ''] = TAG.exec(source.slice(open, open + 44)) ?? []
    const isTag = close >= 0 && (name !== '' || /[!?]/.test(source[open + 1] ?? ''))
    if (!isTag) {
      yield { kind: 'text', text: '<' }
      at = open + 1
      continue
    }
    at = close + (source.startsWith('<!--', open) ? 3 : 1)
    const tag = name.toLowerCase()
    if (tag === '') continue
    if (slash) yield { kind: 'close', tag }
    else if (UNSHOWN.includes(tag)) {
      const end = lower.indexOf(`</${tag}`, at)
      at = end < 0 ? source.length : end
    } else yield { kind: 'open', tag, attributes: source.slice(open + 1 + name.length, close) }
  }
}

const TAG = /^<(\/?)([a-zA-Z][\w:-]{0,40})/

function fragmentOf(html: string): string {
  const [start, end] = [html.indexOf('<!--StartFragment-->'), html.lastIndexOf('<!--EndFragment-->')]
  return start >= 0 && end > start ? html.slice(start + 20, end) : html
}

const decoded = (text: string): string =>
  text.replace(
    /&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|(\w{2,8}));/g,
    (whole, decimal?: string, hex?: string, name?: string) => {
      if (name) return NAMED[name] ?? whole
      const code = decimal ? Number(decimal) : Number.parseInt(hex ?? '', 16)
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : ''
    },
  )

/** The value of an attribute, without its quotes. */
export function attribute(attributes: string, name: string): string {
  const [, double, single, bare] =
    new RegExp(`(?:^|\\s)${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s"'>]+))`, 'i').exec(attributes) ?? []
  return decoded(double ?? single ?? bare ?? '')
}
