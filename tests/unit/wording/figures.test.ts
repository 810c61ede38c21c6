import { expect, test } from 'vitest'
import { against, block, claim, one, out, said, text, warm } from './checked.ts'

test('a figure that differs from the one that is out is shown with that one', () => {
  const standing = [out(1, text('fr', [block('La coque de la veilleuse est tiède : 44 °C après deux heures.')]))]
  expect(
    against(
      one('La coque de la veilleuse monte à 46 °C après deux heures.', { asserts: ['other'] }),
      said({ standing, claims: [] }),
    ),
  ).toEqual([['differs_from_said', '46 °C', '44 °C']])
  expect(
    against(one('La coque est tiède : 44 °C après 2 heures.', { asserts: ['other'] }), said({ standing, claims: [] })),
  ).toEqual([])
  expect(against(one('L’eau du bain reste à 37 °C.', { asserts: ['other'] }), said({ standing, claims: [] }))).toEqual(
    [],
  )
})

test('a date and a count that differ are found, one that is nearer told is not', () => {
  const standing = [
    out(
      1,
      text('fr', [
        block('Nous échangeons chaque veilleuse jusqu’au 31 janvier 2027.'),
        block('Le rappel porte sur 12 400 veilleuses.'),
      ]),
    ),
  ]
  const held = said({ standing, claims: [] })
  expect(against(one('Nous échangeons chaque veilleuse jusqu’au 28 février 2027.', {}), held)).toEqual([
    ['differs_from_said', '28 février 2027', '31 janvier 2027'],
  ])
  expect(against(one('Nous échangeons chaque veilleuse jusqu’au 31 janvier.'), held)).toEqual([])
  expect(against(one('Le rappel porte sur 14 200 veilleuses.', { asserts: ['x'] }), held)).toEqual([
    ['differs_from_said', '14 200', '12 400'],
  ])
  expect(against(one('Le rappel porte sur plus de 12 000 veilleuses.', { asserts: ['x'] }), held)).toEqual([])
})

test('the languages of one draft say one figure', () => {
  const texts = (en: string) => [
    text('fr', [block('Nous avons vendu 12 400 lampes, le 3 mai, à 14 h 05.', { asserts: ['x'] })]),
    text('en', [block(en, { asserts: ['x'] })]),
  ]
  expect(against(texts('We sold 12,400 lamps, on May 3, at 2:05 pm.'))).toEqual([])
  expect(against(texts('We sold lamps.'))).toEqual([])
  expect(against(texts('We sold 14,200 lamps on May 3.'))).toEqual([['differs_between_texts', '14,200', '12 400']])
  expect(against(texts('We sold 12,400 lamps on May 4.'))).toEqual([['differs_between_texts', 'May 4', '3 mai']])
})

test('a claim that a passage rests on carries the figure that the passage says', () => {
  expect(against(one('La coque est tiède : 46 °C après deux heures.', { asserts: ['warm'] }))).toEqual([
    ['differs_from_claim', '46 °C', '44 °C'],
  ])
  expect(
    against([text('en', [block('The shell is lukewarm: 46 °C after two hours.', { asserts: ['warm'] })])]),
  ).toEqual([['differs_from_claim', '46 °C', '44 °C']])
})

test('a passage that rests on two claims gives each its own figure', () => {
  const bulb = claim('bulb', 'L’ampoule monte à 60 °C.', 'confirmed')
  const held = said({ claims: [warm, bulb] })
  const both = { asserts: ['warm', 'bulb'] }
  expect(against(one('La coque est tiède : 44 °C. L’ampoule monte à 60 °C.', both), held)).toEqual([])
  expect(against(one('La coque est tiède : 44 °C. L’ampoule monte à 65 °C.', both), held)).toEqual([
    ['differs_from_claim', '65 °C', '60 °C'],
  ])
})

test('a figure stands in a passage that asserts; what is decided or promised carries itself', () => {
  expect(against(one('Nous avons vendu 12 400 lampes.'))).toEqual([['rests_on_no_claim', '12 400', null]])
  expect(against(one('Nous avons vendu 12 400 lampes.', { asserts: ['x'] }))).toEqual([])
  expect(against(one('Nous remboursons 20 € par lampe.', { decisions: ['d'] }))).toEqual([])
  expect(against(one('Prochain point dans 2 heures, à 18 h 00.', { elements: ['next_update'] }))).toEqual([])
})
