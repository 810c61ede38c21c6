import { expect, test } from 'vitest'
import { wordsAt } from '#domain/demo/words.ts'
import { check } from '#domain/statements/wording/check.ts'
import type {
  CheckedBlock,
  CheckedText,
  Said,
  StandingClaim,
  StandingText,
} from '#domain/statements/wording/finding.ts'

const { answer, brief, holding, post } = wordsAt(new Date('2026-11-24T13:00Z'), new Date('2026-11-24T17:00Z'))

const block = (text: string, more: Partial<CheckedBlock> = {}): CheckedBlock => ({
  elements: ['known'],
  text,
  asserts: [],
  denies: [],
  acknowledges: [],
  decisions: [],
  ...more,
})
const text = (
  language: 'fr' | 'en',
  blocks: readonly CheckedBlock[],
  channel = 'press',
  title: string | null = null,
): CheckedText => ({
  key: `${channel}/${language}/public`,
  language,
  audience: 'public',
  title,
  blocks,
})
const out = (number: number, of: CheckedText): StandingText => ({
  ...of,
  statement: { id: `statement_${number}`, number, n: 1, kind: 'press_release' },
})
const claim = (
  key: string,
  words: string,
  state: 'confirmed' | 'refuted',
  language: 'fr' | 'en' = 'fr',
): StandingClaim => ({
  key,
  language,
  mark: { id: `claim_${key}`, number: 1, words, state, use: null },
})
const sent = claim('sent', 'La réponse a été envoyée par le compte de Maison Lumen.', 'confirmed')
const warm = claim('warm', 'La coque de la veilleuse devient tiède : 44 °C après deux heures.', 'confirmed')
const hospital = claim('hospital', 'Trois enfants sont à l’hôpital à cause de la veilleuse.', 'refuted')
const late = claim('late', '1 200 calendriers ne seront pas livrés avant le 1er décembre.', 'confirmed')
const said = (more: Partial<Said> = {}): Said => ({
  standing: [],
  claims: [sent, warm, hospital, late],
  promiseRuns: true,
  ...more,
})

const against = (draft: readonly CheckedText[], held: Said = said()) =>
  check(draft, held)
    .filter(({ severity }) => severity === 'contradiction')
    .map(({ why, words, other }) => [why, words, other?.words ?? other?.sentence ?? null])
const one = (words: string, more: Partial<CheckedBlock> = {}, language: 'fr' | 'en' = 'fr') => [
  text(language, [block(words, more)]),
]

test('a figure that differs from the one that is out is shown with that one', () => {
  const standing = [out(1, text('fr', [block('La coque de la veilleuse est tiède : 44 °C après deux heures.')]))]
  expect(
    against(
      one('La coque de la veilleuse monte à 46 °C après deux heures.', { asserts: ['other'] }),
      said({ standing, claims: [] }),
    ),
  ).toEqual([['differs_from_said', '46 °C', '44 °C']])
  expect(
    against(one('La coque est tiède : 44 °C après 2 heures.', { asserts: ['other'] }), said({ standing, claims: [] })),
  ).toEqual([])
  expect(against(one('L’eau du bain reste à 37 °C.', { asserts: ['other'] }), said({ standing, claims: [] }))).toEqual(
    [],
  )
})

test('a date and a count that differ are found, one that is nearer told is not', () => {
  const standing = [
    out(
      1,
      text('fr', [
        block('Nous échangeons chaque veilleuse jusqu’au 31 janvier 2027.'),
        block('Le rappel porte sur 12 400 veilleuses.'),
      ]),
    ),
  ]
  const held = said({ standing, claims: [] })
  expect(against(one('Nous échangeons chaque veilleuse jusqu’au 28 février 2027.', {}), held)).toEqual([
    ['differs_from_said', '28 février 2027', '31 janvier 2027'],
  ])
  expect(against(one('Nous échangeons chaque veilleuse jusqu’au 31 janvier.'), held)).toEqual([])
  expect(against(one('Le rappel porte sur 14 200 veilleuses.', { asserts: ['x'] }), held)).toEqual([
    ['differs_from_said', '14 200', '12 400'],
  ])
  expect(against(one('Le rappel porte sur plus de 12 000 veilleuses.', { asserts: ['x'] }), held)).toEqual([])
})

