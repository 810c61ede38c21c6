import { beforeAll, expect, test } from 'vitest'
import { saveDraft } from '#domain/statements/saveDraft.ts'
import { submitStatement } from '#domain/statements/submitStatement.ts'
import { approveStatement } from '#domain/statements/vote.ts'
import { acceptSuggestion, declineSuggestion } from '#domain/threads/decideSuggestion.ts'
import { replyToThread } from '#domain/threads/replyToThread.ts'
import { ending } from '#tests/faults/arrange.ts'
import { asSuperuser } from '#tests/support/postgres.ts'
import { reading, statementInReview, stateOf, variant } from '#tests/support/room.ts'
import { arrange, clear, KEY, lumen, PASSAGE, remark, toldOf } from './remarks.ts'

beforeAll(arrange)

const suggestionOf = async (threadId: string): Promise<string> =>
  (await asSuperuser<{ id: string }>('select id from suggestions where thread_id = $1', [threadId]))[0]?.id ?? ''

const wordsOf = async (statementId: string): Promise<string> =>
  (
    await asSuperuser<{ text: string }>(
      `select a.blocks -> 0 ->> 'text' as text from variants a join versions v on v.id = a.version_id where v.statement_id = $1 and a.key = $2 order by v.n desc limit 1`,
      [statementId, KEY],
    )
  )[0]?.text ?? ''

test('accepted words enter the next version, void its votes, and make their author one of its writers', async () => {
  const { statementId } = await statementInReview(lumen)
  const { threadId } = await remark('paul', statementId, { replacement: 'The reply of this morning was ours.' })
  await clear(statementId)
  await acceptSuggestion(await lumen.who('hugo'), { suggestionId: await suggestionOf(threadId) })
  expect(await stateOf(statementId)).toBe('draft')
  expect(await wordsOf(statementId)).toBe('The reply of this morning was ours.')
  await submitStatement(await lumen.who('hugo'), { statementId, expectedRevision: 2 })
  const vote = { ...(await reading(statementId)), lane: 'legal' as const }
  expect(await ending(approveStatement(await lumen.who('paul'), vote))).toBe('OWN_WORDS')
  await approveStatement(await lumen.who('ines'), vote)
  expect(await toldOf('paul', 'suggestion_accepted')).toHaveLength(1)
  expect(await ending(acceptSuggestion(await lumen.who('hugo'), { suggestionId: await suggestionOf(threadId) }))).toBe(
    'WRONG_STATE',
  )
})

test('in a draft the accepted words are one more save of it, and the other texts stay as they are', async () => {
  const { statementId, claimId } = await statementInReview(lumen)
  await saveDraft(await lumen.who('hugo'), {
    statementId,
    expectedRevision: 1,
    variants: [variant('fr', claimId, PASSAGE), variant('en', claimId, PASSAGE)],
  })
  const { threadId } = await remark('paul', statementId, { replacement: 'Ours it was.' })
  await acceptSuggestion(await lumen.who('karim'), { suggestionId: await suggestionOf(threadId) })
  const rows = await asSuperuser<{ key: string; text: string; revision: number }>(
    `select a.key, a.blocks -> 0 ->> 'text' as text, v.revision from variants a join versions v on v.id = a.version_id where v.statement_id = $1 and v.n = 2 order by a.key`,
    [statementId],
  )
  expect(rows).toEqual([
    { key: 'x/en/public', text: 'Ours it was.', revision: 3 },
    { key: 'x/fr/public', text: PASSAGE, revision: 3 },
  ])
})

test('words for a passage that reads otherwise by now are refused, with what stands', async () => {
  const { statementId, claimId } = await statementInReview(lumen)
  const { threadId } = await remark('paul', statementId, { replacement: 'Ours it was.' })
  await saveDraft(await lumen.who('hugo'), {
    statementId,
    expectedRevision: 1,
    variants: [variant('en', claimId, 'Somebody was faster.')],
  })
  await expect(
    acceptSuggestion(await lumen.who('hugo'), { suggestionId: await suggestionOf(threadId) }),
  ).rejects.toMatchObject({
    code: 'CONFLICT',
    details: { current: { type: 'Statement', id: statementId, version: 2 } },
  })
})

test('only writers take words over or decline them; nothing is proposed in confidence, nor the same words, nor what hides', async () => {
  const { statementId } = await statementInReview(lumen)
  const { threadId } = await remark('paul', statementId, { replacement: 'Ours it was.' })
  const suggestionId = await suggestionOf(threadId)
  for (const verb of [acceptSuggestion, declineSuggestion])
    expect(await ending(verb(await lumen.who('ines'), { suggestionId }))).toBe('NOT_YOUR_ROLE')
  await declineSuggestion(await lumen.who('hugo'), { suggestionId, words: 'Too long.' })
  expect(await ending(acceptSuggestion(await lumen.who('hugo'), { suggestionId }))).toBe('WRONG_STATE')
  expect(await ending(declineSuggestion(await lumen.outsider(), { suggestionId }))).toBe('NOT_FOUND')
  expect(await wordsOf(statementId)).toBe(PASSAGE)
  for (const given of [{ replacement: PASSAGE }, { replacement: 'x', privileged: true }])
    expect(await ending(remark('ines', statementId, given))).toBe('INVALID_INPUT')
  expect(await ending(remark('ines', statementId, { replacement: 'a\u202eb' }))).toBe('TEXT_REFUSED')
  expect(await ending(replyToThread(await lumen.who('ines'), { threadId, words: 'So?', replacement: PASSAGE }))).toBe(
    'INVALID_INPUT',
  )
})

test('a writer who takes over words does not thereby wave away an objection that another raised', async () => {
  const { statementId } = await statementInReview(lumen)
  const { threadId } = await remark('ines', statementId, { blocking: true })
  await replyToThread(await lumen.who('karim'), { threadId, words: 'Then so?', replacement: 'Ours it was.' })
  await acceptSuggestion(await lumen.who('hugo'), { suggestionId: await suggestionOf(threadId) })
  const open = 'select id from threads where id = $1 and resolved_at is null'
  expect(await asSuperuser(open, [threadId])).toHaveLength(1)
})

test('accepting while somebody saves: one is written, the other is told', async () => {
  const { statementId, claimId } = await statementInReview(lumen)
  const { threadId } = await remark('paul', statementId, { replacement: 'Ours it was.' })
  const [hugo, karim, suggestionId] = [await lumen.who('hugo'), await lumen.who('karim'), await suggestionOf(threadId)]
  const ends = await Promise.all([
    ending(acceptSuggestion(hugo, { suggestionId })),
    ending(saveDraft(karim, { statementId, expectedRevision: 1, variants: [variant('en', claimId, 'Mine.')] })),
  ])
  expect(ends.sort()).toEqual(['CONFLICT', 'done'])
  expect(['Ours it was.', 'Mine.']).toContain(await wordsOf(statementId))
})
