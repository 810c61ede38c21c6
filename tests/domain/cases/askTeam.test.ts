import { expect, test } from 'vitest'
import { qualifyCase, restrictCase } from '#domain/cases/changeCase.ts'
import { declareCase, reportSignal } from '#domain/cases/declareCase.ts'
import { acceptRole, declineRole, handOverRole, offerRole } from '#domain/cases/roles.ts'
import { draftStatement } from '#domain/statements/draftStatement.ts'
import { submitStatement } from '#domain/statements/submitStatement.ts'
import { approveStatement, requestChanges } from '#domain/statements/vote.ts'
import { ending } from '#tests/faults/arrange.ts'
import { asSuperuser } from '#tests/support/postgres.ts'
import { reading, stateOf, timelineOf } from '#tests/support/room.ts'
import { type PersonKey, type World, world } from '#tests/support/world.ts'

const said = { said: 'Our account mocked a worried parent.', channel: 'twitter' as const }

async function declared(house: World, more: { severity?: number; restricted?: boolean } = {}): Promise<string> {
  const { caseId } = await declareCase(await house.who('claire'), { ...said, severity: 2, askTeam: true, ...more })
  return caseId
}

async function asked(house: World, caseId: string): Promise<string[]> {
  const rows = await asSuperuser<{ member_id: string; role: string; state: string }>(
    'select member_id, role, state from roles where case_id = $1',
    [caseId],
  )
  const keys = Object.entries(house.lumen.members)
  const name = (id: string) => keys.find(([, member]) => member.memberId === id)?.[0]
  return rows.map(({ member_id, role, state }) => `${name(member_id)} ${role} ${state}`).sort()
}

const team = [
  'claire lead held',
  'elise communications offered',
  'hugo communications offered',
  'ines legal offered',
  'karim spokesperson offered',
  'maya community offered',
  'paul legal offered',
  'sophie human_resources offered',
]

/** Claire's first words, in review: nobody has answered an offer yet. */
async function inReview(house: World, caseId: string) {
  const { statementId } = await draftStatement(await house.who('claire'), {
    caseId,
    kind: 'holding_line',
    variants: [
      {
        channel: 'x',
        language: 'en',
        audience: 'public',
        blocks: [{ elements: ['known'], text: 'We are looking into it.', asserts: [] }],
      },
    ],
  })
  await submitStatement(await house.who('claire'), { statementId, expectedRevision: 1 })
  return reading(statementId)
}

async function offerOf(house: World, caseId: string, key: PersonKey, role = 'legal'): Promise<string> {
  const [row] = await asSuperuser<{ id: string }>(
    `select id from roles where case_id = $1 and member_id = $2 and role = $3`,
    [caseId, house.memberId(key), role],
  )
  return row?.id ?? ''
}

test('a case asks its team as it is declared, each once, as an offer by hand does: none to guests nor to whoever declares', async () => {
  const house = await world()
  const caseId = await declared(house)
  expect(await asked(house, caseId)).toEqual(team)
  expect((await timelineOf(caseId)).filter((type) => type === 'role.offered')).toHaveLength(7)
  const notices = await asSuperuser("select 1 from notifications where case_id = $1 and kind = 'role_offered'", [
    caseId,
  ])
  expect(notices).toHaveLength(7)
  const mails = await asSuperuser(
    "select 1 from graphile_worker._private_jobs j join notifications n on n.id = (j.payload ->> 'notificationId')::uuid where n.case_id = $1 and n.kind = 'role_offered'",
    [caseId],
  )
  expect(mails).toHaveLength(7)
})

test('from severity 3 on the executive is asked too; without the wish, nobody is', async () => {
  const house = await world()
  const grave = await declared(house, { severity: 3 })
  expect(await asked(house, grave)).toEqual([...team, 'nadia executive offered', 'philippe executive offered'].sort())
  const { caseId } = await declareCase(await house.who('claire'), { ...said, severity: 3 })
  expect(await asked(house, caseId)).toEqual(['claire lead held'])
})

