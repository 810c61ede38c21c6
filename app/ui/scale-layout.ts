import { capital, day, hour, type Language } from './format.ts'

/** Where the events of a past case stand on a line drawn to scale. Dates keep the precision they are known to. */
export type Happening = { readonly at: string; readonly until?: string; readonly what: string; readonly own?: boolean }
export type Mark = {
  readonly n: number
  readonly from: number
  readonly to: number
  readonly row: number
  readonly known: boolean
  readonly happening: Happening
}
export type Tick = { readonly at: number; readonly label: string }
export type Scale = {
  readonly marks: readonly Mark[]
  readonly ticks: readonly Tick[]
  readonly rows: number
  readonly hours: boolean
}

const minute = 60_000
const oneHour = 60 * minute
const oneDay = 24 * oneHour
const year = 365.25 * oneDay
const steps = [
  5 * minute,
  15 * minute,
  30 * minute,
  oneHour,
  2 * oneHour,
  3 * oneHour,
  6 * oneHour,
  12 * oneHour,
  oneDay,
  2 * oneDay,
  7 * oneDay,
  14 * oneDay,
]

/** The minutes apart from the days, and an early rush apart from the years after it: each to its own scale. */
export function scales(happenings: readonly Happening[], language: Language): Scale[] {
  const placed = placedIn(happenings)
  const timed = placed.filter(({ happening }) => happening.at.length > 10)
  const [early, rest] = timed.length >= 2 ? [timed, placed.filter((each) => !timed.includes(each))] : atTheGap(placed)
  // One late event alone has no scale: the first of all stands with it.
  const later = rest.length === 1 ? [...early.slice(0, 1), ...rest] : rest
  return [early, later].filter((group) => group.length >= 2).map((group) => layOut(group, language))
}

export type Placed = { n: number; happening: Happening; from: number; to: number }

/** When each may have been, the earliest first. */
export const placedIn = (happenings: readonly Happening[]): Placed[] =>
  happenings
    .map((happening, index) => ({ n: index + 1, happening, ...span(happening) }))
    .sort((one, other) => one.from - other.from)

function atTheGap(placed: readonly Placed[]): [readonly Placed[], readonly Placed[]] {
  const [first, last] = [placed[0], placed.at(-1)]
  if (!first || !last) return [[], []]
  const whole = last.to - first.from
  const gaps = placed.slice(1).map((each, index) => ({ index: index + 1, gap: each.from - (placed[index]?.to ?? 0) }))
  const widest = gaps.reduce((best, each) => (each.gap > best.gap ? each : best), { index: 0, gap: 0 })
  const rush = placed.slice(0, widest.index)
  const short = rush.length >= 3 && (rush.at(-1)?.to ?? 0) - first.from < whole * 0.15
  return short ? [rush, placed.slice(widest.index)] : [placed, []]
}

function layOut(group: readonly Placed[], language: Language): Scale {
  const first = Math.min(...group.map(({ from }) => from))
  const last = Math.max(...group.map(({ to }) => to))
  const room = Math.max((last - first) * 0.04, 2 * minute)
  const [start, end] = [first - room, last + room]
  const share = (at: number) => Math.round(((at - start) / (end - start)) * 10_000) / 100
  return {
    ...stand(group, share),
    ticks: apart(ticks(start, end, language).map(({ at, label }) => ({ at: share(at), label }))),
    hours: last - first <= 2 * oneDay,
  }
}

/** Each event where `share` puts its time, in per cent across. */
export function stand(group: readonly Placed[], share: (at: number) => number): Pick<Scale, 'marks' | 'rows'> {
  const lastOfRow: number[] = []
  const marks = group.map(({ n, happening, from, to }) => {
    const known = share(to) - share(from) < 3
    const centre = known ? share((from + to) / 2) : (share(from) + share(to)) / 2
    // Two figures closer than a figure is wide on a phone go to different rows.
    const free = lastOfRow.findIndex((taken) => centre - taken >= 7)
    const row = free === -1 ? lastOfRow.length : free
    lastOfRow[row] = centre
    return { n, happening, row, known, from: known ? centre : share(from), to: known ? centre : share(to) }
  })
  return { marks, rows: lastOfRow.length }
}

/** At most six, at round hours, days, months or years. */
function ticks(start: number, end: number, language: Language): Tick[] {
  const reader = { language, timeZone: 'UTC' }
  // A day beside its month is wider than an hour.
  const step = steps.find((each) => (end - start) / each <= (each < oneDay ? 6 : 5))
  if (step !== undefined) {
    const label = (at: number) => (step < oneDay ? hour(at, reader) : day(at, reader, at))
    return every(Math.ceil(start / step) * step, end, (at) => at + step).map((at) => ({ at, label: label(at) }))
  }
  // A month beside its year is twice as wide as a year alone, and a phone has room for three.
  const most = (each: number) => (each % 12 === 0 ? 6 : 3)
  const months = [1, 3, 6, 12, 24, 60, 120].find((each) => (end - start) / (each * (year / 12)) <= most(each)) ?? 240
  const opening = new Date(start)
  const month = Math.ceil((opening.getUTCFullYear() * 12 + opening.getUTCMonth() + 1) / months) * months
  return every(month, Math.floor(monthOf(end)), (at) => at + months).map((at) => ({
    at: Date.UTC(Math.floor(at / 12), at % 12),
    label: monthLabel(at, months, language),
  }))
}

/** Where a name is drawn, as far in from the edge as it must be. */
export const anchorOf = (at: number) => (at < 6 ? 'start' : at > 94 ? 'end' : 'middle')

/** How much of the narrowest phone a letter takes, in per cent. */
const LETTER = 2.3
const leftOf = ({ at, label }: Tick) => at - label.length * LETTER * { start: 0, middle: 0.5, end: 1 }[anchorOf(at)]

/** A name that is drawn in from the edge may meet the next one: that at the edge gives way. */
function apart(all: readonly Tick[]): Tick[] {
  const kept: Tick[] = []
  for (const tick of all) {
    const before = kept.at(-1)
    const meet = before !== undefined && leftOf(before) + (before.label.length + 1) * LETTER > leftOf(tick)
    if (meet && anchorOf(before.at) === 'start') kept.pop()
    else if (meet) continue
    kept.push(tick)
  }
  return kept
}

function monthLabel(month: number, step: number, language: Language): string {
  const inYear = String(Math.floor(month / 12))
  if (step % 12 === 0) return inYear
  const name = new Intl.DateTimeFormat(language, { month: 'short', timeZone: 'UTC' }).format(Date.UTC(2000, month % 12))
  return `${capital(name)} ${inYear}`
}

const monthOf = (at: number) => new Date(at).getUTCFullYear() * 12 + new Date(at).getUTCMonth()

function every(first: number, last: number, next: (at: number) => number): number[] {
  const found: number[] = []
  for (let at = first; at <= last; at = next(at)) found.push(at)
  return found
}

/** The stretch of time a date may mean: a minute is an instant, a month is all of its days. */
function span({ at, until }: Happening): { from: number; to: number } {
  const from = opens(at)
  return { from, to: until ? closes(until) : closes(at) }
}

const opens = (at: string) => Date.parse(at.length > 10 ? `${at}Z` : `${at}${'-01-01'.slice(at.length - 4)}T00:00Z`)

function closes(at: string): number {
  if (at.length > 10) return opens(at)
  const [inYear = 0, month] = at.split('-').map(Number)
  if (at.length === 10) return opens(at) + oneDay
  return Date.UTC(month === undefined ? inYear + 1 : inYear, month ?? 0)
}
