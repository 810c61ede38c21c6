import type { DryRun, ImportFault, Mapped } from '#db/schema/libraryImports.ts'
import type { ImportFaultCode, ImportFormat, PastField } from '#db/schema/words.ts'
import { type PastCase, pastCase } from '../pastCase.ts'
import { type Cells, caseOf, parts } from './cells.ts'
import { readJson } from './json.ts'
import { guess, readTable } from './table.ts'

export const MOST_CASES = 500
const KEPT_FAULTS = 200

export type Read = {
  readonly cases: PastCase[]
  readonly mapping: Mapped[]
  readonly run: DryRun
  readonly rows: number
}

/** Reads a file through and writes nothing: every case that is whole, and every fault with its place. `taken`: names that are in use. */
export function dryRun(
  format: ImportFormat,
  content: string,
  mapping: readonly Mapped[] | null,
  taken: ReadonlySet<string>,
): Read {
  const { cases, faults, used, rows } = format === 'json' ? fromJson(content) : fromTable(content, mapping)
  const seen = new Set<string>()
  for (const { past, line, column } of cases) {
    const code: ImportFaultCode | null = seen.has(past.slug) ? 'twice' : taken.has(past.slug) ? 'name_taken' : null
    if (code) faults.push({ line, column, code, found: past.slug })
    seen.add(past.slug)
  }
  faults.sort((a, b) => a.line - b.line)
  const whole = cases.map(({ past }) => past)
  return {
    cases: whole,
    mapping: used,
    rows,
    run: {
      cases: whole.length,
      titles: whole.slice(0, 20).map(({ title }) => title),
      faults: faults.slice(0, KEPT_FAULTS).map(shown),
      faultCount: faults.length,
    },
  }
}

const shown = ({ column, found, ...fault }: ImportFault): ImportFault => ({
  ...fault,
  column: column && cut(column),
  found: found && cut(found),
})

/** A letter cut in two, or a NUL, is shown as the sign for what could not be read: neither can be stored. */
const cut = (text: string): string => text.slice(0, 80).toWellFormed().replaceAll('\0', '\uFFFD')

type Found = { past: PastCase; line: number; column: string | null }
type Gathered = { cases: Found[]; faults: ImportFault[]; used: Mapped[]; rows: number }

function fromTable(content: string, mapping: readonly Mapped[] | null): Gathered {
  const sheet = readTable(content)
  const used = guess(sheet.columns).map((guessed, at) => {
    const chosen = mapping?.[at]
    return chosen && chosen.column === guessed.column ? chosen : guessed
  })
  const faults = [...sheet.faults]
  const cases: Found[] = []
  const columnOf = (field: PastField) => used.find((one) => one.field === field)?.column ?? null
  for (const { line, cells } of sheet.rows.slice(0, MOST_CASES)) {
    const cell: Cells = (field) => cells[used.findIndex((one) => one.field === field)] ?? ''
    const { told, faults: unread } = caseOf(cell)
    const result = pastCase.safeParse(told)
    const unreadFields = new Set(unread.map(({ field }) => field))
    faults.push(...unread.map(({ field, code, found }) => ({ line, column: columnOf(field), code, found })))
    if (result.success && unread.length === 0)
      cases.push({ past: result.data, line, column: columnOf('slug') ?? columnOf('title_fr') })
    const said = new Set<string>()
    for (const issue of result.error?.issues ?? []) {
      const fields = fieldsOf(issue.path)
      // A timeline that nobody wrote is made of the first date and the trigger: their own faults are told.
      if (issue.path[0] === 'timeline' && fields.every((one) => cell(one) === '')) continue
      const field = fields.find((one) => columnOf(one)) ?? [...fields].sort().at(-1)
      if (!field || unreadFields.has(field)) continue
      // A source that could not be read moves those after it: which one a figure rests on is told once all are read.
      if (field === 'figures' && unreadFields.has('sources')) continue
      const fault = {
        line,
        column: columnOf(field) ?? field,
        code: codeOf(issue, cell(field) === ''),
        // Of several figures in one cell, the one that is at fault.
        found: (field === 'figures' ? parts(cell(field))[Number(issue.path[1])] : cell(field)) || null,
      }
      const place = `${fault.column} ${fault.code} ${field === 'figures' ? fault.found : ''}`
      if (said.has(place)) continue
      said.add(place)
      faults.push(fault)
    }
  }
  return { cases, faults, used, rows: sheet.rows.length }
}

function fromJson(content: string): Gathered {
  const { items, faults } = readJson(content)
  const cases: Found[] = []
  for (const { value, line } of items.slice(0, MOST_CASES)) {
    const result = pastCase.safeParse(value)
    if (result.success) cases.push({ past: result.data, line, column: 'slug' })
    for (const issue of result.error?.issues ?? []) {
      const found = issue.path.reduce<unknown>(
        (at, key) => (at as Record<PropertyKey, unknown> | undefined)?.[key],
        value,
      )
      const path = [...issue.path, ...('keys' in issue ? issue.keys.slice(0, 1) : [])]
      faults.push({
        line,
        column:
          path
            .map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`))
            .join('')
            .replace(/^\./, '') || null,
        code: codeOf(issue, found === undefined || found === ''),
        found: typeof found === 'string' || typeof found === 'number' ? String(found) : null,
      })
    }
  }
  return { cases, faults, used: [], rows: items.length }
}

/** The fields of the table in which a place of the case is told. */
function fieldsOf([name, ...rest]: readonly PropertyKey[]): PastField[] {
  const named: Readonly<Record<string, PastField[]>> = {
    trigger_channel: ['channel'],
    scct_cluster: ['cluster'],
    response: ['strategies'],
    impact: ['figures'],
  }
  const inBoth = ['title', 'trigger', 'summary', 'timeline', 'outcome', 'lessons', 'confidence_note']
  if (typeof name === 'string' && inBoth.includes(name)) {
    const language = [...rest].reverse().find((key) => key === 'fr' || key === 'en')
    const both = [`${name}_fr`, `${name}_en`] as PastField[]
    return language === 'en' ? both.reverse() : both
  }
  return named[String(name)] ?? [name as PastField]
}

type Issue = {
  readonly code?: string
  readonly message: string
  readonly path: readonly PropertyKey[]
  readonly origin?: string
  readonly format?: string
}

function codeOf({ code, message, path, origin, format }: Issue, empty: boolean): ImportFaultCode {
  const last = path.filter((key) => typeof key === 'string').at(-1)
  if (message === 'before it started') return 'ends_before'
  if (message === 'no such source') return 'no_such_source'
  if (message.startsWith('holds a character')) return 'hidden_character'
  if (empty || (code === 'too_small' && origin !== 'number')) return 'missing'
  if (['started_on', 'ended_on', 'at', 'archived_on'].includes(String(last))) return 'not_a_date'
  if (last === 'country') return 'not_a_country'
  if (last === 'url' || format === 'url') return 'not_a_link'
  if (code === 'invalid_value') return 'not_in_the_list'
  if (code === 'too_big' && origin === 'number') return 'not_a_number'
  if (code === 'too_big') return origin === 'array' ? 'too_many' : 'too_long'
  if (code === 'invalid_type' && message.includes('number')) return 'not_a_number'
  return 'not_read'
}
