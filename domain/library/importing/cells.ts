import type { ImportFaultCode, PastField } from '#db/schema/words.ts'
import { slugOf } from '../ownCase.ts'
import { figureOf } from './figures.ts'

/** The words of one row by field, empty where the table has none. */
export type Cells = (field: PastField) => string
export type Fault = { readonly field: PastField; readonly code: ImportFaultCode; readonly found: string }

/** One row as the shipped file would tell it, and what could not even be read. Whether it is a whole case is for the schema to say. */
export function caseOf(cells: Cells): { told: unknown; faults: Fault[] } {
  const faults: Fault[] = []
  const missing = (field: PastField, code: ImportFaultCode, found: string) => {
    faults.push({ field, code, found })
    return null
  }
  const both = (name: 'title' | 'trigger' | 'summary' | 'outcome') => inBoth(cells(`${name}_fr`), cells(`${name}_en`))
  const answer = (field: PastField) => {
    const said = plain(cells(field))
    if (said === '') return null
    return yes.includes(said) ? true : no.includes(said) ? false : missing(field, 'not_yes_or_no', cells(field))
  }
  const hours = cells('first_words_hours').replace(',', '.')
  const amount = hours === '' ? null : Number(hours)
  const startedOn = dateOf(cells('started_on'))
  const title = both('title')
  const note = inBoth(cells('confidence_note_fr'), cells('confidence_note_en'))
  const timeline = pairs(cells('timeline_fr'), cells('timeline_en')).map(([fr, en]) => {
    const [first, second] = [eventOf(fr), eventOf(en)]
    return { at: first.at || second.at, what: inBoth(first.what, second.what) }
  })
  return {
    faults,
    told: {
      slug: cells('slug') || slugOf(title.en, startedOn || '0000'),
      title,
      organisation: cells('organisation'),
      sector: word(cells('sector')),
      country: cells('country').toUpperCase(),
      started_on: startedOn,
      ended_on: dateOf(cells('ended_on')) || null,
      trigger: both('trigger'),
      trigger_channel: word(cells('channel')),
      category: word(cells('category')),
      scct_cluster: word(cells('cluster')),
      summary: both('summary'),
      timeline: timeline.length > 0 ? timeline : [{ at: startedOn, what: shortened(both('trigger')) }],
      response: {
        first_statement_delay_hours:
          amount !== null && !(amount >= 0) ? missing('first_words_hours', 'not_a_number', hours) : amount,
        confirmed_facts: answer('confirmed_facts'),
        corrective_action: answer('corrective_action'),
        apologised: answer('apologised'),
        recalled_values: answer('recalled_values'),
        strategies: listed(cells('strategies')).map(word),
      },
      outcome: both('outcome'),
      impact: parts(cells('figures')).flatMap((written) => {
        const figure = figureOf(written, word)
        return typeof figure === 'string' ? (missing('figures', figure, written) ?? []) : figure
      }),
      lessons: pairs(cells('lessons_fr'), cells('lessons_en')).map(([fr, en]) => inBoth(fr, en)),
      tags: [...new Set(listed(cells('tags')).map(word))],
      sources: parts(cells('sources')).flatMap(
        (written) => sourceOf(written) ?? missing('sources', 'not_a_source', written) ?? [],
      ),
      verified: false,
      confidence: word(cells('confidence')) || 'medium',
      confidence_note: note.fr ? note : null,
    },
  }
}

const yes = ['yes', 'oui', 'true', 'vrai', '1', 'x']
const no = ['no', 'non', 'false', 'faux', '0']

const inBoth = (fr: string, en: string) => ({ fr: fr || en, en: en || fr })
const shortened = ({ fr, en }: { fr: string; en: string }) => ({ fr: fr.slice(0, 600), en: en.slice(0, 600) })
const plain = (text: string) => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().trim()
const word = (text: string) =>
  plain(text)
    .replace(/[^a-z0-9]+/g, '_')
    .replace(/^_+|_+$/g, '')
/** Several in one cell: a line each, or set apart by a bar. */
export const parts = (cell: string) =>
  cell
    .split(/\r?\n|\s\|\s/)
    .map((part) => part.trim())
    .filter(Boolean)
const listed = (cell: string) =>
  cell
    .split(/[;,|\n]/)
    .map((part) => part.trim())
    .filter(Boolean)

function pairs(fr: string, en: string): [string, string][] {
  const [first, second] = [parts(fr), parts(en)]
  return Array.from({ length: Math.max(first.length, second.length) }, (_, n) => [first[n] ?? '', second[n] ?? ''])
}

/** `05/11/2024` is how a French spreadsheet writes 2024-11-05. */
const dateOf = (cell: string) =>
  cell.replace(/^(\d{1,2})\/(\d{1,2})\/(\d{4})$/, (_, d, m, y) => `${y}-${m.padStart(2, '0')}-${d.padStart(2, '0')}`)

function eventOf(line: string): { at: string; what: string } {
  const [, at = '', what = ''] = /^(\S+)\s*(.*)$/s.exec(line) ?? []
  return { at: dateOf(at.replace(/[:,]$/, '')), what }
}

/** `A lamp that stays on; Le Monde; https://…; 2026-11-30`: the day on which a copy was kept may be missing. */
function sourceOf(written: string) {
  const [title, publisher, url, archived_on, ...more] = written.split(/\s*;\s*/)
  if (!title || !publisher || !url || more.length > 0) return null
  return { title, publisher, url, ...(archived_on && { archived_on: dateOf(archived_on) }) }
}
