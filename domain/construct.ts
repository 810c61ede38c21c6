/** What CommonMark has and a statement has not: refused by name, never stripped. */
export const constructs = [
  'heading',
  'image',
  'html',
  'code',
  'table',
  'block_quote',
  'rule',
  'reference_link',
  'auto_link',
  'hard_break',
  'nested_list',
] as const
export type Construct = (typeof constructs)[number]
export type Found = { readonly construct: Construct; readonly offset: number }

/** The first construct outside the subset, and where it begins; null when every reader of CommonMark reads what we show. */
export function refusedConstruct(text: string): Found | null {
  const bare = text.replace(ESCAPED, 'xx')
  const found = [...inLines(bare), ...inWords(bare)]
  return found.reduce<Found | null>((first, one) => (first && first.offset <= one.offset ? first : one), null)
}

/** As the refusal carries it: `heading at 12`. */
export const constructIn = (text: string): string | null => {
  const found = refusedConstruct(text)
  return found && `${found.construct} at ${found.offset}`
}

const ESCAPED = /\\[!-/:-@[-`{-~]/g

const HEADING = /^ {0,3}#{1,6}(?: |$)/
const UNDERLINE = /^ {0,3}(?:=+|-+) *$/
const RULE = /^ {0,3}(?:(?:\* *){3,}|(?:- *){3,}|(?:_ *){3,})$/
const FENCE = /^ {0,3}(?:`{3,}[^`]*|~{3,}.*)$/
const INDENTED = /^ {4,}\S/
// A figure is compared, and quotes nobody: `> 10 %`.
const QUOTE = /^ {0,3}>(?!=| ?\d)/
const COLUMNS = /^ {0,3}\|? *:?-+:? *(?:\| *:?-+:? *)*\|? *$/
const DEFINITION = /^ {0,3}\[[^[\]]+\]: *(?:<[^<>]*>|[^\s<]\S*)(?: +(?:"[^"]*"|'[^']*'|\([^()]*\)))? *$/
const HTML_BLOCK =
  /^ {0,3}<(?:(?:script|pre|style|textarea)(?=[\s>]|$)|\/?(?:address|article|aside|base|basefont|blockquote|body|caption|center|col|colgroup|dd|details|dialog|dir|div|dl|dt|fieldset|figcaption|figure|footer|form|frame|frameset|h[1-6]|head|header|hr|html|iframe|legend|li|link|main|menu|menuitem|nav|noframes|ol|optgroup|option|p|param|search|section|summary|table|tbody|td|tfoot|th|thead|title|tr|track|ul)(?=\s|\/?>|$))/i
const ITEM = /^( *)([-+*]|\d{1,9}[.)])( +)(?=\S)/

/** What makes a line, or a line under another. */
function inLines(text: string): Found[] {
  const found: Found[] = []
  let offset = 0
  let before = ''
  /** Where the words of the list's newest item begin: whatever is marked from there on is a list within it. */
  let within: number | null = null
  for (const line of text.split('\n')) {
    const isBlank = line.trim() === ''
    const item = RULE.test(line) ? null : ITEM.exec(line)
    const construct = isBlank ? null : ofLine(line, before, within, item)
    if (construct) found.push({ construct, offset: offset + (line.length - line.trimStart().length) })
    if (item) within = item[0].length
    else if (!isBlank && before.trim() === '' && !line.startsWith(' ')) within = null
    if (/(?<!\\)\\$/.test(line) && offset + line.length < text.length)
      found.push({ construct: 'hard_break', offset: offset + line.length - 1 })
    offset += line.length + 1
    before = line
  }
  return found
}

function ofLine(line: string, before: string, within: number | null, item: RegExpExecArray | null): Construct | null {
  const follows = before.trim() !== ''
  if (item && ((within !== null && (item[1]?.length ?? 0) >= within) || ITEM.test(line.slice(item[0].length))))
    return 'nested_list'
  if (follows && before.includes('|') && COLUMNS.test(line) && line.includes('|')) return 'table'
  if (HEADING.test(line) || (follows && UNDERLINE.test(line) && !ITEM.test(before))) return 'heading'
  if (RULE.test(line)) return 'rule'
  if (FENCE.test(line) || (!follows && within === null && INDENTED.test(line))) return 'code'
  if (QUOTE.test(line)) return 'block_quote'
  if (DEFINITION.test(line)) return 'reference_link'
  return HTML_BLOCK.test(line) ? 'html' : null
}

const AUTO_LINK = /<(?:[a-z][a-z\d+.-]{1,31}:[^\s<>]*|[\w.!#$%&'*+/=?^`{|}~-]{1,64}@[a-z\d.-]+)>/gi
const TAG =
  /<(?:[a-z][a-z\d-]*(?:\s+[a-z_:][\w.:-]*(?:\s*=\s*(?:[^\s"'=<>`]+|'[^']*'|"[^"]*"))?)*\s*\/?|\/[a-z][a-z\d-]*\s*)>|<!--|<\?|<![a-z[]/gi
const IMAGE = /!\[[^[\]]*\][([]/g
// Marks of notes, as in [1][2], name no address.
const REFERENCE = /(?<!!)\[(?!\d+\])[^[\]]+\]\[[^[\]]*\]/g

/** What stands among the words of a paragraph. */
function inWords(text: string): Found[] {
  const found: Found[] = []
  const look = (construct: Construct, pattern: RegExp) => {
    for (const { index } of text.matchAll(pattern)) found.push({ construct, offset: index })
  }
  look('image', IMAGE)
  look('auto_link', AUTO_LINK)
  look('html', TAG)
  look('reference_link', REFERENCE)
  let offset = 0
  for (const paragraph of text.split('\n\n')) {
    const at = codeIn(paragraph)
    if (at !== null) found.push({ construct: 'code', offset: offset + at })
    offset += paragraph.length + 2
  }
  return found
}

/** Backticks open code where as many close it; one that is alone is a character. */
function codeIn(paragraph: string): number | null {
  const opened = new Map<number, number>()
  for (const { 0: run, index } of paragraph.matchAll(/`+/g)) {
    const at = opened.get(run.length)
    if (at !== undefined) return at
    opened.set(run.length, index)
  }
  return null
}
