import { expect, test } from 'vitest'
import { atTime, sinceTime, untilTime, upToTime } from '#app/ui/when.ts'
import { instantOf, wallTime } from '#app/ui/zone-time.ts'

const now = '2026-11-24T12:34:00Z'
const english = { language: 'en', timeZone: 'Europe/Paris' } as const
const french = { language: 'fr', timeZone: 'Europe/Paris' } as const
const nbsp = (text: string) => text.replaceAll('_', '\u00a0')

test('a time of today is its hour, with the word that leads to it', () => {
  expect(atTime('2026-11-24T13:00:00Z', now, english)).toBe('at 14:00')
  expect(atTime('2026-11-24T13:00:00Z', now, french)).toBe(nbsp('à 14_h_00'))
  expect(sinceTime('2026-11-24T11:14:00Z', now, english)).toBe('12:14')
})

test('tomorrow and yesterday are named, in the days of the zone', () => {
  expect(atTime('2026-11-24T23:30:00Z', now, english)).toBe('tomorrow at 00:30')
  expect(sinceTime('2026-11-23T20:00:00Z', now, french)).toBe(nbsp('hier, 21_h_00'))
})

test('another day is named by its date, and French by its article', () => {
  expect(sinceTime('2026-11-21T11:00:00Z', now, english)).toBe('21 Nov')
  expect(sinceTime('2026-11-21T11:00:00Z', now, french)).toBe('le 21 nov.')
  expect(untilTime('2026-11-27T11:00:00Z', now, french)).toBe(nbsp('le 27 nov. à 12_h_00'))
})

test('what runs until a time says so with the word that its day asks for', () => {
  const [today, tomorrow, later] = ['2026-11-24T13:00:00Z', '2026-11-24T23:30:00Z', '2026-11-27T11:00:00Z']
  const said = (reader: typeof english | typeof french) =>
    [today, tomorrow, later].map((at) => upToTime(at, now, reader))
  expect(said(french)).toEqual(['jusqu’à 14_h_00', 'jusqu’à demain, 0_h_30', 'jusqu’au 27 nov. à 12_h_00'].map(nbsp))
  expect(said(english)).toEqual(['until 14:00', 'until tomorrow, 00:30', 'until 27 Nov, 12:00'])
})

test('a wall clock and its instant are two ways to say one time', () => {
  expect(wallTime('2026-11-24T12:34:56Z', 'Europe/Paris')).toBe('2026-11-24T13:34')
  expect(instantOf('2026-11-24T13:34', 'Europe/Paris')).toBe('2026-11-24T12:34:00.000Z')
  expect(instantOf('2026-07-01T09:00', 'America/New_York')).toBe('2026-07-01T13:00:00.000Z')
  expect(instantOf('soon', 'Europe/Paris')).toBeNull()
})

test('an hour that the zone skips means the time after it', () => {
  expect(instantOf('2026-03-29T02:30', 'Europe/Paris')).toBe('2026-03-29T01:30:00.000Z')
})
