import { expect, test } from 'vitest'
import type { Lane } from '#db/schema/words.ts'
import { changePostMortemLanes } from '#domain/organisations/changePostMortemLanes.ts'
import { addPassage, markPassage } from '#domain/postMortems/passages.ts'
import { publishPostMortem } from '#domain/postMortems/publish.ts'
import { submitPostMortem } from '#domain/postMortems/submit.ts'
import { approvePostMortem, requestPostMortemChanges } from '#domain/postMortems/vote.ts'
import { asApplication } from '#tests/faults/arrange.ts'
import { asSuperuser } from '#tests/support/postgres.ts'
import { closedCase, rowOf, written } from '#tests/support/postMortem.ts'
import { type PersonKey, type World, world } from '#tests/support/world.ts'

const coding = { sector: 'retail', country: 'FR' }

async function submitted(house: World, caseId: string) {
  const { id, version } = await rowOf(caseId)
  await submitPostMortem(await house.who('hugo'), { postMortemId: id, expectedVersion: version })
  const { content, policy } = await rowOf(caseId)
  return { postMortemId: id, contentHash: content, policyHash: policy }
}

const askedOf = async (caseId: string) => {
  const [round] = await asSuperuser<{ policy: string }>(
    `select convert_from(r.policy, 'UTF8') as policy from post_mortem_reviews r join post_mortems p on p.org_id = r.org_id and p.id = r.post_mortem_id
      where p.case_id = $1 and r.closed_at is null`,
    [caseId],
  )
  return (JSON.parse(round?.policy ?? '{"lanes":[]}') as { lanes: { lane: Lane }[] }).lanes.map(({ lane }) => lane)
}

const askedInInbox = async (caseId: string) =>
  (
    await asSuperuser<{ member_id: string }>(
      "select distinct member_id from notifications where kind = 'post_mortem_review_asked' and case_id = $1 and settled_at is null",
      [caseId],
    )
  ).map(({ member_id }) => member_id)

test('the administrator says who clears a post-mortem; a round that is open goes on with those it asked', async () => {
  const house = await world()
  const { caseId, postMortemId } = await closedCase(house)
  await written(house, postMortemId)
  const open = await submitted(house, caseId)
  expect(await askedOf(caseId)).toEqual(['communications', 'legal'])
  const olivier = await house.who('olivier')
  await changePostMortemLanes(olivier, { lanes: ['executive', 'executive'] })
  await changePostMortemLanes(olivier, { lanes: ['executive'] })
  expect(
    await asSuperuser('select data, actor_id from events where org_id = $1 and type = $2', [
      house.lumen.orgId,
      'organisation.post_mortem_lanes_changed',
    ]),
    'the same again is no event',
  ).toEqual([{ data: { was: ['communications', 'legal'], now: ['executive'] }, actor_id: olivier.memberId }])
  const approve = async (who: PersonKey, lane: Lane, read = open) =>
    approvePostMortem(await house.who(who), { ...read, lane })
  await expect(approve('philippe', 'executive'), 'not asked in this round').rejects.toMatchObject({
    code: 'NOT_IN_THIS_LANE',
  })
  await requestPostMortemChanges(await house.who('ines'), { ...open, lane: 'legal', reason: 'Say who was told.' })

  const next = await submitted(house, caseId)
  expect(await askedOf(caseId)).toEqual(['executive'])
  expect(await askedInInbox(caseId)).toEqual([house.memberId('philippe')])
  await expect(approve('ines', 'legal', next), 'no longer asked').rejects.toMatchObject({ code: 'NOT_IN_THIS_LANE' })
  await approve('philippe', 'executive', next)
  await publishPostMortem(await house.who('claire'), { postMortemId, contentHash: next.contentHash, ...coding })
  expect((await rowOf(caseId)).state).toBe('published')
})