test('the languages of one draft say one figure', () => {
  const texts = (en: string) => [
    text('fr', [block('Nous avons vendu 12 400 lampes, le 3 mai, à 14 h 05.', { asserts: ['x'] })]),
    text('en', [block(en, { asserts: ['x'] })]),
  ]
  expect(against(texts('We sold 12,400 lamps, on May 3, at 2:05 pm.'))).toEqual([])
  expect(against(texts('We sold lamps.'))).toEqual([])
  expect(against(texts('We sold 14,200 lamps on May 3.'))).toEqual([['differs_between_texts', '14,200', '12 400']])
  expect(against(texts('We sold 12,400 lamps on May 4.'))).toEqual([['differs_between_texts', 'May 4', '3 mai']])
})

test('what is out is not said the other way round without a word', () => {
  const standing = [out(1, text('fr', [block('Nous avons vu la réponse publiée ce matin par notre compte.')]))]
  expect(against(one('Notre compte n’a pas publié de réponse ce matin.'), said({ standing, claims: [] }))).toEqual([
    [
      'reverses_what_was_said',
      'Notre compte n’a pas publié de réponse ce matin.',
      'Nous avons vu la réponse publiée ce matin par notre compte.',
    ],
  ])
  expect(against(one('Notre compte a publié une réponse ce matin.'), said({ standing, claims: [] }))).toEqual([])
  expect(
    against(one('Nous vérifions si notre compte a publié cette réponse ce matin.'), said({ standing, claims: [] })),
  ).toEqual([])
})

test('a confirmed claim is not denied, and a refuted one not repeated', () => {
  expect(against(one('La réponse n’a pas été envoyée par notre compte.'))).toMatchObject([
    ['denies_confirmed', expect.anything(), sent.mark.words],
  ])
  expect(against(one('Trois enfants sont à l’hôpital à cause de notre veilleuse.'))).toMatchObject([
    ['repeats_refuted', expect.anything(), hospital.mark.words],
  ])
  for (const fit of [
    'Aucun enfant n’est à l’hôpital à cause de la veilleuse.',
    'Trois enfants seraient à l’hôpital à cause de la veilleuse : c’est faux.',
    'Trois enfants seraient à l’hôpital à cause de la veilleuse. C’est faux.',
    'Nous vérifions si des enfants sont à l’hôpital à cause de la veilleuse.',
    'La réponse a été envoyée par notre compte.',
    'Les calendriers arriveront après le 1er décembre.',
  ])
    expect(against(one(fit)), fit).toEqual([])
  expect(against(one('Des enfants à l’hôpital ? La veilleuse n’y est pour rien.', { denies: ['hospital'] }))).toEqual(
    [],
  )
})

test('a claim logged under the wrong language is read in its own', () => {
  const mislabelled = claim('sent', 'The reply was sent from the account of Maison Lumen.', 'confirmed', 'fr')
  const held = said({ claims: [mislabelled] })
  expect(against(one('The reply was not sent from our account.', {}, 'en'), held)).toMatchObject([
    ['denies_confirmed', expect.anything(), expect.anything()],
  ])
})

test('a claim that a passage rests on carries the figure that the passage says', () => {
  expect(against(one('La coque est tiède : 46 °C après deux heures.', { asserts: ['warm'] }))).toEqual([
    ['differs_from_claim', '46 °C', '44 °C'],
  ])
  expect(
    against([text('en', [block('The shell is lukewarm: 46 °C after two hours.', { asserts: ['warm'] })])]),
  ).toEqual([['differs_from_claim', '46 °C', '44 °C']])
})

test('a passage that rests on two claims gives each its own figure', () => {
  const bulb = claim('bulb', 'L’ampoule monte à 60 °C.', 'confirmed')
  const held = said({ claims: [warm, bulb] })
  const both = { asserts: ['warm', 'bulb'] }
  expect(against(one('La coque est tiède : 44 °C. L’ampoule monte à 60 °C.', both), held)).toEqual([])
  expect(against(one('La coque est tiède : 44 °C. L’ampoule monte à 65 °C.', both), held)).toEqual([
    ['differs_from_claim', '65 °C', '60 °C'],
  ])
})

