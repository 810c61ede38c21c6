import { duration, type Language } from './format.ts'
import { type Happening, placedIn, type Scale, stand } from './scale-layout.ts'

const hour = 3_600_000
const day = 24 * hour
const month = 30.44 * day
const year = 12 * month

/** The marks at which people count, in either language; none stands so close to the one before that their words would touch. */
const marks: readonly (readonly [at: number, en: string, fr: string])[] = [
  [0, 'T0', 'T0'],
  [hour, '1 h', '1 h'],
  [6 * hour, '6 h', '6 h'],
  [day, '1 day', '1 jour'],
  [7 * day, '7 days', '7 jours'],
  [month, '1 month', '1 mois'],
  [year, '1 year', '1 an'],
  [5 * year, '5 years', '5 ans'],
  [20 * year, '20 years', '20 ans'],
]
const APART = 12

/**
 * Several cases on one line of time that begins for each with its own first event. The line is logarithmic from an hour
 * on: a response is judged by its hours, and a case may last for years.
 */
export function aligned(cases: readonly (readonly Happening[])[], language: Language): Omit<Scale, 'hours'>[] {
  const placed = cases.map((happenings) => {
    const all = placedIn(happenings)
    const t0 = all[0]?.from ?? 0
    return all.map((each) => ({ ...each, from: each.from - t0, to: each.to - t0 }))
  })
  const last = Math.max(hour, ...placed.flat().map(({ to }) => to))
  const share = (at: number) => 3 + Math.round((Math.log1p(at / hour) / Math.log1p(last / hour)) * 9_400) / 100
  const ticks: { at: number; label: string }[] = []
  for (const [at, en, fr] of marks) {
    const before = ticks.at(-1)
    if (at <= last && (!before || share(at) - before.at >= APART))
      ticks.push({ at: share(at), label: (language === 'fr' ? fr : en).replace(' ', '\u00a0') })
  }
  return placed.map((group) => ({ ...stand(group, share), ticks }))
}

/** How long after the first event, no more exactly than both are known; null where that says nothing. */
export function afterT0(happening: Happening, first: Happening, language: Language): string | null {
  const isExact = happening.at.length > 10 && first.at.length > 10
  const [zero, one] = [first, happening].map((each) => opens(isExact ? each : { ...each, at: each.at.slice(0, 10) }))
  const after = (one ?? 0) - (zero ?? 0)
  if (after <= 0) return null
  if (after < 2 * month) return duration(after, language)
  const [count, unit] = after < 2 * year ? [after / month, 'month'] : [after / year, 'year']
  return new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay: 'long' }).format(Math.round(count))
}

const opens = (happening: Happening): number => placedIn([happening])[0]?.from ?? 0
