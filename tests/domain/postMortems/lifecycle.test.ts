import { expect, test } from 'vitest'
import { declareCase } from '#domain/cases/declareCase.ts'
import { closeCase, reopenCase } from '#domain/cases/moveCase.ts'
import {
  addImprovement,
  changeImprovement,
  finishImprovement,
  waiveImprovement,
} from '#domain/postMortems/improvements.ts'
import { startPostMortem } from '#domain/postMortems/open.ts'
import { addPassage, markPassage, removePassage, revisePassage } from '#domain/postMortems/passages.ts'
import { publishPostMortem } from '#domain/postMortems/publish.ts'
import { submitPostMortem } from '#domain/postMortems/submit.ts'
import { approvePostMortem, requestPostMortemChanges } from '#domain/postMortems/vote.ts'
import { asSuperuser } from '#tests/support/postgres.ts'
import { clearedByBoth, closedCase, rowOf, written } from '#tests/support/postMortem.ts'
import { timelineOf } from '#tests/support/room.ts'
import { type World, world } from '#tests/support/world.ts'

const coding = { sector: 'retail', country: 'FR' }

test('closing a real case opens its post-mortem, due in as many days as the organisation says; a drill owes none', async () => {
  const house = await world()
  const { caseId } = await closedCase(house)
  const owed = await rowOf(caseId)
  expect(owed.state).toBe('due')
  expect(Date.parse(owed.due) - Date.parse(owed.closed)).toBe(15 * 86_400_000)
  expect(
    await asSuperuser('select member_id, asks from notifications where kind = $1 and subject_id = $2', [
      'post_mortem_due',
      owed.id,
    ]),
  ).toEqual([{ member_id: house.memberId('claire'), asks: true }])

  await asSuperuser('update organisations set post_mortem_days = 30 where id = $1', [house.lumen.orgId])
  await reopenCase(await house.who('claire'), { caseId, reason: 'It comes back.' })
  await closeCase(await house.who('claire'), { caseId, reason: 'It is over again.' })
  const again = await rowOf(caseId)
  expect([again.id, again.state]).toEqual([owed.id, 'due'])
  expect(Date.parse(again.due) - Date.parse(again.closed)).toBe(30 * 86_400_000)

  const { caseId: drill } = await declareCase(await house.who('claire'), {
    said: 'An exercise.',
    channel: 'other',
    severity: 1,
  })
  await asSuperuser(`update cases set kind = 'drill' where id = $1`, [drill])
  await closeCase(await house.who('claire'), { caseId: drill, reason: 'Over.' })
  expect(await asSuperuser('select id from post_mortems where case_id = $1', [drill])).toEqual([])
})

test('writing begins it; without a narrative, a lesson, an owner or a date nobody is asked to clear it', async () => {
  const house = await world()
  const { caseId, postMortemId } = await closedCase(house)
  const hugo = await house.who('hugo')
  await startPostMortem(hugo, { caseId })
  const claire = await house.who('claire')
  const submit = async () => submitPostMortem(claire, { postMortemId, expectedVersion: (await rowOf(caseId)).version })
  await expect(submit()).rejects.toMatchObject({ code: 'ELEMENT_MISSING' })
  await addPassage(hugo, { postMortemId, kind: 'narrative', words: 'We answered a parent with a joke.' })
  await expect(submit()).rejects.toMatchObject({ code: 'LESSON_MISSING' })
  await addPassage(hugo, { postMortemId, kind: 'lesson', words: 'A second pair of eyes at night.' })
  const { improvementId } = await addImprovement(hugo, { postMortemId, words: 'Name the second reader.' })
  await expect(submit()).rejects.toMatchObject({
    code: 'OWNER_MISSING',
    details: { items: [{ type: 'Improvement', id: improvementId }] },
  })
  await changeImprovement(hugo, {
    improvementId,
    expectedVersion: 1,
    ownerId: house.memberId('maya'),
    dueAt: '2027-01-31T12:00:00.000Z',
  })
  await expect(submitPostMortem(claire, { postMortemId, expectedVersion: 1 })).rejects.toMatchObject({
    code: 'CONFLICT',
  })
  await submit()
  expect((await rowOf(caseId)).state).toBe('in_review')
  await expect(submit()).rejects.toMatchObject({ code: 'WRONG_STATE' })
  await expect(
    addPassage(await house.who('nadia'), { postMortemId, kind: 'cause', words: 'Nobody asked me.' }),
  ).rejects.toMatchObject({ code: 'NOT_YOUR_ROLE' })
})

