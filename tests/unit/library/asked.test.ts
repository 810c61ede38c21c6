import { expect, test } from 'vitest'
import { askedBy, hrefOf, toggled, variablesOf } from '#app/(house)/library/asked.ts'
import { firstWords } from '#app/(house)/library/first-words.ts'

const any = () => true
const read = (address: string, isAnswer: Parameters<typeof askedBy>[1] = any) => {
  const params: Record<string, string[]> = {}
  for (const [name, value] of new URL(address, 'http://library.example').searchParams)
    params[name] = [...(params[name] ?? []), value]
  return askedBy(params, isAnswer)
}

test('an address says the whole question, and reads back the same', () => {
  const address =
    '/library?q=excuses+tardives&category=rumour&category=fraud&did=apology&country=FR&sector=fast_food&decade=2010&order=newest&after=abc'
  expect(hrefOf(read(address))).toBe(address)
  expect(variablesOf(read(address))).toEqual({
    search: 'excuses tardives',
    filter: {
      categories: ['RUMOUR', 'FRAUD'],
      did: ['APOLOGY'],
      countries: ['FR'],
      sectors: ['fast_food'],
      decades: [2010],
    },
    order: 'NEWEST',
    after: 'abc',
  })
})

test('nothing asked is the whole library', () => {
  expect(variablesOf(read('/library'))).toEqual({ search: null, filter: {}, order: null, after: null })
  expect(hrefOf(read('/library?q=++'))).toBe('/library')
})

test('an answer chosen twice is taken away, and another question begins at its first page', () => {
  const asked = read('/library?category=rumour&after=abc')
  expect(hrefOf(toggled(asked, 'category', 'FRAUD'))).toBe('/library?category=rumour&category=fraud')
  expect(hrefOf(toggled(asked, 'category', 'RUMOUR'))).toBe('/library')
})

test('what no question takes is left out', () => {
  const asked = read(
    `/library?q=${'x'.repeat(300)}%00&category=gossip&category=rumour&nonsense=1&order=sideways`,
    (_, value) => value !== 'GOSSIP',
  )
  expect(asked.chosen.category).toEqual(['RUMOUR'])
  expect(asked.text).toBe('x'.repeat(200))
  expect(asked.newest).toBe(false)
})

test('first words are told no more exactly than they are known', () => {
  const t = Object.assign(
    (key: string, { time } = { time: '' }) => `${key} ${time}`.trim(),
    {},
  ) as unknown as Parameters<typeof firstWords>[0]
  const minutes = [
    { at: '2016-11-22T16:05', steps: [] },
    { at: '2016-11-22T17:01', steps: ['FACTS'] },
  ]
  const days = [
    { at: '2009-04-13T16:30', steps: [] },
    { at: '2009-04-15', steps: ['FACTS'] },
  ]
  expect(firstWords(t, 'en', 0.9, minutes)).toBe('score.firstWords 56\u00a0min')
  expect(firstWords(t, 'en', 48, days)).toBe('score.firstWords 48\u00a0h')
  expect(firstWords(t, 'fr', 960)).toBe('score.firstWords 40\u00a0jours')
  expect(firstWords(t, 'en', 0)).toBe('score.firstWordsAtOnce')
})
