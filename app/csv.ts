type Cell = string | number | null

// Also within a cell: a spreadsheet that parts cells by semicolons, as in France, knows no quotation mark amid what it
// takes for one, and parts there too. An apostrophe that stood there already gets another, so that one can be taken off.
const FORMULA = /(^|[;\t\r\n])(?='*[=+\-@\t\r＝＋－＠])/g

/**
 * A table as RFC 4180 has it, with the mark by which spreadsheets know UTF-8. What they would take for a formula is set
 * under an apostrophe, which our own import takes off again.
 */
export function csv(rows: readonly (readonly Cell[])[]): string {
  return `\ufeff${rows.map((row) => row.map(written).join(',')).join('\r\n')}\r\n`
}

function written(cell: Cell): string {
  if (cell === null) return ''
  if (typeof cell === 'number') return String(cell)
  const harmless = cell.replace(FORMULA, "$1'")
  return /[",;\r\n]/.test(harmless) || harmless !== cell ? `"${harmless.replaceAll('"', '""')}"` : harmless
}

export const csvAnswer = (name: string, rows: Parameters<typeof csv>[0]): Response =>
  new Response(csv(rows), {
    headers: {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename="${name}.csv"`,
      'cache-control': 'private, no-store',
    },
  })
