import { afterAll, beforeAll, expect, test } from 'vitest'
import { addLibraryCase } from '#domain/library/addLibraryCase.ts'
import { editLibraryCase } from '#domain/library/editLibraryCase.ts'
import { type Contract, openContract, tokenOf } from '#tests/support/contract.ts'
import { doors, enter } from '#tests/support/doors.ts'
import { inBoth, told } from '#tests/support/past.ts'
import { propertyOf } from '#tests/support/pdf.ts'
import { asSuperuser } from '#tests/support/postgres.ts'
import { closedCase } from '#tests/support/postMortem.ts'
import { flat, placeOf, printing } from '#tests/support/prints.ts'
import { type World, world } from '#tests/support/world.ts'

let contract: Contract
let house: World
beforeAll(async () => {
  house = await world()
  contract = await openContract()
})
afterAll(() => contract.close())

const SHIPPED = '/library/vinci-faux-communique-2016/pdf'
const { bearer, paper, take } = printing(() => ({ house, contract }))

test('a shipped case is taken on paper, whole, in either language, under one fingerprint', async () => {
  const philippe = await bearer('philippe')
  const [fr, en, again] = [
    await paper(`${SHIPPED}?language=fr`, philippe),
    await paper(`${SHIPPED}?language=en`, philippe),
    await paper(SHIPPED, { ...(await bearer('claire')), 'accept-language': 'fr' }),
  ]
  expect(fr.reply.headers).toMatchObject({
    'content-type': 'application/pdf',
    'content-disposition': 'attachment; filename="vinci-faux-communique-2016.pdf"',
    'cache-control': 'private, no-store',
    'x-content-type-options': 'nosniff',
  })
  for (const said of [
    'Vinci\u00a0: le faux communiqué qui fait plonger la Bourse',
    'Ce que la réponse a fait',
    'Premiers mots en 56\u00a0min',
    '22 nov. 2016, 16\u00a0h\u00a026 – 16\u00a0h\u00a044',
    '7\u00a0milliards d’euros',
    'Construction Cayola [2]',
    'Surveiller les noms de domaine proches',
    'https://www.boursorama.com/bourse/actualites/',
    'Confiance\u00a0: élevée',
  ])
    expect(flat(fr.pages)).toContain(said)
  expect(en.said).toContain('What the response did')
  expect(en.said).toContain('7 billion')
  expect(propertyOf(fr.pdf, 'Lang')).toBe('fr-FR')
  expect(propertyOf(en.pdf, 'Lang')).toBe('en-GB')
  for (const page of fr.pages)
    expect(page).toMatch(/vinci-faux-communique-2016 · empreinte\u00a0[0-9a-f]{4} [0-9a-f]{4}/)
  expect(fr.whole?.slice(0, 8)).toBe(fr.hash?.replace(' ', ''))
  expect([en.whole, again.whole]).toEqual([fr.whole, fr.whole])
  expect(again.said).toContain('Ce que la réponse a fait')
  expect(flat(fr.pages)).not.toMatch(/ [;:!?»%]|« |\ufffd|\[U\+/)
})

test('no sentence of a case is lost between two pages', async () => {
  const philippe = await bearer('philippe')
  const squeezed = (text: string) => text.replace(/\s+/g, '')
  type Row = {
    slug: string
    summary: Words
    outcome: Words
    lessons: Words[]
    timeline: { what: Words }[]
    sources: { url: string }[]
  }
  type Words = { en: string }
  const rows = await asSuperuser<Row>('select * from library_cases order by slug limit 6')
  for (const { slug, summary, outcome, lessons, timeline, sources } of rows) {
    const { pages } = await paper(`/library/${slug}/pdf?language=en`, philippe)
    const said = squeezed(pages.map((page) => page.split('\n').slice(0, -4).join('')).join(''))
    const all = [
      summary.en,
      outcome.en,
      ...lessons.map(({ en }) => en),
      ...timeline.map(({ what }) => what.en),
      ...sources.map(({ url }) => url),
    ]
    for (const words of all) expect(said, slug).toContain(squeezed(words).slice(0, 50))
  }
})

test('what closes a case on paper has no page of its own: the last source stands above it', async () => {
  const philippe = await bearer('philippe')
  for (const [slug, language] of [
    ['orpea-les-fossoyeurs-2022', 'fr'],
    ['american-red-cross-rogue-tweet-2011', 'en'],
    ['pepsi-live-for-now-ad-2017', 'fr'],
  ]) {
    const { pages, whole } = await paper(`/library/${slug}/pdf?language=${language}`, philippe)
    const [row] = await asSuperuser<{ sources: { url: string }[] }>(
      'select sources from library_cases where slug = $1',
      [slug],
    )
    const last = pages.at(-1)?.replace(/\s+/g, '') ?? ''
    expect(last, slug).toContain(whole)
    expect(last, slug).toContain(row?.sources.at(-1)?.url.slice(0, 40))
  }
  const orpea = await paper('/library/orpea-les-fossoyeurs-2022/pdf?language=fr', philippe)
  expect(orpea.pages).toHaveLength(3)
})

test('an own case is another document once it is told otherwise, and says whose it is', async () => {
  const claire = await house.who('claire')
  const { libraryCaseId, slug } = await addLibraryCase(claire, {
    ...told,
    trigger: inBoth('It smoked.', 'Elle fumait : pourquoi ? « Personne ne sait » ; voilà !'),
  })
  const url = `/library/${slug}/pdf`
  const before = await paper(`${url}?language=fr`, await bearer('hugo'))
  expect(before.said).toContain('La lampe zibeline')
  expect(before.said).toContain('pourquoi\u00a0? «\u00a0Personne ne sait\u00a0»\u00a0; voilà\u00a0!')
  await editLibraryCase(claire, { ...told, libraryCaseId, outcome: inBoth('Remembered.'), expectedVersion: 1 })
  const after = await paper(url, await bearer('hugo'))
  expect(after.said).toContain('Remembered.')
  expect(after.whole).not.toBe(before.whole)
})

test('hidden, foreign, missing, live and malformed are the same bytes; nothing is given to whoever is signed out', async () => {
  const { caseId } = await closedCase(house, { restricted: true })
  const url = await placeOf(caseId)
  const { slug } = await addLibraryCase(await house.who('claire'), told)
  const outsider = { authorization: `Bearer ${await tokenOf(await house.outsider())}` }
  const nadia = await bearer('nadia')
  const answers = [
    await take(url, nadia),
    await take(url, outsider),
    await take('/cases/SF-2026-ZZZZ/post-mortem/pdf', nadia),
    await take('/cases/%27%20or%201/post-mortem/pdf', nadia),
    await take(`/library/${slug}/pdf`, outsider),
    await take('/library/no-such-case/pdf', outsider),
    await take(`/library/${'a'.repeat(90)}/pdf`, outsider),
  ]
  expect(answers.map(({ statusCode }) => statusCode)).toEqual(answers.map(() => 404))
  expect(new Set(answers.map(({ body }) => body)).size).toBe(1)

  expect((await take(SHIPPED, {})).statusCode).toBe(401)
  const narrow = await tokenOf(await house.who('claire'), ['claims:write'])
  expect((await take(SHIPPED, { authorization: `Bearer ${narrow}` })).statusCode).toBe(403)
  const cookie = { cookie: `sangfroid=${await enter(doors(), house.memberId('claire'))}` }
  expect((await take(url, cookie)).statusCode).toBe(200)
})