test('of two who revise the same passage one is told what stands, and both texts are kept', async () => {
  const house = await world()
  const { postMortemId } = await closedCase(house)
  const { passageId } = await written(house, postMortemId)
  const revise = async (who: 'hugo' | 'karim', words: string) =>
    revisePassage(await house.who(who), { passageId, expectedVersion: 1, words })
  const done = await Promise.allSettled([revise('hugo', 'Two were on shift.'), revise('karim', 'Three were on shift.')])
  const refused = done.flatMap((each) => (each.status === 'rejected' ? [each.reason] : []))
  expect(refused).toHaveLength(1)
  expect(refused[0]).toMatchObject({
    code: 'CONFLICT',
    details: { current: { type: 'Passage', id: passageId, version: 2 } },
  })
  const texts = () =>
    asSuperuser<{ n: number; words: string }>(
      'select n, words from post_mortem_texts where passage_id = $1 order by n',
      [passageId],
    )
  expect((await texts()).map(({ n }) => n)).toEqual([1, 2])
  await removePassage(await house.who('hugo'), { passageId, expectedVersion: 2 })
  expect((await texts())[0]?.words).toBe('The night shift answered without a second reader.')
  await expect(
    asSuperuser(`update post_mortem_texts set words = 'x' where passage_id = $1`, [passageId]),
  ).rejects.toThrow()
})

test('a vote is bound to what was read: any edit or mark voids the round; whoever wrote clears nothing', async () => {
  const house = await world()
  const { caseId, postMortemId } = await closedCase(house)
  const { passageId } = await written(house, postMortemId)
  const first = await clearedByBoth(house, caseId)
  const read = { postMortemId, contentHash: first.content, policyHash: first.policy }
  await expect(approvePostMortem(await house.who('hugo'), { ...read, lane: 'communications' })).rejects.toMatchObject({
    code: 'OWN_WORDS',
  })
  await expect(approvePostMortem(await house.who('karim'), { ...read, lane: 'legal' })).rejects.toMatchObject({
    code: 'NOT_IN_THIS_LANE',
  })
  await expect(approvePostMortem(await house.who('ines'), { ...read, lane: 'legal' })).rejects.toMatchObject({
    code: 'ALREADY_VOTED',
  })
  await expect(
    markPassage(await house.who('elise'), { passageId, expectedVersion: 1, privileged: true }),
  ).rejects.toMatchObject({ code: 'NOT_YOUR_ROLE' })
  await revisePassage(await house.who('hugo'), { passageId, expectedVersion: 1, words: 'The night shift was alone.' })
  expect((await rowOf(caseId)).state).toBe('drafting')
  await expect(
    publishPostMortem(await house.who('claire'), { postMortemId, contentHash: first.content, ...coding }),
  ).rejects.toMatchObject({ code: 'WRONG_STATE' })
  await expect(approvePostMortem(await house.who('paul'), { ...read, lane: 'legal' })).rejects.toMatchObject({
    code: 'TEXT_CHANGED',
  })

  await submitPostMortem(await house.who('hugo'), { postMortemId, expectedVersion: (await rowOf(caseId)).version })
  const second = await rowOf(caseId)
  expect(second.content).not.toBe(first.content)
  await expect(
    publishPostMortem(await house.who('claire'), { postMortemId, contentHash: second.content, ...coding }),
  ).rejects.toMatchObject({ code: 'NOT_CLEARED', details: { lanes: ['communications', 'legal'] } })
  await expect(
    asSuperuser(
      `update post_mortems set state = 'published', published_by = $2, published_at = now(), coded = '{}' where id = $1`,
      [postMortemId, house.memberId('claire')],
    ),
  ).rejects.toThrow('NOT_CLEARED')
  await requestPostMortemChanges(await house.who('ines'), {
    postMortemId,
    contentHash: second.content,
    policyHash: second.policy,
    lane: 'legal',
    reason: 'Say who decided.',
  })
  expect((await rowOf(caseId)).state).toBe('drafting')
})

