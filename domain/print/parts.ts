import type { Content, TableCell } from 'pdfmake/interfaces'

// The few shapes that prints of the house are made of. What they hold goes through `typeset` with the rest.

export const heading = (words: string): Content => ({ text: words, style: 'heading', headlineLevel: 1 })
export const subheading = (words: string): Content => ({ text: words, style: 'subheading', headlineLevel: 2 })
export const paragraph = (words: string): Content => ({ text: words, margin: [0, 0, 0, 6] })
export const aside = (words: string): Content => ({ text: words, style: ['small', 'quiet'], margin: [0, 0, 0, 6] })
export const bullets = (items: readonly string[]): Content => ({ ul: [...items], margin: [0, 0, 0, 6] })

/** Ruled rows under heads that come again on each page; a row longer than a page runs on. `widths` in points, `*` for the rest. */
export const table = (
  heads: readonly string[],
  rows: readonly (readonly TableCell[])[],
  widths: readonly (number | '*' | 'auto')[],
): Content => ({
  layout: 'ruled',
  margin: [0, 4, 0, 12],
  table: {
    headerRows: 1,
    keepWithHeaderRows: 1,
    widths: [...widths],
    body: [heads.map((words) => ({ text: words, style: 'tableHead' })), ...rows.map((row) => [...row])],
  },
})