test('nobody who is suspended or past their end date is asked: the next of the trade is', async () => {
  const house = await world()
  await asSuperuser('update members set suspended_at = now() where id = $1', [house.memberId('ines')])
  await asSuperuser("update members set ends_at = now() - interval '1 day' where id = $1", [house.memberId('hugo')])
  await asSuperuser(`update members set capacities = '{community,legal}' where id = $1`, [house.memberId('maya')])
  const offers = (await asked(house, await declared(house))).filter((line) => / (legal|communications) /.test(line))
  expect(offers).toEqual(['elise communications offered', 'maya legal offered', 'paul legal offered'])
})

test('a signal taken up asks the team, but nobody who was offered that role before', async () => {
  const house = await world()
  const { caseId } = await reportSignal(await house.who('lea'), said)
  const { roleId } = await offerRole(await house.who('karim'), {
    caseId,
    memberId: house.memberId('ines'),
    role: 'legal',
  })
  await declineRole(await house.who('ines'), { roleId })
  await qualifyCase(await house.who('claire'), { caseId, expectedVersion: 1, severity: 2, askTeam: true })
  expect(await asked(house, caseId)).toEqual(
    team.map((line) => line.replace('ines legal offered', 'ines legal declined')),
  )
})

test('those asked can clear: they are told that the role is offered, and the vote accepts it', async () => {
  const house = await world()
  const caseId = await declared(house)
  const read = await inReview(house, caseId)
  const told = await asSuperuser<{ because: string; member_id: string }>(
    "select member_id, data ->> 'because' as because from notifications where case_id = $1 and kind = 'review_asked'",
    [caseId],
  )
  expect(told.map(({ because }) => because)).toEqual(['offered', 'offered', 'offered', 'offered'])
  await approveStatement(await house.who('ines'), { ...read, lane: 'legal' })
  expect(await asked(house, caseId)).toContain('ines legal held')
  expect((await timelineOf(caseId)).slice(-2)).toEqual(['role.accepted', 'statement.approved'])
  const waiting = await asSuperuser(
    'select kind from notifications where case_id = $1 and member_id = $2 and settled_at is null',
    [caseId, house.memberId('ines')],
  )
  expect(waiting).toEqual([])
  expect(await stateOf(read.statementId)).toBe('in_review')
  await approveStatement(await house.who('elise'), { ...read, lane: 'communications' })
  expect(await stateOf(read.statementId)).toBe('approved')
})

test('a vote that is refused accepts nothing, and asking for a change accepts as clearing does', async () => {
  const house = await world()
  const caseId = await declared(house)
  const read = await inReview(house, caseId)
  const stale = { ...read, contentHash: 'a'.repeat(64), lane: 'legal' as const }
  expect(await ending(approveStatement(await house.who('ines'), stale))).toBe('TEXT_CHANGED')
  expect(await ending(approveStatement(await house.who('ines'), { ...read, lane: 'communications' }))).toBe(
    'NOT_IN_THIS_LANE',
  )
  expect(await ending(approveStatement(await house.who('karim'), { ...read, lane: 'legal' }))).toBe('NOT_IN_THIS_LANE')
  expect(await asked(house, caseId)).toEqual(team)
  await requestChanges(await house.who('ines'), { ...read, lane: 'legal', reason: 'Say since when.' })
  expect(await asked(house, caseId)).toContain('ines legal held')
})

test('whoever helped to write is asked to hold the role, but never to clear their own words', async () => {
  const house = await world()
  const caseId = await declared(house)
  const roleId = await offerOf(house, caseId, 'hugo', 'communications')
  await acceptRole(await house.who('hugo'), { roleId })
  await offerRole(await house.who('claire'), { caseId, memberId: house.memberId('hugo'), role: 'legal' })
  const { statementId } = await draftStatement(await house.who('hugo'), {
    caseId,
    kind: 'social_post',
    variants: [
      {
        channel: 'x',
        language: 'en',
        audience: 'public',
        blocks: [{ elements: ['known'], text: 'We know.', asserts: [] }],
      },
    ],
  })
  await submitStatement(await house.who('hugo'), { statementId, expectedRevision: 1 })
  const read = await reading(statementId)
  expect(await ending(approveStatement(await house.who('hugo'), { ...read, lane: 'legal' }))).toBe('OWN_WORDS')
  expect(await asked(house, caseId)).toContain('hugo legal offered')
})

