import { beforeAll, expect, test } from 'vitest'
import { hex } from '#domain/canonical.ts'
import { closeCase } from '#domain/cases/moveCase.ts'
import { publishVariant } from '#domain/statements/publish.ts'
import { saveDraft } from '#domain/statements/saveDraft.ts'
import { submitStatement } from '#domain/statements/submitStatement.ts'
import { approveStatement } from '#domain/statements/vote.ts'
import { acceptSuggestion, declineSuggestion } from '#domain/threads/decideSuggestion.ts'
import { hashOf } from '#domain/threads/passage.ts'
import { replyToThread } from '#domain/threads/replyToThread.ts'
import { resolveThread } from '#domain/threads/resolveThread.ts'
import { startThread } from '#domain/threads/startThread.ts'
import { clearedStatement, ending, firstVariant } from '#tests/faults/arrange.ts'
import { asSuperuser, pastEveryGuard } from '#tests/support/postgres.ts'
import { reading, statementInReview, stateOf, timelineOf, variant } from '#tests/support/room.ts'
import { type PersonKey, type World, world } from '#tests/support/world.ts'

const KEY = 'x/en/public'
const PASSAGE = 'The reply published this morning came from us.'
const passageHash = hex(hashOf(PASSAGE))

let lumen: World
beforeAll(async () => {
  lumen = await world()
})

type Given = Partial<Parameters<typeof startThread>[1]>
const remark = async (by: PersonKey, statementId: string, given: Given = {}) =>
  startThread(await lumen.who(by), { statementId, variantKey: KEY, passageHash, words: 'How do we know?', ...given })
const suggestionOf = async (threadId: string): Promise<string> =>
  (await asSuperuser<{ id: string }>('select id from suggestions where thread_id = $1', [threadId]))[0]?.id ?? ''
const wordsOf = async (statementId: string): Promise<string> =>
  (
    await asSuperuser<{ text: string }>(
      `select a.blocks -> 0 ->> 'text' as text from variants a join versions v on v.id = a.version_id where v.statement_id = $1 and a.key = $2 order by v.n desc limit 1`,
      [statementId, KEY],
    )
  )[0]?.text ?? ''
const toldOf = async (key: PersonKey, kind: string) =>
  asSuperuser<{ subject_id: string; asks: boolean; settled_at: Date | null }>(
    'select subject_id, asks, settled_at from notifications where member_id = $1 and kind = $2 order by at desc',
    [lumen.memberId(key), kind],
  )
const clear = async (statementId: string) => {
  for (const [key, lane] of [
    ['elise', 'communications'],
    ['ines', 'legal'],
  ] as const)
    await approveStatement(await lumen.who(key), { ...(await reading(statementId)), lane })
}

test('anyone with a role on the case remarks on a passage as they read it, and it is answered and resolved', async () => {
  const { statementId, caseId } = await statementInReview(lumen)
  const { threadId } = await remark('maya', statementId)
  await replyToThread(await lumen.who('hugo'), { threadId, words: 'From the account log.' })
  await resolveThread(await lumen.who('maya'), { threadId, words: 'Fine.' })
  expect((await timelineOf(caseId)).slice(-3)).toEqual(['thread.opened', 'thread.replied', 'thread.resolved'])
  expect(await ending(replyToThread(await lumen.who('hugo'), { threadId, words: 'More.' }))).toBe('WRONG_STATE')
  expect(await ending(resolveThread(await lumen.who('maya'), { threadId }))).toBe('WRONG_STATE')
})

