import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  change,
  type Draft,
  type DraftText,
  readDraft,
  withoutGaps,
} from '#app/(house)/cases/[reference]/statements/[number]/write/draft.ts'
import { lagOf } from '#app/(house)/cases/[reference]/statements/[number]/write/lag.ts'
import { lengthOf } from '#app/(house)/cases/[reference]/statements/[number]/write/length.ts'
import { placeIn } from '#app/(house)/cases/[reference]/statements/[number]/write/place-in.ts'
import type { ChannelType } from '#app/gql/graphql.ts'
import { lengthOf as lengthAtSubmission } from '#domain/statements/render.ts'

const passage = (key: string, text: string, more: Partial<DraftText['passages'][number]> = {}) => ({
  key,
  elements: ['KNOWN' as const],
  text,
  asserts: [],
  denies: [],
  acknowledges: [],
  decisions: [],
  ...more,
})
const text = (passages: DraftText['passages'], more: Partial<DraftText> = {}): DraftText => ({
  channel: 'X',
  language: 'EN',
  audience: 'PUBLIC',
  title: '',
  passages,
  ...more,
})
const draft = (...texts: DraftText[]): Draft => ({ texts, notBefore: '', notAfter: '', inside: false, removed: null })
const wordsOf = ({ texts }: Draft) => texts.map(({ passages }) => passages.map((each) => each.text))

test('a channel counts while one writes exactly as it counts at submission', () => {
  const written = fc.record({
    channel: fc.constantFrom<ChannelType>('PRESS', 'X', 'LINKEDIN', 'WEBSITE'),
    title: fc.string({ maxLength: 20 }),
    passages: fc.array(
      fc.record({
        text: fc
          .array(
            fc.oneof(
              fc.string({ maxLength: 12 }),
              fc.constantFrom(
                '**so**',
                '*so*',
                '[us](https://l.example)',
                '🕯️',
                '\n',
                ' lumen.example ',
                '漢字',
                '👩\u200d🚒',
                '€',
                '“',
              ),
            ),
          )
          .map((parts) => parts.join('')),
      }),
      { maxLength: 4 },
    ),
  })
  fc.assert(
    fc.property(written, ({ channel, title, passages }) => {
      const asStored = { channel: channel.toLowerCase(), title: title || null, blocks: passages }
      expect(lengthOf({ channel, title, passages })).toBe(lengthAtSubmission(asStored))
    }),
  )
})

test('X counts an address as 23, signs of other scripts and emoji as two, and the rest as one; other channels count characters', () => {
  const onX = (words: string) => lengthOf({ channel: 'X', title: '', passages: [{ text: words }] })
  const onSite = (words: string) => lengthOf({ channel: 'WEBSITE', title: '', passages: [{ text: words }] })
  expect(onX('abc')).toBe(3)
  expect(onX('Été « ça\u202f! »'), 'a narrow space is two').toBe(13)
  expect(onX('https://lumen.example/a/very/long/path?with=a&query=of-many-letters')).toBe(23)
  expect(onX('Voir lumen.example')).toBe(5 + 23)
  expect(onX('[Voir](https://lumen.example/x)')).toBe(5 + 23)
  expect(onX('漢字')).toBe(4)
  expect(onX('👩\u200d🚒')).toBe(2)
  expect(onX('“so” – €')).toBe(9)
  expect(onX('Fin.Nous')).toBe(8)
  expect(onSite('漢字 👩\u200d🚒')).toBe(6)
})

test('whatever buttons are pressed, a passage with words is there or can be put back', () => {
  const deed = fc.oneof(
    fc.constantFrom('add:0', 'restore', 'include:x/fr/public', 'nonsense', ''),
    fc.tuple(fc.constantFrom('up', 'down'), fc.nat(1), fc.nat(4)).map((parts) => parts.join(':')),
  )
  fc.assert(
    fc.property(fc.array(deed, { maxLength: 30 }), fc.nat(2), (deeds, taken) => {
      const begun = change(
        draft(text([passage('1', 'One.'), passage('2', 'Two.'), passage('3', 'Three.')])),
        `remove:0:${taken}`,
      )
      const ended = deeds.reduce(change, begun)
      const there = [...wordsOf(ended).flat(), ended.removed?.passage.text].filter(Boolean)
      expect(there.sort()).toEqual(['One.', 'Three.', 'Two.'])
      const keys = ended.texts.flatMap(({ passages }) => passages.map(({ key }) => key))
      expect(new Set(keys).size).toBe(keys.length)
    }),
  )
})

