import { beforeAll, expect, test } from 'vitest'
import { cursorScope, sealCursor } from '#domain/cursor.ts'
import { addLibraryCase } from '#domain/library/addLibraryCase.ts'
import { hideLibraryCase } from '#domain/library/hideLibraryCase.ts'
import { SEARCH, type SearchQuestion } from '#domain/search/find.ts'
import { told } from '#tests/support/past.ts'
import type { World } from '#tests/support/world.ts'
import { ask, hits, houseWithLamp, kinds } from './lamp.ts'

let house: World
let reference: string
beforeAll(async () => {
  ;({ house, reference } = await houseWithLamp())
})

test.each([
  ['a French word with its accents', 'évacuée', ['case']],
  ['the same without them, in capitals', 'EVACUEE', ['case']],
  ['another form of it', 'évacuer des hôpitaux', ['case']],
  ['an English stem, in a claim', 'hospital fires', ['claim']],
  ['the source of a claim', 'fil du rhone', ['claim']],
  ['a word after a small one that stands nowhere', 'les évacuée', ['case']],
  ['a name in either language', 'zibeline', ['case', 'claim', 'statement']],
  ['a phrase in French quotation marks', '« lampe de chevet »', ['case']],
  ['a phrase whose words stand apart', '"chevet lampe"', []],
  ['a word but not another', 'zibeline -lyon', ['case', 'statement']],
  ['a word that is excluded in the other language', 'zibeline -recall', ['case', 'claim']],
  ['words under marks and links', 'rappelons toutes les lampes', ['statement']],
  ['the beginning of the last word', 'lampe evac', ['case']],
  ['the beginning of a word that is no beginning of its stem', 'zibelin', ['case', 'claim', 'statement']],
  ['a name of which each word is half typed', 'evac zibel', ['case']],
  ['not the beginning of a word of its text that is not the last', 'pompi zibeline', []],
  ['a person', 'duhamel', ['person']],
  ['half a person', 'inès duh', ['person']],
  ['a person by their job', 'juriste duhamel', ['person']],
])('%s: %s', async (_, text, expected) => {
  const found = (await hits(await house.who('philippe'), text)).filter(({ fuzzy }) => !fuzzy)
  expect(
    found
      .map(({ kind }) => kind)
      .filter((kind) => kind !== 'library_case')
      .sort(),
  ).toEqual(expected)
})

test('a mistyped name is found, and said to be only close', async () => {
  const philippe = await house.who('philippe')
  for (const [typed, kind] of [
    ['duhmel', 'person'],
    ['vassuer', 'person'],
    ['zibelnie', 'case'],
  ] as const) {
    const close = await hits(philippe, typed)
    expect(
      close.map((hit) => hit.kind),
      typed,
    ).toContain(kind)
    expect(
      close.every(({ fuzzy }) => fuzzy),
      typed,
    ).toBe(true)
  }
  expect(await hits(philippe, 'duhmel -x')).toEqual([])
})

test('an exact reference comes first, typed as one likes', async () => {
  for (const typed of [reference, reference.toLowerCase(), ` ${reference} `]) {
    const [first] = await hits(await house.who('philippe'), typed)
    expect(first).toMatchObject({ kind: 'case', fuzzy: false })
  }
  for (const typed of [reference.slice(0, -1), `zibel ${reference.slice(8, -1)}`])
    expect(await kinds(await house.who('philippe'), typed), typed).toContain('case')
})

test('past cases are found beside the live ones, shipped and own, and not those that the house has hidden', async () => {
  const claire = await house.who('claire')
  const { libraryCaseId } = await addLibraryCase(claire, told)
  const targets = async (text: string) => (await hits(claire, text)).map(({ target }) => target)
  expect(await targets('zibeline')).toContain(`past_${libraryCaseId.replaceAll('-', '')}`)
  const [nutella] = await hits(claire, 'Nutella')
  expect(nutella).toMatchObject({ kind: 'library_case', fuzzy: false })
  const id = String(nutella?.target)
  await hideLibraryCase(claire, { libraryCaseId: id })
  expect(await targets('Nutella')).not.toContain(id)
  expect(await targets('Nutela')).not.toContain(id)
  const vera = await house.outsider()
  expect((await hits(vera, 'Nutella')).map(({ target }) => target)).toContain(id)
  expect((await hits(vera, 'zibeline')).filter(({ fuzzy }) => !fuzzy)).toEqual([])
})

test('a text is shown in the language of whoever asks, where its words were hit', async () => {
  const find = async (text: string) =>
    (await hits(await house.who('hugo'), text)).find(({ kind }) => kind === 'statement')
  const before = (await house.who('hugo')).language
  expect((await find('zibeline'))?.language).toBe(before)
  expect(await find('every lamp sold')).toMatchObject({
    language: 'en',
    hit: { text: expect.stringContaining('\u0002lamp\u0003') },
  })
  expect((await find('rappelons'))?.hit.text).not.toMatch(/[*[(]/)
})

test('counts are of every kind, and a page follows another without a gap or a repeat', async () => {
  const philippe = await house.who('philippe')
  const whole = await ask(philippe, 'lampe or lamp or apology')
  expect(whole.total).toBe(whole.rows.length)
  expect(whole.counts.reduce((sum, { n }) => sum + n, 0)).toBe(whole.total)
  const walked: string[] = []
  let after: string | null = null
  for (let more = true; more; ) {
    const question: SearchQuestion = { text: 'lampe or lamp or apology', first: 3, after }
    const page = await ask(philippe, question.text, question)
    walked.push(...page.rows.map(({ node }) => String(node.target)))
    more = page.more
    const last = page.rows.at(-1)
    if (last) after = sealCursor(cursorScope(philippe.orgId, SEARCH, question), last.key)
  }
  expect(walked).toEqual(whole.rows.map(({ node }) => node.target))
  const one = await ask(philippe, 'lampe or lamp or apology', { perKind: 1 })
  expect(one.rows.map(({ node }) => node.kind)).toHaveLength(whole.counts.length)
  expect(one.counts).toEqual(whole.counts)
  const only = await ask(philippe, 'lampe or lamp or apology', { kinds: ['case'] })
  expect([...new Set(only.rows.map(({ node }) => node.kind))]).toEqual(['case'])
  expect(only.counts).toEqual(whole.counts)
  await expect(ask(philippe, 'lampe', { first: 3, after })).rejects.toThrow('another list')
})

test('of no words nothing is found, and what is too long or hidden is refused', async () => {
  const philippe = await house.who('philippe')
  expect(await ask(philippe, '  ')).toEqual({ rows: [], more: false, total: 0, counts: [] })
  expect((await hits(philippe, 'le la du')).filter(({ fuzzy }) => !fuzzy)).toEqual([])
  for (const [wrong, why] of [
    ['x'.repeat(201), '200 characters'],
    ['a\u202eb', 'hidden'],
  ] as const)
    await expect(ask(philippe, wrong)).rejects.toThrow(why)
  for (const strange of ["'", '"', '\\', ':*', '-', '- -', '!!', "l'", 'or', '"" or', "a\\'b", '%', '_%', '(((', '<->'])
    expect((await ask(philippe, strange)).rows).toBeInstanceOf(Array)
})
