import { beforeAll, expect, test } from 'vitest'
import { closeCase } from '#domain/cases/moveCase.ts'
import { publishVariant } from '#domain/statements/publish.ts'
import { saveDraft } from '#domain/statements/saveDraft.ts'
import { replyToThread } from '#domain/threads/replyToThread.ts'
import { resolveThread } from '#domain/threads/resolveThread.ts'
import { startThread } from '#domain/threads/startThread.ts'
import { clearedStatement, ending, firstVariant } from '#tests/faults/arrange.ts'
import { asSuperuser } from '#tests/support/postgres.ts'
import { statementInReview, stateOf, timelineOf, variant } from '#tests/support/room.ts'
import type { PersonKey } from '#tests/support/world.ts'
import { arrange, clear, KEY, lumen, passageHash, remark, toldOf } from './remarks.ts'

beforeAll(arrange)

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
