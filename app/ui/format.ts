/** Dates, times, durations and numbers as people of each language write them. Pure: the instant and the zone are passed in. */
export type Language = 'fr' | 'en'
export type Reader = { readonly language: Language; readonly timeZone: string }
type Instant = string | number

const minute = 60_000
const oneHour = 60 * minute
const oneDay = 24 * oneHour
const nbsp = '\u00a0'

/** 14:05 · 14 h 05 */
export function hour(at: Instant, { language, timeZone }: Reader): string {
  const clock = partsOf(at, language, timeZone, { hour: '2-digit', minute: '2-digit' })
  return language === 'fr' ? `${Number(clock.hour)}${nbsp}h${nbsp}${clock.minute}` : `${clock.hour}:${clock.minute}`
}

/** 22 Nov 2026 · 22 nov. 2026; without the year when it is that of `now`. */
export function day(at: Instant, { language, timeZone }: Reader, now?: Instant): string {
  const date = partsOf(at, language, timeZone, { day: 'numeric', month: 'short', year: 'numeric' })
  const thisYear = now !== undefined && partsOf(now, language, timeZone, { year: 'numeric' }).year === date.year
  return words(ordinal(date.day, language), date.month, thisYear ? '' : date.year)
}

/** Tuesday 24 November 2026 · mardi 24 novembre 2026 */
export function longDay(at: Instant, { language, timeZone }: Reader): string {
  const date = partsOf(at, language, timeZone, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' })
  return words(date.weekday, ordinal(date.day, language), date.month, date.year)
}

/** 22 Nov 2026, 14:05 · 22 nov. 2026 à 14 h 05 */
export function moment(at: Instant, reader: Reader, now?: Instant): string {
  return `${day(at, reader, now)}${reader.language === 'fr' ? ' à ' : ', '}${hour(at, reader)}`
}

/** A moment with the name of its zone: for deadlines, publications, votes and evidence. */
export function zoned(at: Instant, reader: Reader, now?: Instant): string {
  return `${moment(at, reader, now)} (${zoneName(reader)})`
}

/** 14:05 today, tomorrow, 09:00, else 27 Nov, 12:00. */
export function near(at: Instant, now: Instant, reader: Reader): string {
  const away = daysBetween(now, at, reader)
  if (away === 0) return hour(at, reader)
  const neighbour = { '1': { en: 'tomorrow', fr: 'demain' }, '-1': { en: 'yesterday', fr: 'hier' } }[String(away)]
  return `${neighbour ? neighbour[reader.language] : day(at, reader, now)}, ${hour(at, reader)}`
}

/** 40 s · 84 min · 2 h 05 · 3 days; always rounded down, a clock never promises more than it has. */
export function duration(ms: number, language: Language): string {
  const length = Math.abs(ms)
  if (length < minute) return `${Math.floor(length / 1000)}${nbsp}s`
  if (length < 2 * oneHour) return `${Math.floor(length / minute)}${nbsp}min`
  if (length < oneDay) return hoursAndMinutes(Math.floor(length / minute))
  const days = Math.floor(length / oneDay)
  return `${days}${nbsp}${language === 'fr' ? 'jour' : 'day'}${days > 1 ? 's' : ''}`
}

/** in 26 min · dans 26 min */
export function within(ms: number, language: Language): string {
  return `${language === 'fr' ? 'dans' : 'in'}${nbsp}${duration(ms, language)}`
}

/** 8 min late · 8 min de retard; under a minute nobody is late yet. */
export function late(ms: number, language: Language): string {
  if (Math.abs(ms) < minute) return language === 'fr' ? 'c’est l’heure' : 'due now'
  return language === 'fr' ? `${duration(ms, language)} de retard` : `${duration(ms, language)} late`
}

/** T0 + 38 min */
export function sinceT0(at: Instant, t0: Instant, language: Language): string {
  const gap = instant(at) - instant(t0)
  return `T0${nbsp}${gap < 0 ? '−' : '+'}${nbsp}${duration(gap, language)}`
}

/** A date written with the precision it is known to: 1982-09, 1982-09-29 or 2016-11-22T16:05, in the place's own time. */
export function knownDate(at: string, language: Language): string {
  const known: Intl.DateTimeFormatOptions =
    at.length === 4
      ? { year: 'numeric' }
      : at.length === 7
        ? { month: 'long', year: 'numeric' }
        : { day: 'numeric', month: 'short', year: 'numeric' }
  const date = partsOf(`${at.slice(0, 10)}${'-01-01'.slice(at.slice(0, 10).length - 4)}T12:00Z`, language, 'UTC', known)
  const written = words(date.day ? ordinal(date.day, language) : '', date.month, date.year)
  return at.length > 10 ? `${written}, ${hour(`${at}Z`, { language, timeZone: 'UTC' })}` : written
}

/** After another date, of which the day is not said twice: 22 Nov 2016, 16:05, then 16:44. */
export const knownAfter = (at: string, before: string | undefined, language: Language): string =>
  at.length > 10 && at.slice(0, 10) === before?.slice(0, 10)
    ? hour(`${at}Z`, { language, timeZone: 'UTC' })
    : knownDate(at, language)

export function number(value: number, language: Language, options?: Intl.NumberFormatOptions): string {
  return new Intl.NumberFormat(language, options).format(value)
}

/** 18% · 18 %, from 18. */
export function percent(value: number, language: Language): string {
  return `${number(value, language, { maximumFractionDigits: 2 })}${language === 'fr' ? nbsp : ''}%`
}

/** 7 billion · 7 milliards; below a million, every digit. */
export function amount(value: number, language: Language): string {
  return Math.abs(value) < 1e6
    ? number(value, language)
    : number(value, language, { notation: 'compact', compactDisplay: 'long', maximumFractionDigits: 2 })
}

export function bytes(size: number, language: Language): string {
  const [value, unit] =
    size < 1e6 ? [size / 1e3, language === 'fr' ? 'ko' : 'kB'] : [size / 1e6, language === 'fr' ? 'Mo' : 'MB']
  return `${number(value, language, { maximumFractionDigits: value < 10 ? 1 : 0 })}${nbsp}${unit}`
}

/** press, X and website · presse, X et site */
export function together(items: readonly string[], language: Language): string {
  return new Intl.ListFormat(language === 'fr' ? 'fr' : 'en-GB', { type: 'conjunction' }).format(items)
}

export function country(code: string, language: Language): string {
  return new Intl.DisplayNames(language, { type: 'region' }).of(code) ?? code
}

/** Paris, from Europe/Paris. Cities the French call otherwise are few among the zones people choose. */
export function zoneName({ language, timeZone }: Reader): string {
  const city = timeZone.split('/').at(-1)?.replaceAll('_', ' ') ?? timeZone
  return language === 'fr' ? (frenchCities[city] ?? city) : city
}

/** a41f 09c2: enough to compare by eye, the whole stands behind it. */
export function fingerprint(hash: string): string {
  const digits = hash.replace(/^sha256:/, '')
  return `${digits.slice(0, 4)} ${digits.slice(4, 8)}`
}

export function initials(name: string): string {
  const each = name.split(/[\s-]+/).filter(Boolean)
  return [each[0], each.length > 1 ? each.at(-1) : ''].map((word) => word?.[0]?.toLocaleUpperCase() ?? '').join('')
}

export function capital(text: string): string {
  return text.charAt(0).toLocaleUpperCase() + text.slice(1)
}

export function instant(at: Instant): number {
  return typeof at === 'number' ? at : Date.parse(at)
}

const frenchCities: Record<string, string> = {
  London: 'Londres',
  Brussels: 'Bruxelles',
  Vienna: 'Vienne',
  Warsaw: 'Varsovie',
  Lisbon: 'Lisbonne',
  Athens: 'Athènes',
  Copenhagen: 'Copenhague',
  Bucharest: 'Bucarest',
  Algiers: 'Alger',
  Singapore: 'Singapour',
  Reunion: 'La Réunion',
}

const words = (...each: (string | undefined)[]) => each.filter(Boolean).join(' ')
const ordinal = (day: string | undefined, language: Language) =>
  language === 'fr' && day === '1' ? '1er' : (day ?? '')
const hoursAndMinutes = (minutes: number) =>
  `${Math.floor(minutes / 60)}${nbsp}h${nbsp}${String(minutes % 60).padStart(2, '0')}`

function daysBetween(from: Instant, to: Instant, { timeZone }: Reader): number {
  const midnight = (at: Instant) => {
    const date = partsOf(at, 'en', timeZone, { day: 'numeric', month: 'numeric', year: 'numeric' })
    return Date.UTC(Number(date.year), Number(date.month) - 1, Number(date.day))
  }
  return Math.round((midnight(to) - midnight(from)) / oneDay)
}

/** English dates take American parts in our own order: British short months are not all of three letters. */
function partsOf(
  at: Instant,
  language: Language,
  timeZone: string,
  options: Intl.DateTimeFormatOptions,
): Partial<Record<Intl.DateTimeFormatPartTypes, string>> {
  const written = formatter(language === 'fr' ? 'fr' : 'en-US', timeZone, options).formatToParts(instant(at))
  return Object.fromEntries(written.map(({ type, value }) => [type, value]))
}

const formatters = new Map<string, Intl.DateTimeFormat>()

function formatter(locale: string, timeZone: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${locale} ${timeZone} ${Object.entries(options)}`
  const known = formatters.get(key) ?? new Intl.DateTimeFormat(locale, { hourCycle: 'h23', ...options, timeZone })
  formatters.set(key, known)
  return known
}