test('a passage moves past its neighbour and stops at the ends', () => {
  const begun = draft(text([passage('1', 'One.'), passage('2', 'Two.')]))
  expect(wordsOf(change(begun, 'down:0:0'))).toEqual([['Two.', 'One.']])
  expect(wordsOf(change(begun, 'up:0:0'))).toEqual([['One.', 'Two.']])
  expect(wordsOf(change(begun, 'down:0:1'))).toEqual([['One.', 'Two.']])
})

test('a language that is added takes the plan of its neighbour, and none of its words', () => {
  const begun = draft(text([passage('1', 'One.', { asserts: ['claim_1'] })]))
  const { texts } = change(begun, 'include:x/fr/public')
  expect(texts[1]).toMatchObject({ channel: 'X', language: 'FR', audience: 'PUBLIC' })
  expect(texts[1]?.passages).toMatchObject([{ text: '', elements: ['KNOWN'], asserts: ['claim_1'] }])
  expect(change(begun, 'include:x/en/public').texts).toHaveLength(1)
})

test('what a form sends is the draft it was drawn from', () => {
  const form = new FormData()
  const given = draft(
    text([passage('7', 'One.\nTwo.', { elements: ['KNOWN', 'DOING'], denies: ['claim_2'] })], { title: 'T' }),
  )
  for (const [name, value] of [
    ['texts.0.channel', 'X'],
    ['texts.0.language', 'EN'],
    ['texts.0.audience', 'PUBLIC'],
    ['texts.0.title', 'T'],
    ['texts.0.passages.0.key', '7'],
    ['texts.0.passages.0.elements', 'KNOWN'],
    ['texts.0.passages.0.elements', 'DOING'],
    ['texts.0.passages.0.text', 'One.\r\nTwo.'],
    ['texts.0.passages.0.denies', 'claim_2'],
    ['notBefore', ''],
    ['notAfter', ''],
    ['removed', ''],
  ] as const)
    form.append(name, value)
  expect(readDraft(form)).toEqual(given)
  form.set('removed', '{"from":')
  expect(readDraft(form).removed).toBeNull()
})

test('passages left empty are a plan and are not sent', () => {
  expect(wordsOf(withoutGaps(draft(text([passage('1', ' '), passage('2', 'Two.')]))))).toEqual([['Two.']])
})

test('the language that lags is the one that misses words, or was not changed where the other was', () => {
  const saved = new Map([
    ['1', 'One.'],
    ['2', 'Un.'],
  ])
  const english = text([passage('1', 'One, changed.')])
  const french = text([passage('2', 'Un.')], { language: 'FR' })
  expect(lagOf(french, [english], saved)).toBe(1)
  expect(lagOf(english, [french], saved)).toBe(0)
  expect(lagOf(text([passage('2', '')], { language: 'FR' }), [english], saved)).toBe(1)
  expect(lagOf(french, [text([passage('1', 'One.')])], saved)).toBe(0)
})

test('a reason stands at the text or passage it is about; one about every text stands at the buttons', () => {
  const writing = draft(text([passage('7', 'One.')]), text([passage('8', 'Two.')], { language: 'FR' }))
  expect(placeIn(writing, ['variants', 'x/fr/public'])).toEqual({ path: ['texts.1'] })
  expect(placeIn(writing, ['variants', '1', 'blocks', '0', 'text'])).toEqual({ path: ['passage.8'] })
  expect(placeIn(writing, ['variants', 'fr', 'apology']).missing).toEqual({ element: 'APOLOGY', language: 'FR' })
  for (const path of [['variants'], []]) expect(placeIn(writing, path)).toEqual({ path: [] })
  expect(placeIn(writing, ['notAfter'])).toEqual({ path: ['notAfter'] })
})
