import { expect, test } from 'vitest'
import { reopenCase } from '#domain/cases/moveCase.ts'
import { applyLesson, takeBackLesson } from '#domain/postMortems/lessons.ts'
import { addPassage, markPassage, removePassage } from '#domain/postMortems/passages.ts'
import { publishPostMortem } from '#domain/postMortems/publish.ts'
import { draftHoldingLine } from '#domain/statements/draftStatement.ts'
import { asApplication } from '#tests/faults/arrange.ts'
import { line } from '#tests/support/lines.ts'
import { asSuperuser } from '#tests/support/postgres.ts'
import { clearedByBoth, closedCase, rowOf, written } from '#tests/support/postMortem.ts'
import { timelineOf } from '#tests/support/room.ts'
import { world } from '#tests/support/world.ts'

const HOW = 'The line now names who calls back.'

/** A lesson of a closed case, a line it could have changed, and a policy. */
async function learnt(options: { restricted?: boolean } = {}) {
  const house = await world()
  const { caseId, postMortemId, statementId } = await closedCase(house, options)
  await written(house, postMortemId)
  // Léa writes lines and has no part in the case.
  await asSuperuser(`update members set capacities = '{communications}' where id = $1`, [house.memberId('lea')])
  const [lesson] = await asSuperuser<{ id: string }>(
    "select id from post_mortem_passages where post_mortem_id = $1 and kind = 'lesson'",
    [postMortemId],
  )
  const [policy] = await asSuperuser<{ id: string }>("select id from policies where org_id = $1 and name = 'press'", [
    house.lumen.orgId,
  ])
  const { statementId: lineId } = await draftHoldingLine(await house.who('lea'), line())
  return { house, caseId, postMortemId, statementId, passageId: lesson?.id ?? '', policyId: policy?.id ?? '', lineId }
}

const linksOf = (passageId: string) =>
  asSuperuser<{ how: string; stands: boolean }>(
    'select how, taken_back_at is null as stands from applied_lessons where passage_id = $1 order by applied_at, id',
    [passageId],
  )

test('a lesson changes a line and a policy, once each, while it is written and after it is published', async () => {
  const { house, caseId, postMortemId, passageId, lineId, policyId } = await learnt()
  await applyLesson(await house.who('hugo'), { passageId, lineId, how: HOW })
  expect((await timelineOf(caseId)).at(-1)).toBe('lesson.applied')
  expect((await rowOf(caseId)).state, 'what is cleared does not hang on it').toBe('drafting')
  await expect(applyLesson(await house.who('claire'), { passageId, lineId, how: HOW })).rejects.toMatchObject({
    code: 'WRONG_STATE',
    details: { found: 'applied', path: ['lineId'] },
  })
  const { content } = await clearedByBoth(house, caseId)
  await publishPostMortem(await house.who('claire'), {
    postMortemId,
    contentHash: content,
    sector: 'retail',
    country: 'FR',
  })
  await applyLesson(await house.who('hugo'), { passageId, policyId, how: 'The press asks for two lawyers.' })
  expect((await linksOf(passageId)).map(({ stands }) => stands)).toEqual([true, true])
  const [event] = await asSuperuser<{ data: object }>(
    "select data from events where case_id = $1 and type = 'lesson.applied' order by at desc, id desc limit 1",
    [caseId],
  )
  expect(event?.data).toEqual({ number: 2, policy: policyId })
})

