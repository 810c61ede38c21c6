import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { LineTerms, Slot } from '#db/schema/lines.ts'
import { newId } from '#domain/id.ts'
import { carries, spoken } from '#domain/statements/blanks.ts'
import {
  type Filling,
  fits,
  type LineText,
  refusalToLeave,
  render,
  strayBlank,
} from '#domain/statements/holdingLine.ts'
import { readFilling } from '#domain/statements/slots.ts'

const slots: Slot[] = [
  { name: 'day', kind: 'date' },
  { name: 'hour', kind: 'time' },
  { name: 'place', kind: 'place' },
  { name: 'next', kind: 'next_update' },
  { name: 'count', kind: 'number' },
  {
    name: 'whom',
    kind: 'choice',
    choices: [
      { key: 'one', fr: 'la personne', en: 'the person' },
      { key: 'all', fr: 'les familles', en: 'the families' },
    ],
  },
]
const terms: LineTerms = { name: 'A reply that hurt', slots, match: {} }

const block = (text: string) => ({
  elements: ['known'],
  text,
  asserts: [],
  denies: [],
  acknowledges: [],
  decisions: [],
})
const text = (language: 'fr' | 'en', ...blocks: string[]): LineText => ({
  key: `x/${language}/public`,
  channel: 'x',
  language,
  audience: 'public',
  title: null,
  blocks: blocks.map(block),
})
const line = [
  text('fr', 'Le {{day}} à {{hour}}, à {{place}} : {{count}} cas.', 'Nous écrivons à {{whom}}. **Suite** le {{next}}.'),
  text('en', 'On {{day}} at {{hour}}, in {{place}}: {{count}} cases.', 'We write to {{whom}}. **More** on {{next}}.'),
]

const two = (n: number) => String(n).padStart(2, '0')
const days = fc
  .date({ min: new Date('2020-01-01T00:00:00Z'), max: new Date('2099-12-31T00:00:00Z'), noInvalidDate: true })
  .map((at) => at.toISOString().slice(0, 10))
