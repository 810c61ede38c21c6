import { type CsvError, parse } from 'csv-parse/sync'
import type { ImportFault, Mapped } from '#db/schema/libraryImports.ts'
import type { PastField } from '#db/schema/words.ts'
import { guessField } from './headings.ts'

export type Row = { readonly line: number; readonly cells: readonly string[] }
export type Sheet = {
  readonly columns: readonly string[]
  readonly rows: readonly Row[]
  readonly faults: ImportFault[]
}

const MOST_COLUMNS = 100

/** A table as spreadsheets write it, with its lines as an editor counts them. What cannot be read as one is a fault of the file. */
export function readTable(content: string): Sheet {
  try {
    return cut(
      parse(content, {
        bom: true,
        delimiter: separatorOf(content),
        info: true,
        relax_column_count: true,
        skip_empty_lines: true,
        trim: true,
        max_record_size: 200_000,
      }) as unknown as Parsed[],
    )
  } catch (error) {
    const { lines = 1 } = error as CsvError & { lines?: number }
    return { columns: [], rows: [], faults: [{ line: lines, column: null, code: 'not_a_table', found: null }] }
  }
}

type Parsed = { readonly record: string[]; readonly info: { readonly lines: number } }

function cut(parsed: readonly Parsed[]): Sheet {
  const [head, ...body] = parsed
  const columns = (head?.record ?? []).slice(0, MOST_COLUMNS).map((name, at) => name || `#${at + 1}`)
  const faults: ImportFault[] = []
  if (body.length === 0) faults.push({ line: 1, column: null, code: 'not_a_table', found: null })
  const rows = body
    .map(({ record, info }, at) => ({
      line: firstLine(info.lines, record, parsed[at]?.info.lines),
      cells: record.map(unguarded),
    }))
    .filter(({ cells }) => cells.some(Boolean))
  for (const { line, cells } of rows)
    if (cells.length > columns.length)
      faults.push({ line, column: null, code: 'not_a_table', found: cells.at(-1) ?? null })
  return { columns, rows, faults }
}

/** The parser counts to the end of a row, which may have cells of several lines. */
const firstLine = (last: number, record: readonly string[], before = 0): number =>
  Math.max(before + 1, last - record.reduce((sum, cell) => sum + (cell.match(/\n/g)?.length ?? 0), 0))

/** The sign that our own export sets before what a spreadsheet would take for a formula. */
const unguarded = (cell: string): string => cell.replace(/(^|[;\t\r\n])'(?='*[=+\-@\t\r＝＋－＠])/g, '$1')

function separatorOf(content: string): string {
  const [heading = ''] = content.replace(/^\uFEFF/, '').split(/\r?\n/, 1)
  const counted = [',', ';', '\t'].map((sign) => ({ sign, n: heading.split(sign).length }))
  return counted.sort((a, b) => b.n - a.n)[0]?.sign ?? ','
}

/** Each field once: of two columns that look like it, the first. */
export function guess(columns: readonly string[]): Mapped[] {
  const taken = new Set<PastField>()
  return columns.map((column) => {
    const field = guessField(column)
    if (!field || taken.has(field)) return { column, field: null }
    taken.add(field)
    return { column, field }
  })
}
