import { qualifiers } from '#db/schema/words.ts'

export type FigureRead = {
  readonly metric: string
  readonly value: number
  readonly unit: string
  readonly qualifier: string | null
  readonly note: string | null
  readonly source_index: number
}
type Unread = 'not_a_figure' | 'not_a_number' | 'not_in_the_list'

/** `complaints; 12 400; letters; 1; about; In the first week`: what was counted, how much, of what, the number of its source; how exact and a remark may be missing. */
export function figureOf(written: string, word: (text: string) => string): FigureRead | Unread {
  const [metric = '', value = '', unit = '', source = '', exact = '', note = '', ...more] = written.split(/\s*;\s*/)
  const amount = amountOf(value)
  const place = /^\d{1,2}$/.test(source) ? Number(source) : 0
  if (!word(metric) || !unit || place === 0 || more.length > 0) return 'not_a_figure'
  if (amount === null) return 'not_a_number'
  const qualifier = word(exact)
  if (qualifier && !(qualifiers as readonly string[]).includes(qualifier)) return 'not_in_the_list'
  return {
    metric: word(metric),
    value: amount,
    unit,
    qualifier: qualifier || null,
    note: note || null,
    source_index: place - 1,
  }
}

/** French and English write 1,250 for two numbers, a thousand apart: it is asked for again rather than guessed. */
function amountOf(text: string): number | null {
  const plain = text.replace(/[\s\u00a0\u202f]/g, '')
  if (!/^-?\d+(?:[.,]\d+)?$/.test(plain) || /,\d{3}$/.test(plain)) return null
  return Number(plain.replace(',', '.'))
}
