import { expect, test } from 'vitest'
import { lagging, type Spoken } from '#domain/statements/parity.ts'

const text = (language: 'fr' | 'en', words: string, more: Partial<Spoken> = {}): Spoken => ({
  channel: 'x',
  audience: 'public',
  language,
  title: null,
  blocks: [{ text: words }],
  out: false,
  ...more,
})
const said = (texts: Spoken[], before: Spoken[] = []) =>
  lagging(texts, before).map(({ language, channel, because }) => [language, channel, because])

test('two languages that go together do not lag', () => {
  expect(said([text('fr', 'Un'), text('en', 'One')])).toEqual([])
  expect(said([text('fr', 'Deux'), text('en', 'Two')], [text('fr', 'Un'), text('en', 'One')])).toEqual([])
  expect(said([text('fr', 'Un', { out: true }), text('en', 'One', { out: true })])).toEqual([])
})

test('one that is out while the other is not names the other', () => {
  expect(said([text('fr', 'Un', { out: true }), text('en', 'One')])).toEqual([['en', 'x', 'not_out']])
})

test('one that was edited while the other was left as it was names the other', () => {
  expect(said([text('fr', 'Deux'), text('en', 'One')], [text('fr', 'Un'), text('en', 'One')])).toEqual([
    ['en', 'x', 'not_followed'],
  ])
})

test('a channel that speaks one of the languages only names the other, and another audience is another matter', () => {
  const press = text('fr', 'Un', { channel: 'press', audience: 'press' })
  expect(said([press, text('fr', 'Un'), text('en', 'One')])).toEqual([['en', 'press', 'not_written']])
  expect(said([text('fr', 'Un')], [text('fr', 'Zéro'), text('en', 'Zero')])).toEqual([])
})