const hours = fc.tuple(fc.nat(23), fc.nat(59)).map(([h, m]) => `${two(h)}:${two(m)}`)
const places = fc.stringMatching(/^[A-Za-zÀ-ÖØ-öø-ÿ0-9][A-Za-zÀ-ÖØ-öø-ÿ0-9'’,.\-/]{0,39}$/)
const numbers = fc
  .tuple(fc.nat(999_999_999), fc.option(fc.integer({ min: 1, max: 99 })))
  .map(([n, part]) => (part === null ? String(n) : `${n}.${two(part)}`))
const fillings: fc.Arbitrary<Filling> = fc.record({
  day: days.map((value) => ({ value })),
  hour: hours.map((value) => ({ value })),
  place: places.map((value) => ({ value })),
  next: fc.tuple(days, hours).map(([day, hour]) => ({ value: `${day}T${hour}` })),
  count: numbers.map((value) => ({ value, claim: newId() })),
  whom: fc.constantFrom('one', 'all').map((value) => ({ value })),
})

/** What a reader makes of a rendered text: where each blank lies in it, found from the template alone. */
function parse(template: string, rendered: string): Record<string, string> | null {
  const names: string[] = []
  const pattern = template
    .split(/(\{\{[a-z]+\}\})/)
    .map((part) => {
      if (!part.startsWith('{{')) return part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
      names.push(part.slice(2, -2))
      return '([^\\n]+?)'
    })
    .join('')
  const found = new RegExp(`^${pattern}$`, 'u').exec(rendered)
  return found && Object.fromEntries(names.map((name, at) => [name, found[at + 1] ?? '']))
}

describe('a line filled', () => {
  test('what each blank reads is found again in the words, and nothing else changed', () => {
    fc.assert(
      fc.property(fillings, (filling) => {
        for (const [at, filled] of render(line, terms, filling).entries()) {
          const language = filled.language as 'fr'
          for (const [b, { text: words }] of filled.blocks.entries()) {
            const template = line[at]?.blocks[b]?.text ?? ''
            const said = Object.fromEntries(
              [...template.matchAll(/\{\{([a-z]+)\}\}/g)].map(([, name = '']) => {
                const slot = slots.find((each) => each.name === name) as Slot
                return [name, spoken(slot, filling[name] ?? { value: '' }, language)]
              }),
            )
            expect(template.replace(/\{\{([a-z]+)\}\}/g, (_, name) => said[name] ?? '')).toBe(words)
            expect(parse(template, words)).not.toBeNull()
          }
        }
      }),
    )
  })

  test('is its line’s own, however often it is rendered', () => {
    fc.assert(
      fc.property(fillings, (filling) => {
        const words = render(line, terms, filling)
        expect(words).toEqual(render(line, terms, structuredClone(filling)))
        expect(refusalToLeave(words, line, terms, filling)).toBeNull()
      }),
    )
  })

  test('any one character more, less or other leaves the line', () => {
    fc.assert(
      fc.property(
        fillings,
        fc.nat(1),
        fc.nat(1),
        fc.nat(500),
        fc.constantFrom('', 'x', '!', ' ', '\u00a0', 'é', '*'),
        fc.boolean(),
        (filling, which, b, at, letter, replaces) => {
          const words = render(line, terms, filling)
          const before = words[which]?.blocks[b]?.text ?? ''
          const place = at % before.length
          const after = before.slice(0, place) + letter + before.slice(place + (replaces || letter === '' ? 1 : 0))
          fc.pre(after !== before)
          const changed = words.map((each, t) =>
            t === which
              ? { ...each, blocks: each.blocks.map((one, i) => (i === b ? { ...one, text: after } : one)) }
              : each,
          )
          expect(refusalToLeave(changed, line, terms, filling)?.code).toBe('LEFT_THE_HOLDING_LINE')
        },
      ),
    )
  })

  test('a label, a claim or an audience that is not the line’s leaves it as a word would', () => {
    const filling = fc.sample(fillings, 1)[0] as Filling
    const [first, ...rest] = render(line, terms, filling)
    if (!first) throw new Error('Nothing was rendered.')
    const blocks = (change: object) => first.blocks.map((each, at) => (at === 0 ? { ...each, ...change } : each))
    for (const changed of [
      { ...first, title: 'A title' },
      { ...first, audience: 'customers' },
      { ...first, key: 'x/fr/customers' },
      { ...first, blocks: blocks({ elements: ['known', 'apology'] }) },
      { ...first, blocks: blocks({ asserts: [] }) },
      { ...first, blocks: blocks({ denies: [newId()] }) },
      { ...first, blocks: first.blocks.slice(1) },
    ])
      expect(refusalToLeave([changed, ...rest], line, terms, filling)).not.toBeNull()
    expect(refusalToLeave(rest, line, terms, filling), 'some of its texts').toBeNull()
  })

  test('a number brings its claim into the passage that says it, and no other', () => {
    const filling = fc.sample(fillings, 1)[0] as Filling
    const [first] = render(line, terms, filling)
    expect(first?.blocks.map(({ asserts }) => asserts)).toEqual([[filling.count?.claim], []])
  })

  test('what a blank takes, it takes as it was typed', () => {
    fc.assert(
      fc.property(fillings, (filling) => {
        const given = Object.entries(filling).map(([name, { value, claim }]) => ({
          name,
          value,
          claimId: claim ?? null,
        }))
        expect(readFilling(slots, given)).toEqual(filling)
      }),
    )
  })
})

test.each([
  [{ kind: 'date' }, '2026-03-01', '1er mars 2026', '1 March 2026'],
  [{ kind: 'time' }, '09:00', '9\u00a0h', '09:00'],
  [{ kind: 'time' }, '18:05', '18\u00a0h\u00a005', '18:05'],
  [{ kind: 'number' }, '12500', '12\u202f500', '12,500'],
  [{ kind: 'number' }, '1234567.5', '1\u202f234\u202f567,5', '1,234,567.5'],
  [{ kind: 'next_update' }, '2026-12-24T18:30', '24 décembre 2026 à 18\u00a0h\u00a030', '24 December 2026 at 18:30'],
] as const)('%j %s reads as people write it', (kind, value, fr, en) => {
  const slot = { name: 'a', ...kind }
  expect([spoken(slot, { value }, 'fr'), spoken(slot, { value }, 'en')]).toEqual([fr, en])
})

test.each([
  ['3\u202f200 colis sont bloqués', '3200', true],
  ['3,200 parcels are held', '3200', true],
  ['12,5 tonnes', '12.5', true],
  ['about 13200 parcels', '3200', false],
  ['no number at all', '3', false],
  ['le 12 mars, 40 lampes', '40', true],
])('"%s" carries %s: %s', (words, value, holds) => {
  expect(carries(words, value)).toBe(holds)
})

test('a template names its blanks, each once declared and at least once used', () => {
  expect(strayBlank(line, terms)).toBeNull()
  expect(strayBlank([text('fr', 'Rien.')], { slots: slots.slice(0, 1) })).toBe('day')
  expect(strayBlank([text('fr', 'Le {{jour}}.')], { slots: [] })).toBe('jour')
  expect(strayBlank([text('fr', 'Le {{Jour}}.')], { slots: [] })).toBe('{{ }}')
  expect(strayBlank([{ ...text('fr', 'Oui.'), title: '{{count}}' }], { slots: slots.slice(4, 5) })).toBe('count')
})

test('a line that names nothing is for every case, and one that names something for those alone', () => {
  const subject = { severity: 3, category: null, kind: 'real' }
  expect(fits({}, subject)).toBe(true)
  expect(fits({ category: ['fraud'] }, subject)).toBe(false)
  expect(fits({ category: ['fraud'], severity: [3, 4] }, { ...subject, category: 'fraud' })).toBe(true)
  expect(fits({ severity: [1, 2] }, subject)).toBe(false)
  expect(fits({ kind: ['drill'] }, subject)).toBe(false)
})