test('a title repeats no rumour, which is advice', () => {
  const found = check([text('fr', [block('C’est faux.')], 'press', 'Trois enfants à l’hôpital : faux')], said())
  expect(found.map(({ why, severity, block: at }) => [why, severity, at])).toEqual([
    ['repeats_in_title', 'advice', null],
  ])
})

test('one hour is promised for the next words, and while a promise runs, the one that was', () => {
  const next = (words: string, channel: string, audience = 'public') => ({
    ...text('fr', [block(words, { elements: ['next_update'] })], channel),
    audience,
  })
  const draft = [next('Prochain point à 18 h.', 'press'), next('Nous reviendrons à 19 h.', 'x')]
  expect(against(draft)).toEqual([['another_time_promised', '19 h', '18 h']])
  const standing = [out(1, next('Nous dirons ce que nous savons à 14 h.', 'x'))]
  expect(against([next('Prochain point à 18 h.', 'press')], said({ standing }))).toEqual([
    ['another_time_promised', '18 h', '14 h'],
  ])
  expect(against([next('Prochain point à 18 h.', 'press')], said({ standing, promiseRuns: false }))).toEqual([])
  expect(against([next('Prochain point à 18 h.', 'intranet', 'staff')], said({ standing }))).toEqual([])
})

test('a figure stands in a passage that asserts; what is decided or promised carries itself', () => {
  expect(against(one('Nous avons vendu 12 400 lampes.'))).toEqual([['rests_on_no_claim', '12 400', null]])
  expect(against(one('Nous avons vendu 12 400 lampes.', { asserts: ['x'] }))).toEqual([])
  expect(against(one('Nous remboursons 20 € par lampe.', { decisions: ['d'] }))).toEqual([])
  expect(against(one('Prochain point dans 2 heures, à 18 h 00.', { elements: ['next_update'] }))).toEqual([])
})

test('what the demo’s people say in the end contradicts nothing but the hour of an update still to come', () => {
  const all = (['fr', 'en'] as const).flatMap((language) => [
    text(
      language,
      [
        block(answer.v3[language].known, { asserts: ['sent', 'warm'] }),
        block(answer.v3[language].notKnown, { elements: ['not_known'], acknowledges: ['germany'] }),
        block(answer.v3[language].doing, { elements: ['doing'], decisions: ['exchange'] }),
        block(answer.v3[language].apology, { elements: ['apology'] }),
        block(answer.v3[language].next, { elements: ['next_update'] }),
      ],
      'press',
      answer.title[language],
    ),
    text(
      language,
      [
        block(post.v3[language].known, { asserts: ['sent'] }),
        block(post.v3[language].next, { elements: ['next_update'] }),
      ],
      'x',
    ),
  ])
  const standing = (['fr', 'en'] as const).map((language) =>
    out(
      1,
      text(language, [block(holding.v2[language], { elements: ['known', 'next_update'], asserts: ['sent'] })], 'x'),
    ),
  )
  expect(new Set(against(all, said({ standing })).map(([why]) => why))).toEqual(new Set(['another_time_promised']))
  expect(check(all, said({ standing, promiseRuns: false }))).toEqual([])
  expect(
    check(
      [
        text(
          'fr',
          Object.values(brief).map((words) => block(words)),
        ),
      ],
      said(),
    ),
  ).toEqual([])
})

test.each([
  ['sentences', 'La lampe 12 a été rappelée à 14 h 05 par nous. '],
  ['figures', '1 '],
  ['negations', 'ne '],
  ['elisions', 'n’'],
  ['capitals', 'Aa '],
  ['full stops', 'x. '],
  ['excuses', 'excuses si vous avez '],
  ['one long word', 'a'],
])('forty texts of 64 KiB made of %s do not hang, and what was left out is said', (_, unit) => {
  const long = unit.repeat(Math.floor(65_536 / unit.length))
  const draft = Array.from({ length: 40 }, (_each, at) =>
    text('fr', [block(long, { elements: ['known', 'next_update'] })], `c${at}`),
  )
  const began = performance.now()
  const found = check(draft, said({ standing: draft.map((each) => out(1, each)) }))
  expect(performance.now() - began).toBeLessThan(20_000)
  expect(found[0]?.why).toBe('too_long_to_check')
  expect(found.length).toBeLessThanOrEqual(200)
})
