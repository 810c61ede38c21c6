import { createTranslator } from 'next-intl'
import type { Language } from '#app/ui/format.ts'
import en from '#app/words/en.json' with { type: 'json' }
import fr from '#app/words/fr.json' with { type: 'json' }

/** The words of the pages, where there is no page. */
export const wordsIn = (language: Language) =>
  createTranslator({ locale: language, messages: language === 'fr' ? fr : en })
export type Words = ReturnType<typeof wordsIn>
