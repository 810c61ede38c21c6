import { inflateSync } from 'node:zlib'

/** The same file with its streams in clear, so that it can be read through. */
export function inflated(pdf: Uint8Array): Uint8Array {
  const text = Buffer.from(pdf).toString('latin1')
  const clear = text.replace(
    /(\/Filter \/FlateDecode\n[\s\S]*?>>\nstream\n)([\s\S]*?)(\nendstream)/g,
    (_, head, body, end) => {
      return `${head}${inflateSync(Buffer.from(body, 'latin1')).toString('latin1')}${end}`
    },
  )
  return Buffer.from(clear, 'latin1')
}

/** The words of an uncompressed PDF of the house, page by page, line by line, as its own tables say they are read. */
export function pagesOf(pdf: Uint8Array): string[] {
  const text = Buffer.from(pdf).toString('latin1')
  const objects = new Map<string, string>()
  for (const [, n = '', body = ''] of text.matchAll(/(?:^|\n)(\d+) 0 obj\n([\s\S]*?)\nendobj/g)) objects.set(n, body)
  const at = (n: string | undefined): string => objects.get(n ?? '') ?? ''
  const kids = [...objects.values()].find((body) => /\/Type \/Pages\b/.test(body)) ?? ''
  return [...(/\/Kids \[(.*?)\]/.exec(kids)?.[1] ?? '').matchAll(/(\d+) 0 R/g)].map(([, page]) => {
    const body = at(page)
    const resources = at(/\/Resources (\d+) 0 R/.exec(body)?.[1])
    const fonts = new Map(
      [...resources.matchAll(/\/(F\d+) (\d+) 0 R/g)].map(([, name = '', font]) => {
        const face = at(font)
        const letters = lettersIn(at(/\/ToUnicode (\d+) 0 R/.exec(face)?.[1]))
        const widths = /\/W \[0 \[([\d. ]+)\]\]/.exec(at(/\/DescendantFonts \[(\d+) 0 R\]/.exec(face)?.[1]))?.[1] ?? ''
        return [name, { letters, widths: widths.split(' ').map(Number) }] as const
      }),
    )
    return linesIn(at(/\/Contents (\d+) 0 R/.exec(body)?.[1]), fonts)
  })
}

/** What a viewer shows as a property of the document: text is UTF-16 where it is more than ASCII. */
export function propertyOf(pdf: Uint8Array, name: string): string | undefined {
  const text = Buffer.from(pdf).toString('latin1')
  const held = new RegExp(`/${name} (\\d+) 0 R`).exec(text)?.[1]
  const written = held ? new RegExp(`\n${held} 0 obj\n`) : new RegExp(`/${name} `)
  const from = written.exec(text)
  const found = from && /^\(((?:\\[\s\S]|[^\\)])*)\)/.exec(text.slice(from.index + from[0].length))
  if (!found) return undefined
  const bytes = Buffer.from((found[1] ?? '').replace(/\\([()\\])/g, '$1'), 'latin1')
  return bytes[0] === 0xfe ? bytes.subarray(2).swap16().toString('utf16le') : bytes.toString()
}

function lettersIn(map: string): string[] {
  const letters: string[] = []
  for (const [, first = '', row = ''] of map.matchAll(/<([0-9a-f]{4})> <[0-9a-f]{4}> \[(.*?)\]/g))
    for (const [index, [, code = '']] of [...row.matchAll(/<([0-9a-f ]*)>/g)].entries())
      letters[Number.parseInt(first, 16) + index] = Buffer.from(code.replaceAll(' ', ''), 'hex')
        .swap16()
        .toString('utf16le')
  return letters
}

type Face = { readonly letters: readonly string[]; readonly widths: readonly number[] }

/** A tab stands where a line goes on further right than its last word ends: the next column of a table. */
function linesIn(stream: string, fonts: ReadonlyMap<string, Face>): string {
  let said = ''
  let [line, end] = ['', 0]
  for (const [, x, y = '', font = '', size, shown = ''] of stream.matchAll(
    /1 0 0 1 ([\d.-]+) ([\d.-]+) Tm\n\/(F\d+) ([\d.]+) Tf\n(?:.*\n)*?\[(.*?)\] TJ/g,
  )) {
    if (y !== line) said += '\n'
    else if (Number(x) > end + 4) said += '\t'
    ;[line, end] = [y, Number(x)]
    for (const [, glyphs = ''] of shown.matchAll(/<([0-9a-f]+)>/g))
      for (const [glyph] of glyphs.matchAll(/.{4}/g)) {
        const face = fonts.get(font)
        said += face?.letters[Number.parseInt(glyph, 16)] ?? '\ufffd'
        end += ((face?.widths[Number.parseInt(glyph, 16)] ?? 0) * Number(size)) / 1000
      }
  }
  return said
}
