import { expect, test } from 'vitest'
import { qualifyCase } from '#domain/cases/changeCase.ts'
import { declareCase } from '#domain/cases/declareCase.ts'
import { caseShape } from '#domain/cases/shape.ts'
import { type Asked, findPrecedents } from '#domain/library/precedents.ts'
import { Reader } from '#domain/read/reader.ts'
import { asSuperuser } from '#tests/support/postgres.ts'
import { world } from '#tests/support/world.ts'
import { bestPossible, judge, labelled, precisionAt3 } from '../../../bench/precision.ts'
import { asking, reading } from './reader.ts'

type Trait = { trait: string; value: string | null }
type Precedent = {
  libraryCase: { slug: string; category: string }
  score: number
  same: Trait[]
  differs: Trait[]
  teaches: { fr: string; en: string }
}

const whole = asking({
  libraryCase: { slug: true, category: true },
  score: true,
  same: true,
  differs: true,
  teaches: true,
})
const nearest = async (asked: Omit<Asked, 'first'>, first = 3) =>
  (await reading((read) => findPrecedents(read, whole, { first, ...asked }))) as unknown as Precedent[]

test('a sarcastic reply by the brand’s account brings up community management first, in either language', async () => {
  for (const said of [
    'Notre compte a répondu avec sarcasme à une mère inquiète.',
    'Our brand account mocked a worried parent with a sarcastic reply.',
  ]) {
    const found = await nearest({ said, channel: 'twitter', category: 'community_management', cluster: 'preventable' })
    expect(found).toHaveLength(3)
    expect(found.map(({ libraryCase }) => libraryCase.category)).toEqual(Array(3).fill('community_management'))
  }
})

test.each([
  ['Des enfants malades après avoir mangé nos pizzas surgelées, bactérie E. coli', 'buitoni-fraich-up-2022'],
  ['A fake press release in our name made the share price fall', 'vinci-faux-communique-2016'],
  ['Hackers stole customer data with bank details from our website', 'talktalk-piratage-2015'],
  ['Notre hashtag a été détourné par des milliers de messages hostiles', 'mcdonalds-mcdstories-2012'],
])('words alone bring up what resembles them: %s', async (said, slug) => {
  const found = await nearest({ said }, 5)
  expect(found.map(({ libraryCase }) => libraryCase.slug)).toContain(slug)
  expect(found[0]?.differs).toEqual([])
})

test('each precedent says what is the same, what differs, and one lesson', async () => {
  const found = await nearest(
    {
      said: 'A personal post went out from our official account by mistake.',
      channel: 'twitter',
      category: 'community_management',
      cluster: 'preventable',
      sector: 'non_profit',
    },
    10,
  )
  const redCross = found.find(({ libraryCase }) => libraryCase.slug === 'american-red-cross-rogue-tweet-2011')
  expect(redCross?.same).toEqual(
    expect.arrayContaining([
      { trait: 'category', value: 'community_management' },
      { trait: 'channel', value: 'twitter' },
      { trait: 'sector', value: 'non_profit' },
      { trait: 'words', value: null },
    ]),
  )
  expect(redCross?.differs).toEqual([{ trait: 'cluster', value: 'accidental' }])
  expect(redCross?.teaches.en).toBeTruthy()
})

test('what the asker does not know is neither the same nor different', async () => {
  const [first] = await nearest({ said: 'Rappel de lait infantile contaminé', category: 'product_safety' })
  expect([...(first?.same ?? []), ...(first?.differs ?? [])].map(({ trait }) => trait)).not.toEqual(
    expect.arrayContaining(['channel']),
  )
})

test('the nearest come first, by a score from 0 to 1, and asking again answers the same', async () => {
  const asked = {
    said: 'Un salarié filmé en train de souiller des plats',
    channel: 'youtube',
    category: 'employee_conduct',
  }
  const found = await nearest(asked, 10)
  const scores = found.map(({ score }) => score)
  expect(scores).toEqual([...scores].sort((a, b) => b - a))
  expect(Math.max(...scores)).toBeLessThanOrEqual(1)
  expect(found[0]?.libraryCase.slug).toBe('dominos-youtube-2009')
  expect(await nearest(asked, 10)).toEqual(found)
})