test('whoever tells of the case may say so, and whoever answers for lines or for policies; nobody else', async () => {
  const { house, passageId, lineId, policyId } = await learnt()
  const says = async (who: Parameters<typeof house.who>[0], target: { lineId: string } | { policyId: string }) =>
    applyLesson(await house.who(who), { passageId, how: HOW, ...target })
  // Nadia, an executive, has no part in the case: she answers for policies, not for lines.
  await expect(says('nadia', { lineId })).rejects.toMatchObject({ code: 'NOT_YOUR_ROLE' })
  await expect(says('anne', { policyId })).rejects.toMatchObject({ code: 'NOT_YOUR_ROLE' })
  await says('lea', { lineId })
  await expect(says('lea', { policyId })).rejects.toMatchObject({ code: 'NOT_YOUR_ROLE' })
  await says('nadia', { policyId })
  await expect(says('nadia', { lineId, ...{ policyId } } as { policyId: string })).rejects.toMatchObject({
    code: 'INVALID_INPUT',
  })
  await expect(applyLesson(await house.who('hugo'), { passageId, how: HOW })).rejects.toMatchObject({
    code: 'INVALID_INPUT',
  })
  await expect(applyLesson(await house.outsider(), { passageId, policyId, how: HOW }), 'another house').rejects.toThrow(
    'NOT_FOUND',
  )
})

test('of a restricted case one is not on, there is no lesson to apply and no link to see', async () => {
  const { house, passageId, lineId } = await learnt({ restricted: true })
  await expect(applyLesson(await house.who('lea'), { passageId, lineId, how: HOW })).rejects.toThrow('NOT_FOUND')
  const { appliedLessonId } = await applyLesson(await house.who('hugo'), { passageId, lineId, how: HOW })
  await expect(takeBackLesson(await house.who('lea'), { appliedLessonId, reason: 'Not this one.' })).rejects.toThrow(
    'NOT_FOUND',
  )
  const seenBy = async (who: Parameters<typeof house.who>[0]) =>
    asApplication(await house.who(who), async (sql) => (await sql('select how from applied_lessons')).rows.length)
  expect([await seenBy('hugo'), await seenBy('lea'), await seenBy('anne')]).toEqual([1, 0, 1])
})

test('only a lesson that is open is applied: no cause, nothing privileged, nothing of a live case, no line that is of a case', async () => {
  const { house, caseId, postMortemId, statementId, passageId, lineId } = await learnt()
  const hugo = await house.who('hugo')
  const cause = await addPassage(hugo, { postMortemId, kind: 'cause', words: 'One reader at night.' })
  await expect(applyLesson(hugo, { passageId: cause.passageId, lineId, how: HOW })).rejects.toMatchObject({
    code: 'WRONG_STATE',
  })
  await expect(applyLesson(hugo, { passageId, lineId: statementId, how: HOW })).rejects.toThrow('NOT_FOUND')
  await markPassage(await house.who('ines'), { passageId, expectedVersion: 1, privileged: true })
  for (const who of ['hugo', 'ines'] as const)
    await expect(applyLesson(await house.who(who), { passageId, lineId, how: HOW })).rejects.toMatchObject({
      code: 'WRONG_STATE',
      details: { found: 'privileged' },
    })
  await markPassage(await house.who('ines'), { passageId, expectedVersion: 1, privileged: false })
  await reopenCase(await house.who('claire'), { caseId, reason: 'It comes back.' })
  await expect(applyLesson(hugo, { passageId, lineId, how: HOW })).rejects.toMatchObject({ code: 'WRONG_STATE' })
})

test('a link that was wrong is taken back with a reason and stays; until then the lesson is not taken out', async () => {
  const { house, caseId, passageId, lineId } = await learnt()
  const hugo = await house.who('hugo')
  const { appliedLessonId } = await applyLesson(hugo, { passageId, lineId, how: HOW })
  await expect(removePassage(hugo, { passageId, expectedVersion: 1 })).rejects.toMatchObject({
    code: 'STILL_OPEN',
    details: { items: [{ type: 'AppliedLesson', id: appliedLessonId }] },
  })
  await expect(takeBackLesson(hugo, { appliedLessonId, reason: '' })).rejects.toMatchObject({ code: 'REASON_REQUIRED' })
  await takeBackLesson(await house.who('lea'), { appliedLessonId, reason: 'It was the other line.' })
  expect((await timelineOf(caseId)).at(-1)).toBe('lesson.taken_back')
  await expect(takeBackLesson(hugo, { appliedLessonId, reason: 'Again.' })).rejects.toMatchObject({
    code: 'WRONG_STATE',
  })
  await applyLesson(hugo, { passageId, lineId, how: 'It was this line after all.' })
  expect(await linksOf(passageId)).toEqual([
    { how: HOW, stands: false },
    { how: 'It was this line after all.', stands: true },
  ])
})