test('of a restricted case nobody is asked by itself: its people are chosen one by one', async () => {
  const house = await world()
  const caseId = await declared(house, { restricted: true })
  expect((await asked(house, caseId)).filter((line) => line.endsWith('offered'))).toEqual([])
})

test('on a restricted case those asked find it and may clear; a role that was declined clears nothing', async () => {
  const house = await world()
  const caseId = await declared(house)
  await restrictCase(await house.who('claire'), { caseId, reason: 'It names a child.' })
  const read = await inReview(house, caseId)
  await declineRole(await house.who('paul'), { roleId: await offerOf(house, caseId, 'paul') })
  expect(await ending(approveStatement(await house.who('paul'), { ...read, lane: 'legal' }))).toBe('NOT_FOUND')
  expect(await ending(approveStatement(await house.who('nadia'), { ...read, lane: 'legal' }))).toBe('NOT_FOUND')
  await approveStatement(await house.who('ines'), { ...read, lane: 'legal' })
  expect(await asked(house, caseId)).toContain('ines legal held')
})

test('a vote and a no at the same moment: one of them was first, and the vote rests on a role that was held', async () => {
  const house = await world()
  for (let round = 0; round < 4; round++) {
    const caseId = await declared(house)
    const read = await inReview(house, caseId)
    const roleId = await offerOf(house, caseId, 'ines')
    const ines = await house.who('ines')
    const ends = await Promise.all([
      ending(approveStatement(ines, { ...read, lane: 'legal' })),
      ending(declineRole(ines, { roleId })),
    ])
    const now = (await asked(house, caseId)).find((line) => line.startsWith('ines'))
    if (ends[0] === 'done') expect([ends[1], now]).toEqual(['WRONG_STATE', 'ines legal held'])
    else expect([ends, now]).toEqual([['NOT_IN_THIS_LANE', 'done'], 'ines legal declined'])
  }
})

test('votes at the same moment on two statements by one person accept the role once, and both stand', async () => {
  const house = await world()
  const caseId = await declared(house)
  const [one, two] = [await inReview(house, caseId), await inReview(house, caseId)]
  const ines = await house.who('ines')
  const ends = await Promise.all([one, two].map((read) => ending(approveStatement(ines, { ...read, lane: 'legal' }))))
  expect(ends).toEqual(['done', 'done'])
  expect((await timelineOf(caseId)).filter((type) => type === 'role.accepted')).toHaveLength(1)
})

test('a role offered in somebody’s place is taken by a vote, once: whoever else was offered it cannot vote', async () => {
  const house = await world()
  const { caseId } = await declareCase(await house.who('claire'), { ...said, severity: 2 })
  for (const [key, role] of [
    ['hugo', 'communications'],
    ['ines', 'legal'],
  ] as const) {
    const { roleId } = await offerRole(await house.who('claire'), { caseId, memberId: house.memberId(key), role })
    await acceptRole(await house.who(key), { roleId })
  }
  const read = await inReview(house, caseId)
  const roleId = await offerOf(house, caseId, 'ines')
  for (const key of ['paul', 'sophie'] as const)
    await handOverRole(await house.who('ines'), { roleId, memberId: house.memberId(key) })
  const [paul, sophie] = [await house.who('paul'), await house.who('sophie')]
  const ends = await Promise.all(
    [paul, sophie].map((actor) => ending(approveStatement(actor, { ...read, lane: 'legal' }))),
  )
  expect(ends.filter((end) => end === 'done')).toHaveLength(1)
  expect(['NOT_IN_THIS_LANE', 'WRONG_STATE']).toContain(ends.find((end) => end !== 'done'))
  expect(await asked(house, caseId)).toContain('ines legal handed_over')
})