test('nothing alike brings up nothing, and odd words do no harm', async () => {
  expect(await nearest({ said: 'xylophone' })).toEqual([])
  for (const said of [
    '',
    '🙂',
    `l'eau & | ! <-> :* \\ ''`,
    'C:\\temp\\a.txt https://x.example/a?b=c&d',
    'le la les the of',
  ])
    await expect(nearest({ said, category: 'rumour' }), said).resolves.toHaveLength(3)
  await expect(nearest({ said: 'x'.repeat(2001) })).rejects.toThrow('2000')
  await expect(nearest({ said: 'x' }, 11)).rejects.toThrow('10')
})

test('held out one by one, cases find others of their kind far above chance', async () => {
  const cases = await asSuperuser<{
    slug: string
    trigger: { fr: string }
    category: string
    cluster: string
    channel: string
    sector: string
    tags: string[]
  }>('select slug, trigger, category, cluster, channel, sector, tags from library_cases order by slug')
  const told = new Map(cases.map((past) => [past.slug, new Set(past.tags)]))
  const shared = (a: string, b: string) => [...(told.get(a) ?? [])].filter((tag) => told.get(b)?.has(tag)).length
  const byChance = mean(cases.flatMap((a) => cases.filter((b) => b !== a).map((b) => shared(a.slug, b.slug))))
  const found: number[] = []
  for (const { slug, trigger, category, cluster, channel, sector } of cases) {
    const others = (await nearest({ said: trigger.fr, category, cluster, channel, sector }, 4)).filter(
      ({ libraryCase }) => libraryCase.slug !== slug,
    )
    found.push(...others.slice(0, 3).map(({ libraryCase }) => shared(slug, libraryCase.slug)))
  }
  expect(mean(found) / byChance).toBeGreaterThan(3.5)
})

test('of the three nearest to each labelled case, seven in ten are of its kind', async () => {
  expect(labelled().length).toBeGreaterThanOrEqual(30)
  const cases = await asSuperuser<
    Record<'slug' | 'category' | 'cluster' | 'channel' | 'sector', string> & { trigger: { fr: string } }
  >('select slug, trigger, category, cluster, channel, sector from library_cases')
  const judged = await judge(async (slug) => {
    const past = cases.find((one) => one.slug === slug)
    const found = past ? await nearest({ ...past, said: past.trigger.fr }, 4) : []
    return found.map(({ libraryCase }) => libraryCase.slug)
  })
  expect(precisionAt3(judged)).toBeGreaterThanOrEqual(0.7)
  expect(precisionAt3(judged)).toBeLessThanOrEqual(bestPossible(judged))
})

test('a case that is qualified anew carries the precedents of what it is now', async () => {
  const house = await world()
  const { caseId } = await declareCase(await house.who('claire'), {
    said: 'Something about a lamp.',
    channel: 'press',
    severity: 2,
    category: 'rumour',
  })
  const kinds = async () => {
    const read = new Reader(await house.who('claire'), () => null)
    const found = await read.byId(caseShape, asking({ precedents: { libraryCase: { category: true } } }), caseId)
    read.end()
    return ((found?.precedents ?? []) as Precedent[]).map(({ libraryCase }) => libraryCase.category)
  }
  expect((await kinds())[0]).toBe('rumour')
  await qualifyCase(await house.who('claire'), {
    caseId,
    expectedVersion: 1,
    severity: 2,
    category: 'data_breach',
    reason: 'It was a leak.',
  })
  expect((await kinds())[0]).toBe('data_breach')
})

test('a declared case carries its three precedents, in the same statement', async () => {
  const house = await world()
  const claire = await house.who('claire')
  const { caseId } = await declareCase(claire, {
    said: 'Notre compte a répondu avec sarcasme à une mère inquiète.',
    title: null,
    link: null,
    channel: 'twitter',
    severity: 3,
    category: 'community_management',
    cluster: null,
    awareAt: null,
    startedAt: null,
  })
  const read = new Reader(await house.who('claire'), () => null)
  const found = await read.byId(
    caseShape,
    asking({ reference: true, precedents: { libraryCase: { slug: true, category: true }, same: true } }),
    caseId,
  )
  const statements = read.unit.statements
  read.end()
  expect(statements).toBe(1)
  const precedents = found?.precedents as Precedent[]
  expect(precedents).toHaveLength(3)
  for (const { libraryCase, same } of precedents) {
    expect(libraryCase.category).toBe('community_management')
    expect(same).toContainEqual({ trait: 'channel', value: 'twitter' })
  }
})

const mean = (figures: readonly number[]) => figures.reduce((sum, each) => sum + each, 0) / figures.length
