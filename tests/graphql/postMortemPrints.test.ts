import { afterAll, beforeAll, expect, test } from 'vitest'
import { applyLesson, takeBackLesson } from '#domain/postMortems/lessons.ts'
import { addPassage, markPassage, removePassage } from '#domain/postMortems/passages.ts'
import { publishPostMortem } from '#domain/postMortems/publish.ts'
import { type Contract, openContract, tokenOf } from '#tests/support/contract.ts'
import { published } from '#tests/support/learnt.ts'
import { asSuperuser } from '#tests/support/postgres.ts'
import { clearedByBoth, closedCase, written } from '#tests/support/postMortem.ts'
import { flat, placeOf, printing } from '#tests/support/prints.ts'
import { type PersonKey, type World, world } from '#tests/support/world.ts'

let contract: Contract
let house: World
beforeAll(async () => {
  house = await world()
  contract = await openContract()
})
afterAll(() => contract.close())

const { bearer, paper } = printing(() => ({ house, contract }))

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
  const url = await placeOf(caseId)
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
  const urls = [`/library/${slug}/pdf`, await placeOf(caseId)]
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
  const url = await placeOf(caseId)
  const { said, pages } = await paper(url, await bearer('claire'))
  for (let n = 0; n < 600; n++) expect(said).toMatch(new RegExp(`word${n}\\b`))
  for (let n = 0; n < 180; n++) expect(said).toMatch(new RegExp(`because${n}\\b`))
  expect(flat(pages)).toMatch(/Waived|Dérogation/)
  for (let n = 0; n < 150; n++) expect(said).toMatch(new RegExp(`item${n}\\b`))
  for (const page of pages) expect(page).toContain('Restricted')
  await removePassage(await house.who('hugo'), { passageId, expectedVersion: 1 })
  expect((await paper(url, await bearer('claire'))).said).not.toContain('word1')
})
