import type { Language } from '#db/schema/words.ts'

/** 12 Nov 2026 · 12 nov. 2026. A day without its hour is asked for in UTC: it is the same one in every zone. */
export function day(at: string | Date, language: Language, timeZone: string): string {
  const written = new Intl.DateTimeFormat(language === 'fr' ? 'fr' : 'en-GB', {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    timeZone,
  }).format(new Date(at))
  return language === 'fr' ? written.replace(/^1(?=\s)/, '1er') : written
}

/** A deadline names its day only when it is not today, and always its zone: `13:43 (Paris)`, « 13 h 43 (Paris) ». */
export function moment(at: string, language: Language, timeZone: string, now: Date): string {
  const parts = Object.fromEntries(
    new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit', timeZone })
      .formatToParts(new Date(at))
      .map(({ type, value }) => [type, value]),
  )
  const hour = language === 'fr' ? `${Number(parts.hour)}\u00a0h\u00a0${parts.minute}` : `${parts.hour}:${parts.minute}`
  const date = day(at, language, timeZone)
  const place = timeZone.split('/').at(-1)?.replaceAll('_', ' ')
  if (date === day(now, language, timeZone)) return `${hour} (${place})`
  return language === 'fr' ? `le ${date} à ${hour} (${place})` : `${date}, ${hour} (${place})`
}
