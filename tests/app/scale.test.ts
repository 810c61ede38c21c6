import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { anchorOf, type Happening, scales } from '#app/ui/scale-layout.ts'

type Past = { slug: string; timeline: Happening[] }
const shipped: Past[] = JSON.parse(readFileSync(new URL('../../db/library/past-cases.json', import.meta.url), 'utf8'))

const at = (...dates: string[]) => dates.map((date) => ({ at: date, what: date }))
const numbers = (of: ReturnType<typeof scales>) => of.map(({ marks }) => marks.map(({ n }) => n))

test('minutes and years are drawn apart, each to its own scale', () => {
  const drawn = scales(
    at(
      '2016-11-22T16:05',
      '2016-11-22T16:15',
      '2016-11-22T16:26',
      '2016-11-22T17:01',
      '2016-11-23',
      '2019-12-11',
      '2021-09-16',
    ),
    'en',
  )
  expect(numbers(drawn)).toEqual([
    [1, 2, 3, 4],
    [5, 6, 7],
  ])
  expect(drawn[0]?.ticks.map(({ label }) => label)).toEqual(['16:15', '16:30', '16:45', '17:00'])
  expect(drawn[1]?.ticks.map(({ label }) => label)).toEqual(['2017', '2018', '2019', '2020', '2021'])
  expect(drawn[0]?.marks.every(({ known }) => known)).toBe(true)
})

test('distances are true', () => {
  const [drawn] = scales(at('2016-11-22T16:00', '2016-11-22T16:10', '2016-11-22T16:40'), 'fr')
  const [a, b, c] = (drawn?.marks ?? []).map(({ from }) => from)
  expect(((c ?? 0) - (b ?? 0)) / ((b ?? 0) - (a ?? 0))).toBeCloseTo(3, 1)
})

test('a day among days is a range, a day among years is a dot', () => {
  expect(scales(at('1982-09-29', '1982-10-02', '1982-10-05'), 'en')[0]?.marks.every(({ known }) => !known)).toBe(true)
  expect(scales(at('1982-09-29', '1990-10-02'), 'en')[0]?.marks.every(({ known }) => known)).toBe(true)
})

test('an early rush is drawn apart, and a late event keeps the first for company', () => {
  expect(numbers(scales(at('1982-09-29', '1982-10-02', '1982-10-05', '1983-10-17'), 'en'))).toEqual([
    [1, 2, 3],
    [1, 4],
  ])
})

test('what is close stands on several rows', () => {
  const [drawn] = scales(at('2020-01-01', '2020-01-02', '2020-06-01', '2020-06-02', '2020-12-01'), 'en')
  expect(drawn?.marks.map(({ row }) => row)).toEqual([0, 1, 0, 1, 0])
})

test('fewer than two events need no drawing', () => {
  expect(scales(at('2020-01'), 'en')).toEqual([])
})

const narrow = 288
/** What a letter of a label takes at most, as measured in the browser. */
const letter = 6.5

test('no two names on a scale meet on a phone of 320 px, in either language, and some always stay', () => {
  for (const past of shipped)
    for (const language of ['fr', 'en'] as const)
      for (const { ticks } of scales(past.timeline, language)) {
        expect(ticks.length, past.slug).toBeGreaterThan(0)
        const names = ticks.map(({ at, label }) => {
          const width = label.length * letter
          const from = (at / 100) * narrow - width * { start: 0, middle: 0.5, end: 1 }[anchorOf(at)]
          return { label, from, to: from + width }
        })
        for (const [index, name] of names.slice(1).entries())
          expect(name.from, `${past.slug}: ${names[index]?.label}, ${name.label}`).toBeGreaterThan(
            names[index]?.to ?? 0,
          )
      }
})
