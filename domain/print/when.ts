import type { Language } from '#db/schema/words.ts'

const nbsp = '\u00a0'

/** A moment with its zone, as pages say it: 22 Nov 2026, 14:05 (Paris) · 22 nov. 2026 à 14 h 05 (Paris). */
export function saidAt(at: Date, language: Language, timeZone: string): string {
  const locale = language === 'fr' ? 'fr-FR' : 'en-GB'
  const written = new Intl.DateTimeFormat(locale, {
    timeZone,
    hourCycle: 'h23',
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
  }).formatToParts(at)
  const { day, month, year, hour, minute } = Object.fromEntries(written.map(({ type, value }) => [type, value]))
  const zone = (timeZone.split('/').at(-1) ?? timeZone).replaceAll('_', ' ')
  return language === 'fr'
    ? `${day === '1' ? '1er' : day} ${month} ${year} à ${Number(hour)}${nbsp}h${nbsp}${minute} (${zone})`
    : `${day} ${month} ${year}, ${hour}:${minute} (${zone})`
}
