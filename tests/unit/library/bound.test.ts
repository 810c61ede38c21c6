import { expect, test } from 'vitest'
import { bound } from '#app/ui/bound.ts'

const nbsp = '\u00a0'

test('a French sign never begins a line, and an amount keeps its name, whoever typed an ordinary space', () => {
  expect(bound('Corolle : l’affiche « retirée » ! Quoi ; 3 % ?')).toBe(
    `Corolle${nbsp}: l’affiche «${nbsp}retirée${nbsp}»${nbsp}! Quoi${nbsp}; 3${nbsp}%${nbsp}?`,
  )
  expect(bound('réduite à 3 millions d’euros en 2 heures')).toBe(`réduite à 3${nbsp}millions d’euros en 2${nbsp}heures`)
  expect(bound('of €7 billion, in 10 minutes')).toBe(`of €7${nbsp}billion, in 10${nbsp}minutes`)
})

test('nothing else of a text changes, and no place in it moves', () => {
  for (const text of ['Two cases: one, two; three?', 'In 2016 Vinci', 'https://a.example/x?y=1', '3 millionaires'])
    expect(bound(text)).toBe(text)
  expect(bound('un samedi ; personne')).toHaveLength('un samedi ; personne'.length)
  expect(bound({ at: null, title: { fr: 'A : b' }, hits: [1] })).toEqual({
    at: null,
    title: { fr: `A${nbsp}: b` },
    hits: [1],
  })
})
