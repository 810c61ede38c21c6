import { day, hour, type Reader } from './format.ts'

type Words = { today: string; tomorrow: string; yesterday: string; on: string }

const at: Record<Reader['language'], Words> = {
  en: {
    today: 'at {hour}',
    tomorrow: 'tomorrow at {hour}',
    yesterday: 'yesterday at {hour}',
    on: 'on {day} at {hour}',
  },
  fr: { today: 'à {hour}', tomorrow: 'demain à {hour}', yesterday: 'hier à {hour}', on: 'le {day} à {hour}' },
}

const since: Record<Reader['language'], Words> = {
  en: { today: '{hour}', tomorrow: 'tomorrow, {hour}', yesterday: 'yesterday, {hour}', on: '{day}' },
  fr: { today: '{hour}', tomorrow: 'demain, {hour}', yesterday: 'hier, {hour}', on: 'le {day}' },
}

const until: Record<Reader['language'], Words> = {
  en: { ...since.en, on: '{day}, {hour}' },
  fr: { ...since.fr, on: 'le {day} à {hour}' },
}

const upTo: Record<Reader['language'], Words> = {
  en: {
    today: 'until {hour}',
    tomorrow: 'until tomorrow, {hour}',
    yesterday: 'until yesterday, {hour}',
    on: 'until {day}, {hour}',
  },
  fr: {
    today: 'jusqu’à {hour}',
    tomorrow: 'jusqu’à demain, {hour}',
    yesterday: 'jusqu’à hier, {hour}',
    on: 'jusqu’au {day} à {hour}',
  },
}

/** at 14:05 · à 14 h 05; tomorrow at 09:00 · demain à 9 h 00; on 27 Nov at 12:00 · le 27 nov. à 12 h 00 */
export const atTime = (instant: string, now: string, reader: Reader) => written(at, instant, now, reader)

/** After "since": 14:05 · 14 h 05; yesterday, 09:00 · hier, 9 h 00; 21 Nov · le 21 nov. */
export const sinceTime = (instant: string, now: string, reader: Reader) => written(since, instant, now, reader)

/** until 14:05 · jusqu’à 14 h 05; until 27 Nov, 12:00 · jusqu’au 27 nov. à 12 h 00 */
export const upToTime = (instant: string, now: string, reader: Reader) => written(upTo, instant, now, reader)

/** After "for" or a colon, with the hour whatever the day: 27 Nov, 12:00 · le 27 nov. à 12 h 00 */
export const untilTime = (instant: string, now: string, reader: Reader) => written(until, instant, now, reader)

function written(forms: typeof at, instant: string, now: string, reader: Reader): string {
  const form = forms[reader.language][away(instant, now, reader)]
  return form.replace('{hour}', hour(instant, reader)).replace('{day}', day(instant, reader, now))
}

function away(instant: string, now: string, reader: Reader): keyof Words {
  const known = dayOf(instant, reader)
  const oneDay = 86_400_000
  if (known === dayOf(now, reader)) return 'today'
  if (known === dayOf(Date.parse(now) + oneDay, reader)) return 'tomorrow'
  return known === dayOf(Date.parse(now) - oneDay, reader) ? 'yesterday' : 'on'
}

const dayOf = (instant: string | number, { timeZone }: Reader) => day(instant, { language: 'en', timeZone })
