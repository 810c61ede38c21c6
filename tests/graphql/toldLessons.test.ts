import { afterAll, beforeAll, expect, test } from 'vitest'
import { addLibraryCase } from '#domain/library/addLibraryCase.ts'
import { editLibraryCase } from '#domain/library/editLibraryCase.ts'
import { insertOwnCase } from '#domain/library/ownCase.ts'
import { transact } from '#domain/transact.ts'
import { type Contract, openContract } from '#tests/support/contract.ts'
import { published } from '#tests/support/learnt.ts'
import { inBoth, past, told } from '#tests/support/past.ts'
import { world } from '#tests/support/world.ts'
import { askingLessons, LESSONS, words } from './askingLessons.ts'

let contract: Contract
beforeAll(async () => {
  contract = await openContract()
})
afterAll(() => contract.close())

const { asker, lessonsFor } = askingLessons(() => contract)

test('lessons of past cases that were told or imported stand among them, a case together, as they are told now', async () => {
  const house = await world()
  const claire = await house.who('claire')
  const { slug, apply } = await published(house, { category: 'fraud' })
  await apply()
  const lessons = ['First.', 'Second.', 'Third.'].map((said) => inBoth(said, `${said} (fr)`))
  const byHand = await addLibraryCase(claire, { ...told, lessons })
  const file = ['ant', 'bee', 'cat'].map((name) => ({
    ...past,
    slug: `${name}-2020`,
    lessons: [inBoth(`${name} 1`), inBoth(`${name} 2`)],
  }))
  await transact(claire, async (work) => {
    for (const one of file) await insertOwnCase({ ...work, actor: claire }, { past: one, origin: 'import' })
  })
  const all = await lessonsFor(house, 'philippe')
  expect(all.totalCount).toEqual({ value: 2 + 3 + 6, exact: true })
  const imported = all.nodes.slice(0, 6)
  expect(imported.map(({ number }) => number)).toEqual([1, 2, 1, 2, 1, 2])
  expect(new Set(imported.map(({ libraryCase }) => libraryCase.slug)).size).toBe(3)
  for (const [n, { libraryCase, words: said }] of imported.entries())
    expect(`${libraryCase.slug.split('-')[0]} ${1 + (n % 2)}`).toBe(said.fr)
  expect(all.nodes.slice(6, 9)).toMatchObject(
    lessons.map((said, n) => ({
      number: n + 1,
      words: said,
      language: null,
      passage: null,
      libraryCase: { slug: byHand.slug, origin: 'HAND' },
    })),
  )
  expect(all.nodes.slice(9).map(({ libraryCase, language }) => [libraryCase.slug, language])).toEqual([
    [slug, 'FR'],
    [slug, 'FR'],
  ])

  const paged: string[] = []
  for (let after: string | null = null, more = true; more; ) {
    const { data } = await asker(house)('philippe', LESSONS, { first: 2, after })
    paged.push(...words(data.lessons))
    after = data.lessons.pageInfo.endCursor
    more = data.lessons.pageInfo.hasNextPage
  }
  expect(paged).toEqual(words(all))

  const saidOf = async (filter: object) => words(await lessonsFor(house, 'claire', filter))
  expect(await saidOf({ categories: ['PRODUCT_SAFETY'] })).toEqual(['First.', 'Second.', 'Third.'])
  expect(await saidOf({ clusters: ['VICTIM'], categories: ['RUMOUR'] })).toHaveLength(6)
  expect(await saidOf({ applied: true })).toEqual(['Nobody answers alone after 8 p.m.'])
  expect(await saidOf({ applied: false }), 'of what was told it is not known').toEqual(['Say at once what is decided.'])

  await editLibraryCase(claire, {
    ...told,
    libraryCaseId: byHand.libraryCaseId,
    expectedVersion: 1,
    lessons: [inBoth('Another.')],
  })
  expect(await saidOf({ categories: ['PRODUCT_SAFETY'] })).toEqual(['Another.'])
  expect(words(await lessonsFor(house, 'lea')), 'an employee reads the library, and no case').toHaveLength(7)
  expect(await lessonsFor(house, 'outsider')).toMatchObject({ nodes: [], totalCount: { value: 0 } })
})
