import { beforeAll, expect, test } from 'vitest'
import { publishVariant } from '#domain/statements/publish.ts'
import { saveDraft } from '#domain/statements/saveDraft.ts'
import { submitStatement } from '#domain/statements/submitStatement.ts'
import { approveStatement } from '#domain/statements/vote.ts'
import { resolveThread } from '#domain/threads/resolveThread.ts'
import { startThread } from '#domain/threads/startThread.ts'
import { clearedStatement, ending, firstVariant } from '#tests/faults/arrange.ts'
import { pastEveryGuard } from '#tests/support/postgres.ts'
import { reading, statementInReview, stateOf, timelineOf, variant } from '#tests/support/room.ts'
import { world } from '#tests/support/world.ts'
import { arrange, clear, KEY, lumen, passageHash, remark } from './remarks.ts'

beforeAll(arrange)

test('while a blocking remark stands nothing is cleared; resolving the last one clears what every lane cleared', async () => {
  const { statementId, caseId } = await statementInReview(lumen)
  const { threadId } = await remark('maya', statementId, { blocking: true })
  const second = await remark('paul', statementId, { blocking: true })
  await clear(statementId)
  expect(await stateOf(statementId)).toBe('in_review')
  await resolveThread(await lumen.who('paul'), second)
  expect(await stateOf(statementId)).toBe('in_review')
  await resolveThread(await lumen.who('ines'), { threadId })
  expect(await stateOf(statementId)).toBe('approved')
  expect((await timelineOf(caseId)).slice(-2)).toEqual(['thread.resolved', 'statement.cleared'])
})

test('under a policy for which every open remark blocks, a mere one holds the words in too', async () => {
  const strict = await world()
  await pastEveryGuard(`update policies set rule = rule || '{"threads":"all"}' where org_id = $1 and name = 'base'`, [
    strict.lumen.orgId,
  ])
  const { statementId, contentHash, policyHash } = await statementInReview(strict)
  const ines = await strict.who('ines')
  const { threadId } = await startThread(ines, { statementId, variantKey: KEY, passageHash, words: 'How so?' })
  for (const [key, lane] of [
    ['elise', 'communications'],
    ['paul', 'legal'],
  ] as const)
    await approveStatement(await strict.who(key), { statementId, contentHash, policyHash, lane })
  expect(await stateOf(statementId)).toBe('in_review')
  await resolveThread(ines, { threadId })
  expect(await stateOf(statementId)).toBe('approved')
})

test('a remark that does not block stands in nobody’s way', async () => {
  const { statementId } = await statementInReview(lumen)
  await remark('maya', statementId)
  await clear(statementId)
  expect(await stateOf(statementId)).toBe('approved')
})

test('a blocking remark on cleared words takes the clearance back, keeps the gate shut, and gives it back when resolved', async () => {
  const cleared = await clearedStatement(lumen)
  const { threadId } = await remark('maya', cleared.statementId, { blocking: true })
  expect(await stateOf(cleared.statementId)).toBe('in_review')
  await expect(publishVariant(await lumen.who('karim'), firstVariant(cleared))).rejects.toMatchObject({
    code: 'THREAD_OPEN',
    details: { items: [{ type: 'Thread', id: threadId }] },
  })
  await resolveThread(await lumen.who('claire'), { threadId })
  expect(await stateOf(cleared.statementId)).toBe('approved')
  await publishVariant(await lumen.who('karim'), firstVariant(cleared))
})

test('whoever wrote the words does not wave away what another holds against them, but may resolve a mere remark', async () => {
  const { statementId } = await statementInReview(lumen)
  const { threadId } = await remark('ines', statementId, { blocking: true })
  expect(await ending(resolveThread(await lumen.who('hugo'), { threadId }))).toBe('OWN_WORDS')
  const mere = await remark('ines', statementId)
  await resolveThread(await lumen.who('hugo'), mere)
})

test('a blocking remark goes on blocking the next words, whether its passage still reads the same or not', async () => {
  const { statementId, claimId } = await statementInReview(lumen)
  const { threadId } = await remark('maya', statementId, { blocking: true })
  await saveDraft(await lumen.who('hugo'), {
    statementId,
    expectedRevision: 1,
    variants: [variant('en', claimId, 'The reply was ours.')],
  })
  await submitStatement(await lumen.who('hugo'), { statementId, expectedRevision: 2 })
  await clear(statementId)
  expect(await stateOf(statementId)).toBe('in_review')
  await resolveThread(await lumen.who('maya'), { threadId })
  expect(await stateOf(statementId)).toBe('approved')
})

test('the last remark resolved while the last vote is cast: cleared once, whichever comes first', async () => {
  for (let round = 0; round < 3; round++) {
    const { statementId, caseId } = await statementInReview(lumen)
    const { threadId } = await remark('maya', statementId, { blocking: true })
    const read = await reading(statementId)
    await approveStatement(await lumen.who('elise'), { ...read, lane: 'communications' })
    const [ines, maya] = [await lumen.who('ines'), await lumen.who('maya')]
    await Promise.all([approveStatement(ines, { ...read, lane: 'legal' }), resolveThread(maya, { threadId })])
    expect(await stateOf(statementId)).toBe('approved')
    expect((await timelineOf(caseId)).filter((type) => type === 'statement.cleared')).toHaveLength(1)
  }
})

test('a blocking remark while somebody publishes: it comes before and keeps the words in, or after and finds them out', async () => {
  const cleared = await clearedStatement(lumen)
  const ends = await Promise.all([
    ending(remark('maya', cleared.statementId, { blocking: true })),
    ending(publishVariant(await lumen.who('karim'), firstVariant(cleared))),
  ])
  expect([
    ['done', 'THREAD_OPEN'],
    ['done', 'done'],
  ]).toContainEqual(ends)
})