test('published, the case is learned, each action is with its owner until it is done, or waived by name', async () => {
  const house = await world()
  const { caseId, postMortemId } = await closedCase(house)
  const { improvementId } = await written(house, postMortemId)
  const { content } = await clearedByBoth(house, caseId)
  await makeExecutive(house, 'lea')
  await publishPostMortem(await house.who('claire'), { postMortemId, contentHash: content, ...coding })
  expect((await rowOf(caseId)).state).toBe('published')
  expect((await timelineOf(caseId)).slice(-2)).toEqual(['post_mortem.published', 'case.learned'])
  const asked = () =>
    asSuperuser('select member_id, asks, settled_at is null as waits from notifications where kind = $1', [
      'improvement_given',
    ])
  expect(await asked()).toEqual([{ member_id: house.memberId('maya'), asks: true, waits: true }])
  const told = await asSuperuser(
    `select member_id, asks, data ->> 'because' as because from notifications where kind = 'post_mortem_published' and case_id = $1`,
    [caseId],
  )
  expect(told).toContainEqual({ member_id: house.memberId('lea'), asks: false, because: 'executive' })
  expect(told).toContainEqual({ member_id: house.memberId('ines'), asks: false, because: 'on_the_case' })
  await expect(
    addPassage(await house.who('hugo'), { postMortemId, kind: 'lesson', words: 'One more.' }),
  ).rejects.toMatchObject({ code: 'WRONG_STATE' })
  const end = { improvementId, expectedVersion: 1 }
  await expect(waiveImprovement(await house.who('maya'), { ...end, reason: 'Too late.' })).rejects.toMatchObject({
    code: 'NOT_YOUR_ROLE',
  })
  await expect(waiveImprovement(await house.who('claire'), { ...end, reason: '' })).rejects.toMatchObject({
    code: 'REASON_REQUIRED',
  })
  await finishImprovement(await house.who('maya'), { ...end, note: 'The rota names two people.' })
  expect(await asked()).toEqual([{ member_id: house.memberId('maya'), asks: true, waits: false }])
  await expect(finishImprovement(await house.who('maya'), { ...end, note: 'Again.' })).rejects.toMatchObject({
    code: 'WRONG_STATE',
  })
})

test('what a restricted case taught is told to the people of that case alone', async () => {
  const house = await world()
  const { caseId, postMortemId } = await closedCase(house, { restricted: true })
  await written(house, postMortemId)
  const { content } = await clearedByBoth(house, caseId)
  await makeExecutive(house, 'lea')
  await publishPostMortem(await house.who('claire'), { postMortemId, contentHash: content, ...coding })
  const told = await asSuperuser<{ member_id: string; named: boolean }>(
    `select n.member_id, exists (select from roles r where r.org_id = n.org_id and r.case_id = n.case_id and r.member_id = n.member_id) as named
       from notifications n where n.kind = 'post_mortem_published' and n.case_id = $1`,
    [caseId],
  )
  expect(told.length).toBeGreaterThan(0)
  expect(told.filter(({ named }) => !named)).toEqual([])
  expect(told.map(({ member_id }) => member_id)).not.toContain(house.memberId('lea'))
})

/** Somebody of the house who has no role on any case. */
const makeExecutive = (house: World, name: 'lea') =>
  asSuperuser(`update members set capacities = array['executive'] where id = $1`, [house.memberId(name)])
