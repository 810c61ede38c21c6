import { expect, test } from 'vitest'
import { english } from '#app/ui/refusals.en.ts'
import { french } from '#app/ui/refusals.fr.ts'
import { say } from '#app/ui/refusals.ts'
import { constructs } from '#domain/construct.ts'
import { refusalCodes } from '#domain/refusal.ts'
import { statusOf } from '#graphql/errors.ts'

const codes = [...refusalCodes, ...Object.keys(statusOf)].sort()

test('every code has one sentence in each language, and no sentence is left over', () => {
  expect(Object.keys(english).sort()).toEqual(codes)
  expect(Object.keys(french).sort()).toEqual(codes)
})

test('each sentence is its own', () => {
  for (const sentences of [english, french]) expect(new Set(Object.values(sentences)).size).toBe(codes.length)
})

test('a person reads the sentence of their language', () => {
  expect(say('OWN_WORDS', 'en')).toBe('You wrote part of this text, so you cannot clear it.')
  expect(say('OWN_WORDS', 'fr')).toBe('Vous avez écrit une partie de ce texte\u00a0: vous ne pouvez pas le viser.')
  expect(say('TEXT_CHANGED', 'fr')).toBe('Le texte a changé pendant votre lecture. Rien n’a été enregistré.')
})

test('every form that a text may not have has its name in each language', () => {
  for (const construct of constructs) {
    const at = { codePoint: null, construct, offset: 0, block: null }
    const [en, fr] = [say('TEXT_REFUSED', 'en', at), say('TEXT_REFUSED', 'fr', at)]
    expect([en, fr].join(' '), construct).not.toContain('undefined')
    expect(en).toMatch(/^(A|An|HTML|Code) ?.* stands at character 1\. /)
  }
})
