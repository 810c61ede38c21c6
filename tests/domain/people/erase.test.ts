import { beforeEach, describe, expect, test } from 'vitest'
import { addNote } from '#domain/cases/decideOnCase.ts'
import { liftLegalHold } from '#domain/holds/liftLegalHold.ts'
import { placeLegalHold } from '#domain/holds/placeLegalHold.ts'
import { changeCapacities, reinstatePerson } from '#domain/people/administer.ts'
import { erasePerson } from '#domain/people/erasePerson.ts'
import { applyErasures, listErasures } from '#domain/people/erasures.ts'
import { rejectStatement } from '#domain/statements/vote.ts'
import { asApplication } from '#tests/faults/arrange.ts'
import { doors, enter } from '#tests/support/doors.ts'
import { asSuperuser, pastEveryGuard } from '#tests/support/postgres.ts'
import { saidWith, tablesThatSay } from '#tests/support/private.ts'
import { caseWithTeam, reading, statementInReview } from '#tests/support/room.ts'
import { type PersonKey, type World, world } from '#tests/support/world.ts'

/** Words that stand nowhere else in the database. */
const canariesOf = (n: number) => ({
  name: `Zéphyrine Quandalle ${n}`,
  email: `zephyrine.quandalle${n}@lumen.example`,
  job: `Quetzal keeper ${n}`,
  reason: `The marabout sentence ${n} is not ours.`,
  note: `The axolotl called at nine, ${n}.`,
  subject: `quandalle-at-the-provider-${n}`,
  agent: `Xylophone/7.${n}`,
})
let canaries = canariesOf(0)
let written = 10
const reason = 'They left and asked for it.'

let house: World
beforeEach(async () => {
  house = await world()
  canaries = canariesOf(++written)
})

/** Inès with words and traces that exist nowhere else; she has refused a text and written a note. */
async function somebodyToErase() {
  const review = await statementInReview(house)
  const { memberId, personId, orgId } = await house.who('ines')
  await asSuperuser('update people set name = $2, email = $3 where id = $1', [personId, canaries.name, canaries.email])
  await asSuperuser('update members set job = $2 where id = $1', [memberId, canaries.job])
  await asSuperuser('insert into identities (issuer, subject, person_id) values ($1, $2, $3)', [
    'https://idp.example',
    canaries.subject,
    personId,
  ])
  const secret = await enter(doors(), memberId)
  await asSuperuser('update sessions set agent = $2, address = $3 where person_id = $1', [
    personId,
    canaries.agent,
    '192.0.2.77',
  ])
  await rejectStatement(await house.who('ines'), {
    ...(await reading(review.statementId)),
    lane: 'legal',
    reason: canaries.reason,
  })
  await addNote(await house.who('ines'), { caseId: review.caseId, words: canaries.note })
  await asSuperuser(
    `insert into mails (org_id, id, member_id, kind, subject, plain, html, said_at) values ($1, gen_random_uuid(), $2, 'x', $3, $3, $3, now()), ($1, gen_random_uuid(), $4, 'x', $3, $3, $3, now())`,
    [orgId, house.memberId('hugo'), `${canaries.name} asks you (${canaries.email})`, memberId],
  )
  return { ...review, memberId, orgId, secret }
}

const eraseInes = async (by: PersonKey = 'olivier', name = canaries.name) =>
  erasePerson(await house.who(by), { personId: house.memberId('ines'), name, reason })

const roots = (orgId: string) =>
  asSuperuser('select position, leaf, event_id from ledger_leaves where org_id = $1 order by position', [orgId])
const promises = (orgId: string) =>
  asSuperuser<{ id: string; promised: object }>(
    `select id, convert_from(canonical, 'UTF8')::jsonb -> 'private' as promised from events where org_id = $1 and convert_from(canonical, 'UTF8')::jsonb ? 'private' order by id`,
    [orgId],
  )

