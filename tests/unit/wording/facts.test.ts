import fc from 'fast-check'
import { expect, test } from 'vitest'
import { numbersAndDates } from '#domain/statements/wording/facts.ts'

const read = (text: string, language: 'fr' | 'en') =>
  numbersAndDates(text, language).map(
    ({ value, unit, approximate }) => `${approximate ? '~' : ''}${value}${unit ?? ''}`,
  )

test.each([
  ['Nous avons vendu 1\u202f200 lampes.', 'We sold 1,200 lamps.', ['1200']],
  ['La coque atteint 44\u00a0°C après deux heures.', 'The shell reaches 44 °C after two hours.', ['44°C', '2h']],
  ['à 14\u00a0h\u00a005', 'at 2:05 pm', ['14:05']],
  ['à 18 h', 'at 18:00', ['18:00']],
  ['à midi', 'at noon', ['12:00']],
  ['jusqu’au 31 janvier 2027', 'until Jan 31, 2027', ['2027-01-31']],
  ['au 31/01/2027', 'until 31 January 2027', ['2027-01-31']],
  ['le 1er mars', 'on March 1', ['--03-01']],
  ['3,5 millions d’euros', '€3.5 million', ['3500000EUR']],
  ['de 10 à 15\u00a0%', 'from 10 to 15%', ['10..15%']],
  ['entre 10 et 15 jours', 'between 10 and 15 days', ['10..15day']],
  ['1 234 567,89 €', '€1,234,567.89', ['1234567.89EUR']],
  ['Trois enfants', 'Three children', ['3']],
  ['environ 50 lampes', 'about 50 lamps', ['~50']],
  ['une cinquantaine de lampes', 'dozens of lamps', []],
  ['Prise de parole 3, appelez le 01 23 45 67 89.', 'Statement 3, call +33 1 23 45 67 89.', []],
  ['Écrivez à s12@lumen.example ou https://lumen.example/2027', 'See https://lumen.example/2027', []],
  ['12 rue de Lyon, 24 h/24', '12 Lyon Street, 24/7'.replace('12 Lyon Street', '12 street'), []],
] as const)('« %s » and "%s" say the same', (fr, en, facts) => {
  expect(read(fr, 'fr')).toEqual(facts)
  expect(read(en, 'en')).toEqual(facts)
})

test('what is counted is known, and each figure stands where it says', () => {
  const text = '12 400 lampes, dont 300 veilleuses.'
  const facts = numbersAndDates(text, 'fr')
  expect(facts.map(({ words, from, to }) => [words, text.slice(from, to)])).toEqual([
    ['12 400', '12 400'],
    ['300', '300'],
  ])
  expect(new Set(facts.map(({ noun }) => noun)).size).toBe(2)
})

test('no text is too strange to read', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary', maxLength: 200 }),
      fc.constantFrom('fr' as const, 'en' as const),
      (text, language) => {
        for (const { from, to, words } of numbersAndDates(text, language)) expect(text.slice(from, to)).toBe(words)
      },
    ),
  )
})
