import { expect, test } from 'vitest'
import { applyLesson, takeBackLesson } from '#domain/postMortems/lessons.ts'
import { markPassage } from '#domain/postMortems/passages.ts'
import { noteRisk } from '#domain/risks/noteRisk.ts'
import { retireRisk } from '#domain/risks/retireRisk.ts'
import { asApplication } from '#tests/faults/arrange.ts'
import { asSuperuser } from '#tests/support/postgres.ts'
import { closedCase, written } from '#tests/support/postMortem.ts'
import { risk } from '#tests/support/risks.ts'
import { timelineOf } from '#tests/support/room.ts'
import { type PersonKey, world } from '#tests/support/world.ts'

const HOW = 'The scenario now begins at night.'

/** A lesson of a closed case, and a risk it could have changed. */
async function learnt(options: { restricted?: boolean } = {}) {
  const house = await world()
  const { caseId, postMortemId } = await closedCase(house, options)
  await written(house, postMortemId)
  const [lesson] = await asSuperuser<{ id: string }>(
    "select id from post_mortem_passages where post_mortem_id = $1 and kind = 'lesson'",
    [postMortemId],
  )
  const { riskId } = await noteRisk(await house.who('olivier'), risk(house.memberId('olivier')))
  return { house, caseId, postMortemId, passageId: lesson?.id ?? '', riskId }
}

test('a lesson changes a risk, once, and the link is taken back like any other', async () => {
  const { house, caseId, passageId, riskId } = await learnt()
  const hugo = await house.who('hugo')
  const { appliedLessonId } = await applyLesson(hugo, { passageId, riskId, how: HOW })
  const [event] = await asSuperuser<{ data: object }>(
    "select data from events where case_id = $1 and type = 'lesson.applied' order by at desc, id desc limit 1",
    [caseId],
  )
  expect(event?.data).toEqual({ number: 2, risk: riskId })
  await expect(applyLesson(await house.who('claire'), { passageId, riskId, how: HOW })).rejects.toMatchObject({
    code: 'WRONG_STATE',
    details: { found: 'applied', path: ['riskId'] },
  })
  await takeBackLesson(await house.who('olivier'), { appliedLessonId, reason: 'It was another risk.' })
  expect((await timelineOf(caseId)).at(-1)).toBe('lesson.taken_back')
  await applyLesson(hugo, { passageId, riskId, how: HOW })
})

test('whoever has a part in the case may say so, and whoever keeps the register; of a line, a policy and a risk, one', async () => {
  const { house, passageId, riskId } = await learnt()
  const says = async (who: PersonKey) => applyLesson(await house.who(who), { passageId, riskId, how: HOW })
  await expect(says('anne'), 'who reads everything').rejects.toMatchObject({ code: 'NOT_YOUR_ROLE' })
  await expect(
    applyLesson(await house.who('hugo'), { passageId, riskId, policyId: riskId, how: HOW }),
  ).rejects.toMatchObject({ code: 'INVALID_INPUT' })
  await expect(applyLesson(await house.outsider(), { passageId, riskId, how: HOW })).rejects.toThrow('NOT_FOUND')
  // Nadia, an executive, has no part in the case.
  await says('nadia')
})

test('what was retired is changed by no lesson, and neither is what never was', async () => {
  const { house, passageId, riskId } = await learnt()
  const hugo = await house.who('hugo')
  await retireRisk(hugo, { riskId, expectedVersion: 1, reason: 'Sold.' })
  await expect(applyLesson(hugo, { passageId, riskId, how: HOW })).rejects.toMatchObject({
    code: 'WRONG_STATE',
    details: { found: 'retired', path: ['riskId'] },
  })
  await expect(applyLesson(hugo, { passageId, riskId: passageId, how: HOW })).rejects.toThrow('NOT_FOUND')
})

test('a link to a risk is as hidden as its lesson: with the case, and with words under privilege', async () => {
  const hidden = await learnt({ restricted: true })
  await applyLesson(await hidden.house.who('hugo'), { passageId: hidden.passageId, riskId: hidden.riskId, how: HOW })
  const seen = async (house: typeof hidden.house, riskId: string, who: PersonKey) =>
    asApplication(
      await house.who(who),
      async (sql) => (await sql('select how from applied_lessons where risk_id = $1', [riskId])).rows.length,
    )
  for (const [who, links] of [
    ['hugo', 1],
    ['nadia', 0],
    ['anne', 1],
  ] as const)
    expect(await seen(hidden.house, hidden.riskId, who), who).toBe(links)
  const open = await learnt()
  await applyLesson(await open.house.who('hugo'), { passageId: open.passageId, riskId: open.riskId, how: HOW })
  await markPassage(await open.house.who('ines'), { passageId: open.passageId, expectedVersion: 1, privileged: true })
  for (const [who, links] of [
    ['ines', 1],
    ['hugo', 0],
    ['nadia', 0],
  ] as const)
    expect(await seen(open.house, open.riskId, who), who).toBe(links)
})

test('the table holds it when the code is wrong: one target, and a risk that stands, of this house', async () => {
  const { house, caseId, passageId, riskId } = await learnt()
  const hugo = await house.who('hugo')
  const vera = await house.outsider()
  const { riskId: theirs } = await noteRisk(vera, risk(vera.memberId))
  const [policy] = await asSuperuser<{ id: string }>('select id from policies where org_id = $1 limit 1', [hugo.orgId])
  const forge = (risk: string | null, policyId: string | null = null) =>
    asApplication(hugo, (sql) =>
      sql(
        `insert into applied_lessons (org_id, id, passage_id, case_id, risk_id, policy_id, how, applied_by)
         values ($1, gen_random_uuid(), $2, $3, $4, $5, 'x', $6)`,
        [hugo.orgId, passageId, caseId, risk, policyId, hugo.memberId],
      ),
    )
  await forge(riskId)
  await expect(forge(null)).rejects.toThrow('applied_lessons_one')
  await expect(forge(riskId, policy?.id)).rejects.toThrow('applied_lessons_one')
  await expect(forge(theirs)).rejects.toThrow('a risk that stands')
  await applyLesson(hugo, { passageId, riskId, how: HOW })
  await expect(forge(riskId)).rejects.toThrow('applied_lessons_to_risk')
  const gone = await noteRisk(hugo, risk(hugo.memberId))
  await retireRisk(hugo, { riskId: gone.riskId, expectedVersion: 1, reason: 'Sold.' })
  await expect(forge(gone.riskId)).rejects.toThrow('a risk that stands')
})