describe('a person is erased', () => {
  test('every word of theirs is gone from every table, and every leaf and commitment is where it was', async () => {
    const { orgId, memberId, secret } = await somebodyToErase()
    for (const [what, words] of Object.entries(canaries)) expect(await tablesThatSay(words), what).not.toEqual([])
    const [before, promised] = [await roots(orgId), await promises(orgId)]
    await eraseInes()
    expect(await tablesThatSay(...Object.values(canaries))).toEqual([])
    const after = await roots(orgId)
    expect(after.slice(0, before.length)).toEqual(before)
    expect((await promises(orgId)).slice(0, promised.length)).toEqual(promised)
    expect(await doors().isSignedIn(secret)).toBe(false)
    const [row] = await asSuperuser<{ name: string; suspended: boolean; votes: number; keys: number }>(
      `select p.name, m.suspended_at is not null as suspended, (select count(*)::int from votes where member_id = m.id) as votes,
              (select count(*)::int from private_keys k where k.subject_id = m.id and k.wrapped is not null) as keys
         from members m join people p on p.id = m.person_id where m.id = $1`,
      [memberId],
    )
    expect(row).toEqual({ name: 'Erased person / Personne effacée', suspended: true, votes: 1, keys: 0 })
    const [event] = await asSuperuser<{ id: string }>(
      `select id from events where org_id = $1 and type = 'person.erased'`,
      [orgId],
    )
    expect(await saidWith(event?.id ?? '', 'reason')).toBe(reason)
  })

  test('nobody comes back from it, and it is not done twice', async () => {
    await somebodyToErase()
    await eraseInes()
    await expect(eraseInes()).rejects.toMatchObject({ code: 'WRONG_STATE' })
    await expect(
      reinstatePerson(await house.who('olivier'), { personId: house.memberId('ines') }),
    ).rejects.toMatchObject({ code: 'WRONG_STATE' })
  })

  test('somebody who is also elsewhere stays who they are there', async () => {
    const { orgId, memberId } = await somebodyToErase()
    const { personId } = await house.who('ines')
    const elsewhere = await house.outsider()
    await asSuperuser(
      `insert into members (org_id, id, person_id, capacities) values ($1, gen_random_uuid(), $2, '{legal}')`,
      [elsewhere.orgId, personId],
    )
    await eraseInes()
    const [there] = await asSuperuser('select name, email from people where id = $1', [personId])
    expect(there).toEqual({ name: canaries.name, email: canaries.email })
    const [here] = await asSuperuser(
      'select p.name, p.id = $2 as same from members m join people p on p.id = m.person_id where m.org_id = $3 and m.id = $1',
      [memberId, personId, orgId],
    )
    expect(here).toEqual({ name: 'Erased person / Personne effacée', same: false })
  })
})

