import type { Content } from 'pdfmake/interfaces'
import type { Scale } from '#app/ui/scale-layout.ts'

// The drawings of the pages, in the ink of paper: lines and figures only, no word of anybody.

const ink = '#14212B'
const quiet = '#4A5B68'
const rule = '#CBD4DC'
const accent = '#0B5A82'

const marks = {
  done: ['#2F6B4F', '<circle cx="8" cy="8" r="7" fill="#2F6B4F"/><path d="M4.8 8.2 7.1 10.6 11.3 5.7" stroke="#fff"/>'],
  nope: [ink, '<circle cx="8" cy="8" r="6.3" stroke="#14212B"/><path d="M5.2 8h5.6" stroke="#14212B"/>'],
  unknown: [quiet, '<circle cx="8" cy="8" r="6.3" stroke="#4A5B68" stroke-dasharray="2 2"/>'],
  late: ['#A8450B', '<circle cx="8" cy="8" r="6.3" stroke="#A8450B"/><path d="M8 4.6V8.2l2.6 1.6" stroke="#A8450B"/>'],
  waived: [quiet, '<circle cx="8" cy="8" r="6.3" stroke="#4A5B68"/><path d="M4.9 11.1 11.1 4.9" stroke="#4A5B68"/>'],
  todo: [ink, '<circle cx="8" cy="8" r="6.3" stroke="#14212B"/>'],
} as const
export type Mark = keyof typeof marks

/** A shape and its word: never the one without the other. */
export function marked(mark: Mark, words: string): Content {
  const [color, lines] = marks[mark]
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="16" height="16" viewBox="0 0 16 16"><g fill="none" stroke-width="1.5" stroke-linecap="round" stroke-linejoin="round">${lines}</g></svg>`
  return {
    columns: [
      { svg, width: 10, height: 10, margin: [0, 2, 0, 0] },
      { text: words, bold: true, color, width: '*' },
    ],
    columnGap: 4,
  }
}

/** Across the page between its margins. */
const width = 483
const rowHeight = 20

/** As on the page: a known time is a dot, an uncertain one the range it may lie in. Its figures are text, since a drawing has no faces. */
export function drawn({ marks: dots, ticks, rows }: Scale): Content {
  const foot = 20 + rows * rowHeight
  const x = (share: number) => Math.round(share * width) / 100
  const y = (row: number) => foot - 10 - row * rowHeight
  const grid = ticks.map(({ at }) => line(x(at), x(at), 14, foot, `stroke="${rule}" stroke-width="0.5"`))
  const points = dots.map(({ from, to, known, row, happening }) => {
    const paint = happening.own ? accent : ink
    const range = line(x(from), x(to), y(row), y(row), `stroke="${paint}" stroke-width="1.5" stroke-dasharray="2.5 3"`)
    const dot = `<circle cx="${x((from + to) / 2)}" cy="${y(row)}" r="7.5" fill="${known ? paint : '#fff'}" stroke="${paint}"/>`
    return known ? dot : range + dot
  })
  const axis = line(0, width, foot, foot, `stroke="${quiet}" stroke-width="0.75"`)
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${foot}">${grid.join('')}${axis}${points.join('')}</svg>`
  const figures = dots.map(({ n, from, to, known, row, happening }) =>
    figure(String(n), x((from + to) / 2), y(row) - 5.2 - foot, known ? '#ffffff' : happening.own ? accent : ink),
  )
  const labels = ticks.map(({ at, label }) => figure(label, x(at), -foot, quiet))
  return { stack: [{ svg }, ...figures, ...labels], margin: [0, 2, 0, 10] }
}

const line = (x1: number, x2: number, y1: number, y2: number, paint: string) =>
  `<line x1="${x1}" x2="${x2}" y1="${y1}" y2="${y2}" ${paint}/>`

const room = 80

/** Centred on its place, measured from the foot of the drawing, and kept within the page. */
function figure(words: string, x: number, y: number, color: string): Content {
  const alignment = x < 28 && words.length > 2 ? 'left' : x > width - 28 && words.length > 2 ? 'right' : 'center'
  const start = { left: x, center: x - room / 2, right: x - room }[alignment]
  return {
    columns: [{ text: words, width: room, alignment, fontSize: 7.5, color, lineHeight: 1 }],
    relativePosition: { x: start, y },
  }
}
