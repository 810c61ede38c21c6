import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readMarkdown } from '#app/ui/markdown.ts'
import { type Construct, constructs, refusedConstruct } from '#domain/construct.ts'
import { body } from '#domain/input.ts'
import { tidy } from '#domain/text.ts'

const refused: Readonly<Record<Construct, readonly (readonly [text: string, offset: number])[]>> = {
  heading: [
    ['# Ce que nous savons', 0],
    ['Bonjour.\n\n### What we know', 10],
    ['Ce que nous savons\n===', 19],
    ['What we know\n---', 13],
    ['  ## Indented', 2],
    ['#', 0],
  ],
  image: [
    ['Voici ![la lampe](https://a.example/l.png).', 6],
    ['![the lamp][1]', 0],
  ],
  html: [
    ['Un mot <b>fort</b>.', 7],
    ['One<br>two', 3],
    ['<div class="x"', 0],
    ['a <!-- hidden --> b', 2],
    ['see <a href="https://a.example">this</a>', 4],
    ['</p>', 0],
    ['a<b and c>d', 1],
  ],
  code: [
    ['Le fichier `config.txt` a fuité.', 11],
    ['``` \nx\n```', 0],
    ['~~~\nx', 0],
    ['Look:\n\n    indented', 11],
    ['one ``a ` b`` two', 4],
  ],
  table: [
    ['| a | b |\n|---|---|\n| 1 | 2 |', 10],
    ['a | b\n:- | -:', 6],
  ],
  block_quote: [
    ['> Nous regrettons.', 0],
    ['They wrote:\n>No.', 12],
  ],
  rule: [
    ['Fin.\n\n***', 6],
    ['* * *', 0],
    ['___', 0],
    ['- - -', 0],
  ],
  reference_link: [
    ['Voir [notre page][page].', 5],
    ['[page]: https://a.example', 0],
    ['[Update]: done', 0],
  ],
  auto_link: [
    ['Voir <https://a.example/x>.', 5],
    ['Write to <anna@lumen.example>.', 9],
  ],
  hard_break: [['Lumen\\\n12 rue des Lampes', 5]],
  nested_list: [
    ['- un\n  - deux', 7],
    ['1. one\n   - two', 10],
    ['- - un', 0],
    ['- one\n\n  1. two', 9],
  ],
}

test.each(
  constructs.flatMap((construct) => refused[construct].map(([text, offset]) => [construct, text, offset] as const)),
)('%s is refused by its name and its place: %j', (construct, text, offset) => {
  expect(refusedConstruct(text)).toEqual({ construct, offset })
  const [issue] = body().safeParse(text).error?.issues ?? []
  expect(issue).toMatchObject({ message: `${construct} at ${offset}`, params: { refusal: 'TEXT_REFUSED' } })
})

test.each([
  '#badbuzz n’est pas un titre',
  'Merci à tous. #badbuzz #LumenRépond',
  '#1 of our concerns is the child.',
  'C# et F# sont des langages.',
  '1 < 2 et 3 > 2',
  'a < b and c > d, then x <y',
  'moins de 3 % : <3, et <3 à vous tous',
  '> 10 % des clients sont concernés.',
  '>10 % of our customers',
  '>= 10 %',
  'Progression\n> 12 000 lampes rappelées.',
  '5*3 = 15, et 2 * 3 * 4 aussi',
  'snake_case, __init__ and _so on_ stay as typed',
  'L`accent grave seul',
  'Ce qui est gratuit* l’est. * Voir conditions.',
  '5. Cinquième point',
  '2026. Une année difficile.\n\n12) Douze',
  'Écrivez à presse@lumen.example ou lisez https://lumen.example/a_b*c?d=1#e',
  'Voir [notre page](https://lumen.example) et [nous écrire](mailto:a@b.example)',
  '- un\n- deux\n\n1. un\n2. deux',
  '  - un\n  - deux',
  '- un\n- deux\n\nUn paragraphe.\n\n  - trois',
  '- one,\n  which goes on\n- two',
  'Le coût : 3 | 4 | 5',
  'Elle a dit : [sic] et [1][2], puis [Note] : rien.',
  '[Update]: we are still checking the lamps.',
  '\\# pas un titre, \\> ni une citation, \\`ni du code\\`, \\<b>',
  'Bonjour !\n[notre page](https://lumen.example)',
  '— Non, dit-il.\n– Si.\n-- Bon.',
  'De 10h-12h ; -5 % ; +3 %\n-5 % chez nous\n+33 1 23 45 67 89',
  'C:\\Users\\x et un chemin \\\\serveur\\',
  'Prix : 3 ~ 4 €. ~~~ enfin presque',
  '{{heure}} : nous en saurons plus. « Oui » — 50 % ; R&D, AT&T &c.',
  'ci-dessous :\n\n«\u00a0Nous regrettons.\u00a0»',
  'Une ligne\n  en retrait de deux',
])('%j is words, and passes', (text) => {
  expect(refusedConstruct(text)).toBeNull()
  expect(body().safeParse(text).success).toBe(true)
})