test('who has no role may not remark, answer or resolve; on a passage that reads otherwise nobody may', async () => {
  const { statementId, claimId } = await statementInReview(lumen)
  const { threadId } = await remark('maya', statementId)
  const nadia = await lumen.who('nadia')
  expect(await ending(remark('nadia', statementId))).toBe('NOT_YOUR_ROLE')
  expect(await ending(replyToThread(nadia, { threadId, words: 'No.' }))).toBe('NOT_YOUR_ROLE')
  expect(await ending(resolveThread(nadia, { threadId }))).toBe('NOT_YOUR_ROLE')
  expect(await ending(resolveThread(await lumen.who('karim'), { threadId })), 'neither opener, lane nor lead').toBe(
    'NOT_YOUR_ROLE',
  )
  const stranger = await lumen.outsider()
  expect(await ending(startThread(stranger, { statementId, variantKey: KEY, passageHash, words: 'x' }))).toBe(
    'NOT_FOUND',
  )
  expect(await ending(replyToThread(stranger, { threadId, words: 'x' }))).toBe('NOT_FOUND')
  await saveDraft(await lumen.who('hugo'), {
    statementId,
    expectedRevision: 1,
    variants: [variant('en', claimId, 'Other words.')],
  })
  expect(await ending(remark('maya', statementId))).toBe('TEXT_CHANGED')
  expect(await ending(remark('maya', statementId, { variantKey: 'x/de/public' }))).toBe('TEXT_CHANGED')
})

test('a closed case is not talked about any more', async () => {
  const { statementId, caseId } = await statementInReview(lumen)
  const { threadId } = await remark('maya', statementId)
  await closeCase(await lumen.who('claire'), { caseId, reason: 'Over.' })
  const maya = await lumen.who('maya')
  expect(await ending(remark('maya', statementId))).toBe('CASE_CLOSED')
  expect(await ending(replyToThread(maya, { threadId, words: 'Late.' }))).toBe('CASE_CLOSED')
  expect(await ending(resolveThread(maya, { threadId }))).toBe('CASE_CLOSED')
})

test('published or refused words are not remarked on', async () => {
  const cleared = await clearedStatement(lumen)
  await publishVariant(await lumen.who('karim'), firstVariant(cleared))
  await asSuperuser(
    "update versions set state = 'published', state_event_id = (select id from events e where e.org_id = versions.org_id and not exists (select from versions v where v.state_event_id = e.id) limit 1) where statement_id = $1",
    [cleared.statementId],
  )
  expect(await ending(remark('maya', cleared.statementId))).toBe('WRONG_STATE')
})

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

test('in confidence: legal, executive and lead of the case open, answer and resolve; for all others there is no such thing', async () => {
  const { statementId } = await statementInReview(lumen)
  expect(await ending(remark('hugo', statementId, { privileged: true }))).toBe('NOT_YOUR_ROLE')
  const { threadId } = await remark('ines', statementId, { privileged: true, blocking: true, words: 'We may be sued.' })
  for (const key of ['hugo', 'maya', 'karim', 'elise'] as const)
    expect([
      await ending(replyToThread(await lumen.who(key), { threadId, words: 'What?' })),
      await ending(resolveThread(await lumen.who(key), { threadId })),
    ]).toEqual(['NOT_FOUND', 'NOT_FOUND'])
  expect(
    await toldOf('hugo', 'remark_blocks').then((lines) => lines.filter((line) => line.subject_id === threadId)),
  ).toEqual([])
  await replyToThread(await lumen.who('philippe'), { threadId, words: 'Likely?' })
  await clear(statementId)
  expect(await stateOf(statementId)).toBe('in_review')
  await resolveThread(await lumen.who('claire'), { threadId })
  expect(await stateOf(statementId)).toBe('approved')
})

test('a blocking remark is asked of the writers once, a reply is told to whoever took part, and resolving settles it', async () => {
  const { statementId } = await statementInReview(lumen)
  const { threadId } = await remark('ines', statementId, { blocking: true })
  const about = async (key: PersonKey, kind: string) =>
    (await toldOf(key, kind)).filter(({ subject_id }) => subject_id === threadId)
  expect(await about('hugo', 'remark_blocks')).toMatchObject([{ asks: true, settled_at: null }])
  expect(await about('maya', 'remark_blocks')).toEqual([])
  for (const words of ['See the log.', 'And the capture.'])
    await replyToThread(await lumen.who('hugo'), { threadId, words })
  expect(await about('ines', 'remark_answered')).toHaveLength(1)
  expect(await about('hugo', 'remark_answered')).toEqual([])
  await resolveThread(await lumen.who('ines'), { threadId })
  expect((await about('hugo', 'remark_blocks'))[0]?.settled_at).not.toBeNull()
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
