import { afterAll, beforeAll, expect, test } from 'vitest'
import { addLibraryCase } from '#domain/library/addLibraryCase.ts'
import { editLibraryCase } from '#domain/library/editLibraryCase.ts'
import { applyLesson, takeBackLesson } from '#domain/postMortems/lessons.ts'
import { addPassage, markPassage, removePassage } from '#domain/postMortems/passages.ts'
import { publishPostMortem } from '#domain/postMortems/publish.ts'
import { type Contract, openContract, tokenOf } from '#tests/support/contract.ts'
import { doors, enter } from '#tests/support/doors.ts'
import { published } from '#tests/support/learnt.ts'
import { inBoth, told } from '#tests/support/past.ts'
import { inflated, pagesOf, propertyOf } from '#tests/support/pdf.ts'
import { asSuperuser } from '#tests/support/postgres.ts'
import { clearedByBoth, closedCase, written } from '#tests/support/postMortem.ts'
import { type PersonKey, type World, world } from '#tests/support/world.ts'

let contract: Contract
let house: World
beforeAll(async () => {
  house = await world()
  contract = await openContract()
})
afterAll(() => contract.close())

const SHIPPED = '/library/vinci-faux-communique-2016/pdf'
const bearer = async (key: PersonKey) => ({ authorization: `Bearer ${await tokenOf(await house.who(key))}` })
const take = (url: string, headers: Record<string, string>) =>
  contract.app.inject({ method: 'GET', url, headers: { 'accept-language': 'en', ...headers } })

async function paper(url: string, headers: Record<string, string>) {
  const reply = await take(url, headers)
  expect(reply.statusCode, reply.body.slice(0, 300)).toBe(200)
  const pdf = inflated(reply.rawPayload)
  const pages = pagesOf(pdf)
  const foot = /(?:fingerprint|empreinte)\u00a0([0-9a-f]{4} [0-9a-f]{4})/.exec(pages[0] ?? '')?.[1]
  return { reply, pdf, pages, said: pages.join('\n'), hash: foot, whole: /[0-9a-f]{64}/.exec(flat(pages))?.[0] }
}
/** As it is read, whatever the lines. */
const flat = (pages: readonly string[]) => pages.join('\n').replace(/[\n\t ]+/g, ' ')
const where = async (caseId: string) => {
  const [row] = await asSuperuser<{ reference: string }>('select reference from cases where id = $1', [caseId])
  return `/cases/${row?.reference}/post-mortem/pdf`
}

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

const SECRET = 'Counsel expects the supplier to sue before March.'

test('a post-mortem is told on paper without what is privileged, whoever asks, and says that something is left out', async () => {
  const { caseId, postMortemId } = await closedCase(house)
  await written(house, postMortemId)
  const hugo = await house.who('hugo')
  const { passageId } = await addPassage(hugo, { postMortemId, kind: 'cause', words: SECRET })
  await addPassage(hugo, {
    postMortemId,
    kind: 'cause',
    words: 'The rota had **one name** ; see:\n\n- nights\n- weekends',
  })
  await markPassage(await house.who('ines'), { passageId, expectedVersion: 1, privileged: true })
  const url = await where(caseId)
  const draft = await paper(`${url}?language=en`, await bearer('ines'))
  expect(flat(draft.pages)).toContain('Being written. Nobody has cleared these words.')
  expect(draft.pages[0]).toContain('Post-mortem, draft:')

  const { content } = await clearedByBoth(house, caseId)
  await publishPostMortem(await house.who('claire'), {
    postMortemId,
    contentHash: content,
    sector: 'retail',
    country: 'FR',
  })
  const papers = []
  const readers = [
    ['ines', 'fr'],
    ['claire', 'en'],
    ['philippe', 'fr'],
    ['anne', 'en'],
  ] as const
  for (const [key, language] of readers) papers.push(await paper(`${url}?language=${language}`, await bearer(key)))
  for (const { pdf, said } of papers) {
    expect(Buffer.from(pdf).toString('latin1')).not.toMatch(/Counsel|sue before/)
    expect(said).not.toContain('Counsel')
  }
  expect(new Set(papers.map(({ whole }) => whole)).size).toBe(1)
  const [fr, en] = papers.map(({ pages }) => flat(pages))
  for (const said of [
    '1 passage protégé est laissé de côté.',
    'Enseignements',
    'Nobody answers alone after 8 p.m.',
    'The rota had one name\u00a0; see:',
    'Name a second reader for each night.',
    'Maya Rossi',
    '15 janv. 2026',
    'Mode opératoire',
    'Visé pour la voie Juridique par Inès Duhamel',
    'Délais',
    'Premiers mots',
    'Les allégations et leur issue',
    'Prises de parole et visas',
  ])
    expect(fr).toContain(said)
  expect(en).toContain('1 passage is left out under privilege.')
  expect(en).toMatch(/Done.*T0\u00a0\+/)
  expect(en).toContain('Waited for votes:')
  expect(papers[0]?.reply.headers['content-disposition']).toMatch(
    /^attachment; filename="SF-\d{4}-[A-Z0-9]{4}-post-mortem\.pdf"$/,
  )

  const { data } = await contract.ask(
    await tokenOf(await house.who('philippe')),
    `{ case(by: { reference: "${url.split('/')[2]}" }) { postMortem { pdf libraryCase { pdf leftOut confidentiality } } } }`,
  )
  const { pdf, libraryCase } = data.case.postMortem
  expect(pdf).toBe(url)
  expect(libraryCase).toMatchObject({ leftOut: 1, confidentiality: 'OPEN' })
  const past = await paper(`${libraryCase.pdf}?language=en`, await bearer('ines'))
  expect(flat(past.pages)).toContain('1 passage is left out under privilege.')
  expect(Buffer.from(past.pdf).toString('latin1')).not.toContain('Counsel')
})

