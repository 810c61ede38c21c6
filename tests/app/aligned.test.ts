import { expect, test } from 'vitest'
import { afterT0, aligned } from '#app/ui/aligned-layout.ts'

const at = (when: string, until?: string) => ({ at: when, until, what: when })

test('each case begins at the same place, whenever it was, and one hour is as wide for all', () => {
  const [old, recent] = aligned(
    [
      [at('1982-09-30T10:00'), at('1982-09-30T11:00'), at('1982-10-05')],
      [at('2023-11-08T04:00'), at('2023-11-08T05:00')],
    ],
    'en',
  )
  expect(old?.marks[0]?.from).toBe(recent?.marks[0]?.from)
  expect(old?.marks[1]?.from).toBe(recent?.marks[1]?.from)
  expect(old?.ticks).toEqual(recent?.ticks)
})

test('what is known to the day is drawn as the day it lies in, never as a moment', () => {
  const [one] = aligned([[at('2009-04-13T16:30'), at('2009-04-15')]], 'en')
  expect(one?.marks.map(({ known }) => known)).toEqual([true, false])
})

test('the words of two marks never touch, and nothing stands outside the drawing', () => {
  const [one] = aligned([[at('1982-09-30'), at('1982-10-05'), at('1999-01')]], 'fr')
  const places = one?.ticks.map((tick) => tick.at) ?? []
  expect(places.length).toBeGreaterThan(3)
  for (const [index, place] of places.entries())
    if (index > 0) expect(place - Number(places[index - 1])).toBeGreaterThanOrEqual(12)
  for (const { from, to } of one?.marks ?? []) expect([from >= 0, to <= 100]).toEqual([true, true])
})

test('how long after is said no more exactly than it is known', () => {
  const first = at('2009-04-13T16:30')
  expect(afterT0(at('2009-04-13T17:10'), first, 'en')).toBe('40\u00a0min')
  expect(afterT0(at('2009-04-15'), first, 'en')).toBe('2\u00a0days')
  expect(afterT0(at('2012-06'), first, 'fr')).toBe('3 ans')
  expect(afterT0(first, first, 'en')).toBeNull()
})
