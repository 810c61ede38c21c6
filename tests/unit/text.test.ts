import { expect, test } from 'vitest'
import { readMarkdown } from '#app/ui/markdown.ts'
import { body, lines } from '#domain/input.ts'
import { readEmail } from '#domain/sign-in/email.ts'
import { render } from '#domain/statements/render.ts'
import { misleadingLink, piledMarks, refusedCharacter, tidy } from '#domain/text.ts'

const MILLION = 1_000_000

/** What costs the square of its length, where a pattern is careless: a million of it would take minutes. */
const hostile: Readonly<Record<string, string>> = {
  'spaces before a word': `${' '.repeat(MILLION)}x`,
  'empty lines before a word': `${'\n'.repeat(MILLION)}x`,
  'spaces and lines by turns': `${' \n'.repeat(MILLION / 2)}x`,
  'brackets that open': '['.repeat(MILLION),
  'labels without an address': '[a'.repeat(MILLION / 2),
  'links that never close': '[a]('.repeat(MILLION / 4),
  'escaped brackets': `[${'\\['.repeat(MILLION / 2)}`,
  'a label like an address without end': `[${'a.'.repeat(MILLION / 2)}](https://a.example)`,
  stars: '*'.repeat(MILLION),
  'stars around letters': '**a'.repeat(MILLION / 3),
  'faces joined without end': '😀\u200D'.repeat(MILLION / 3),
}

test.each(Object.entries(hostile))('%s cost no more than their length', (_, text) => {
  refusedCharacter(text)
  misleadingLink(text)
  render({ channel: 'x', title: null, blocks: [{ text }] })
  body().safeParse(text)
  expect(tidy(text).length).toBeLessThanOrEqual(text.length)
})

test('marks piled on one letter are refused before anything is made of them', () => {
  const smear = `a${'\u0301\u0323'.repeat(MILLION / 2)}`
  expect(piledMarks(smear)).toBe('U+0301 at 1')
  expect(lines().safeParse(smear).success).toBe(false)
  expect(readEmail(smear)).toBeNull()
  for (const word of ['Élise', 'Việt Nam', 'ནམོ་བུདྡྷཱ་ཡ', 'Z͑ͫ̓ͪ̂ͫ̽͏̴̙̤̞'.normalize('NFD')])
    expect(lines().safeParse(word).success, word).toBe(true)
})

test.each([
  '[bank.example](https://evil.example)',
  '[**bank.example**](https://evil.example)',
  '[*bank.example*](https://evil.example)',
  '[bank\\.example](https://evil.example)',
  '[https://bank.example/login](https://evil.example)',
  '[our page: https://bank.example](https://evil.example)',
  '[go to www.bank.example now](https://evil.example)',
  '[bank。example](https://evil.example)',
  '[ｂａｎｋ.example](https://evil.example)',
  '[bаnk.example](https://bank.example)',
  '[bank.example](https://bank.example@evil.example)',
  '[bank.example:443](https://evil.example)',
  '[a](javascript:alert(1))',
  '[a](javascript:alert)',
  '[a](data:text/html,x)',
  '[a](//evil.example)',
  '[a](http://evil.example)',
  '[a\\]b](javascript:x)',
])('%s is refused, or is no link', (text) => {
  const isLink = JSON.stringify(readMarkdown(text)).includes('"link"')
  expect(misleadingLink(text) !== null || !isLink).toBe(true)
})

test.each([
  '[bank.example](https://bank.example/a)',
  '[our page](https://bank.example)',
  '[Write to us](mailto:a@b.example)',
  '[M. Dupont](https://bank.example)',
  '\\[bank.example](https://evil.example)',
])('%s misleads nobody', (text) => {
  expect(misleadingLink(text)).toBeNull()
})