test('what a lesson changed stands on paper as of the day, and no fingerprint changes with it', async () => {
  const { caseId, slug, lessonIds, apply } = await published(house)
  const urls = [`/library/${slug}/pdf`, await where(caseId)]
  const papersFor = async (key: PersonKey, language = 'en') => {
    const papers = []
    for (const url of urls) papers.push(await paper(`${url}?language=${language}`, await bearer(key)))
    return papers
  }
  const before = await papersFor('claire')
  for (const { pages } of before) expect(flat(pages)).not.toContain('What a lesson changed')
  const hugo = await house.who('hugo')
  const { appliedLessonId } = await apply('It names who calls back.')
  const [press] = await asSuperuser<{ id: string }>("select id from policies where org_id = $1 and name = 'press'", [
    house.lumen.orgId,
  ])
  const applied = { passageId: lessonIds[1] ?? '', policyId: press?.id, how: 'The press asks for two lawyers.' }
  await applyLesson(hugo, applied)
  const [seen, french, hidden] = [await papersFor('claire'), await papersFor('claire', 'fr'), await papersFor('maya')]
  for (const { pages } of seen) {
    expect(flat(pages)).toMatch(
      /Nobody answers alone after 8 p\.m\.(?:\d\.)? Holding line: .+\. It names who calls back\. \(Hugo Lefranc/,
    )
    expect(flat(pages)).toMatch(
      /Say at once what is decided\.(?:\d\.)? Approval policy: .+\. The press asks for two lawyers\./,
    )
    expect(flat(pages)).toContain('What a lesson changed is told as it stood when this was printed')
  }
  for (const { pages } of french) expect(flat(pages)).toContain('Message d’attente\u00a0:')
  for (const { pages } of hidden) expect(flat(pages)).toContain('A holding line. It names who calls back.')
  for (const papers of [seen, french, hidden])
    expect(papers.map(({ whole }) => whole)).toEqual(before.map(({ whole }) => whole))
  for (const { pdf, said } of [...seen, ...(await papersFor('ines'))]) {
    expect(said).not.toContain('Counsel')
    expect(Buffer.from(pdf).toString('latin1')).not.toContain('Counsel')
  }
  await takeBackLesson(hugo, { appliedLessonId, reason: 'It was another line.' })
  for (const { pages } of await papersFor('claire')) {
    expect(flat(pages)).not.toContain('It names who calls back.')
    expect(flat(pages)).toContain('The press asks for two lawyers.')
  }
})

test('no word of a long passage, of a long list or of the reason of a waiver falls off the paper', async () => {
  const waived = Array.from({ length: 180 }, (_, n) => `because${n}`).join(' ')
  const { caseId, postMortemId } = await closedCase(house, { restricted: true, waived })
  const words = Array.from({ length: 600 }, (_, n) => `word${n}`).join(' ')
  const { passageId } = await addPassage(await house.who('hugo'), { postMortemId, kind: 'narrative', words })
  const list = Array.from({ length: 150 }, (_, n) => `- item${n}`).join('\n')
  await addPassage(await house.who('hugo'), { postMortemId, kind: 'cause', words: list })
  const url = await where(caseId)
  const { said, pages } = await paper(url, await bearer('claire'))
  for (let n = 0; n < 600; n++) expect(said).toMatch(new RegExp(`word${n}\\b`))
  for (let n = 0; n < 180; n++) expect(said).toMatch(new RegExp(`because${n}\\b`))
  expect(flat(pages)).toMatch(/Waived|Dérogation/)
  for (let n = 0; n < 150; n++) expect(said).toMatch(new RegExp(`item${n}\\b`))
  for (const page of pages) expect(page).toContain('Restricted')
  await removePassage(await house.who('hugo'), { passageId, expectedVersion: 1 })
  expect((await paper(url, await bearer('claire'))).said).not.toContain('word1')
})

test('hidden, foreign, missing, live and malformed are the same bytes; nothing is given to whoever is signed out', async () => {
  const { caseId } = await closedCase(house, { restricted: true })
  const url = await where(caseId)
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