test('where something is privileged legal is asked besides, whatever the house chose', async () => {
  const house = await world()
  await changePostMortemLanes(await house.who('olivier'), { lanes: ['communications'] })
  const { caseId, postMortemId } = await closedCase(house)
  await written(house, postMortemId)
  await submitted(house, caseId)
  expect(await askedOf(caseId)).toEqual(['communications'])
  const { passageId } = await addPassage(await house.who('hugo'), {
    postMortemId,
    kind: 'cause',
    words: 'Counsel fears a claim.',
  })
  await submitted(house, caseId)
  await markPassage(await house.who('ines'), { passageId, expectedVersion: 1, privileged: true })
  expect(await askedOf(caseId), 'a mark ends the round').toEqual([])
  const read = await submitted(house, caseId)
  expect(await askedOf(caseId)).toEqual(['communications', 'legal'])
  await approvePostMortem(await house.who('elise'), { ...read, lane: 'communications' })
  await expect(
    publishPostMortem(await house.who('claire'), { postMortemId, contentHash: read.contentHash, ...coding }),
  ).rejects.toMatchObject({ code: 'NOT_CLEARED', details: { lanes: ['legal'] } })
})

test('lanes that nobody on the case can clear in are named when it is submitted', async () => {
  const house = await world()
  await changePostMortemLanes(await house.who('olivier'), { lanes: ['human_resources', 'communications'] })
  const { caseId, postMortemId } = await closedCase(house)
  await written(house, postMortemId)
  await asSuperuser("update roles set state = 'handed_over', ended_at = now() where case_id = $1 and role = $2", [
    caseId,
    'human_resources',
  ])
  await expect(submitted(house, caseId)).rejects.toMatchObject({
    code: 'NOBODY_CAN_CLEAR',
    details: { lanes: ['human_resources'] },
  })
})

test('nobody else chooses them, and not none, in the rule as in the table', async () => {
  const house = await world()
  for (const who of ['claire', 'ines', 'philippe', 'anne', 'tom'] as const)
    await expect(changePostMortemLanes(await house.who(who), { lanes: ['legal'] })).rejects.toMatchObject({
      code: 'NOT_YOUR_ROLE',
    })
  const olivier = await house.who('olivier')
  for (const lanes of [[], ['spokesperson']])
    await expect(changePostMortemLanes(olivier, { lanes: lanes as Lane[] })).rejects.toMatchObject({
      code: 'INVALID_INPUT',
    })
  const set = (orgId: string, lanes: string[]) =>
    asApplication(olivier, (sql) =>
      sql('update organisations set post_mortem_lanes = $2 where id = $1', [orgId, lanes]),
    )
  for (const lanes of [[], ['spokesperson'], ['legal', 'legal']])
    await expect(set(olivier.orgId, lanes)).rejects.toThrow('organisations_post_mortem_lanes')
  await expect(set(house.nord.orgId, ['legal'])).rejects.toThrow('of another organisation')
})

test('the table holds it when the code is wrong: no review without a lane, none of privileged words without legal', async () => {
  const house = await world()
  const { postMortemId } = await closedCase(house)
  const { passageId } = await written(house, postMortemId)
  await markPassage(await house.who('ines'), { passageId, expectedVersion: 1, privileged: true })
  const hugo = await house.who('hugo')
  const forge = (lanes: Lane[]) =>
    asApplication(hugo, (sql) =>
      sql(
        `insert into post_mortem_reviews (org_id, id, post_mortem_id, round, opened_by, record, content, policy)
         values ($1, gen_random_uuid(), $2, 1, $3, '{}', '{}', convert_to($4, 'UTF8'))`,
        [hugo.orgId, postMortemId, hugo.memberId, JSON.stringify({ lanes: lanes.map((lane) => ({ lane, min: 1 })) })],
      ),
    )
  await expect(forge([])).rejects.toThrow('one lane at least')
  await expect(forge(['communications'])).rejects.toThrow('cleared by legal')
  await forge(['communications', 'legal'])
})
