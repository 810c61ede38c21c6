import { globSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import en from '#app/words/en.json'
import fr from '#app/words/fr.json'

const sources = globSync('domain/**/*.ts', { exclude: ['domain/ledger/timelineActs.ts'] })
  .map((file) => readFileSync(file, 'utf8'))
  .join('\n')
const families = Object.keys(en.events).filter((name) => typeof en.events[name as 'case'] === 'object')

/** Every type of event that the domain writes, whichever way it is handed to the recorder. */
const recorded = new Set(
  [...sources.matchAll(/'([a-z_]+\.[a-z_]+)'/g)]
    .map(([, type]) => String(type))
    .filter((type) => families.includes(type.split('.')[0] ?? '')),
)
const moved = ['active', 'contained', 'closed', 'dismissed', 'learned'].map((stage) => `case.${stage}`)

const wordsFor = (words: typeof en, type: string) => {
  const [family, act] = type.split('.') as [keyof typeof en.events, string]
  return (words.events[family] as Record<string, string> | undefined)?.[act]
}

test('the search for recorded events finds what the domain records', () => {
  expect(recorded).toContain('case.declared')
  expect(recorded).toContain('statement.changes_asked')
  expect(recorded.size).toBeGreaterThan(35)
})

test.each([...recorded, ...moved])('%s is told in both languages', (type) => {
  expect(wordsFor(en, type)).toBeTruthy()
  expect(wordsFor(fr, type)).toBeTruthy()
})

test('no sentence is kept for an event that nothing records', () => {
  const told = families.flatMap((family) => Object.keys(en.events[family as 'case']).map((act) => `${family}.${act}`))
  expect(told.filter((type) => !recorded.has(type) && !moved.includes(type))).toEqual([])
})

test('every family of events on a case has words', () => {
  const onCases = [...sources.matchAll(/record(?:OnVersion)?\([^'`]*'([a-z]+)\.[a-z_]+'[^)]*caseId/g)].map(
    ([, family]) => String(family),
  )
  expect(onCases.filter((family) => !families.includes(family) && family !== 'event')).toEqual([])
})
