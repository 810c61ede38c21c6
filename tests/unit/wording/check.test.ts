import { expect, test } from 'vitest'
import { wordsAt } from '#domain/demo/words.ts'
import { check } from '#domain/statements/wording/check.ts'
import { against, block, claim, hospital, one, out, said, sent, text } from './checked.ts'

const { answer, brief, holding, post } = wordsAt(new Date('2026-11-24T13:00Z'), new Date('2026-11-24T17:00Z'))

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
