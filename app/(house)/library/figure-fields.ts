import type { PastFigureInput, Qualifier, ToldCaseFragment } from '#app/gql/graphql.ts'
import type { Language } from '#app/ui/format.ts'
import type { FigureWords } from './figure-words.ts'

export type TypedFigure = {
  metric: string
  value: string
  unit: string
  qualifier: string
  source: string
  note: string
}
export const figureNames = ['metric', 'value', 'unit', 'qualifier', 'source', 'note'] as const
export const mostFigures = 40
export const qualifiers = ['ABOUT', 'MORE_THAN', 'LESS_THAN', 'ALMOST', 'UP_TO'] as const satisfies readonly Qualifier[]

type Row = TypedFigure & { readonly row: number }

/** The rows that somebody wrote in; each keeps its row, at which a fault is said. */
export const figureRows = (text: (name: string) => string): Row[] =>
  Array.from({ length: mostFigures }, (_, row) => ({
    row,
    metric: text(`figures.${row}.metric`),
    value: text(`figures.${row}.value`),
    unit: text(`figures.${row}.unit`),
    qualifier: text(`figures.${row}.qualifier`),
    source: text(`figures.${row}.source`),
    note: text(`figures.${row}.note`),
  })).filter(({ metric, value, unit, note }) => metric || value || unit || note)

/** As the contract takes them. `sources`: the rows of sources that are filled, so that a number means the source it stands at. */
export const figuresIn = (rows: readonly Row[], sources: readonly number[], words: FigureWords): PastFigureInput[] =>
  rows.map(({ metric, value, unit, qualifier, source, note }) => ({
    metric: words.metrics.code(metric),
    value: amountOf(value) ?? 0,
    unit: words.units.code(unit),
    qualifier: (qualifier || null) as Qualifier | null,
    note: note || null,
    source: sources.indexOf(Number(source) - 1) + 1,
  }))

/** The rows whose amount is none: the contract takes a number there and nothing else. */
export const withoutAmount = (rows: readonly Row[]): Row[] => rows.filter(({ value }) => amountOf(value) === null)

/** As in a table that is imported: 1,250 is two numbers, a thousand apart, and is asked for again. */
function amountOf(text: string): number | null {
  const plain = text.replace(/[\s\u00a0\u202f]/g, '')
  return /^-?\d+(?:[.,]\d+)?$/.test(plain) && !/,\d{3}$/.test(plain) ? Number(plain.replace(',', '.')) : null
}

export const typedFigures = (
  figures: ToldCaseFragment['figures'],
  language: Language,
  words: FigureWords,
): TypedFigure[] =>
  figures.map(({ metric, value, unit, qualifier, note, sourceNumber }) => ({
    metric: words.metrics.word(metric),
    value: String(value),
    unit: words.units.word(unit),
    qualifier: qualifier ?? '',
    source: String(sourceNumber),
    note: note?.[language] ?? '',
  }))
