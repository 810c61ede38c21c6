import { expect, test } from 'vitest'
import { readMarkdown } from '#app/ui/markdown.ts'

const words = (text: string) => ({ kind: 'text', text })

test('paragraphs are parted by blank lines, and a line break inside one is a space', () => {
  expect(readMarkdown('one\ntwo\n\nthree')).toEqual([
    { kind: 'paragraph', children: [words('one'), words(' '), words('two')] },
    { kind: 'paragraph', children: [words('three')] },
  ])
})

test('strong words, emphasis and links', () => {
  expect(readMarkdown('a **b *c*** [d](https://e.example/x) f')).toEqual([
    {
      kind: 'paragraph',
      children: [
        words('a '),
        { kind: 'strong', children: [words('b '), { kind: 'emphasis', children: [words('c')] }] },
        words(' '),
        { kind: 'link', href: 'https://e.example/x', children: [words('d')] },
        words(' f'),
      ],
    },
  ])
})

test('bulleted and numbered lists', () => {
  expect(readMarkdown('- one\n- two\n\n1. a\n2. b')).toEqual([
    { kind: 'bullets', items: [[words('one')], [words('two')]] },
    { kind: 'numbers', items: [[words('a')], [words('b')]] },
  ])
})

test.each([
  'javascript:alert(1)',
  'http://plain.example',
  'data:text/html,x',
  'https://user@evil.example',
  '//evil.example',
])('%s is never a link', (address) => {
  const source = `[x](${address})`
  expect(readMarkdown(source)).toEqual([{ kind: 'paragraph', children: [words(source)] }])
})

test.each(['<b>x</b>', '# x', '> x', '![x](https://e.example/y.png', '`x`', '| a | b |'])(
  '%s stays the characters it is',
  (source) => {
    expect(JSON.stringify(readMarkdown(source))).not.toMatch(/"(?:strong|emphasis|link)"/)
  },
)

test('an escaped mark is a character', () => {
  expect(readMarkdown('\\*a\\*')).toEqual([{ kind: 'paragraph', children: [words('*'), words('a'), words('*')] }])
})

test('hostile text costs its own length', () => {
  const began = performance.now()
  for (const unit of ['*', '**', '[', '\\', '*a', '**a*', '[a](']) readMarkdown(unit.repeat(30_000))
  expect(performance.now() - began).toBeLessThan(5_000)
})
