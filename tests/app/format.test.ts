import { describe, expect, test } from 'vitest'
import {
  amount,
  bytes,
  capital,
  country,
  day,
  duration,
  fingerprint,
  hour,
  initials,
  knownDate,
  late,
  longDay,
  moment,
  near,
  number,
  percent,
  sinceT0,
  together,
  within,
  zoned,
} from '#app/ui/format.ts'

const fr = { language: 'fr', timeZone: 'Europe/Paris' } as const
const en = { language: 'en', timeZone: 'Europe/Paris' } as const
const at = '2026-11-22T13:05:00.000Z'
const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ')

describe('an instant', () => {
  test('is an hour in the person’s zone', () => {
    expect(hour(at, en)).toBe('14:05')
    expect(hour(at, fr)).toBe('14\u00a0h\u00a005')
    expect(hour('2026-11-22T08:00Z', fr)).toBe('9\u00a0h\u00a000')
    expect(hour('2026-11-21T23:30Z', en)).toBe('00:30')
    expect(hour(at, { language: 'en', timeZone: 'America/Toronto' })).toBe('08:05')
  })
  test('is a day, with its year unless it is this one', () => {
    expect(day(at, en)).toBe('22 Nov 2026')
    expect(day(at, fr)).toBe('22 nov. 2026')
    expect(day(at, en, '2026-12-30T00:00Z')).toBe('22 Nov')
    expect(day('2026-09-01T12:00Z', fr)).toBe('1er sept. 2026')
    expect(day('2026-09-01T12:00Z', en)).toBe('1 Sep 2026')
    expect(longDay('2026-11-24T12:00Z', fr)).toBe('mardi 24 novembre 2026')
    expect(longDay('2026-11-24T12:00Z', en)).toBe('Tuesday 24 November 2026')
  })
  test('names its zone where it binds somebody', () => {
    expect(zoned(at, en)).toBe('22 Nov 2026, 14:05 (Paris)')
    expect(plain(zoned(at, fr))).toBe('22 nov. 2026 à 14 h 05 (Paris)')
    expect(plain(zoned(at, { language: 'fr', timeZone: 'Europe/London' }))).toBe('22 nov. 2026 à 13 h 05 (Londres)')
    expect(moment(at, en, at)).toBe('22 Nov, 14:05')
  })
  test('is said as near as it is', () => {
    expect(near(at, at, en)).toBe('14:05')
    expect(plain(near('2026-11-23T08:00Z', at, fr))).toBe('demain, 9 h 00')
    expect(near('2026-11-21T22:59Z', at, en)).toBe('yesterday, 23:59')
    expect(plain(near('2026-11-27T11:00Z', at, fr))).toBe('27 nov., 12 h 00')
    expect(near('2027-01-02T11:00Z', at, en)).toBe('2 Jan 2027, 12:00')
  })
})

test('a duration is rounded down and keeps two digits of minutes', () => {
  expect(
    [59_999, 60_000, 59 * 60_000, 84 * 60_000, 125 * 60_000, 26 * 3_600_000, 50 * 3_600_000].map((ms) =>
      plain(duration(ms, 'en')),
    ),
  ).toEqual(['59 s', '1 min', '59 min', '84 min', '2 h 05', '1 day', '2 days'])
  expect(plain(duration(4 * 86_400_000, 'fr'))).toBe('4 jours')
})

test('what is coming, what is late and what followed T0', () => {
  expect(plain(within(26 * 60_000, 'en'))).toBe('in 26 min')
  expect(plain(within(26 * 60_000, 'fr'))).toBe('dans 26 min')
  expect(plain(late(8 * 60_000, 'en'))).toBe('8 min late')
  expect(plain(late(4 * 86_400_000, 'fr'))).toBe('4 jours de retard')
  expect(late(20_000, 'en')).toBe('due now')
  expect(plain(sinceT0('2026-11-22T13:43Z', at, 'en'))).toBe('T0 + 38 min')
})

test('a date of the past keeps the precision it is known to', () => {
  expect(knownDate('1982', 'en')).toBe('1982')
  expect(knownDate('1982-09', 'fr')).toBe('septembre 1982')
  expect(knownDate('1982-09-29', 'en')).toBe('29 Sep 1982')
  expect(plain(knownDate('2016-11-22T16:05', 'fr'))).toBe('22 nov. 2016, 16 h 05')
})

test('numbers follow the language', () => {
  expect(number(3100, 'en')).toBe('3,100')
  expect(number(3100, 'fr')).toBe('3\u202f100')
  expect(percent(3.76, 'en')).toBe('3.76%')
  expect(percent(18, 'fr')).toBe('18\u00a0%')
  expect(plain(amount(7e9, 'fr'))).toBe('7 milliards')
  expect(plain(amount(8_500_000, 'en'))).toBe('8.5 million')
  expect(plain(amount(156_959, 'fr'))).toBe('156 959')
  expect(plain(bytes(48_200, 'fr'))).toBe('48 ko')
  expect(plain(bytes(1_530_000, 'en'))).toBe('1.5 MB')
})

test('names, places and marks', () => {
  expect(together(['presse', 'X', 'site'], 'fr')).toBe('presse, X et site')
  expect(together(['press', 'X', 'website'], 'en')).toBe('press, X and website')
  expect(country('GB', 'fr')).toBe('Royaume-Uni')
  expect(fingerprint(`sha256:a41f09c2${'0'.repeat(56)}`)).toBe('a41f 09c2')
  expect(['Claire Vasseur', 'Élise Fournier', 'Karim', 'Jean-Marie Le Du'].map(initials)).toEqual([
    'CV',
    'ÉF',
    'K',
    'JD',
  ])
  expect(capital('élargi')).toBe('Élargi')
})