test('counsel may close a lesson that changed something: the link is then for those who read its words', async () => {
  const { house, passageId, lineId } = await learnt()
  await applyLesson(await house.who('hugo'), { passageId, lineId, how: HOW })
  await markPassage(await house.who('ines'), { passageId, expectedVersion: 1, privileged: true })
  const seenBy = async (who: Parameters<typeof house.who>[0]) =>
    asApplication(await house.who(who), async (sql) => (await sql('select how from applied_lessons')).rows.length)
  expect([await seenBy('ines'), await seenBy('hugo'), await seenBy('lea')]).toEqual([1, 0, 0])
})

test('the table holds it when the code is wrong: nothing but an open lesson, a line or a policy in force, and no second thoughts', async () => {
  const { house, caseId, postMortemId, statementId, passageId, lineId, policyId } = await learnt()
  const hugo = await house.who('hugo')
  const cause = await addPassage(hugo, { postMortemId, kind: 'cause', words: 'One reader at night.' })
  const { appliedLessonId } = await applyLesson(hugo, { passageId, policyId, how: HOW })
  const forge = (change: { passage?: string; line?: string | null; policy?: string | null; back?: boolean }) =>
    asApplication(hugo, (sql) =>
      sql(
        `insert into applied_lessons (org_id, id, passage_id, case_id, line_id, policy_id, how, applied_by, taken_back_by, taken_back_at)
           values ($1, gen_random_uuid(), $2, $3, $4, $5, 'x', $6, $7, $8)`,
        [
          hugo.orgId,
          change.passage ?? passageId,
          caseId,
          change.line === undefined ? lineId : change.line,
          change.policy ?? null,
          hugo.memberId,
          change.back ? hugo.memberId : null,
          change.back ? new Date() : null,
        ],
      ),
    )
  await forge({})
  await expect(forge({ passage: cause.passageId })).rejects.toThrow('only a lesson')
  await expect(forge({ line: statementId })).rejects.toThrow('a line of the house')
  await expect(forge({ line: null })).rejects.toThrow('applied_lessons_one')
  await expect(forge({ policy: policyId })).rejects.toThrow('applied_lessons_one')
  await expect(forge({ line: null, policy: policyId })).rejects.toThrow('applied_lessons_to_policy')
  await expect(forge({ back: true })).rejects.toThrow('never applied')
  for (const attack of [
    `update applied_lessons set how = 'x' where id = $1`,
    `update applied_lessons set line_id = null where id = $1`,
    'delete from applied_lessons where id = $1',
  ])
    await expect(asApplication(hugo, (sql) => sql(attack, [appliedLessonId]))).rejects.toThrow('permission denied')
  await expect(asSuperuser(`update applied_lessons set how = 'x' where id = $1`, [appliedLessonId])).rejects.toThrow(
    'does not change',
  )
  await takeBackLesson(hugo, { appliedLessonId, reason: 'Not this one.' })
  await expect(
    asApplication(hugo, (sql) =>
      sql('update applied_lessons set taken_back_at = null, taken_back_by = null where id = $1', [appliedLessonId]),
    ),
  ).rejects.toThrow('taken back once')
  await applyLesson(hugo, { passageId, lineId, how: HOW })
  await expect(
    asApplication(hugo, (sql) =>
      sql('update post_mortem_passages set removed_at = now(), removed_by = $2 where id = $1', [
        passageId,
        hugo.memberId,
      ]),
    ),
  ).rejects.toThrow('STILL_OPEN')
})
