import { beforeAll, expect, test } from 'vitest'
import { newId } from '#domain/id.ts'
import { draftStatement } from '#domain/statements/draftStatement.ts'
import { publishVariant } from '#domain/statements/publish.ts'
import { saveDraft } from '#domain/statements/saveDraft.ts'
import { clearedLine, filling, terms, textOf } from '#tests/support/lines.ts'
import { asSuperuser } from '#tests/support/postgres.ts'
import { stateOf, timelineOf } from '#tests/support/room.ts'
import { arrange, caseId, fill, house, lineId, submit } from './filledLine.ts'

beforeAll(arrange)

const wordsOf = async (statementId: string, key: string) =>
  (
    await asSuperuser<{ words: string }>(
      `select string_agg(b ->> 'text', E'\\n' order by i) as words from variants a join versions v on v.id = a.version_id, jsonb_array_elements(a.blocks) with ordinality x(b, i) where v.statement_id = $1 and a.key = $2`,
      [statementId, key],
    )
  )[0]?.words

test('a line is cleared once by three capacities, before there is a case', async () => {
  expect(await stateOf(lineId)).toBe('approved')
})

test('one person fills a cleared line and publishes it, without a new vote', async () => {
  const { statementId } = await fill()
  expect(await wordsOf(statementId, 'x/fr/public')).toContain('à Nantes')
  expect(await wordsOf(statementId, 'x/fr/public')).toContain('le 2 décembre 2026 à 9\u00a0h\u00a030')
  expect(await wordsOf(statementId, 'x/en/public')).toContain('on 2 December 2026 at 09:30, at 18:00')
  await submit(statementId)
  expect(await stateOf(statementId)).toBe('approved')
  await publishVariant(await house.who('maya'), {
    ...(await textOf(statementId)),
    staffNotToldReason: 'Told in person.',
  })
  expect((await timelineOf(caseId)).slice(-4)).toEqual([
    'statement.drafted',
    'statement.submitted',
    'statement.cleared_in_advance',
    'publication.opened',
  ])
})

test.each([
  ['a place longer than forty characters', { place: 'N'.repeat(41) }],
  ['a place that is a link', { place: '[x](https://a.example)' }],
  ['a place on two lines', { place: 'Nantes\nLyon' }],
  ['a day that is none', { day: '2026-02-30' }],
  ['an hour that is none', { hour: '24:00' }],
  ['a choice that was not offered', { with_whom: 'press' }],
  ['words for a number', { count: 'twelve' }],
  ['a moment without its hour', { next: '2026-12-02' }],
  ['an empty blank', { place: '' }],
])('%s is not taken into a blank', async (_, change) => {
  await expect(fill(change)).rejects.toMatchObject({
    code: 'INVALID_INPUT',
    details: { path: ['holdingLine', 'slots', Object.keys(change)[0]] },
  })
})

test('a number is one that a confirmed claim of the case says', async () => {
  await expect(fill({ count: '13' })).rejects.toMatchObject({ code: 'CLAIM_NOT_CONFIRMED' })
  await expect(
    draftStatement(await house.who('maya'), {
      caseId,
      kind: 'holding_line',
      holdingLine: { id: lineId, slots: filling(newId()) },
    }),
  ).rejects.toMatchObject({ code: 'CLAIM_NOT_CONFIRMED' })
})

test('one character outside the blanks leaves the line, and the words then go the ordinary way', async () => {
  const { statementId } = await fill({}, { variantKeys: ['x/fr/public'] })
  const [row] = await asSuperuser<{ blocks: { text: string }[] }>(
    'select a.blocks from variants a join versions v on v.id = a.version_id where v.statement_id = $1',
    [statementId],
  )
  const blocks = (row?.blocks ?? []).map((block, at) => (at === 1 ? { ...block, text: `${block.text}!` } : block))
  await saveDraft(await house.who('maya'), {
    statementId,
    expectedRevision: 1,
    variants: [{ channel: 'x', language: 'fr', audience: 'public', blocks: blocks as never }],
  })
  await expect(submit(statementId, 'holding_line', 2)).rejects.toMatchObject({ code: 'LEFT_THE_HOLDING_LINE' })
  await submit(statementId, 'standard', 2)
  expect(await stateOf(statementId)).toBe('in_review')
})

test('another channel, language or audience than the line’s leaves the line', async () => {
  for (const change of [{ channel: 'linkedin' }, { audience: 'customers' }] as const) {
    const { statementId } = await fill({}, { variantKeys: ['x/fr/public'] })
    const [row] = await asSuperuser<{ blocks: never[] }>(
      'select a.blocks from variants a join versions v on v.id = a.version_id where v.statement_id = $1',
      [statementId],
    )
    await saveDraft(await house.who('maya'), {
      statementId,
      expectedRevision: 1,
      variants: [{ channel: 'x', language: 'fr', audience: 'public', blocks: row?.blocks ?? [], ...change }],
    })
    await expect(submit(statementId, 'holding_line', 2)).rejects.toMatchObject({ code: 'LEFT_THE_HOLDING_LINE' })
  }
})

test('words of one’s own do not take the route of a line', async () => {
  const { statementId } = await draftStatement(await house.who('maya'), {
    caseId,
    kind: 'holding_line',
    variants: [
      { channel: 'x', language: 'fr', audience: 'public', blocks: [{ elements: ['known'], text: 'Nous vérifions.' }] },
    ],
  })
  await expect(submit(statementId)).rejects.toMatchObject({ code: 'LEFT_THE_HOLDING_LINE' })
})

test('a line is for the cases it names', async () => {
  const other = await clearedLine(house, { line: { ...terms, categories: ['data_breach'] } })
  await expect(fill({}, { id: other })).rejects.toMatchObject({ code: 'ROUTE_NOT_ALLOWED' })
})

test('of two who fill at once, each has a statement of their own', async () => {
  const both = await Promise.all([fill(), fill()])
  expect(new Set(both.map(({ statementId }) => statementId)).size).toBe(2)
})
