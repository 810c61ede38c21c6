import type { ImportFault } from '#db/schema/libraryImports.ts'

type Item = { readonly value: unknown; readonly line: number }

/** The cases of a JSON file, each with the line on which it begins. */
export function readJson(content: string): { items: Item[]; faults: ImportFault[] } {
  const text = content.replace(/^\uFEFF/, '')
  try {
    const parsed: unknown = JSON.parse(text)
    if (!Array.isArray(parsed) || parsed.length === 0) return broken(1, null)
    const lines = beginnings(text)
    return { items: parsed.map((value, at) => ({ value, line: lines[at] ?? 1 })), faults: [] }
  } catch (error) {
    const [, line] = /line (\d+)/.exec((error as Error).message) ?? []
    return broken(Number(line ?? 1), (error as Error).message)
  }
}

const broken = (line: number, found: string | null) => ({
  items: [],
  faults: [{ line, column: null, code: 'not_json' as const, found }],
})

/** The line of each item of the outermost list. The text is known to be JSON, so brackets outside of strings are all there is to follow. */
function beginnings(text: string): number[] {
  const lines: number[] = []
  let [depth, line, awaited] = [0, 1, false]
  for (const [token] of text.matchAll(/"(?:\\.|[^"\\])*"|[[\]{},\n]|[^\s[\]{},"]+/g)) {
    if (token === '\n') {
      line++
      continue
    }
    if (depth === 1 && awaited && token !== ']' && token !== ',') {
      lines.push(line)
      awaited = false
    }
    if (token === '[' || token === '{') {
      depth++
      if (depth === 1) awaited = true
    } else if (token === ']' || token === '}') depth--
    else if (token === ',' && depth === 1) awaited = true
  }
  return lines
}
