import { createTranslator } from 'next-intl'
import { describe, expect, test } from 'vitest'
import english from '#app/words/en.json' with { type: 'json' }
import french from '#app/words/fr.json' with { type: 'json' }
import { languageOf, zoneOf } from '#app/words/language.ts'
import * as vocabulary from '#db/schema/words.ts'
import { leavesOf } from './leaves.ts'

const en = leavesOf(english)
const fr = leavesOf(french)
const argumentsOf = (text: string) => new Set([...text.matchAll(/\{(\w+)(?=[,}])/g)].map(([, name]) => name))

describe('the words of the two languages', () => {
  test('have the same keys', () => {
    expect([...fr.keys()]).toEqual([...en.keys()])
  })
  test('are all written', () => {
    expect([...en, ...fr].filter(([, text]) => text.trim() === '')).toEqual([])
  })
  test('carry the same values', () => {
    const counted = new Set(['big', 'count'])
    const unlike = [...en].filter(([key, text]) => {
      const [here, there] = [argumentsOf(text), argumentsOf(fr.get(key) ?? '')]
      return [...here.symmetricDifference(there)].some((name) => name !== undefined && !counted.has(name))
    })
    expect(unlike).toEqual([])
  })
  test.each([
    ['en', english, en],
    ['fr', french, fr],
  ] as const)('can each be said in %s', (locale, messages, leaves) => {
    const faults: string[] = []
    const t = createTranslator({ locale, messages, onError: (error) => faults.push(error.message) })
    const tag = (chunks: unknown) => chunks as string
    for (const [key, text] of leaves) {
      const values = Object.fromEntries([...argumentsOf(text)].map((name) => [name ?? '', 2]))
      t.rich(key as 'shell.skip', { ...values, b: tag, wide: tag, quiet: tag } as never)
    }
    expect(faults).toEqual([])
  })
})

describe('every word of the trade has its label', () => {
  const lists = {
    capacities: vocabulary.capacities,
    roles: vocabulary.caseRoles,
    'roles.does': vocabulary.caseRoles,
    'roles.states': vocabulary.roleStates,
    kinds: vocabulary.caseKinds,
    stages: vocabulary.stages,
    confidentialities: vocabulary.confidentialities,
    clusters: vocabulary.clusters,
    categories: vocabulary.categories,
    triggerChannels: vocabulary.triggerChannels,
    claimStates: vocabulary.claimStates,
    claimOrigins: vocabulary.claimOrigins,
    claimUses: vocabulary.claimUses,
    'facts.evidence': vocabulary.evidenceKinds,
    'meter.steps': vocabulary.steps,
    statementKinds: vocabulary.statementKinds,
    versionStates: vocabulary.versionStates,
    elements: vocabulary.elements,
    channels: vocabulary.channelTypes,
    audiences: vocabulary.audiences,
    languages: vocabulary.languages,
    'lanes.names': vocabulary.lanes,
    voteStates: vocabulary.verdicts,
    routes: vocabulary.routes,
    publicationStates: vocabulary.publicationStates,
    'settings.sessions.methods': vocabulary.signInMethods,
    scopes: vocabulary.scopes,
  }
  test.each(Object.entries(lists))('%s', (list, values) => {
    const missing = values
      .map((value) => `${list}.${value.toUpperCase().replace(':', '_')}`)
      .filter((key) => !en.has(key))
    expect(missing).toEqual([])
  })
})

test('the language is the chosen one, else the first that we speak', () => {
  expect(languageOf('fr', 'en')).toBe('fr')
  expect(languageOf(undefined, 'de-CH, fr-CH;q=0.9, en;q=0.8')).toBe('fr')
  expect(languageOf('xx', 'en-GB,fr;q=0.9')).toBe('en')
  expect(languageOf(undefined, null)).toBe('en')
})

test('a zone nobody knows falls back to Paris', () => {
  expect(zoneOf('America/Toronto')).toBe('America/Toronto')
  expect(zoneOf('Atlantis/Deep')).toBe('Europe/Paris')
  expect(zoneOf(undefined)).toBe('Europe/Paris')
})
