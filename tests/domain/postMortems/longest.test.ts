import { expect, test } from 'vitest'
import { globalId } from '#domain/id.ts'
import { addImprovement } from '#domain/postMortems/improvements.ts'
import { addPassage, removePassage } from '#domain/postMortems/passages.ts'
import { publishPostMortem } from '#domain/postMortems/publish.ts'
import { openContract, tokenOf } from '#tests/support/contract.ts'
import { asSuperuser } from '#tests/support/postgres.ts'
import { clearedByBoth, closedCase, written } from '#tests/support/postMortem.ts'
import { world } from '#tests/support/world.ts'

const SHOWN = 200
/** No word of it twice, here or in another, and letters of two bytes: the longest that search can be given. */
const words = (n: number) =>
  Array.from({ length: 700 }, (_, at) =>
    [...`${n * 700 + at + 100_000}`].map((d) => 'бвгджзклмн'[Number(d)]).join(''),
  ).join(' ')

test('as many passages and actions as those who clear are shown, and no more; the longest is published and searched', async () => {
  const house = await world()
  const { caseId, postMortemId } = await closedCase(house)
  await written(house, postMortemId)
  const hugo = await house.who('hugo')
  for (let n = 2; n < SHOWN; n++) await addPassage(hugo, { postMortemId, kind: 'cause', words: words(n) })
  const more = { postMortemId, kind: 'lesson' as const, words: 'A lesson that nobody who clears would read.' }
  await expect(addPassage(hugo, more)).rejects.toMatchObject({ code: 'INVALID_INPUT', details: { path: ['words'] } })
  for (let n = 1; n < SHOWN; n++)
    await addImprovement(hugo, {
      postMortemId,
      words: `Action ${n}.`,
      ownerId: house.memberId('maya'),
      dueAt: '2027-01-15T12:00:00.000Z',
    })
  await expect(addImprovement(hugo, { postMortemId, words: 'One more.' })).rejects.toMatchObject({
    code: 'INVALID_INPUT',
  })
  const [cause] = await asSuperuser<{ id: string }>(
    "select id from post_mortem_passages where post_mortem_id = $1 and kind = 'cause' limit 1",
    [postMortemId],
  )
  await removePassage(hugo, { passageId: cause?.id ?? '', expectedVersion: 1 })
  await addPassage(hugo, more)

  const contract = await openContract()
  const read = await contract.ask(
    await tokenOf(await house.who('ines')),
    'query Q($id: ID!) { node(id: $id) { ... on PostMortem { passages { wording { words } } improvements { number } } } }',
    { id: globalId('PostMortem', postMortemId) },
  )
  expect([read.data.node.passages.length, read.data.node.improvements.length]).toEqual([SHOWN, SHOWN])
  expect(read.text).toContain(more.words)
  await contract.close()
  const { content } = await clearedByBoth(house, caseId)
  await publishPostMortem(await house.who('claire'), {
    postMortemId,
    contentHash: content,
    sector: 'retail',
    country: 'FR',
  })
  const [found] = await asSuperuser<{ lessons: number }>(
    'select jsonb_array_length(lessons) as lessons from own_library_cases where from_case = $1',
    [caseId],
  )
  expect(found?.lessons).toBe(2)
})