describe('it is refused', () => {
  test('to all but administrators who have just proved who they are, for oneself, and under another name', async () => {
    await somebodyToErase()
    await expect(eraseInes('claire')).rejects.toMatchObject({ code: 'NOT_YOUR_ROLE' })
    await expect(
      erasePerson(
        { ...(await house.who('olivier')), provedAt: null },
        { personId: house.memberId('ines'), name: canaries.name, reason },
      ),
    ).rejects.toMatchObject({ code: 'STEP_UP_REQUIRED' })
    await expect(
      erasePerson(await house.outsider(), { personId: house.memberId('ines'), name: canaries.name, reason }),
    ).rejects.toThrow()
    await expect(eraseInes('olivier', 'Inès')).rejects.toMatchObject({
      code: 'INVALID_INPUT',
      details: { path: ['name'] },
    })
    const olivier = await house.who('olivier')
    await expect(
      erasePerson(olivier, { personId: olivier.memberId, name: olivier.name, reason }),
    ).rejects.toMatchObject({ code: 'NOT_YOURSELF' })
    expect(await tablesThatSay(canaries.name)).toContain('public.people')
  })

  test('of two administrators who erase each other at once, one remains', async () => {
    await changeCapacities(await house.who('olivier'), { personId: house.memberId('claire'), capacities: ['admin'] })
    const [olivier, claire] = [await house.who('olivier'), await house.who('claire')]
    const done = await Promise.allSettled([
      erasePerson(olivier, { personId: claire.memberId, name: claire.name, reason }),
      erasePerson(claire, { personId: olivier.memberId, name: olivier.name, reason }),
    ])
    expect(done.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
  })

  test('while a legal hold stands on the person, or on a case they had a part in', async () => {
    const { caseId } = await somebodyToErase()
    const personal = await placeLegalHold(await house.who('paul'), {
      personId: house.memberId('ines'),
      reason: 'A suit.',
    })
    await expect(eraseInes()).rejects.toMatchObject({ code: 'LEGAL_HOLD', details: { items: [] } })
    await liftLegalHold(await house.who('olivier'), { holdId: personal.holdId, reason: 'Settled.' })
    const { holdId } = await placeLegalHold(await house.who('paul'), { caseId, reason: 'An inquiry.' })
    await expect(eraseInes()).rejects.toMatchObject({
      code: 'LEGAL_HOLD',
      details: { items: [{ type: 'Case', id: caseId }] },
    })
    await liftLegalHold(await house.who('paul'), { holdId, reason: 'Closed.' })
    await eraseInes()
  })

  test('a hold on a case they had no part in keeps nobody', async () => {
    await somebodyToErase()
    const other = await caseWithTeam(house)
    await asSuperuser('delete from roles where case_id = $1 and member_id = $2', [other, house.memberId('tom')])
    await placeLegalHold(await house.who('paul'), { caseId: other, reason: 'An inquiry.' })
    const tom = await house.who('tom')
    await erasePerson(await house.who('olivier'), { personId: tom.memberId, name: tom.name, reason })
  })
})

describe('a legal hold', () => {
  test('is placed and lifted by administrators and legal, once each, and says why to them', async () => {
    const caseId = await caseWithTeam(house)
    await expect(placeLegalHold(await house.who('hugo'), { caseId, reason })).rejects.toMatchObject({
      code: 'NOT_YOUR_ROLE',
    })
    await expect(placeLegalHold(await house.outsider(), { caseId, reason })).rejects.toThrow('NOT_FOUND')
    await expect(placeLegalHold(await house.who('paul'), { reason })).rejects.toMatchObject({ code: 'INVALID_INPUT' })
    const { holdId } = await placeLegalHold(await house.who('paul'), { caseId, reason: 'An okapi inquiry.' })
    await expect(placeLegalHold(await house.who('paul'), { caseId, reason })).rejects.toMatchObject({
      code: 'WRONG_STATE',
    })
    expect(await tablesThatSay('An okapi inquiry.')).toEqual([])
    await expect(liftLegalHold(await house.who('hugo'), { holdId, reason })).rejects.toMatchObject({
      code: 'NOT_YOUR_ROLE',
    })
    await liftLegalHold(await house.who('paul'), { holdId, reason })
    await expect(liftLegalHold(await house.who('paul'), { holdId, reason })).rejects.toMatchObject({
      code: 'WRONG_STATE',
    })
    const events = await asSuperuser<{ type: string }>(`select type from events where subject_id = $1 order by id`, [
      holdId,
    ])
    expect(events.map(({ type }) => type)).toEqual(['legal_hold.placed', 'legal_hold.lifted'])
  })

  test('stays as it was: the application changes no hold and removes none', async () => {
    const caseId = await caseWithTeam(house)
    const paul = await house.who('paul')
    await placeLegalHold(paul, { caseId, reason })
    await expect(asApplication(paul, (sql) => sql('delete from legal_holds', []))).rejects.toMatchObject({
      code: '42501',
    })
    await expect(asApplication(paul, (sql) => sql('update legal_holds set case_id = null', []))).rejects.toMatchObject({
      code: '42501',
    })
  })
})

describe('after a restore', () => {
  test('what the database knows of is erased again', async () => {
    const { memberId } = await somebodyToErase()
    await eraseInes()
    await pastEveryGuard(`update members set job = $2 where id = $1`, [memberId, canaries.job])
    expect(await applyErasures([])).toBeGreaterThan(0)
    expect(await tablesThatSay(canaries.job)).toEqual([])
  })

  test('and whom the list beside the backup names besides: once, with an event that says so', async () => {
    const { memberId, orgId } = await somebodyToErase()
    const listed = [{ organisation: orgId, member: memberId, at: new Date().toISOString() }]
    await applyErasures(listed)
    await applyErasures(listed)
    expect(await tablesThatSay(...Object.values(canaries))).toEqual([])
    const events = await asSuperuser(`select data from events where org_id = $1 and type = 'person.erased'`, [orgId])
    expect(events).toEqual([{ data: { again: true } }])
    expect((await listErasures()).filter(({ organisation }) => organisation === orgId)).toMatchObject([
      { member: memberId },
    ])
  })
})