/** Words as people write them, with the marks of the subset. */
const word = fc.constantFrom(
  'Nous',
  'know',
  '12 %',
  '#badbuzz',
  '<',
  '>',
  '*',
  '_',
  'l’été',
  '1 < 2',
  'a_b',
  '(1)',
  'a@b.example',
  'https://a.example/x_y',
)
const sentence = fc.array(word, { minLength: 1, maxLength: 8 }).map((words) => `Nous ${words.join(' ')}.`)
const item = sentence.map((words) => `- ${words}`)
const chunk = fc.oneof(
  sentence,
  sentence.map((words) => `**${words.replaceAll('*', '')}**`),
  fc.array(item, { minLength: 1, maxLength: 4 }).map((items) => items.join('\n')),
  fc
    .array(sentence, { minLength: 1, maxLength: 4 })
    .map((all) => all.map((words, n) => `${n + 1}. ${words}`).join('\n')),
  sentence.map((words) => `${words} [ici](https://a.example) ${words}`),
)
const text = fc.array(chunk, { minLength: 1, maxLength: 6 }).map((chunks) => tidy(chunks.join('\n\n')))

test('whatever is made of the subset passes', () => {
  fc.assert(fc.property(text, (words) => refusedConstruct(words) === null))
})

test('a construct is found wherever it stands among words that pass', () => {
  const one = fc.constantFrom(...constructs.map((construct) => [construct, refused[construct][0]?.[0] ?? ''] as const))
  fc.assert(
    fc.property(text, one, text, (before, [construct, found], after) => {
      const made = tidy([before, '\u2014', found, after].join('\n\n'))
      const at = refusedConstruct(made)
      expect(at?.construct).toBe(construct)
      expect(at?.offset).toBeGreaterThan(before.length)
    }),
  )
})

test('an escaped mark is a character, to the check and to the reader alike', () => {
  const mark = fc.constantFrom('#', '>', '`', '<', '[', '!', '*', '_', '|', '~', '-', '+')
  fc.assert(
    fc.property(mark, sentence, (sign, words) => {
      const made = `\\${sign} ${words}`
      expect(refusedConstruct(made)).toBeNull()
      expect(JSON.stringify(readMarkdown(made))).toContain(sign)
    }),
  )
})

const MILLION = 1_000_000
test.each([
  '<a ',
  '<a b="',
  '`',
  '`a',
  '![',
  '[a][',
  '[a]: ',
  '> ',
  '- ',
  '# ',
  '|-',
  '\\',
  '<',
  '* ',
  '  - a\n',
  '| a\n',
  '<a@',
  '~~~\n',
])('a million of %j costs no more than its length', (unit) => {
  refusedConstruct(unit.repeat(MILLION / unit.length))
  expect(body().safeParse(unit.repeat(MILLION / unit.length)).success).toBe(false)
})

test('the texts that ship pass: past cases and starters', () => {
  const texts: string[] = []
  const gather = (value: unknown): void => {
    if (typeof value === 'string') texts.push(value)
    else if (value !== null && typeof value === 'object') for (const one of Object.values(value)) gather(one)
  }
  gather(JSON.parse(readFileSync('db/library/past-cases.json', 'utf8')))
  expect(texts.length).toBeGreaterThan(1_000)
  expect(texts.filter((one) => refusedConstruct(tidy(one)) !== null)).toEqual([])
})
