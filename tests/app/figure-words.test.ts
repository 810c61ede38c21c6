import { createTranslator } from 'next-intl'
import { describe, expect, test } from 'vitest'
import { figureWords } from '#app/(house)/library/figure-words.ts'
import { placeOf, toldBy } from '#app/(house)/library/telling.ts'
import type { Language } from '#app/ui/format.ts'
import en from '#app/words/en.json' with { type: 'json' }
import fr from '#app/words/fr.json' with { type: 'json' }

const words = (language: Language) =>
  figureWords(createTranslator({ locale: language, messages: language === 'fr' ? fr : en }) as never, language)

describe('a figure of a past case', () => {
  test('is named in the reader’s language, and kept by what both languages read', () => {
    const { metrics, units } = words('fr')
    expect(metrics.words).toContain('Produits rappelés')
    expect(metrics.code(' produits  rappelés')).toBe('products_recalled')
    expect(metrics.word('products_recalled')).toBe('Produits rappelés')
    expect(units.words).toEqual(expect.arrayContaining(['%', 'clients', 'jours', 'euros']))
    expect([units.code('Clients'), units.code('%'), words('en').units.code('€')]).toEqual([
      'customers',
      'percent',
      'eur',
    ])
  })

  test('is written freely where the house has no word for it', () => {
    expect(words('fr').metrics.code('Lampes rappelées')).toBe('Lampes rappelées')
    expect(words('en').units.word('pot_plants')).toBe('pot plants')
  })

  test.each(['fr', 'en'] as const)(
    'no word stands for two things, and what is saved unread stays what it was (%s)',
    (language) => {
      const messages = language === 'fr' ? fr : en
      for (const list of ['metrics', 'units'] as const) {
        const { code, word, words: offered } = words(language)[list]
        expect(new Set(offered).size).toBe(offered.length)
        for (const kept of Object.keys(messages[list])) expect(code(word(kept)).replaceAll(' ', '_'), kept).toBe(kept)
      }
    },
  )
})

test('a fault in a row of sources is said at that row, where an earlier one is empty', () => {
  const form = new FormData()
  form.set('sources.0.title', 'A lamp')
  form.set('sources.2.title', 'Another lamp')
  expect(toldBy(form, 'en', words('en')).sources).toHaveLength(2)
  expect(placeOf(['sources', '1', 'publisher'], form)).toEqual(['sources', '2', 'publisher'])
  expect(placeOf(['sources', '0', 'url'], form)).toEqual(['sources', '0', 'url'])
  expect(placeOf(['sources'], form)).toEqual(['sources', '0', 'title'])
})
